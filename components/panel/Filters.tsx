import type { Who } from '../../contracts';
import type { Filter } from '../model/filter';
import { useTexts } from '../TextsContext';

export interface FiltersProps {
  filter: Filter;
  /** Defects in all, by who can mend them, and new ones; null where the page was never scanned before. */
  counts: { readonly all: number; readonly byWho: ReadonlyMap<Who, number>; readonly fresh: number | null };
  onChange(filter: Filter): void;
}

const persons: readonly Who[] = ['editor', 'webmaster', 'developer'];

/** Narrows the list of defects: by who can mend them, and to what is new. */
export function Filters({ filter, counts, onChange }: FiltersProps) {
  const { t, say } = useTexts();
  const option = (name: string, n: number) => say(t.work.option, { name, n });
  return (
    <fieldset class="filters">
      <legend class="vh">{t.work.filters}</legend>
      <label for="filter-who">{t.work.who}</label>
      <select
        id="filter-who"
        value={filter.who ?? ''}
        onChange={({ currentTarget }) => onChange({ ...filter, who: persons.find((who) => who === currentTarget.value) ?? null })}
      >
        <option value="">{option(t.work.everybody, counts.all)}</option>
        {persons.map((who) => (
          <option key={who} value={who}>
            {option(t.who[who], counts.byWho.get(who) ?? 0)}
          </option>
        ))}
      </select>
      {counts.fresh !== null && (
        <label class="choice">
          <input
            id="filter-new"
            type="checkbox"
            checked={filter.fresh}
            onChange={({ currentTarget }) => onChange({ ...filter, fresh: currentTarget.checked })}
          />
          {option(t.work.fresh, counts.fresh)}
        </label>
      )}
    </fieldset>
  );
}

import { useId } from 'preact/hooks';
import type { Change, Finding, FixRead } from '../../contracts';
import { useTexts } from '../TextsContext';
import { Swatch } from './ContrastCard';
import { type ChangeName, changeOf, choicesFor, nameOf } from './fix-choices';
import type { FixTools } from './fix-tools';

export interface FixFormProps {
  facts: FixRead;
  finding: Finding;
  change: Change;
  tools: FixTools;
  onChange(change: Change): void;
  onTry(change: Change): void;
}

/** What to change, to what; for a colour, the nearest ones that pass. */
export function FixForm({ facts, finding, change, tools, onChange, onTry }: FixFormProps) {
  const { t, say } = useTexts();
  const number = (n: number) => say('{n}', { n });
  const id = useId();
  const { contrast } = facts;
  const near =
    change.kind === 'colour' && contrast?.text && contrast.background
      ? change.property === 'color'
        ? tools.nearest(contrast.text, contrast.background, contrast.least)
        : tools.nearest(contrast.background, contrast.text, contrast.least)
      : [];
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onTry(change);
  };
  const set = (value: string) => onChange({ ...change, value });
  return (
    <form class="fix-form" onSubmit={submit}>
      <label for={`${id}what`}>{t.fix.what}</label>
      <select
        id={`${id}what`}
        value={nameOf(change)}
        onChange={(event) => onChange(changeOf((event.currentTarget as HTMLSelectElement).value as ChangeName, facts))}
      >
        {choicesFor(finding, facts).map((name) => (
          <option key={name} value={name}>
            {t.fix.choices[name]}
          </option>
        ))}
      </select>
      <label for={`${id}value`}>{t.fix.value}</label>
      {change.kind === 'colour' ? (
        <input
          id={`${id}value`}
          type="color"
          value={change.value}
          onInput={(event) => set((event.currentTarget as HTMLInputElement).value)}
        />
      ) : (
        <input
          id={`${id}value`}
          type="text"
          value={change.value}
          onInput={(event) => set((event.currentTarget as HTMLInputElement).value)}
        />
      )}
      <span class="row">
        <button class="btn small primary" type="submit">
          {t.fix.attempt}
        </button>
        {near.map(({ hex, ratio }) => (
          <button
            key={hex}
            class="btn small"
            type="button"
            aria-label={say(t.fix.near, { hex, ratio: number(Math.floor(ratio * 100) / 100) })}
            onClick={() => onTry({ ...change, value: hex })}
          >
            <Swatch hex={hex} /> {number(Math.floor(ratio * 100) / 100)}
          </button>
        ))}
      </span>
    </form>
  );
}

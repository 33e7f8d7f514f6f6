import { useTexts } from '../TextsContext';

export type TabName = 'mend' | 'ask' | 'criteria' | 'views';
export const tabNames: readonly TabName[] = ['mend', 'ask', 'criteria', 'views'];

export interface TabsProps {
  open: TabName;
  counts: Readonly<Record<TabName, number | null>>;
  onOpen(tab: TabName): void;
}

/** The four views: arrows go from one to the next, Tab goes into the one that is open. */
export function Tabs({ open, counts, onOpen }: TabsProps) {
  const { t } = useTexts();
  const move = (event: KeyboardEvent) => {
    const at = tabNames.indexOf(open);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabNames.length - 1 }[event.key];
    const next = to === undefined ? undefined : tabNames.at(to % tabNames.length);
    if (!next) return;
    event.preventDefault();
    onOpen(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={t.panel.tabs.label} onKeyDown={move}>
      {tabNames.map((name) => (
        <button
          key={name}
          id={`tab-${name}`}
          type="button"
          role="tab"
          aria-selected={name === open}
          aria-controls="view"
          tabIndex={name === open ? 0 : -1}
          onClick={() => onOpen(name)}
        >
          {t.panel.tabs[name]} {counts[name] !== null && <span class="num">{counts[name]}</span>}
        </button>
      ))}
    </div>
  );
}

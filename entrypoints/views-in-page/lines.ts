import type { ViewLine, ViewOrder } from '../../contracts';
import { unseenBecause } from '../../engine/overlay/unseen';
import type { Page } from '../../engine/page';
import { find } from '../../engine/page/find';
import type { Note, ReadView, ViewItem, ViewMeta } from '../../engine/views/view';

/** Lines sent at most: nobody reads more, and each is outlined. */
const most = 2000;

export interface DrawnLine {
  readonly line: ViewLine;
  readonly element: Element;
  /** In the tag, in the person's language. */
  readonly mark: string;
  readonly label: string;
  readonly look: 'failed' | 'cantTell' | 'plain';
  readonly quiet: boolean;
  /** Not one of the view's own: only the rules know it. */
  readonly offPath: boolean;
}

/** What a view shows: its own items, with what the rules said of them, and the elements that only the rules know. */
export function linesOf(
  { meta, read }: { meta: ViewMeta; read: ReadView },
  { language, told }: Extract<ViewOrder, { do: 'open' }>,
  page: Page,
): { lines: DrawnLine[]; left: number } {
  const texts = meta[language];
  const said = new Map<Element, ViewLine['told']>();
  for (const { target, outcome, text } of told) {
    const element = find({ ...target, frame: [] }, page.document);
    if (element) said.set(element, [...(said.get(element) ?? []), { outcome, text }]);
  }
  const items: ViewItem[] = [...read(page, language)];
  const known = new Set(items.map(({ element }) => element));
  const added = [...said.keys()].filter((element) => !known.has(element));
  const all = added.length > 0 ? inOrder([...items, ...added.map((element) => itemOf(element, page))], page) : items;
  const lines = all.slice(0, most).map((item, index) => lineOf(item, index));
  return { lines, left: all.length - lines.length };

  function lineOf({ element, mark, text, notes, depth = 0, quiet = false }: ViewItem, index: number): DrawnLine {
    const rules = said.get(element) ?? [];
    const line: ViewLine = {
      key: String(index),
      mark,
      text: text.slice(0, 300),
      depth,
      notes: notes.map(({ note, values = {} }) => ({ note, values: plain(values) })),
      told: rules,
      placed: unseenBecause(element) === null,
      frame: [],
    };
    const sentences = [text, ...rules.map((rule) => rule.text), ...notes.map((note) => sentenceOf(note))];
    const look = rules.some(({ outcome }) => outcome === 'failed') ? 'failed' : rules.length > 0 ? 'cantTell' : 'plain';
    return {
      line,
      element,
      mark: texts.marks?.[mark] ?? mark,
      label: sentences.filter(Boolean).join(' · '),
      look,
      quiet,
      offPath: !known.has(element),
    };
  }

  function sentenceOf({ note, values = {} }: Note): string {
    return (texts.notes[note] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  }
}

function itemOf(element: Element, page: Page): ViewItem {
  return { element, mark: '', text: page.name(element) || page.text(element).slice(0, 160), notes: [] };
}

function inOrder(items: ViewItem[], page: Page): ViewItem[] {
  const place = new Map(page.elements.map((element, index) => [element, index]));
  return items.sort((a, b) => (place.get(a.element) ?? 0) - (place.get(b.element) ?? 0));
}

function plain(values: NonNullable<Note['values']>): Record<string, string | number> {
  return Object.fromEntries(Object.entries(values).filter((pair): pair is [string, string | number] => pair[1] !== undefined));
}

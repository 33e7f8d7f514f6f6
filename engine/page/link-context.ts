import type { Page } from '.';
import { fold } from './words';

/** Characters: a longer context is cut around the link, to be read at a glance. */
const longest = 160;

/**
 * Context of a link by the RGAA glossary ("contexte du lien"): what is around it that assistive technologies can reach from it.
 * @returns the closest one that adds words to those of the link, '' when none does
 */
export function linkContext(link: Element, page: Page): string {
  return linkContextOf(link, page).text;
}

export interface LinkContext {
  readonly text: string;
  /** Is it the heading before the link, which speaks of the whole part of the page rather than of this link? */
  readonly heading: boolean;
}

/** The same context with where it stands. */
export function linkContextOf(link: Element, page: Page): LinkContext {
  const name = page.name(link);
  const shown = page.text(link);
  for (const source of sources) {
    // What a name hides from assistive technologies is no context for them.
    const context = shown === name || !shown ? source(link, page) : source(link, page).replace(shown, name);
    if (adds(context, name)) return { text: shorten(context, name), heading: source === headingBefore };
  }
  return { text: '', heading: false };
}

type Source = (link: Element, page: Page) => string;

/** From the closest to the farthest. */
const sources: readonly Source[] = [
  (link, page) => page.description(link),
  sentence,
  (link, page) => textOf(page.closest(link, 'p'), page),
  (link, page) => textOf(page.closest(link, 'li, dd, dt, [role=listitem]'), page),
  cellWithHeaders,
  parentItem,
  headingBefore,
];

function textOf(element: Element | null, page: Page): string {
  return element ? page.text(element) : '';
}

const block =
  'p, li, dd, dt, td, th, div, section, article, blockquote, figcaption, caption, h1, h2, h3, h4, h5, h6, main, aside, nav, header, footer';

/** Words around the link up to the ends of its sentence, inside its block. Other blocks in it are not part of the sentence. */
function sentence(link: Element, page: Page): string {
  const parent = page.parent(link);
  const around = parent && page.closest(parent, block);
  if (!around) return '';
  const [before, after] = beside(link, around, page);
  const start = Math.max(...['. ', '! ', '? ', '… '].map((end) => before.lastIndexOf(end)));
  const stop = /[.!?…](?=\s|$)/.exec(after);
  return `${before.slice(start + 1)}${page.text(link)}${stop ? after.slice(0, stop.index + 1) : after}`.trim();
}

/** Inline text that stands before and after the link in its block. */
function beside(link: Element, around: Element, page: Page): [string, string] {
  let before = '';
  let after = '';
  for (let node: Element = link; node !== around; ) {
    const parent = page.parent(node);
    if (!parent) break;
    before = inlineText(node.previousSibling, (sibling) => sibling.previousSibling, page, true) + before;
    after += inlineText(node.nextSibling, (sibling) => sibling.nextSibling, page, false);
    node = parent;
  }
  return [before, after];
}

function inlineText(from: Node | null, next: (node: Node) => Node | null, page: Page, backwards: boolean): string {
  let text = '';
  for (let node = from; node; node = next(node)) {
    if (node.nodeType === 1 && ((node as Element).localName === 'br' || (node as Element).matches(block))) break;
    const piece = node.nodeType === 3 ? (node as Text).data : node.nodeType === 1 ? ` ${page.text(node as Element)} ` : '';
    text = backwards ? piece + text : text + piece;
  }
  return text.replace(/\s+/g, ' ');
}

/** A cell says little without the headers of its row and column. */
function cellWithHeaders(link: Element, page: Page): string {
  const cell = page.closest(link, 'td, th') as HTMLTableCellElement | null;
  if (!cell) return '';
  const headers = page.refs(cell, 'headers');
  const texts = (headers.length ? headers : headersOf(cell, page)).map((header) => page.text(header));
  return [...texts, page.text(cell)].filter(Boolean).join(' ');
}

/** First header of the row, and the header on top of the column (columns counted with their spans). */
function headersOf(cell: HTMLTableCellElement, page: Page): Element[] {
  const table = page.closest(cell, 'table') as HTMLTableElement | null;
  const row = cell.parentElement as HTMLTableRowElement | null;
  if (!table?.rows || !row?.cells) return [];
  const ofRow = [...row.cells].find((other) => other !== cell && other.localName === 'th');
  const column = columnOf(cell);
  const top = table.rows[0];
  const ofColumn = top && top !== row ? [...top.cells].find((other) => isOver(other, column)) : undefined;
  return [ofRow, ofColumn?.localName === 'th' ? ofColumn : undefined].filter((header) => header !== undefined);
}

function columnOf(cell: HTMLTableCellElement): number {
  let column = 0;
  for (let other = cell.previousElementSibling; other; other = other.previousElementSibling)
    column += (other as HTMLTableCellElement).colSpan || 1;
  return column;
}

function isOver(header: HTMLTableCellElement, column: number): boolean {
  const start = columnOf(header);
  return column >= start && column < start + (header.colSpan || 1);
}

/** Text of the item that holds the list of the link, its inner lists left out. */
function parentItem(link: Element, page: Page): string {
  const item = page.closest(link, 'li');
  const list = item && page.parent(item);
  const outer = list && page.closest(list, 'li');
  if (!outer) return '';
  const [before] = beside(list, outer, page);
  return `${before} ${page.text(link)}`.trim();
}

/** Nearest heading before the link, when the link stands in the part of the page that this heading opens. */
function headingBefore(link: Element, page: Page): string {
  const headings = page.memo('headings before', () => headingOfEach(page));
  const heading = headings.get(link);
  if (!heading) return '';
  const text = page.text(heading);
  return text ? `${text} — ${page.name(link)}` : '';
}

/** The heading that opens the part where each link is. A heading inside a block that closed before the link is not its own. */
function headingOfEach(page: Page): Map<Element, Element> {
  const opened: Element[] = [];
  const found = new Map<Element, Element>();
  for (const element of page.elements) {
    if (/^h[1-6]$/.test(element.localName) || element.getAttribute('role') === 'heading') {
      if (page.exposed(element)) opened.push(element);
    } else if (opened.length && isLink(element)) {
      const heading = lastAround(opened, element, page);
      if (heading) found.set(element, heading);
    }
  }
  return found;
}

const isLink = (element: Element) => /^(a|area)$/.test(element.localName) || element.getAttribute('role') === 'link';

const section = 'section, article, aside, nav, main, header, footer, dialog, form';

function lastAround(opened: readonly Element[], link: Element, page: Page): Element | undefined {
  for (let i = opened.length - 1; i >= 0; i--) {
    const heading = opened[i] as Element;
    const part = page.closest(heading, section);
    if (!part || part.contains(link)) return heading;
  }
  return undefined;
}

function adds(context: string, name: string): boolean {
  return /\p{L}{2,}/u.test(fold(context).replace(fold(name), ''));
}

/** Keeps the words around the link when the context is long. */
function shorten(context: string, name: string): string {
  if (context.length <= longest) return context;
  const at = Math.max(0, context.indexOf(name));
  const start = Math.max(0, Math.min(at - (longest - name.length) / 2, context.length - longest));
  const cut = context.slice(start, start + longest);
  const words = start > 0 ? cut.replace(/^\S*\s/, '') : cut;
  return `${start > 0 ? '… ' : ''}${start + longest < context.length ? `${words.replace(/\s\S*$/, '')} …` : words}`;
}

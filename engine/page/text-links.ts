import type { Page } from '.';
import { type TextRun, textRuns } from './blocks';

/** A link that stands in a line of text. */
export interface TextLink {
  readonly link: Element;
  /** Elements that hold its own words in this line. */
  readonly holders: readonly Element[];
  /** Element that holds the nearest words outside links. */
  readonly around: Element;
  /** Block that holds the line. */
  readonly block: Element;
}

/** Letters and words that a line must have outside its links to be a text rather than a menu or a breadcrumb. */
const LEAST = { letters: 12, words: 3 };

/** Links whose line has words outside links, in the order of the page. Each line is read once. */
export function textLinks(page: Page): ReadonlyMap<Element, TextLink> {
  return page.memo('text-links', () => {
    const found = new Map<Element, TextLink>();
    for (const run of textRuns(page)) for (const link of linksOf(run, page)) if (!found.has(link.link)) found.set(link.link, link);
    return found;
  });
}

function linksOf(run: TextRun, page: Page): TextLink[] {
  const holders = new Map<Element, Element[]>();
  const plain: { at: number; holder: Element }[] = [];
  const starts = new Map<Element, number>();
  let words = '';
  run.nodes.forEach((node, at) => {
    const holder = node.parentElement ?? run.block;
    const link = page.closest(holder, 'a[href]');
    if (!link) {
      plain.push({ at, holder });
      words += ` ${node.data}`;
      return;
    }
    const own = holders.get(link);
    if (own) own.push(holder);
    else holders.set(link, [holder]);
    if (!starts.has(link)) starts.set(link, at);
  });
  if (holders.size === 0 || !isText(words)) return [];
  return [...holders].map(([link, own]) => ({ link, holders: own, around: nearest(plain, starts.get(link) ?? 0), block: run.block }));
}

function isText(words: string): boolean {
  return (words.match(/\p{L}/gu)?.length ?? 0) >= LEAST.letters && (words.match(/\p{L}+/gu)?.length ?? 0) >= LEAST.words;
}

/** `plain` is in order: the last before the link, else the first after it. */
function nearest(plain: readonly { at: number; holder: Element }[], at: number): Element {
  let low = 0;
  let high = plain.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (plain[middle]!.at < at) low = middle + 1;
    else high = middle;
  }
  return (plain[low - 1] ?? plain[low])!.holder;
}

import type { Page } from '.';
import { stepped } from './stepped';
import { foldSpaces } from './text';
import { flatChildren } from './walk';

/** Text that a person reads in one go: a line between two edges of blocks or two `br`. */
export interface TextRun {
  /** Place in `textRuns(page)`. */
  readonly index: number;
  /** Block that holds it. */
  readonly block: Element;
  /** White space folded. */
  readonly text: string;
  /** Its text nodes that are not blank, in order. */
  readonly nodes: readonly Text[];
  /** Is it ended by a `br`? */
  readonly broken: boolean;
}

/** Nearest ancestor or self that is laid out as a block of its own. */
export function blockOf(element: Element, page: Page): Element {
  let node = element;
  while (isInline(node, page)) {
    const parent = page.parent(node);
    if (!parent) return node;
    node = parent;
  }
  return node;
}

/** Inline boxes, and blocks that sit on a line of text. */
function isInline(element: Element, page: Page): boolean {
  const display = page.style(element).display;
  return display.startsWith('inline') || display === 'contents' || display.startsWith('ruby');
}

const UNREAD = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'select',
  'textarea',
  'object',
  'iframe',
  'canvas',
  'audio',
  'video',
  'svg',
  'math',
]);

/** Every rendered run of text, in the order of the flat tree. */
export const textRuns = (page: Page): readonly TextRun[] => runs.of(page);

/** Works them out in steps. */
export const readTextRuns = (page: Page): Iterable<void> => runs.steps(page);

interface Level {
  readonly element: Element;
  readonly block: Element;
  readonly children: ArrayLike<Node>;
  next: number;
}

const runs = stepped('blocks/runs', function* (page): Generator<void, readonly TextRun[]> {
  const found: TextRun[] = [];
  let nodes: Text[] = [];
  let text = '';
  const close = (block: Element, broken = false) => {
    const folded = text && foldSpaces(text).trim();
    if (folded) found.push({ index: found.length, block, text: folded, nodes, broken });
    if (nodes.length > 0) nodes = [];
    text = '';
  };
  const levels: Level[] = [];
  const enter = (element: Element, block: Element) => levels.push({ element, block, children: flatChildren(element), next: 0 });
  /** A child may be visible inside `visibility:hidden`: only boxes that are missing end the descent. */
  const readElement = (element: Element, block: Element) => {
    if (UNREAD.has(element.localName)) return;
    if (element.localName === 'br') return close(block, true);
    if (page.style(element).display === 'none') return;
    if (isInline(element, page)) return enter(element, block);
    close(block);
    enter(element, element);
  };
  const body = page.document.body ?? page.root;
  if (page.style(body).display !== 'none') enter(body, body);
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const { element, block, children } = level;
    const child = children[level.next++];
    if (!child) {
      levels.pop();
      if (element === block) close(block);
    } else if (child.nodeType === Node.TEXT_NODE) {
      const { data } = child as Text;
      if (!/\S/.test(data)) text += text && data;
      else if (page.rendered(element)) {
        text += data;
        nodes.push(child as Text);
      }
    } else if (child.nodeType === Node.ELEMENT_NODE) {
      readElement(child as Element, block);
      yield;
    }
  }
  close(body);
  return found;
});

/** Runs whose block is this element or is inside it. */
export function runsIn(element: Element, page: Page): readonly TextRun[] {
  const range = page.memo('blocks/ranges', () => rangesOf(page)).get(element);
  return range ? textRuns(page).slice(range.first, range.last + 1) : [];
}

/** Runs of an element follow each other: the first and the last tell them all. */
function rangesOf(page: Page): ReadonlyMap<Element, { first: number; last: number }> {
  const ranges = new Map<Element, { first: number; last: number }>();
  for (const { block, index } of textRuns(page)) {
    for (let node: Element | null = block; node; node = page.parent(node)) {
      const range = ranges.get(node);
      if (range) range.last = index;
      else ranges.set(node, { first: index, last: index });
    }
  }
  return ranges;
}

/** Run beside another one (`1` the next, `-1` the one before), or null. */
export function runBeside(run: TextRun, step: 1 | -1, page: Page): TextRun | null {
  return textRuns(page)[run.index + step] ?? null;
}

/** How a run of text looks: the style of most of its letters. */
export interface TextLook {
  /** CSS pixels. */
  readonly size: number;
  /** 100–900. */
  readonly weight: number;
  /** All its letters are at least 600. */
  readonly bold: boolean;
  readonly capitals: boolean;
  readonly colour: string;
  readonly align: string;
}

export function lookOf(run: TextRun, page: Page): TextLook {
  const known = page.memo('blocks/looks', () => new Map<TextRun, TextLook>());
  const kept = known.get(run);
  if (kept) return kept;
  let main = page.style(run.block);
  let most = 0;
  let bold = true;
  for (const node of run.nodes) {
    const holder = node.parentElement;
    if (!holder) continue;
    const style = page.style(holder);
    if (Number(style.fontWeight) < 600) bold = false;
    const letters = node.data.trim().length;
    if (letters <= most) continue;
    most = letters;
    main = style;
  }
  const letters = run.text.replace(/[^\p{L}]/gu, '');
  const look: TextLook = {
    size: Number.parseFloat(main.fontSize),
    weight: Number(main.fontWeight),
    bold,
    capitals:
      letters.length > 1 &&
      (main.textTransform === 'uppercase' || letters === letters.toUpperCase()) &&
      /\p{Lu}/u.test(letters.toUpperCase()),
    colour: main.color,
    align: main.textAlign,
  };
  known.set(run, look);
  return look;
}

/** What makes a run stand out as a title over the text that follows. Facts, no verdict. */
export interface HeadingLook {
  readonly look: TextLook;
  readonly following: TextRun;
  /** Its size over that of the following text. */
  readonly ratio: number;
  /** Bold over a text that is not. */
  readonly bolder: boolean;
  /** Ends like a sentence or a clause: `.`, `,`, `;`. */
  readonly sentence: boolean;
  readonly words: number;
}

/** @returns null when no text follows, or when the run does not stand out by size, weight or capitals. */
export function headingLook(run: TextRun, page: Page): HeadingLook | null {
  const following = runBeside(run, 1, page);
  if (!following) return null;
  const look = lookOf(run, page);
  const next = lookOf(following, page);
  const ratio = look.size / next.size;
  const bolder = look.bold && !next.bold;
  if (ratio < 1.1 && !bolder && !(look.capitals && !next.capitals)) return null;
  return { look, following, ratio, bolder, sentence: /[.,;]$/.test(run.text), words: run.text.split(' ').length };
}

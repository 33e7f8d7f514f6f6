import type { Page } from '.';
import { textRuns } from './blocks';
import { headingsOf } from './headings';

const CONTROL = 'a[href], button, summary, [role="link" i], [role="button" i]';
/** Something else to look at, or the edge of a part of the page: what lies beyond is not beside. */
const STOP = 'img, svg, canvas, iframe, video, audio, object, embed, table, hr, h1, h2, h3, h4, h5, h6, input, select, textarea';
const EDGE = 'body, main, section, article, aside, nav, header, footer, form, td, th';
/** Wrappers left on the way: a figure, a paragraph and a column or two. */
const mostClimbs = 4;

/**
 * Links and buttons right before or after an element, in the code: nothing to read or to see stands in between
 * ("lien ou bouton adjacent" of the RGAA glossary). The caption of its own figure may stand between.
 */
export function controlsBeside(element: Element, page: Page): readonly Element[] {
  const kept = page.memo('beside/controls', () => new Map<Element, readonly Element[]>());
  const known = kept.get(element);
  if (known) return known;
  const found = [...controlsTowards(element, 'previousSibling', page), ...controlsTowards(element, 'nextSibling', page)];
  const caption = page.closest(element, 'figure')?.querySelector('figcaption');
  for (const control of caption?.querySelectorAll(CONTROL) ?? [])
    if (!found.includes(control) && page.exposed(control)) found.push(control);
  kept.set(element, found);
  return found;
}

type Step = 'previousSibling' | 'nextSibling';

function controlsTowards(element: Element, step: Step, page: Page): Element[] {
  const found: Element[] = [];
  let node: Node = element;
  let climbs = 0;
  for (;;) {
    let next: Node | null = node[step];
    while (!next) {
      const parent: Node | null = node.parentNode;
      if (!(parent instanceof Element) || parent.matches(EDGE)) return found;
      if (parent.contains(element) && ++climbs > mostClimbs) return found;
      node = parent;
      next = node[step];
    }
    const last = innermost(next, step, page);
    if (!last) return found;
    if (last instanceof Element && last.matches(CONTROL)) found.push(last);
    node = last;
  }
}

/** Goes down to the first node that shows something; null when that is text or another thing to see. */
function innermost(from: Node, step: Step, page: Page): Node | null {
  for (let node = from; ; ) {
    // Signs between links are no text to read.
    if (node.nodeType === Node.TEXT_NODE) return /[\p{L}\p{N}]/u.test((node as Text).data) ? null : node;
    if (!(node instanceof Element) || node.matches(CONTROL)) return node;
    if (!page.rendered(node)) return node;
    if (node.matches(STOP)) return null;
    const child = step === 'nextSibling' ? node.firstChild : node.lastChild;
    if (!child) return node;
    node = child;
  }
}

/** Lines of text that come right before and right after an element; '' when there is none, or inside a shadow tree. */
export function textBeside(element: Element, page: Page): { readonly before: string; readonly after: string } {
  if (element.getRootNode() !== page.document) return { before: '', after: '' };
  const runs = page.memo('beside/runs', () => textRuns(page).filter(({ nodes }) => nodes[0]?.getRootNode() === page.document));
  const next = firstAfter(runs, ({ nodes }) => nodes[0] as Node, element);
  let after = next;
  while (runs[after] && element.contains(runs[after]?.nodes[0] ?? null)) after++;
  return { before: runs[next - 1]?.text ?? '', after: runs[after]?.text ?? '' };
}

const PART = 'section, article, aside, nav, li, td, dialog';

/** The heading that opens the part where an element is; '' when there is none. One inside a part that closed before is not its own. */
export function headingBefore(element: Element, page: Page): string {
  if (element.getRootNode() !== page.document) return '';
  const headings = page.memo('beside/headings', () =>
    headingsOf(page).filter((heading) => heading.exposed && heading.element.getRootNode() === page.document),
  );
  const last = firstAfter(headings, (heading) => heading.element, element) - 1;
  for (let i = last; i >= 0 && i > last - 20; i--) {
    const part = headings[i]?.element.closest(PART);
    if (!part || part.contains(element)) return headings[i]?.text ?? '';
  }
  return '';
}

/** Index of the first item that follows the element in the document. */
function firstAfter<T>(items: readonly T[], nodeOf: (item: T) => Node, element: Element): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const follows = element.compareDocumentPosition(nodeOf(items[middle] as T)) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (follows) high = middle;
    else low = middle + 1;
  }
  return low;
}

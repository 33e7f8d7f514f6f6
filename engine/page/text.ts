import type { Page } from '.';
import { flatChildren } from './walk';

/** Folds white space to single spaces, ends kept: pieces can be put side by side. */
export const foldSpaces = (text: string) => text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ');

/** Joins pieces whose ends may hold a space, without doubling it. */
export function join(left: string, right: string): string {
  if (!left) return right;
  if (!right) return left;
  return left.endsWith(' ') && right.startsWith(' ') ? left + right.slice(1) : left + right;
}

const unread = new Set(['script', 'style', 'noscript', 'template', 'select', 'textarea', 'object', 'iframe', 'canvas', 'audio', 'video']);

/**
 * Rendered text of an element with a space at each edge of a block; `pieces` keeps what was read,
 * so that the text of an ancestor is put together from that of its children.
 */
export function rendersText(element: Element, page: Page, pieces: Map<Element, string>): string {
  const known = pieces.get(element);
  if (known !== undefined) return known;
  let piece = '';
  if (!unread.has(element.localName) && page.rendered(element)) {
    const children = flatChildren(element);
    for (let i = 0; i < children.length; i++) {
      const child = children[i] as Node;
      if (child.nodeType === 3) piece = join(piece, foldSpaces((child as Text).data));
      else if (child.nodeType === 1) piece = join(piece, rendersText(child as Element, page, pieces));
    }
    if (element.localName === 'br') piece = ' ';
    else if (piece && !flowsInLine(element, page)) piece = join(join(' ', piece), ' ');
  }
  pieces.set(element, piece);
  return piece;
}

/** Does its text run on with the text beside it? */
export function flowsInLine(element: Element, page: Page): boolean {
  const display = page.style(element).display;
  return display === 'inline' || display === 'contents' || display.startsWith('ruby');
}

export function ownText(element: Element): string {
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling) if (node.nodeType === 3) text += `${(node as Text).data} `;
  return foldSpaces(text).trim();
}

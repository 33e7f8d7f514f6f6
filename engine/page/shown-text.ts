import type { Page } from '.';
import { flowsInLine, foldSpaces } from './text';
import { flatChildren } from './walk';

const UNREAD = /^(script|style|noscript|template|select|textarea|object|iframe|canvas|audio|video|title|desc|defs|metadata)$/;
/** Fonts whose words are drawn as icons ("close" of Material Icons). */
const GLYPHS = /icon|symbol|awesome|glyph|icomoon|fontello/i;

/**
 * Text that a sighted person reads in an element, white space folded: what only screen readers get is left out, and so are
 * the words that icon fonts draw as pictures. For a button made by `input`, its value.
 */
export function shownText(element: Element, page: Page): string {
  if (element.localName === 'input') return page.visible(element) ? foldSpaces((element as HTMLInputElement).value).trim() : '';
  return foldSpaces(read(element, page)).trim();
}

function read(element: Element, page: Page): string {
  if (UNREAD.test(element.localName) || !page.rendered(element)) return '';
  if (element.localName === 'br') return ' ';
  let text = '';
  for (const child of Array.from(flatChildren(element))) {
    if (child.nodeType === 1) text += read(child as Element, page);
    else if (child.nodeType === 3) text += isRead((child as Text).data, element, page) ? (child as Text).data : ' ';
  }
  return flowsInLine(element, page) ? text : ` ${text} `;
}

function isRead(data: string, holder: Element, page: Page): boolean {
  if (!/\S/.test(data) || !page.visible(holder)) return false;
  const { fontFamily, fontSize, textIndent } = page.style(holder);
  // A logo often pushes its text out of its box, or makes it of no size.
  return !GLYPHS.test(fontFamily) && fontSize !== '0px' && Number.parseFloat(textIndent) > -200;
}

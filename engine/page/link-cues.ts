import type { Page } from '.';
import { parseColour } from './colour';
import { backgroundOf } from './painted';
import type { TextLink } from './text-links';

/** Does something other than the colour of its letters tell the link from the text around it? */
export function hasCue({ link, holders, around, block }: TextLink, page: Page): boolean {
  const text = page.style(around);
  const chain = new Set<Element>();
  for (const holder of [...holders, link])
    for (let node: Element | null = holder; node && node !== block; node = page.parent(node)) chain.add(node);
  for (const node of chain) if (!contains(node, around, page) && drawsLine(page.style(node))) return true;
  if (holders.some((holder) => looksOther(page.style(holder), text))) return true;
  return link.querySelector('img, svg, picture, canvas') !== null || generates(link, page);
}

/** Underline, border, frame or background: a line or a surface around the words. */
function drawsLine(style: CSSStyleDeclaration): boolean {
  if (style.textDecorationLine !== 'none' && style.textDecorationLine !== '') return true;
  if (['Top', 'Right', 'Bottom', 'Left'].some((side) => isDrawn(style, side))) return true;
  if (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0) return true;
  if (style.boxShadow !== 'none') return true;
  const { stops, unknown } = backgroundOf(style);
  return unknown !== '' || stops.length > 0;
}

function isDrawn(style: CSSStyleDeclaration, side: string): boolean {
  const read = (part: string) => style[`border${side}${part}` as keyof CSSStyleDeclaration] as string;
  return Number.parseFloat(read('Width')) > 0 && read('Style') !== 'none' && parseColour(read('Color'))?.alpha !== 0;
}

/** Other letters: weight, slope, size, family, capitals. */
function looksOther(link: CSSStyleDeclaration, text: CSSStyleDeclaration): boolean {
  if (Math.abs(Number(link.fontWeight) - Number(text.fontWeight)) >= 200 || link.fontStyle !== text.fontStyle) return true;
  const ratio = Number.parseFloat(link.fontSize) / Number.parseFloat(text.fontSize);
  if (ratio > 1.2 || ratio < 1 / 1.2) return true;
  return link.fontFamily !== text.fontFamily || link.textTransform !== text.textTransform || link.fontVariantCaps !== text.fontVariantCaps;
}

/** An icon or a sign put there by the style sheet. */
function generates(link: Element, page: Page): boolean {
  const view = page.document.defaultView;
  return ['::before', '::after'].some((side) => {
    const content = view?.getComputedStyle(link, side).content ?? 'none';
    return !/^(none|normal|""|)$/.test(content);
  });
}

function contains(ancestor: Element, element: Element, page: Page): boolean {
  for (let node: Element | null = element; node; node = page.parent(node)) if (node === ancestor) return true;
  return false;
}

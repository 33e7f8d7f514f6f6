import type { Page } from '.';
import { foldSpaces } from './text';

const FIELDS = /^(input|select|textarea)$/;
/** Fields that show a text of their own. */
const TEXT_INPUTS = /^(text|search|url|tel|email|password|number|date|month|week|time|datetime-local|submit|button|reset)$/;
/** Characters of a sign that stands for a word. */
const longestSign = 4;
const NEVER = /^(script|style|noscript|template|title|option|optgroup|svg|math)$/;

/** Elements that show a text of their own: text nodes, or the value of a field. */
export function* contrastTargets(page: Page): Generator<Element> {
  for (const element of page.elements) {
    if (FIELDS.test(element.localName)) yield element;
    else if (hasText(element) && !NEVER.test(element.localName)) yield element;
  }
}

function hasText(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) if (node.nodeType === 3 && /\S/.test((node as Text).data)) return true;
  return false;
}

/**
 * Text that contrast is asked of, '' when there is none: nothing to see, no letter nor figure nor sign, the text of a part that is
 * disabled, or the glyph of an icon font.
 */
export function shownText(element: Element, page: Page): string {
  const text = FIELDS.test(element.localName) ? fieldText(element) : ownShownText(element);
  if (!text || !page.visible(element)) return '';
  const style = page.style(element);
  if (Number.parseFloat(style.fontSize) === 0 || isClear(style) || isIconFont(style.fontFamily)) return '';
  return isDisabled(element, page) ? '' : text;
}

/** Without emojis, private use glyphs and bare punctuation: they are judged as images, or not at all. */
function ownShownText(element: Element): string {
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling) if (node.nodeType === 3) text += ` ${(node as Text).data}`;
  const folded = foldSpaces(text).trim();
  if (/[\p{L}\p{N}]/u.test(folded)) return folded;
  // A sign or two (`+`, `€`) is read; a long row of them says nothing in any language.
  return folded.length <= longestSign && /[\p{Sc}\p{Sm}]/u.test(folded) ? folded : '';
}

function fieldText(element: Element): string {
  if (element.localName === 'select') return (element as HTMLSelectElement).selectedOptions[0]?.text.trim() ?? '';
  const { type, value } = element as HTMLInputElement;
  if (element.localName === 'input' && !TEXT_INPUTS.test(type)) return '';
  return type === 'password' ? '' : value.trim();
}

function isClear(style: CSSStyleDeclaration): boolean {
  const colour = style.getPropertyValue('-webkit-text-fill-color') || style.color;
  return colour === 'transparent' || /^rgba\(.*, 0\)$/.test(colour);
}

/** Words that such fonts turn into drawings. */
const isIconFont = (family: string) => /icon|symbol|awesome|glyph/i.test(family.split(',')[0] ?? '');

/** Inactive parts of the interface owe no contrast, nor do their labels. */
function isDisabled(element: Element, page: Page): boolean {
  if (page.closest(element, DISABLED)) return true;
  const label = page.closest(element, 'label') as HTMLLabelElement | null;
  if (label?.control?.matches(DISABLED)) return true;
  return element.id !== '' && disabledNames(page).has(element.id);
}

const DISABLED = ':disabled, [aria-disabled="true"], [inert]';

/** Ids that name disabled parts by `aria-labelledby`. */
function disabledNames(page: Page): ReadonlySet<string> {
  return page.memo(
    'contrast-targets/disabled',
    () =>
      new Set(
        page.select('[aria-labelledby]').flatMap((element) => {
          return element.matches(DISABLED) ? (element.getAttribute('aria-labelledby') ?? '').split(/\s+/) : [];
        }),
      ),
  );
}

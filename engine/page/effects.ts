import type { Page } from '.';

/** The element, or the nearest around it, with an effect that changes colours once they are painted; null when there is none. */
export function effectOn(element: Element, page: Page): Element | null {
  const known = page.memo('effects', () => new Map<Element, Element | null>());
  let found = known.get(element);
  if (found === undefined) {
    const parent = page.parent(element);
    found = hasEffect(page.style(element)) ? element : parent && effectOn(parent, page);
    known.set(element, found);
  }
  return found;
}

/** A shadow around the whole changes no colour in it. */
const HARMLESS = /^(none|(drop-shadow\((?:[^()]|\([^()]*\))*\)\s*)+)$/;

function hasEffect(style: CSSStyleDeclaration): boolean {
  if (style.mixBlendMode !== 'normal' || !HARMLESS.test(style.filter)) return true;
  if (isSet(style.getPropertyValue('backdrop-filter')) || isSet(style.getPropertyValue('mask-image'))) return true;
  return style.getPropertyValue('-webkit-background-clip') === 'text';
}

const isSet = (value: string) => value !== '' && value !== 'none';

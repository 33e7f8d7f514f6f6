import type { Page } from '..';
import { cssRules } from '../css-rules';
import { scripts } from './scripts';

/** Properties that show nothing more, whatever their value. */
const HARMLESS =
  /^(color|background-color|border(-(top|right|bottom|left|block|inline)(-(start|end))?)?-color|outline(-.*)?|text-decoration(-.*)?|text-underline-.*|cursor|fill|stroke|accent-color|caret-color|transition(-.*)?|font-weight|font-style|-webkit-text-decoration.*)$/;

export const onHover = (page: Page) => revealing(page, /:hover\b/);
export const onFocus = (page: Page) => revealing(page, /:focus(-visible|-within)?\b/);

/** Content that comes on hover or focus: by style, by an attribute of HTML, or by scripts, which can't be read. */
export function any(page: Page): number {
  return onHover(page) + onFocus(page) + page.select('[popover], [interestfor], [interesttarget]').length + scripts(page);
}

/** Rules for a state that set anything else than colours and lines. */
function revealing(page: Page, state: RegExp): number {
  return cssRules(page).rules.filter(({ selector, style }) => state.test(selector) && sets(style)).length;
}

function sets(style: CSSStyleDeclaration): boolean {
  for (let i = 0; i < style.length; i++) if (!HARMLESS.test(style.item(i))) return true;
  return false;
}

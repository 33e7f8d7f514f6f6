import type { Page } from '.';
import { type CssRule, cssRules } from './css-rules';

/** Content that a style rule shows when the pointer or the focus is on another element. */
export interface Reveal {
  /** Element shown; hidden at rest. */
  readonly content: Element;
  /** Element whose state shows it. */
  readonly trigger: Element;
  /** Selector of the rule, one part of it. */
  readonly selector: string;
  /** States that show it, by any rule. */
  readonly hover: boolean;
  readonly focus: boolean;
  /** A box that is checked, a target of the address, an open or expanded state shows it too. */
  readonly other: boolean;
}

/** Contents looked at: a page repeats the same menu. */
const most = 200;
const state = /:(hover|focus|focus-within|focus-visible)(?![\w-])/;
const states = new RegExp(state.source, 'g');
const otherState =
  /:(checked|target|popover-open|open)\b|\[(open|aria-expanded|aria-hidden|data-state)[^\]]*\]|\.(open|opened|is-open|show|shown|active|is-active|expanded|sfhover|hover)(?![\w-])/i;
const otherStates = new RegExp(otherState.source, 'gi');

/** Every content of the page that a style rule shows by a state of the pointer or of the focus; none twice. */
export function reveals(page: Page): readonly Reveal[] {
  return page.memo('reveals', () => collect(page));
}

interface Draft {
  content: Element;
  trigger: Element;
  selector: string;
  hover: boolean;
  focus: boolean;
  other: boolean;
}

function collect(page: Page): Reveal[] {
  const shows = cssRules(page).rules.filter((rule) => showsMore(rule.style) && applies(rule, page));
  const parts = shows.flatMap(({ selector, style }) => split(selector).map((part) => ({ part, style })));
  const found = new Map<Element, Draft>();
  for (const { part, style } of parts) {
    const at = state.test(part) ? lastStateOf(part) : '';
    if (!at) continue;
    for (const content of search(withoutStates(part), page)) {
      if (found.size >= most) break;
      const known = found.get(content);
      const { hover, focus } = kindOf(part);
      if (known) {
        known.hover ||= hover;
        known.focus ||= focus;
        continue;
      }
      if (page.visible(content) || !showsIt(style, content, page)) continue;
      const trigger = triggerOf(content, at, page);
      if (trigger && page.visible(trigger)) found.set(content, { content, trigger, selector: part, hover, focus, other: false });
    }
  }
  if (found.size === 0) return [];
  for (const { part } of parts) {
    if (!otherState.test(part)) continue;
    const bare = withoutStates(part).replace(otherStates, '');
    for (const content of search(bare, page)) {
      const known = found.get(content);
      if (known) known.other = true;
    }
  }
  return [...found.values()];
}

const moved = ['clip', 'clipPath', 'left', 'top', 'maxHeight', 'height', 'transform'] as const;

function showsMore(style: CSSStyleDeclaration): boolean {
  if (style.display && style.display !== 'none') return true;
  return style.visibility === 'visible' || Number(style.opacity) > 0 || moved.some((name) => !/^(|0|0px|none 0s)$/.test(style[name]));
}

/** Does the rule undo what hides the content? */
function showsIt(style: CSSStyleDeclaration, content: Element, page: Page): boolean {
  const own = page.style(content);
  if (own.display === 'none') return style.display !== '' && style.display !== 'none';
  if (own.visibility !== 'visible') return style.visibility === 'visible';
  if (own.opacity === '0') return Number(style.opacity) > 0;
  return page.rendered(content) && moved.some((name) => style[name] !== '');
}

function applies({ media }: CssRule, { document }: Page): boolean {
  return media === '' || (document.defaultView?.matchMedia(media).matches ?? true);
}

/** Parts of a selector between its outer commas. */
function split(selector: string): string[] {
  if (!selector.includes(',')) return [selector];
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const sign of selector) {
    if (sign === '(' || sign === '[') depth++;
    if (sign === ')' || sign === ']') depth--;
    if (sign === ',' && depth === 0) {
      parts.push(part.trim());
      part = '';
    } else part += sign;
  }
  return [...parts, part.trim()];
}

function kindOf(part: string): { hover: boolean; focus: boolean } {
  return { hover: /:hover(?![\w-])/.test(part), focus: /:focus/.test(part) };
}

/** A state that stands alone is that of any element. */
function withoutStates(part: string): string {
  return part
    .replace(new RegExp(`(^|[\\s>+~(])?${state.source}`, 'g'), (_, before?: string) => (before === undefined ? '' : `${before}*`))
    .trim();
}

/** Selector of the element in the last state, states taken off; '' when the state is that of the content itself. */
function lastStateOf(part: string): string {
  const last = [...part.matchAll(states)].at(-1);
  if (!last) return '';
  const end = last.index + last[0].length;
  const rest = part.slice(end);
  const compound = rest.search(/[\s>+~]/);
  // A generated box, or a state inside `:is()`: nothing is revealed elsewhere, or it can't be told.
  if (compound < 0 || rest.includes('::') || /^[^(]*\)/.test(rest)) return '';
  return withoutStates(part.slice(0, end + compound));
}

function triggerOf(content: Element, selector: string, page: Page): Element | null {
  try {
    const around = page.closest(content, selector);
    if (around && around !== content) return around;
    for (let node = content.previousElementSibling; node; node = node.previousElementSibling) if (node.matches(selector)) return node;
    const parent = page.parent(content);
    for (let node = parent?.previousElementSibling ?? null; node; node = node.previousElementSibling)
      if (node.matches(selector)) return node;
  } catch {
    // A selector cut at the wrong place.
  }
  return null;
}

function search(selector: string, page: Page): readonly Element[] {
  try {
    return selector ? page.select(selector) : [];
  } catch {
    return [];
  }
}

import { isOurs } from '../overlay/own-nodes';
import type { Slicer } from '../slice';
import type { AccessibleName, Page, Words } from '.';
import { isFocusable, isTabbable } from './focus';
import type { FocusWalk } from './focus-stop';
import { accessibleDescription, accessibleName } from './name';
import { roleOf } from './role';
import { ownText, rendersText } from './text';
import { createVisible, isExposed, isRendered } from './visible';
import { flatParent, walk } from './walk';

export interface PageInput {
  readonly document: Document;
  readonly words: Words;
  readonly top: boolean;
  readonly slicer: Slicer;
  readonly focusWalk?: FocusWalk | null;
}

/** What is known of one element; each field is filled the first time it is asked. */
interface Entry {
  parent: Element | null | undefined;
  style: CSSStyleDeclaration | undefined;
  box: DOMRectReadOnly | undefined;
  role: string | undefined;
  name: AccessibleName | undefined;
  description: string | undefined;
  rendered: boolean | undefined;
  visible: boolean | undefined;
  exposed: boolean | undefined;
  focusable: boolean | undefined;
  tabbable: boolean | undefined;
}

/** Reads the tree of a document in slices; the rest of the index is worked out when rules ask. */
export async function createPage({ document, words, top, slicer, focusWalk = null }: PageInput): Promise<Page> {
  const { elements, roots } = await walk(document, slicer);
  const view = document.defaultView as Window & typeof globalThis;
  // As it is now: while axe runs, that of the window asks this index.
  const { getComputedStyle } = view;
  const entries = new Map<Element, Entry>();
  const selected = new Map<string, readonly Element[]>();
  const memos = new Map<string, unknown>();
  const pieces = new Map<Element, string>();

  /** Selectors in every root, our own elements left out. */
  function select(selector: string): readonly Element[] {
    let found = selected.get(selector);
    if (found) return found;
    found = roots.flatMap((root) => [...root.querySelectorAll(selector)]);
    if (found.some(isOurs)) found = found.filter((element) => !isOurs(element));
    selected.set(selector, found);
    return found;
  }

  const page: Page = {
    document,
    root: document.documentElement,
    elements,
    roots,
    top,
    lang: (document.documentElement?.getAttribute('lang') ?? '').trim().split('-')[0]?.toLowerCase() ?? '',
    words,
    focusWalk,
    select,
    byId(from, id) {
      const root = from.getRootNode();
      return 'getElementById' in root ? (root as Document).getElementById(id) : null;
    },
    refs(element, attribute) {
      const value = element.getAttribute(attribute);
      if (!value) return [];
      return value.split(/\s+/).flatMap((id) => (id && page.byId(element, id)) || []);
    },
    parent(element) {
      const entry = entryOf(entries, element);
      if (entry.parent === undefined) entry.parent = flatParent(element);
      return entry.parent;
    },
    closest(element, selector) {
      if (roots.length === 1) return element.closest(selector);
      for (let current: Element | null = element; current; current = page.parent(current)) if (current.matches(selector)) return current;
      return null;
    },
    name: (element) => page.nameOf(element).text,
    nameOf(element) {
      const entry = entryOf(entries, element);
      entry.name ??= accessibleName(element, page);
      return entry.name;
    },
    description(element) {
      const entry = entryOf(entries, element);
      entry.description ??= accessibleDescription(element, page);
      return entry.description;
    },
    role(element) {
      const entry = entryOf(entries, element);
      entry.role ??= roleOf(element, page);
      return entry.role;
    },
    rendered(element) {
      const entry = entryOf(entries, element);
      entry.rendered ??= isRendered(element, page);
      return entry.rendered;
    },
    visible(element) {
      const entry = entryOf(entries, element);
      entry.visible ??= isVisible(element);
      return entry.visible;
    },
    exposed(element) {
      const entry = entryOf(entries, element);
      entry.exposed ??= isExposed(element, page);
      return entry.exposed;
    },
    focusable(element) {
      const entry = entryOf(entries, element);
      entry.focusable ??= isFocusable(element, page);
      return entry.focusable;
    },
    tabbable(element) {
      const entry = entryOf(entries, element);
      entry.tabbable ??= isTabbable(element, page);
      return entry.tabbable;
    },
    style(element) {
      const entry = entryOf(entries, element);
      entry.style ??= getComputedStyle.call(view, element);
      return entry.style;
    },
    box(element) {
      const entry = entryOf(entries, element);
      entry.box ??= inDocument(element.getBoundingClientRect(), view);
      return entry.box;
    },
    text: (element) => rendersText(element, page, pieces).trim(),
    ownText,
    memo<T>(key: string, make: () => T): T {
      if (!memos.has(key)) memos.set(key, make());
      return memos.get(key) as T;
    },
  };
  const isVisible = createVisible(page);
  return page;
}

function entryOf(entries: Map<Element, Entry>, element: Element): Entry {
  let entry = entries.get(element);
  if (entry) return entry;
  entry = {
    parent: undefined,
    style: undefined,
    box: undefined,
    role: undefined,
    name: undefined,
    description: undefined,
    rendered: undefined,
    visible: undefined,
    exposed: undefined,
    focusable: undefined,
    tabbable: undefined,
  };
  entries.set(element, entry);
  return entry;
}

function inDocument(rect: DOMRect, view: Window & typeof globalThis): DOMRectReadOnly {
  const { scrollX, scrollY } = view;
  return scrollX || scrollY ? new DOMRectReadOnly(rect.x + scrollX, rect.y + scrollY, rect.width, rect.height) : rect;
}

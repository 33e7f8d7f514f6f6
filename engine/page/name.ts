import type { AccessibleName, Page } from '.';
import { contentName, embeddedValue } from './name-content';
import { nativeName } from './name-native';
import type { NameWalk } from './name-walk';
import { namedByContent } from './role-names';
import { foldSpaces } from './text';

const none: AccessibleName = { text: '', from: 'none' };

/** Accessible name by accname 1.2 and HTML-AAM. Hidden elements have none. */
export function accessibleName(element: Element, page: Page): AccessibleName {
  const name = compute(element, page, { referenced: false, inLabel: false, hiddenToo: false, inContent: false, seen: new Set(), compute });
  const text = clean(name.text);
  return text ? { text, from: name.from } : none;
}

/** Accessible description: `aria-describedby`, `aria-description`, then the title when it is not the name. */
export function accessibleDescription(element: Element, page: Page): string {
  const described = page.refs(element, 'aria-describedby');
  if (described.length) return clean(referenceText(described, page));
  const given = element.getAttribute('aria-description');
  if (given?.trim()) return clean(given);
  const title = clean(element.getAttribute('title') ?? '');
  return page.nameOf(element).from === 'title' ? '' : title;
}

const clean = (text: string) => foldSpaces(text).trim();

function referenceText(elements: readonly Element[], page: Page): string {
  const seen = new Set<Element>();
  return elements
    .map((reference) => clean(compute(reference, page, { ...referenceWalk(reference, page), seen }).text))
    .filter(Boolean)
    .join(' ');
}

function referenceWalk(reference: Element, page: Page): Omit<NameWalk, 'seen'> {
  return { referenced: true, inLabel: true, hiddenToo: !isShown(reference, page), inContent: true, compute };
}

function isShown(element: Element, page: Page): boolean {
  return page.rendered(element) && page.closest(element, '[aria-hidden="true"]') === null;
}

/** Text of one element at one point of a computation. Every element counts once in it, so that loops end. */
function compute(element: Element, page: Page, walk: NameWalk): AccessibleName {
  if (walk.seen.has(element)) return none;
  if (!walk.hiddenToo && isHidden(element, page, walk)) return none;
  walk.seen.add(element);

  if (!walk.referenced) {
    const labelledBy = page.refs(element, 'aria-labelledby');
    // An element may list itself: its own content then counts.
    const text = labelledBy.length ? referenceText(labelledBy, page) : '';
    if (text) return { text, from: 'aria-labelledby' };
  }
  if (walk.inLabel) {
    const value = embeddedValue(element, page, walk);
    if (value !== undefined) return { text: value, from: 'value' };
  }
  const label = element.getAttribute('aria-label');
  if (label?.trim()) return { text: label, from: 'aria-label' };

  const native = nativeName(element, page, walk);
  if (native) return native;

  if (walk.inContent || takesNameFromContent(element, page)) {
    const text = contentName(element, page, { ...walk, inContent: true });
    if (text.trim()) return { text, from: 'content' };
  }
  return lastResort(element);
}

/** At the root of a computation all that is around counts; further in, the root's own state was looked at already. */
function isHidden(element: Element, page: Page, walk: NameWalk): boolean {
  if (walk.inContent || walk.inLabel) return element.getAttribute('aria-hidden') === 'true' || !page.rendered(element);
  return !isShown(element, page);
}

function takesNameFromContent(element: Element, page: Page): boolean {
  return namedByContent.has(page.role(element)) || element.localName === 'summary';
}

function lastResort(element: Element): AccessibleName {
  const title = element.getAttribute('title');
  if (title?.trim()) return { text: title, from: 'title' };
  const placeholder = element.getAttribute('placeholder') ?? element.getAttribute('aria-placeholder');
  if (placeholder?.trim() && /^(input|textarea)$/.test(element.localName)) return { text: placeholder, from: 'placeholder' };
  return none;
}

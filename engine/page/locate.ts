import type { Target } from '../../contracts';
import type { Page } from '.';
import { hash } from './hash';
import { landmarkRoles } from './role-names';
import { createSelectors, type Selectors } from './selector';

const longest = { html: 400, attribute: 80, name: 200 };

/**
 * Describes an element so that it is found again: now by its selector, at another date by the parts of its signature.
 * @param framePath selectors of the iframes that lead to the document of `page`, outermost first
 */
export function locate(element: Element, page: Page, framePath: readonly string[]): Target {
  const selectors = selectorsOf(page);
  const { x, y, width, height } = page.box(element);
  return {
    frame: [...framePath],
    shadow: selectors.hosts(element),
    selector: selectors.of(element),
    landmark: landmarkPath(element, page),
    role: page.role(element),
    name: cap(page.name(element), longest.name),
    // The text of a whole page tells nothing about one defect, and reading it takes longer than a slice.
    textHash: hash(element === page.root ? page.document.title : page.text(element)),
    html: excerpt(element),
    box: { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) },
  };
}

export function selectorsOf(page: Page): Selectors {
  return page.memo('selectors', createSelectors);
}

/** Landmarks around an element, outermost first: `main>navigation[Fil d’Ariane]`. */
export function landmarkPath(element: Element, page: Page): string {
  const paths = page.memo('landmark paths', () => new Map<Element, string>());
  const parent = page.parent(element);
  if (!parent) return '';
  const known = paths.get(parent);
  if (known !== undefined) return known;
  const around = landmarkPath(parent, page);
  const role = page.role(parent);
  let path = around;
  if (landmarkRoles.has(role)) {
    const name = page.name(parent);
    const own = name ? `${role}[${cap(name, 60)}]` : role;
    path = around ? `${around}>${own}` : own;
  }
  paths.set(parent, path);
  return path;
}

/** Start tag and beginning of the content, as source; long values are cut. */
export function excerpt(element: Element): string {
  const start = startTag(element, longest.attribute);
  if (start.length >= longest.html) return cap(start, longest.html);
  return start + cap(beginning(element, longest.html - start.length), longest.html - start.length);
}

/** Start tag as source; each value is cut at this length. */
export function startTag(element: Element, longestValue: number): string {
  let tag = `<${element.localName}`;
  // By the prototype: a field named `attributes` hides the property of its form.
  for (const name of Element.prototype.getAttributeNames.call(element)) {
    const value = Element.prototype.getAttribute.call(element, name) ?? '';
    tag += ` ${name}="${cap(value, longestValue).replaceAll('"', '&quot;')}"`;
  }
  return `${tag}>`;
}

/**
 * Source of the content, put together piece by piece: `innerHTML` of a whole page would be written to be thrown away,
 * and a clone of an image would load it again.
 */
function beginning(element: Element, room: number): string {
  let source = '';
  for (let node = element.firstChild; node && source.length < room; node = node.nextSibling) {
    if (node.nodeType === 3) source += (node as Text).data.replace(/\s+/g, ' ').replaceAll('<', '&lt;');
    else if (node.nodeType === 1) {
      const child = node as Element;
      source += startTag(child, room);
      if (!isVoid.test(child.localName)) source += `${beginning(child, room - source.length)}</${child.localName}>`;
    }
  }
  return source;
}

const isVoid = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

function cap(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}

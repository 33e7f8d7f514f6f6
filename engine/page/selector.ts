/** Between the selector of a shadow host, or of an iframe, and what is in it. */
export const intoShadow = ' >>> ';

/** Gives each element a short selector, unique inside its root. */
export interface Selectors {
  of(element: Element): string;
  /** Selectors of the open shadow hosts around an element, outermost first. */
  hosts(element: Element): string[];
}

/** Ids that a tool made anew at each load would find nothing at another date. */
const madeByTools = /\d{4,}|^\d|:|^(ember|react|radix|headlessui|mui|ext-gen|yui_|gen|uid|__)/i;

/** Each part is kept, so that the paths of a whole page cost one pass. */
export function createSelectors(): Selectors {
  const paths = new Map<Element, string>();
  const places = new Map<Element, number>();
  const ids = new Map<Node, Map<string, number>>();

  function of(element: Element): string {
    const known = paths.get(element);
    if (known !== undefined) return known;
    const path = idOf(element) ?? pathOf(element);
    paths.set(element, path);
    return path;
  }

  function idOf(element: Element): string | undefined {
    const { id } = element;
    if (typeof id !== 'string' || !id || madeByTools.test(id)) return undefined;
    return countOf(element.getRootNode(), id) === 1 ? `#${CSS.escape(id)}` : undefined;
  }

  function countOf(root: Node, id: string): number {
    let counts = ids.get(root);
    if (!counts) {
      counts = new Map();
      for (const { id } of (root as ParentNode).querySelectorAll('[id]')) counts.set(id, (counts.get(id) ?? 0) + 1);
      ids.set(root, counts);
    }
    return counts.get(id) ?? 0;
  }

  function pathOf(element: Element): string {
    const tag = CSS.escape(element.localName);
    const parent = element.parentElement;
    if (!parent && element.ownerDocument.documentElement === element) return tag;
    if (parent && element === element.ownerDocument.body) return tag;
    const place = placeOf(element);
    const part = place ? `${tag}:nth-of-type(${place})` : tag;
    if (parent) return `${of(parent)} > ${part}`;
    // Top of a shadow root: without a parent, a child combinator has nothing to hang on.
    return part;
  }

  /** Rank among siblings of its kind; 0 when it is the only one. */
  function placeOf(element: Element): number {
    const known = places.get(element);
    if (known !== undefined) return known;
    const kinds = new Map<string, Element[]>();
    // Not `children`: a field of that name hides it in a form (adults, children…).
    const first = (element.parentNode as ParentNode | null)?.firstElementChild ?? element;
    for (let sibling: Element | null = first; sibling; sibling = sibling.nextElementSibling) {
      const kind = kinds.get(sibling.localName);
      if (kind) kind.push(sibling);
      else kinds.set(sibling.localName, [sibling]);
    }
    for (const kind of kinds.values()) for (const [i, sibling] of kind.entries()) places.set(sibling, kind.length > 1 ? i + 1 : 0);
    return places.get(element) ?? 0;
  }

  function hosts(element: Element): string[] {
    const path: string[] = [];
    for (let root = element.getRootNode(); isShadow(root); root = (root as ShadowRoot).host.getRootNode()) {
      path.unshift(of((root as ShadowRoot).host));
    }
    return path;
  }

  return { of, hosts };
}

const isShadow = (root: Node) => root.nodeType === 11 && 'host' in root;

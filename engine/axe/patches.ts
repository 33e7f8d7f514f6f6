import type { InnerAxe, VNode } from './shape';

type StyledNode = VNode & { temoinStyle?: Map<string, string> };

const LABEL_FOR = /^label\[for="([^"\\]*)"\]$/;

/**
 * Makes dear reads of axe cheap for the time of one scan. All of it lives in our own (isolated) world: the page never
 * meets it.
 * @returns what puts everything back.
 */
export function installPatches(axe: InnerAxe, styleOf?: StyleOf): () => void {
  const undo: (() => void)[] = [];
  const patch = <T extends object>(owner: T, key: keyof T & string, value: unknown) => {
    const before = Object.getOwnPropertyDescriptor(owner, key);
    Object.defineProperty(owner, key, { configurable: true, writable: true, value });
    undo.push(() => {
      if (before) Object.defineProperty(owner, key, before);
      else delete owner[key];
    });
  };
  patch(axe._audit, 'noHtml', true); // no outerHTML of each node
  patchStyles(axe, patch, styleOf);
  patchLabels(patch);
  return () => {
    for (const restore of undo.reverse()) restore();
  };
}

type StyleOf = (element: Element) => CSSStyleDeclaration;
type Patch = <T extends object>(owner: T, key: keyof T & string, value: unknown) => void;

/** axe asks again for the style of an element in each check. */
function patchStyles(axe: InnerAxe, patch: Patch, kept?: StyleOf): void {
  const real = window.getComputedStyle;
  const styleOf = kept ?? keepStyles(real);
  patch(window, 'getComputedStyle', (element: Element, pseudo?: string | null) => {
    return pseudo ? real.call(window, element, pseudo) : styleOf(element);
  });
  patch(axe.VirtualNode.prototype, 'getComputedStylePropertyValue', function (this: StyledNode, property: string) {
    this.temoinStyle ??= new Map();
    const known = this.temoinStyle.get(property);
    if (known !== undefined) return known;
    const value = styleOf(this.actualNode).getPropertyValue(property);
    this.temoinStyle.set(property, value);
    return value;
  });
}

function keepStyles(real: typeof window.getComputedStyle): StyleOf {
  const seen = new WeakMap<Element, CSSStyleDeclaration>();
  return (element) => {
    let style = seen.get(element);
    if (!style) {
      style = real.call(window, element);
      seen.set(element, style);
    }
    return style;
  };
}

/** axe looks through the document for `label[for="x"]` once per field and check: one index instead. */
function patchLabels(patch: Patch): void {
  const { querySelector, querySelectorAll } = document;
  const root = document.documentElement;
  const below = root?.querySelectorAll;
  let byId: Map<string, Element[]> | undefined;
  const labels = (id: string) => {
    byId ??= labelsByFor(querySelectorAll.call(document, 'label[for]'));
    return byId.get(id) ?? [];
  };
  patch(document, 'querySelectorAll', (selector: string) => {
    const id = LABEL_FOR.exec(selector)?.[1];
    return id === undefined ? querySelectorAll.call(document, selector) : labels(id);
  });
  if (root && below)
    patch(root, 'querySelectorAll', (selector: string) => {
      const id = LABEL_FOR.exec(selector)?.[1];
      return id === undefined ? below.call(root, selector) : labels(id);
    });
  patch(document, 'querySelector', (selector: string) => {
    const id = LABEL_FOR.exec(selector)?.[1];
    return id === undefined ? querySelector.call(document, selector) : (labels(id)[0] ?? null);
  });
}

function labelsByFor(labels: Iterable<Element>): Map<string, Element[]> {
  const byFor = new Map<string, Element[]>();
  for (const label of labels) {
    const id = label.getAttribute('for') ?? '';
    const same = byFor.get(id);
    if (same) same.push(label);
    else byFor.set(id, [label]);
  }
  return byFor;
}

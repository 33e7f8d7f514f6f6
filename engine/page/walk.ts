import { isOurs } from '../overlay/own-nodes';
import type { Slicer } from '../slice';

export interface Tree {
  readonly elements: readonly Element[];
  readonly roots: readonly (Document | ShadowRoot)[];
}

/** Elements of the flat tree in order, and the roots that hold them. Closed shadow roots stay closed, even to us. */
export async function walk(document: Document, slicer: Slicer): Promise<Tree> {
  const plain = [...document.querySelectorAll('*')];
  const shadowed = plain.some((element) => element.shadowRoot || isOurs(element));
  if (!shadowed) return { elements: plain, roots: [document] };
  return walkFlat(document, slicer);
}

async function walkFlat(document: Document, slicer: Slicer): Promise<Tree> {
  const elements: Element[] = [];
  const roots: (Document | ShadowRoot)[] = [document];
  const stack: Element[] = document.documentElement ? [document.documentElement] : [];
  for (let element = stack.pop(); element; element = stack.pop()) {
    if (isOurs(element)) continue;
    elements.push(element);
    if (element.shadowRoot) roots.push(element.shadowRoot);
    const children = flatChildren(element);
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i];
      if (child?.nodeType === 1) stack.push(child as Element);
    }
    if (slicer.due()) await slicer.rest();
  }
  return { elements, roots };
}

/** Child nodes in the flat tree: those of the open shadow root, those given to a slot, else the element's own. */
export function flatChildren(element: Element): ArrayLike<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.();
    if (assigned?.length) return assigned;
  }
  return element.childNodes;
}

/** Parent in the flat tree; an open shadow root's child has its host for parent. */
export function flatParent(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const parent = element.parentNode;
  if (!parent) return null;
  if (parent.nodeType === 1) return parent as Element;
  return parent.nodeType === 11 ? ((parent as ShadowRoot).host ?? null) : null;
}

import type { Page } from '../page';
import { changedParts, type Look, lookOf } from './look';

/** Ancestors looked at, elements inside, and elements inside each neighbour. */
const above = 6;
const inside = 12;
const beside = 6;

/** What may show the focus in place of an element: what holds it, what it holds, its neighbours, its labels. */
export function aroundOf(element: Element, page: Page): readonly Element[] {
  const near = new Set<Element>(first(element, inside));
  for (let node = page.parent(element), i = 0; node && i < above; node = page.parent(node), i++) {
    near.add(node);
    if (i > 1) continue;
    // The neighbours of the element, and of what it stands alone in.
    for (const other of [node === page.parent(element) ? element : node].flatMap(neighbours)) {
      near.add(other);
      for (const child of first(other, beside)) near.add(child);
    }
  }
  for (const label of (element as HTMLInputElement).labels ?? []) {
    near.add(label);
    for (const child of first(label, beside)) near.add(child);
  }
  near.delete(element);
  return [...near];
}

const neighbours = ({ previousElementSibling, nextElementSibling }: Element) =>
  [previousElementSibling, nextElementSibling].filter((one) => one !== null);

function first(element: Element, most: number): Element[] {
  const found: Element[] = [];
  const all = element.getElementsByTagName('*');
  for (let i = 0; i < all.length && i < most; i++) found.push(all[i] as Element);
  return found;
}

type Looks = readonly (Look | null)[];

export function looksAround(near: readonly Element[]): Looks {
  return near.flatMap((element) => [lookOf(element), lookOf(element, '::before'), lookOf(element, '::after')]);
}

/** Those that no animation changes by itself. */
export const still = (near: readonly Element[]): readonly Element[] =>
  near.filter((element) => element.getAnimations({ subtree: true }).length === 0);

export const changedAround = (before: Looks, after: Looks): boolean =>
  before.some((look, i) => changedParts(look, after[i] ?? null).length > 0);

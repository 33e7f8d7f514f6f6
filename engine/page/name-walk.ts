import type { AccessibleName, Page } from '.';

/** Where a name computation stands (accname 1.2, step 2). */
export interface NameWalk {
  /** Inside a reference of `aria-labelledby` or `aria-describedby`: none is followed further. */
  readonly referenced: boolean;
  /** Inside the label of a control, or a reference: fields count by their value. */
  readonly inLabel: boolean;
  /** The reference itself is hidden, so what it holds counts although hidden. */
  readonly hiddenToo: boolean;
  /** Inside the content of an element: any element gives its content. */
  readonly inContent: boolean;
  /** Each element counts once, so that loops end. */
  readonly seen: Set<Element>;
  /** Text of one element at this point of the computation. */
  readonly compute: (element: Element, page: Page, walk: NameWalk) => AccessibleName;
}

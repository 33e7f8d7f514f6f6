import type { FocusWalk } from './focus-stop';
import type { Words } from './words';

export type { Words } from './words';

/**
 * The shared index of one document: what rules read the page through.
 * Each fact about an element (name, role, visibility, style, box, text) is computed once at most.
 * Shadow trees that are open are part of it; frames have an index of their own.
 */
export interface Page {
  readonly document: Document;
  /** The root element. Findings about the page as a whole have it as their target. */
  readonly root: Element;
  /** Every element in the order of the flat tree, open shadow trees included. */
  readonly elements: readonly Element[];
  /** The document, then each open shadow root. */
  readonly roots: readonly (Document | ShadowRoot)[];
  /** Is it the top document of the tab? */
  readonly top: boolean;
  /** Main subtag of the root's language in lower case, '' when there is none. */
  readonly lang: string;
  readonly words: Words;
  /** What the Tab key meets and how it shows; null when the page was not walked through. */
  readonly focusWalk: FocusWalk | null;

  /** Elements that match, in every root; the list of a selector is kept. */
  select(selector: string): readonly Element[];
  /** Element with this id in the same root as `from`. */
  byId(from: Element, id: string): Element | null;
  /** Elements whose ids an attribute lists (`aria-labelledby`, `headers`…), missing ones left out. */
  refs(element: Element, attribute: string): Element[];
  /** Parent in the flat tree: a slot's host, a shadow root's host. */
  parent(element: Element): Element | null;
  /** Nearest ancestor or self that matches, through open shadow roots. */
  closest(element: Element, selector: string): Element | null;

  /** Accessible name, white space folded; '' when there is none. */
  name(element: Element): string;
  /** Accessible name with where it came from. */
  nameOf(element: Element): AccessibleName;
  /** Accessible description; '' when there is none. */
  description(element: Element): string;
  /** Role of the accessibility tree: a valid explicit role (conflicts resolved), else the implicit one; '' when there is none. */
  role(element: Element): string;

  /** Has boxes: no `display:none` or `visibility:hidden` around it, not in a closed `details`. */
  rendered(element: Element): boolean;
  /** A sighted person can see it: rendered, not transparent, not clipped away, not out of reach of the scrolled page. */
  visible(element: Element): boolean;
  /** Assistive technologies meet it: rendered, no `aria-hidden` or `inert` around it. */
  exposed(element: Element): boolean;
  /** Can get the focus by script or keyboard. */
  focusable(element: Element): boolean;
  /** Is in the order of the Tab key. */
  tabbable(element: Element): boolean;

  style(element: Element): CSSStyleDeclaration;
  /** Box in CSS pixels, relative to the document. */
  box(element: Element): DOMRectReadOnly;
  /** Rendered text as a person reads it, white space folded; alternatives of images not included. */
  text(element: Element): string;
  /** Text of its own text nodes, white space folded. */
  ownText(element: Element): string;

  /** Keeps what a rule computes for the whole page, under a key of its own. */
  memo<T>(key: string, make: () => T): T;
}

export type NameSource =
  | 'aria-labelledby'
  | 'aria-label'
  | 'label' // label element(s)
  | 'alt'
  | 'svg-title'
  | 'legend'
  | 'caption'
  | 'value' // of a button
  | 'default' // browser's own text: "Submit"
  | 'content'
  | 'title'
  | 'placeholder'
  | 'none';

export interface AccessibleName {
  readonly text: string;
  readonly from: NameSource;
}

/** What a change of look is made of, as a rule tells it. */
export type LookPart = 'outline' | 'border' | 'shadow' | 'background' | 'colour' | 'decoration' | 'place' | 'other';

/** What one stop of the Tab key shows once it has the focus. */
export interface FocusStop {
  /** What changes on the element and on its pseudo-elements. */
  readonly own: readonly LookPart[];
  /** Does something close to it change: what holds it, what it holds, what stands beside it, its label? */
  readonly around: boolean;
  /** Did a script answer, or does a style of the focus apply further away? What that paints is not known. */
  readonly elsewhere: boolean;
  /** Its outline once focused; null when none is painted. */
  readonly outline: { readonly style: string; readonly colour: string } | null;
}

/** Every stop of the Tab key that took the focus. */
export type FocusWalk = ReadonlyMap<Element, FocusStop>;

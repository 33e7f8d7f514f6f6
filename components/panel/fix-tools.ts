import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Change, FixRead, FixTried, Target } from '../../contracts';

/** A colour that passes, near to one that does not. */
export interface NearColour {
  readonly hex: string;
  readonly ratio: number;
}

/** Tries corrections in the page; at most one is there at a time, and it never outlives the panel. */
export interface FixTools {
  /** @returns null when the element is not there any more @throws when the access was lost */
  read(target: Target): Promise<FixRead | null>;
  attempt(target: Target, rule: string, change: Change): Promise<FixTried | null>;
  undo(): Promise<void>;
  /** Nearest first. Opaque colours, `#rrggbb`. */
  nearest(changed: string, fixed: string, least: number): readonly NearColour[];
  /** @returns null when one of them is not a colour */
  ratio(one: string, other: string): number | null;
}

/** Absent outside the panel: no correction can be tried there. */
export const FixContext = createContext<FixTools | null>(null);

export const useFixTools = () => useContext(FixContext);

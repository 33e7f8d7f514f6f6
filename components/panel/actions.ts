import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Answer, AnswerValue, Finding, Target, TestId } from '../../contracts';

/** What a person speaks of: an element of the scan, a question about the page, or a defect that they found alone. */
export type Subject =
  | { readonly finding: Finding }
  | { readonly test: TestId }
  | { readonly byHand: { readonly test: TestId; readonly target?: Target } };

/** What a person can say, given by the page that stores it. Each resolves once every number of the page follows. */
export interface AnswerActions {
  /** @throws when it could not be stored */
  keep(subject: Subject, value: AnswerValue, note: string): Promise<Answer>;
  takeBack(answer: Answer): Promise<void>;
  /** Note that was being written about a question; empty when there is none. It outlives the panel. */
  draft(key: string): string;
  keepDraft(key: string, note: string): void;
}

/** Sets a defect aside, where the view allows it. */
export type SetAside = (finding: Finding, note: string) => Promise<void>;

/** Absent outside the panel: elements are then shown without "set aside". */
export const SetAsideContext = createContext<SetAside | null>(null);

export const useSetAside = () => useContext(SetAsideContext);

/** Do keys of one letter or digit act? A person can switch them off (WCAG 2.1.4). */
export const KeysContext = createContext(true);

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Answer, AnswerValue, Finding, TestId } from '../../contracts';

/** What a person can say, given by the page that stores it. Each resolves once every number of the page follows. */
export interface AnswerActions {
  /** @throws when it could not be stored */
  keep(subject: { finding: Finding } | { test: TestId }, value: AnswerValue, note: string): Promise<Answer>;
  takeBack(answer: Answer): Promise<void>;
}

/** Sets a defect aside, where the view allows it. */
export type SetAside = (finding: Finding, note: string) => Promise<void>;

/** Absent outside the panel: elements are then shown without "set aside". */
export const SetAsideContext = createContext<SetAside | null>(null);

export const useSetAside = () => useContext(SetAsideContext);

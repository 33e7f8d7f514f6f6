import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Finding } from '../contracts';
import { findingKey, type Numbered } from './model/numbers';

/** Numbers of the list around an element row; empty where elements have none. */
export const NumbersContext = createContext<readonly Numbered[]>([]);

export function useNumber(finding: Finding): string | undefined {
  const numbers = useContext(NumbersContext);
  const key = findingKey(finding);
  return numbers.find((one) => one.finding === finding)?.number ?? numbers.find((one) => one.key === key)?.number;
}

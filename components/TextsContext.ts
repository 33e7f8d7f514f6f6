import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Speech } from '../locales';

export const TextsContext = createContext<Speech | null>(null);

/** The texts of the page's language. */
export function useTexts(): Speech {
  const speech = useContext(TextsContext);
  if (!speech) throw new Error('No texts: the page must provide TextsContext');
  return speech;
}

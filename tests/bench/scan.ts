/** Runs inside a page: our whole scan, as the injected script does it but for its messages. */
import { createWords } from '../../engine/page/words';
import { run } from '../../engine/run';
import { chosenRules } from '../../entrypoints/scan/chosen-rules';
import en from '../../locales/words/en.json';
import fr from '../../locales/words/fr.json';
import { applies } from '../../referential';
import { detectLanguage } from '../rules/detector';

const words = createWords([fr, en]);
const counted = applies();

export interface BenchOptions {
  /** Also the rules that bear on no test of RGAA. */
  everyRule?: boolean;
  /** Writes the beginning of each rule and phase into the trace of the browser. */
  marks?: boolean;
}

/** @returns what the scan says of itself: enough to tell two runs apart. */
export async function scan({ everyRule = false, marks = false }: BenchOptions = {}): Promise<{
  elements: number;
  findings: number;
  crashed: string[];
  fallback: string[];
}> {
  const mark = marks ? (name: string) => console.timeStamp(`temoin:${name}`) : undefined;
  const input = { document, ...chosenRules(everyRule), applies: counted, words, detectLanguage, top: true };
  const result = await run(input, { phase: mark });
  mark?.('(end)');
  return {
    elements: result.elements,
    findings: result.findings.length,
    crashed: result.crashed.map(({ rule, message }) => `${rule}: ${message}`),
    fallback: result.axeFallback,
  };
}

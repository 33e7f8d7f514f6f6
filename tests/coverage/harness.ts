/** Runs inside the page: scans it with some of the rules, as the extension does. */
import { axeRules, rules } from 'virtual:rules';
import type { FrameResult } from '../../contracts';
import { createWords } from '../../engine/page/words';
import { run } from '../../engine/run';
import en from '../../locales/words/en.json';
import fr from '../../locales/words/fr.json';
import { detectLanguage } from '../rules/detector';

const words = createWords([fr, en]);

/**
 * @param ids file names of rules, `axe/<id>` for those of axe; all of them when left out
 * @param applies names of what is counted to prove absence
 */
export function scan(applies: string[], ids?: string[]): Promise<FrameResult> {
  const own = rules.filter(({ id }) => !ids || ids.includes(id));
  const axe = new Map([...axeRules].filter(([id]) => !ids || ids.includes(`axe/${id}`)));
  return run({ document, rules: own, axeRules: axe, applies, words, detectLanguage, top: window === window.top });
}

import type { RunInput } from '../../engine/run';
import { rules } from '../../rules';
import { axeRules } from '../../rules/axe';

/** Rules of a scan. Without `everyRule`, those that bear on no test of RGAA (advice, level AAA) are left out: they cost time. */
export function chosenRules(everyRule: boolean): Pick<RunInput, 'rules' | 'axeRules'> {
  if (everyRule) return { rules, axeRules };
  const bears = ({ tests }: { readonly tests: readonly string[] }) => tests.length > 0;
  return { rules: rules.filter(({ meta }) => bears(meta)), axeRules: new Map([...axeRules].filter(([, meta]) => bears(meta))) };
}

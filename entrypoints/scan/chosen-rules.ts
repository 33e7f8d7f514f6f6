import type { RunInput } from '../../engine/run';
import { rules } from '../../rules';
import { axeRules } from '../../rules/axe';

/**
 * Rules of a scan: those that bear on a test of RGAA, and advice, which is shown and never counted.
 * With `everyRule` also those that serve ACT or level AAA alone: no view shows them, and they cost time.
 */
export function chosenRules(everyRule: boolean): Pick<RunInput, 'rules' | 'axeRules'> {
  if (everyRule) return { rules, axeRules };
  const isShown = ({
    tests,
    advice,
    act,
  }: {
    readonly tests: readonly string[];
    readonly advice?: true;
    readonly act: readonly string[];
  }) => tests.length > 0 || (advice === true && act.length === 0);
  return { rules: rules.filter(({ meta }) => isShown(meta)), axeRules: new Map([...axeRules].filter(([, meta]) => isShown(meta))) };
}

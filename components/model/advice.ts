import type { Scan } from '../../contracts';
import type { Catalogue } from '../catalogue';
import type { CauseGroup } from './causes';

/** What rules advise that RGAA does not ask for, by cause, the most numerous first. In no number of the page. */
export function adviceOf({ findings }: Pick<Scan, 'findings'>, catalogue: Catalogue): readonly CauseGroup[] {
  const groups = new Map<string, CauseGroup & { findings: Scan['findings'] }>();
  for (const finding of findings) {
    const { rule, reason } = finding;
    // Those that serve ACT alone are the command line's, and an older version may have stored them.
    if (finding.outcome !== 'failed' || finding.tests.length > 0 || !catalogue.isAdvice(rule)) continue;
    const key = `${rule} ${reason}`;
    const group = groups.get(key) ?? { key, rule, reason, impact: null, findings: [] };
    group.findings.push(finding);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => b.findings.length - a.findings.length);
}

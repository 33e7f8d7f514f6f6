import type { Answer, Finding, Scan } from '../../contracts';

/** What whoever maintains the rules needs to see a false alarm again. No address of the page: what an excerpt holds is shown before it is saved. */
export function falseAlarm({ rule, reason, outcome, tests, values, target }: Finding, answer: Answer, scan: Pick<Scan, 'tool' | 'facts'>) {
  const { html, role, name, frame, shadow } = target;
  return {
    kind: 'temoin-false-alarm',
    version: 1,
    rule,
    reason,
    outcome,
    tests,
    values,
    element: { html, role, name, inFrame: frame.length > 0, inShadow: shadow.length > 0 },
    why: answer.note,
    language: scan.facts.lang,
    tool: scan.tool,
  };
}

import type { AuditLine, Finding, Language, Scan, TestId } from '../contracts';
import { type Counted, isQuestion } from '../engine';
import { fill, plural } from '../locales';
import { metas, reasonOf } from '../rules/texts';

type Result = Extract<AuditLine, { results: unknown }>['results'][number];

/**
 * One scan as a line of `--format jsonl`: for each rule that ran to its end, one result per outcome it gave.
 * A rule that had nothing to say is inapplicable.
 * @param url as given, whatever the page redirected to
 * @param details language of the messages; without it the elements are left out
 */
export function auditLine(url: string, scan: Scan, details?: Language): AuditLine {
  const crashed = new Set(scan.crashed.map(({ rule }) => rule));
  const results = Object.keys(scan.ran)
    .filter((rule) => !crashed.has(rule))
    .flatMap((rule) => resultsOf(rule, scan, details));
  return { url, ms: scan.duration, elements: scan.elements, results };
}

function resultsOf(rule: string, scan: Scan, details: Language | undefined): Result[] {
  const mine = scan.findings.filter((finding) => finding.rule === rule);
  const results: Result[] = [];
  for (const outcome of ['failed', 'cantTell', 'passed'] as const) {
    const found = mine.filter((finding) => finding.outcome === outcome);
    const passed = outcome === 'passed' ? scan.passed[rule] : undefined;
    if (found.length === 0 && !passed) continue;
    const tests = [...found.flatMap((finding) => finding.tests), ...Object.keys(passed ?? {})];
    results.push({ ...result(rule, outcome, tests), ...(details && { nodes: found.map((finding) => node(finding, details)) }) });
  }
  return results.length > 0 ? results : [result(rule, 'inapplicable', metas.get(rule)?.tests ?? [])];
}

function result(rule: string, outcome: Result['outcome'], tests: readonly TestId[]): Result {
  const meta = metas.get(rule);
  const rgaa = [...new Set(tests)].filter((test) => !test.startsWith('legal.'));
  return { rule, outcome, actRules: [...(meta?.act ?? [])], reqs: [...(meta?.wcag ?? [])], rgaa };
}

function node({ rule, reason, values, target }: Finding, language: Language): NonNullable<Result['nodes']>[number] {
  const texts = reasonOf(rule, reason);
  const text: Counted = texts ? (isQuestion(texts) ? texts[language].question : texts[language].title) : '';
  return {
    selector: [...target.frame, ...target.shadow, target.selector].join(' >>> '),
    html: target.html,
    message: fill(plural(text, 1, language), { n: 1, ...values }, language),
  };
}

import type { Answer, Finding, Impact } from '../../contracts';
import type { Defect, OpenQuestion, Trial } from '../../referential/verdict';
import { byImpact } from './impact-order';

/** What several elements fail for, the unit of repair. */
export interface CauseGroup {
  readonly key: string;
  readonly rule: string;
  readonly reason: string;
  readonly impact: Impact | null;
  readonly findings: readonly Finding[];
  /** Pair of tests between which a person must choose, when it is not placed yet. */
  readonly either?: readonly [string, string];
}

/** Questions that one rule asks for one reason. */
export interface QuestionGroup {
  readonly key: string;
  readonly rule: string;
  readonly reason: string;
  readonly findings: readonly Finding[];
}

/** Defects by cause: worst impact first, then the most numerous. Those that a person added have no finding: see `addedOf`. */
export function causesOf(defects: readonly Defect[]): readonly CauseGroup[] {
  const groups = new Map<string, CauseGroup & { findings: Finding[] }>();
  for (const { finding, impact, either } of defects) {
    if (!finding) continue;
    const key = `${finding.rule} ${finding.reason} ${either?.join(' ') ?? ''}`;
    const group = groups.get(key) ?? { key, rule: finding.rule, reason: finding.reason, impact, findings: [], ...(either && { either }) };
    group.findings.push(finding);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => byImpact(a.impact, b.impact) || b.findings.length - a.findings.length);
}

/** Defects that a person added: no finding tells of them. */
export function addedOf(defects: readonly Defect[]): readonly Answer[] {
  return defects.flatMap(({ finding, answer }) => (finding || !answer ? [] : answer));
}

/** Questions about elements, the most numerous first. A question that places a defect is shown with the defect. */
export function askedOf(questions: readonly OpenQuestion[]): readonly QuestionGroup[] {
  const groups = new Map<string, QuestionGroup & { findings: Finding[] }>();
  for (const question of questions) {
    if (question.kind !== 'target') continue;
    const { rule, reason } = question.finding;
    const key = `${rule} ${reason}`;
    const group = groups.get(key) ?? { key, rule, reason, findings: [] };
    group.findings.push(question.finding);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => b.findings.length - a.findings.length);
}

/** Families and tests whose question is about the whole page: families first, then what can be answered at once, then what takes a trial. */
export function askedOfPage(questions: readonly OpenQuestion[], trials: readonly Trial[]): readonly string[] {
  const families = questions.flatMap(({ kind, key }) => (kind === 'screen' ? key : []));
  const tests = questions.flatMap((question) => (question.kind === 'page' ? question.tests : []));
  return [...families, ...tests, ...trials.flatMap((trial) => trial.tests)];
}

import { type Finding, tagOf } from '../../contracts';
import type { OpenQuestion } from '../../referential/verdict';

/** Where a person is in the questions of a page. */
export interface Place {
  readonly current: OpenQuestion | undefined;
  /** From 1. */
  readonly position: number;
  /** Answered ones included. */
  readonly total: number;
}

const rank = { place: 0, target: 0, screen: 1, page: 2 } as const satisfies Record<OpenQuestion['kind'], number>;

/** The order in which questions are asked: those about an element first, then those that spare others, then the page's. */
export function askingOrder(questions: readonly OpenQuestion[]): readonly OpenQuestion[] {
  return [...questions].sort((a, b) => rank[a.kind] - rank[b.kind] || causeOf(a).localeCompare(causeOf(b)));
}

/**
 * @param questions open ones, in asking order
 * @param answered how many were answered since the series began
 * @param passed keys of those passed, the first passed first: they come back at the end, in that order
 * @param wanted key of one that is asked before all others
 */
export function placeIn(questions: readonly OpenQuestion[], answered: number, passed: readonly string[], wanted?: string): Place {
  const waiting = questions.filter(({ key }) => !passed.includes(key));
  const back = passed.flatMap((key) => questions.find((question) => question.key === key) ?? []);
  const current = questions.find(({ key }) => key === wanted) ?? waiting[0] ?? back[0];
  const before = waiting.length > 0 ? back.filter(({ key }) => key !== wanted).length : 0;
  return { current, position: answered + before + 1, total: answered + questions.length };
}

/** Other open questions that ask the same of elements of the same component (classes) or of the same markup (repeated in a list). */
export function alikeOf(question: OpenQuestion, questions: readonly OpenQuestion[]): readonly OpenQuestion[] {
  if (!('finding' in question)) return [];
  const [component, markup] = [componentOf(question.finding), markupOf(question.finding)];
  return questions.filter(
    (other) =>
      other.key !== question.key &&
      'finding' in other &&
      other.kind === question.kind &&
      causeOf(other) === causeOf(question) &&
      (markupOf(other.finding) === markup || (component !== '' && componentOf(other.finding) === component)),
  );
}

/** Answers after which the time left is worth saying. */
const enough = 3;

/**
 * @param durations milliseconds that each answer took
 * @returns minutes, rounded up, by the median of what the answers took; undefined while too few were given
 */
export function minutesLeft(durations: readonly number[], left: number): number | undefined {
  if (durations.length < enough) return;
  const sorted = [...durations].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const median = sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  return Math.ceil((median * left) / 60_000);
}

/** Alike questions follow each other: one look serves several. */
function causeOf(question: OpenQuestion): string {
  return 'finding' in question ? `${question.finding.rule} ${question.finding.reason}` : '';
}

function componentOf({ target: { html } }: Finding): string {
  const classes = /^<[^>]*?\sclass="([^"]*)"/.exec(html)?.[1]?.split(/\s+/).filter(Boolean).sort() ?? [];
  return classes.length > 0 ? `${tagOf(html)}.${classes.join('.')}` : '';
}

/** Its path, the ranks among brothers left out. */
function markupOf({ target: { frame, shadow, selector } }: Finding): string {
  return [...frame, ...shadow, selector].join(' >>> ').replace(/:nth-[\w-]+\([^)]*\)/g, '');
}

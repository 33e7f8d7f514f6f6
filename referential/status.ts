import type { Answer, Scan, TestId } from '../contracts';
import { criteriaOf, rgaa412 } from '.';
import { answerBook } from './answers';
import { gather, type ReasonLookup } from './evidence';
import { judgeGroup, judgeNamed } from './group';
import { judgeDuties } from './legal';
import { rateOf } from './rate';
import { eitherOrs } from './sample';
import { screened } from './screening';
import { siteOf } from './signature';
import { judgeTest } from './test-status';
import type { Referential } from './types';
import type { Judgement } from './verdict';

export interface JudgeOptions {
  /** What answers mean and how much a defect hurts, by rule and reason (`reasonOf` of `rules/texts.ts`). Without it, answers to rules stay open. */
  readonly reasonOf?: ReasonLookup;
  /** Tests that a rule is about, to say which a crash leaves open. */
  readonly testsOf?: (rule: string) => readonly TestId[];
  /** Is this answer about a page that changed since? It is then to confirm. Default: no. */
  readonly stale?: (answer: Answer) => boolean;
  /** The site is under the legal duty. Default: no, and nothing is said of it. */
  readonly publicDuty?: boolean;
  readonly referential?: Referential;
}

/**
 * Judges one page: every number and every status of every screen and file comes from here. Pure.
 * @param scan the last one of the page
 * @param answers of any page and site: those that bear on this page are picked out, the last of each first
 */
export function judge(scan: Scan, answers: readonly Answer[] = [], options: JudgeOptions = {}): Judgement {
  const { reasonOf = () => undefined, testsOf = () => [], stale = () => false, referential = rgaa412 } = options;
  const book = answerBook(answers, siteOf(scan.page.url), scan.page.key);
  const evidence = gather(scan, book, reasonOf);
  const ground = { scan, testsOf, stale };

  const judged = new Map(
    criteriaOf(referential).map(({ id, tests }) => [
      id,
      tests.map((test) => {
        const family = screened(test.id, evidence(test.id), book, scan, stale);
        return judgeTest(test, evidence(test.id), book.aboutPage(test.id), ground, family);
      }),
    ]),
  );
  const tests = [...judged.values()].flat();
  const criteria = new Map([...judged].map(([id, own]) => [id, judgeNamed(id, own)]));
  const userCriteria = new Map(
    referential.userCriteria.map(({ id, criteria: own }) => [
      id,
      judgeNamed(
        id,
        own.flatMap((one) => judged.get(one) ?? []),
      ),
    ]),
  );
  const totals = judgeGroup(tests);
  return {
    referential: referential.id,
    page: scan.page.key,
    at: scan.at,
    tests: new Map(tests.map((test) => [test.id, test])),
    criteria,
    userCriteria,
    totals,
    rate: rateOf(new Map([...criteria].map(([id, { status }]) => [id, status])), eitherOrs({ totals })),
    legal: options.publicDuty ? judgeDuties(ground, evidence, book) : null,
  };
}

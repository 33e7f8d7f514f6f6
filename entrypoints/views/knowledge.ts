import type { Catalogue } from '../../components/catalogue';
import type { Answer, Language, Scan } from '../../contracts';
import { type Comparison, compare } from '../../dossier/compare/compare';
import { why } from '../../locales/why';
import { duties, rgaa412, screenOf, testOf, testsOf } from '../../referential';
import { type JudgeOptions, judge } from '../../referential/status';
import type { Judgement } from '../../referential/verdict';
import { metas, reasonOf } from '../../rules/texts';
import { tipsAbout } from './cms-tips';

const allTests = testsOf(rgaa412).map(({ id }) => id);
const userCriterion = new Map(rgaa412.userCriteria.map((criterion) => [criterion.id, criterion]));
const dutyById = new Map(duties.map((duty) => [duty.id, duty]));
const testsOfUser = new Map(
  rgaa412.userCriteria.map(({ id, criteria }) => [id, allTests.filter((test) => criteria.includes(criterionOf(test)))]),
);

/** Every number that popup and panel show of a scan comes from here. @param answers of the site, see `dossier/answers.ts` */
export function judgeScan(scan: Scan, publicDuty: boolean, answers: readonly Answer[] = []): Judgement {
  return judge(scan, answers, judgeOptions(publicDuty));
}

/** What the rules say of reasons and tests, for who judges. */
export function judgeOptions(publicDuty: boolean): JudgeOptions {
  return { reasonOf, testsOf: (rule) => metas.get(rule)?.tests ?? [], publicDuty };
}

/** What changed between two scans of a page, both judged with the answers of now. */
export function compareWith(before: Scan, scan: Scan, judgement: Judgement, answers: readonly Answer[]): Comparison {
  return compare({ scan: before, totals: judgeScan(before, false, answers).totals }, { scan, totals: judgement.totals });
}

export function createCatalogue(language: Language): Catalogue {
  return {
    version: '4.1.2',
    criterion: (id) => userCriterion.get(id)!,
    testsOf: (id) => testsOfUser.get(id) ?? [],
    test: testOf,
    screen: screenOf,
    reason: reasonOf,
    isAdvice: (rule) => metas.get(rule)?.advice === true && metas.get(rule)?.act.length === 0,
    wcag: (rule) => metas.get(rule)?.wcag ?? [],
    topicOf(rule) {
      const test = metas.get(rule)?.tests[0];
      const owner = test && rgaa412.userCriteria.find(({ criteria }) => criteria.includes(criterionOf(test)));
      return owner ? owner[language] : '';
    },
    why: (cause) => why(cause, language),
    duty: (id) => dutyById.get(id) ?? { fr: id, en: id },
    tips: (topic) => tipsAbout(topic, language),
  };
}

/** `6.1` of `6.1.1`. */
function criterionOf(test: string): string {
  return test.split('.').slice(0, 2).join('.');
}

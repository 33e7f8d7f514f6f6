import type { Scan } from '../../contracts';
import { answersOf } from '../../dossier/answers';
import { siteOf } from '../../referential/signature';
import { judge } from '../../referential/status';
import { metas, reasonOf } from '../../rules/texts';

/** The number of defects that popup and panel say, answers counted. Answers that can't be read count for none. */
export async function countDefects(scan: Scan): Promise<number> {
  const { answers } = await answersOf(siteOf(scan.page.url)).catch(() => ({ answers: [] }));
  return judge(scan, answers, { reasonOf, testsOf: (rule) => metas.get(rule)?.tests ?? [] }).totals.defects.length;
}

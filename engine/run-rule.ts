import type { Page } from './page';
import type { Record } from './record';
import type { Rule, Verdict } from './rule';
import type { Slicer } from './slice';

/** A rule that throws on so many targets is broken, not unlucky. */
const mostThrows = 20;

/** Runs one rule over its targets. What throws is told and costs that target only: the tests of the rule stay NT. */
export async function tryRule({ id, meta, check }: Rule, page: Page, record: Record, slicer: Slicer): Promise<void> {
  const targets = targetsOf(meta.targets, page);
  if (targets instanceof Error) return record.crash(id, targets);
  let looked = 0;
  let thrown = 0;
  for (const element of targets) {
    if (slicer.due()) await slicer.rest();
    try {
      looked++;
      for (const verdict of listOf(check(element, page))) record.finding(id, meta.tests, element, verdict);
    } catch (error) {
      record.crash(id, error);
      if (++thrown >= mostThrows) return;
    }
  }
  record.ran(id, looked);
}

function targetsOf(targets: Rule['meta']['targets'], page: Page): Iterable<Element> | Error {
  try {
    return typeof targets === 'string' ? page.select(targets) : [...targets(page)];
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function listOf(said: Verdict | Verdict[] | undefined): readonly Verdict[] {
  if (!said) return [];
  return Array.isArray(said) ? said : [said];
}

import type { Page } from './page';
import type { Record } from './record';
import type { Rule, Verdict } from './rule';
import type { Slicer } from './slice';

/** A rule that throws on so many targets is broken, not unlucky. */
const mostThrows = 20;

/** Runs one rule over its targets. What throws is told and costs that target only: the tests of the rule stay NT. */
export async function tryRule({ id, meta, check }: Rule, page: Page, record: Record, slicer: Slicer): Promise<void> {
  let looked = 0;
  let thrown = 0;
  const work = steps(meta, page);
  for (;;) {
    if (slicer.due()) await slicer.rest();
    let element: Element | null;
    try {
      const step = work.next();
      if (step.done) break;
      element = step.value;
    } catch (error) {
      return record.crash(id, error);
    }
    if (!element) continue;
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

/** Targets of a rule, after the steps of its preparation, for which there is nothing to check. */
function* steps({ prepare, targets }: Rule['meta'], page: Page): Generator<Element | null> {
  for (const _ of prepare?.(page) ?? []) yield null;
  yield* typeof targets === 'string' ? page.select(targets) : targets(page);
}

function listOf(said: Verdict | Verdict[] | undefined): readonly Verdict[] {
  if (!said) return [];
  return Array.isArray(said) ? said : [said];
}

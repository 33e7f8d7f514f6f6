/** What must hold of every page, whatever rules find and people answer. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type Answer, type Finding, type Scan, UnreadKind } from '../../../contracts';
import { applies, rgaa412, testsOf } from '../../../referential';
import { countNames } from '../../../referential/absence';
import { meanRate, rateOf } from '../../../referential/rate';
import { eitherOrs, judgeSample } from '../../../referential/sample';
import { judge } from '../../../referential/status';
import { hides } from '../../../referential/unread';
import type { Judgement, Status } from '../../../referential/verdict';
import { answer, answerTo, finding, reasonOf, scan, target } from './build';

vi.setConfig({ testTimeout: 60_000 });

const tests = testsOf(rgaa412);
const deciding = [...new Set(tests.flatMap(({ decidedBy = [] }) => decidedBy))];
const names = applies();
/** From worse to better: what one more defect may never climb. */
const goodness: Readonly<Record<Status, number>> = { NC: 0, NT: 1, NA: 2, C: 2 };

const anyTest = fc.constantFrom(...tests.map(({ id }) => id));
const anyEither = fc.constantFrom<[string, string]>(['1.1.1', '1.2.1'], ['1.1.5', '1.2.4'], ['5.3.1', '5.6.1'], ['1.1.8', '1.2.5']);
const anyTarget = fc.constantFrom('#a', '#b', '#c', '#d').map((selector) => target({ selector, html: `<img src="${selector}">` }));
const anyFinding: fc.Arbitrary<Finding> = fc.oneof(
  fc.record({
    rule: fc.constantFrom('one', 'two', 'axe/link-name'),
    reason: fc.constantFrom('x', 'y'),
    outcome: fc.constantFrom('failed', 'cantTell'),
    tests: fc.uniqueArray(anyTest, { minLength: 1, maxLength: 2 }),
    target: anyTarget,
    values: fc.constant({}),
  }),
  fc.record({ either: anyEither, target: anyTarget }).map((given) => finding({ rule: 'pair', tests: [...given.either], ...given })),
);
const anyFailure = anyFinding.map((found): Finding => ({ ...found, outcome: 'failed' }));

const anyScan: fc.Arbitrary<Scan> = fc
  .record({
    findings: fc.array(anyFinding, { maxLength: 12 }),
    ran: fc.subarray(deciding),
    /** Nothing on the page, save what is drawn here. */
    there: fc.subarray(names),
    counted: fc.boolean(),
    unread: fc.array(fc.constantFrom(...UnreadKind.options), { maxLength: 2 }),
    crashed: fc.subarray(deciding, { maxLength: 2 }),
    partial: fc.boolean(),
  })
  .map(({ findings, ran, there, counted, unread, crashed, partial }) =>
    scan({
      findings,
      ran: Object.fromEntries(ran.map((rule) => [rule, 1])),
      passed: Object.fromEntries(ran.map((rule) => [rule, Object.fromEntries(settledBy(rule).map((test) => [test, 1]))])),
      counts: counted ? Object.fromEntries(names.map((name) => [name, there.includes(name) ? 1 : 0])) : {},
      unread: unread.map((kind) => ({ kind, frame: [], selector: '', label: kind })),
      crashed: crashed.map((rule) => ({ rule, message: 'x' })),
      partial,
    }),
  );

const anyValue = fc.constantFrom<Answer['value']>('yes', 'no', 'na', 'skip');
/** A page with answers to some of its questions, of the page or of elements, some given twice. */
const anyCase = anyScan.chain((given) => {
  const toPage = fc.record({ test: anyTest, value: anyValue }).map((said) => answer(said));
  const said = given.findings.length
    ? fc.oneof(
        toPage,
        fc.record({ found: fc.constantFrom(...given.findings), value: anyValue }).map(({ found, value }) => answerTo(found, { value })),
      )
    : toPage;
  const dated = fc
    .tuple(said, fc.integer({ min: 1, max: 28 }), fc.uuid())
    .map(([one, day, id]) => ({ ...one, id, at: `2026-03-${String(day).padStart(2, '0')}T10:00:00Z` }));
  return fc.record({ scan: fc.constant(given), answers: fc.array(dated, { maxLength: 8 }) });
});

function settledBy(rule: string): string[] {
  return tests.filter(({ decidedBy }) => decidedBy?.includes(rule)).map(({ id }) => id);
}
const verdict = (given: Scan, answers: Answer[] = []) => judge(given, answers, { reasonOf });
const statuses = ({ tests }: Judgement) => new Map([...tests].map(([id, { status }]) => [id, status]));
function check<T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void) {
  const property = fc.property(arbitrary, (value) => {
    holds(value);
  });
  fc.assert(property, { numRuns: 40 });
}

describe('a failed finding more', () => {
  it('never betters a test, a criterion, a user criterion', () => {
    check(fc.tuple(anyCase, anyFailure), ([page, extra]) => {
      const before = verdict(page.scan, page.answers);
      const after = verdict({ ...page.scan, findings: [...page.scan.findings, extra] }, page.answers);
      const climbs = (['tests', 'criteria', 'userCriteria'] as const).flatMap((part) =>
        [...after[part]].flatMap(([id, { status }]) => {
          const was = before[part].get(id)?.status ?? 'NT';
          return goodness[status] > goodness[was] ? `${id}: ${was} → ${status}` : [];
        }),
      );
      expect(climbs).toEqual([]);
    });
  });

  it('never turns NC into anything else, and is never C where it fails', () => {
    check(fc.tuple(anyScan, anyFailure), ([given, extra]) => {
      const after = verdict({ ...given, findings: [...given.findings, extra] });
      for (const test of extra.tests) expect(['NC', ...(extra.either ? ['NT'] : [])]).toContain(after.tests.get(test)?.status);
    });
  });
});

describe('without any answer', () => {
  it('no test is C unless rules decide it, all ran, none crashed, nothing unread could hold a case', () => {
    check(anyScan, (given) => {
      const { tests: verdicts } = verdict(given);
      for (const test of tests) {
        if (verdicts.get(test.id)?.status !== 'C') continue;
        expect(test.decidedBy?.every((rule) => rule in given.ran && !given.crashed.some((crash) => crash.rule === rule))).toBe(true);
        expect(given.unread.some(({ kind }) => hides(kind, test.id))).toBe(false);
        expect(given.partial).toBe(false);
      }
    });
  });

  it('no test is NA unless counted, found to be none, and nothing unread could hold a case', () => {
    check(anyScan, (given) => {
      const { tests: verdicts } = verdict(given);
      for (const test of tests) {
        if (verdicts.get(test.id)?.status !== 'NA') continue;
        expect(countNames(test).map((name) => given.counts[name])).toEqual(countNames(test).map(() => 0));
        expect(given.unread.some(({ kind }) => hides(kind, test.id))).toBe(false);
        expect(given.partial).toBe(false);
      }
    });
  });
});

describe('order', () => {
  it('of findings and answers changes nothing', () => {
    check(fc.tuple(anyCase, fc.infiniteStream(fc.nat())), ([page, stream]) => {
      const shuffle = <T>(all: readonly T[]) =>
        [...all]
          .map((one) => [stream.next().value, one] as const)
          .sort(([a], [b]) => a - b)
          .map(([, one]) => one);
      const straight = verdict(page.scan, page.answers);
      const shuffled = verdict(
        { ...page.scan, findings: shuffle(page.scan.findings), unread: shuffle(page.scan.unread) },
        shuffle(page.answers),
      );
      expect(statuses(shuffled)).toEqual(statuses(straight));
      expect(shuffled.rate).toEqual(straight.rate);
      expect(shuffled.totals.defects.length).toBe(straight.totals.defects.length);
      expect(shuffled.totals.questions.length).toBe(straight.totals.questions.length);
    });
  });
});

describe('numbers', () => {
  it('add up: tests by status, by who settled them, over criteria and over user criteria', () => {
    check(anyCase, (page) => {
      const { totals, criteria, userCriteria, rate } = verdict(page.scan, page.answers);
      for (const parts of [criteria, userCriteria]) {
        for (const status of ['C', 'NC', 'NA', 'NT'] as const)
          expect(sum([...parts.values()].map((part) => part.tests[status]))).toBe(totals.tests[status]);
        for (const who of ['machine', 'person', 'open'] as const)
          expect(sum([...parts.values()].map((part) => part.settled[who]))).toBe(totals.settled[who]);
        for (const part of ['defects', 'questions'] as const) {
          const keys = new Set(
            [...parts.values()].flatMap((group) => group[part].map((one) => `${'kind' in one ? one.kind : ''} ${one.key}`)),
          );
          expect(keys.size).toBe(totals[part].length);
        }
      }
      expect(sum(Object.values(totals.tests))).toBe(258);
      expect(sum(Object.values(totals.settled))).toBe(258);
      expect(totals.settled.open).toBe(totals.tests.NT);
      expect(sum(Object.values(rate.criteria))).toBe(106);
    });
  });

  it('count a defect that fails one of two tests once, in each group that has either', () => {
    check(fc.tuple(anyEither, anyTarget), ([either, on]) => {
      const { totals, userCriteria } = verdict(scan({ findings: [finding({ tests: [...either], either, target: on })] }));
      expect(totals.defects).toHaveLength(1);
      expect([...userCriteria.values()].filter(({ status }) => status === 'NC')).toHaveLength(1);
      expect(sum([...userCriteria.values()].map(({ defects }) => defects.length))).toBe(1);
    });
  });
});

describe('the bracket', () => {
  it('holds every rate that answers can lead to', () => {
    const final = fc.constantFrom<Status>('C', 'NC', 'NA');
    check(fc.tuple(fc.array(anyScan, { minLength: 1, maxLength: 3 }), fc.infiniteStream(final)), ([scans, stream]) => {
      const pages = scans.map((given) => verdict(given));
      const sample = judgeSample(pages);
      const open = [...sample.criteria].filter(([, status]) => status === 'NT').map(([id]) => id);
      const settled = new Map(sample.criteria);
      for (const id of open) settled.set(id, stream.next().value);
      // What a person says has to respect the proof: one of each pair fails.
      for (const [one, other] of pages.flatMap(eitherOrs)) {
        if (settled.get(one) === 'NC' || settled.get(other) === 'NC') continue;
        settled.set(sample.criteria.get(one) === 'NT' ? one : other, 'NC');
      }
      const { rate } = rateOf(settled);
      if (rate === null) return;
      expect(rate).toBeGreaterThanOrEqual(sample.rate.lowest ?? 0);
      expect(rate).toBeLessThanOrEqual(sample.rate.highest ?? 0);
    });
  });

  it('reaches the best rate that the proofs allow, no more: of each pair one at least fails', () => {
    const ids = ['1.1', '1.2', '1.3', '5.3', '5.6'];
    const anyStatuses = fc.tuple(...ids.map((id) => fc.tuple(fc.constant(id), fc.constantFrom<Status>('C', 'NC', 'NA', 'NT'))));
    const anyPairs = fc.subarray<[string, string]>([
      ['1.1', '1.2'],
      ['1.1', '1.3'],
      ['5.3', '5.6'],
    ]);
    check(fc.tuple(anyStatuses, anyPairs), ([drawn, pairs]) => {
      // A judged pair is never decided on both sides without a failure.
      const given = new Map(drawn.map(([id, status]) => [id, pairs.flat().includes(id) && status !== 'NC' ? 'NT' : status] as const));
      const open = [...given].filter(([, status]) => status === 'NT').map(([id]) => id);
      const rates = Array.from({ length: 2 ** open.length }, (_, choice) => {
        const settled = new Map<string, Status>(given);
        for (const [i, id] of open.entries()) settled.set(id, choice & (1 << i) ? 'C' : 'NC');
        const possible = pairs.every((pair) => pair.some((id) => settled.get(id) === 'NC'));
        return possible ? (rateOf(settled).rate ?? 0) : 0;
      });
      expect(rateOf(given, pairs).highest ?? 0).toBeCloseTo(Math.max(...rates));
    });
  });

  it('is shut on the rate once all is decided', () => {
    check(fc.array(fc.constantFrom<Status>('C', 'NC', 'NA'), { maxLength: 20 }), (all) => {
      const rate = rateOf(new Map(all.map((status, i) => [String(i), status])));
      expect([rate.lowest, rate.highest]).toEqual([rate.rate, rate.rate]);
    });
  });

  it('of the mean holds the mean', () => {
    const anyRate = fc
      .array(fc.constantFrom<Status>('C', 'NC', 'NA', 'NT'), { maxLength: 10 })
      .map((all) => rateOf(new Map(all.map((status, i) => [String(i), status]))));
    check(fc.array(anyRate, { maxLength: 5 }), (pages) => {
      const { rate, lowest, highest } = meanRate(pages);
      if (lowest !== null && highest !== null) expect(lowest).toBeLessThanOrEqual(highest);
      if (rate !== null) expect([lowest, highest]).toEqual([rate, rate]);
    });
  });
});

describe('a sample', () => {
  it('says of a criterion what its worst page says; the official grid lets C beat NT', () => {
    check(fc.array(anyCase, { minLength: 1, maxLength: 3 }), (cases) => {
      const pages = cases.map((page) => verdict(page.scan, page.answers));
      const { criteria, officialCriteria } = judgeSample(pages);
      const expected = [...criteria.keys()].map((id) => {
        const all = new Set(pages.map((page) => page.criteria.get(id)?.status));
        if (all.has('NC')) return [id, 'NC', 'NC'];
        const settled = all.has('C') ? 'C' : 'NA';
        return all.has('NT') ? [id, 'NT', all.has('C') ? 'C' : 'NT'] : [id, settled, settled];
      });
      expect([...criteria].map(([id, status]) => [id, status, officialCriteria.get(id)])).toEqual(expected);
    });
  });
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}

/**
 * What of RGAA 4.1.2 is covered, as shown by pages scanned in a browser and judged: nothing here is read from declarations.
 */
import type { Scan, TestId } from '../../contracts';
import { rgaa412, type Test, testsOf } from '../../referential';
import { judge } from '../../referential/status';
import type { Judgement } from '../../referential/verdict';
import { metas, reasonOf } from '../../rules/texts';
import { fixturesOf, folder, ruleFiles, ruleFolders } from '../rules/fixtures';
import { pairs } from './absence';
import { elementsSettle, pageSettles } from './answering';
import { openScanner, type Scanner } from './scanner';

export const tests = testsOf(rgaa412);

/** Test → the page that shows it. */
export interface Coverage {
  /** NA is given on a page, and withheld on the same page with one target. */
  readonly na: ReadonlyMap<TestId, string>;
  /** A rule proves NC on a fixture. */
  readonly nc: ReadonlyMap<TestId, string>;
  /** C without a person, on a fixture. */
  readonly decided: ReadonlyMap<TestId, string>;
  /** Decided, or a question of its own whose answers lead to different statuses. */
  readonly asked: ReadonlyMap<TestId, string>;
}

export const judgeScan = (scan: Scan, answers: Parameters<typeof judge>[1] = []): Judgement =>
  judge(scan, answers, { reasonOf, testsOf: (rule) => metas.get(rule)?.tests ?? [] });

export async function measure(): Promise<Coverage> {
  const scanner = await openScanner(folder, pairPages());
  try {
    const [fixtures, absence] = await Promise.all([scanFixtures(scanner), scanPairs(scanner)]);
    const all = [...fixtures, ...[...absence].map(([page, scan]) => ({ page, scan }))];
    const nc = new Map<TestId, string>();
    const decided = new Map<TestId, string>();
    const asked = new Map<TestId, string>();
    for (const { page, scan } of all) {
      for (const { id, status, decidedBy, questions } of judgeScan(scan).tests.values()) {
        if (status === 'NC' && decidedBy === 'machine' && !nc.has(id)) nc.set(id, page);
        if (status === 'C' && decidedBy === 'machine' && !decided.has(id)) decided.set(id, page);
        if (!asked.has(id) && elementsSettle(scan, id, questions)) asked.set(id, page);
      }
    }
    for (const test of tests) {
      if (asked.has(test.id)) continue;
      if (decided.has(test.id)) asked.set(test.id, decided.get(test.id) ?? '');
      else {
        const page = askedOn(test, [absence.get(pageWith(test.id)), ...all.map(({ scan }) => scan)]);
        if (page !== undefined) asked.set(test.id, page);
      }
    }
    return { na: absentPairs(absence), nc, decided, asked };
  } finally {
    await scanner.close();
  }
}

/** First page on which its own question about the page is open, and settles it. Tests that only a person can look at do not count. */
function askedOn({ id, personOnly }: Test, scans: readonly (Scan | undefined)[]): string | undefined {
  return personOnly ? undefined : scans.find((scan) => scan !== undefined && pageSettles(scan, id))?.id;
}

function absentPairs(scans: ReadonlyMap<string, Scan>): Map<TestId, string> {
  const judged = new Map([...scans].map(([page, scan]) => [page, judgeScan(scan).tests]));
  const counted = new Map([...scans].map(([page, scan]) => [page, judgeScan({ ...scan, findings: [], passed: {} }).tests]));
  return new Map(
    [...pairs.keys()].flatMap((test) => {
      const without = judged.get(pageWithout(test))?.get(test);
      const found = counted.get(pageWith(test))?.get(test);
      const given = without?.status === 'NA' && without.decidedBy === 'machine';
      return given && found !== undefined && found.status !== 'NA' ? [[test, pageWith(test)] as const] : [];
    }),
  );
}

/** Pairs share pages: each different one is served, and scanned, once. */
const names = new Map<string, string>();
const nameOf = (html: string) => {
  const name = names.get(html) ?? `pair-${names.size}.html`;
  names.set(html, name);
  return name;
};
const pageWith = (test: TestId) => nameOf(pairs.get(test)?.with ?? pairs.get('8.6.1')?.with ?? '');
const pageWithout = (test: TestId) => nameOf(pairs.get(test)?.without ?? '');

function pairPages(): ReadonlyMap<string, string> {
  return new Map([...pairs.values()].flatMap((pair) => [pair.without, pair.with]).map((html) => [nameOf(html), html]));
}

/** Pages without a target are scanned with all rules: none of them may say a word. Those with one, with the rules that decide its tests. */
async function scanPairs(scanner: Scanner): Promise<ReadonlyMap<string, Scan>> {
  const without = new Set([...pairs.keys()].map(pageWithout));
  const scans = [...names.values()].map(async (page) => {
    const rules = without.has(page) ? undefined : decidingOn(page);
    return [page, await scanner.scan(page, { asExtension: true, ...(rules && { rules }) })] as const;
  });
  return new Map(await Promise.all(scans));
}

/** Each fixture is scanned with its own rule, and with those that decide a test together with it. */
async function scanFixtures(scanner: Scanner): Promise<{ page: string; scan: Scan }[]> {
  const written = new Set(ruleFiles());
  const fixtures = ruleFolders()
    .filter((rule) => written.has(rule))
    .flatMap(fixturesOf)
    .filter(({ expect }) => !expect.inFrame);
  return Promise.all(
    fixtures.map(async ({ rule, page, expect: { viewport } }) => ({
      page,
      scan: await scanner.scan(page, { rules: [rule, ...decidingWith(rule)], ...(viewport && { viewport }) }),
    })),
  );
}

function decidingOn(page: string): string[] {
  return tests.flatMap(({ id, decidedBy = [] }) => (pairs.has(id) && pageWith(id) === page ? decidedBy : []));
}

function decidingWith(rule: string): string[] {
  return tests.flatMap(({ decidedBy = [] }) => (decidedBy.includes(rule) ? decidedBy : []));
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../cli/extension';
import { judgeScan } from '../../cli/judged';
import type { Server } from '../../cli/serve';
import type { Scan } from '../../contracts';
import { notYetAsked, notYetProven } from './not-yet';
import { openChromium } from './support/chromium';
import { auditAll, framed, matches, pagesOf, planted, serveSchool } from './support/school';

const faulty = pagesOf('tests/site');
const mended = pagesOf('tests/site-mended');

let session: Session;
let servers: Server[];
let scanOf: (name: string) => Scan;
let mendedScanOf: (name: string) => Scan;

beforeAll(async () => {
  [session, ...servers] = await Promise.all([openChromium(), serveSchool('tests/site'), serveSchool('tests/site-mended')]);
  scanOf = await auditAll(session, servers[0]!.base, faulty);
  mendedScanOf = await auditAll(session, servers[1]!.base, mended);
}, 600_000);
afterAll(async () => {
  await session?.close();
  await Promise.all((servers ?? []).map((server) => server.close()));
});

describe('the example school', () => {
  it.each(faulty)('%s: what was planted is found', async (name) => {
    const entries = planted.filter(({ page, proof }) => page === name && proof !== 'person');
    const found = await matches(session, `${servers[0]!.base}/${name}`, entries, scanOf(name).findings);
    expect(found.filter(({ missing }) => missing)).toEqual([]);
    const outcomes = new Map(found.map((one) => [one.id, one.outcomes]));
    const unproven = entries.filter(({ id, proof }) => proof === 'machine' && !outcomes.get(id)?.includes('failed')).map(({ id }) => id);
    const unasked = entries.filter(({ id, proof }) => proof === 'question' && !outcomes.get(id)?.length).map(({ id }) => id);
    expect({
      unproven: unproven.filter((id) => !notYetProven.has(id)),
      unasked: unasked.filter((id) => !notYetAsked.has(id)),
      // What a rule has come to find leaves the list.
      foundNow: entries
        .map(({ id }) => id)
        .filter((id) => (notYetProven.has(id) && !unproven.includes(id)) || (notYetAsked.has(id) && !unasked.includes(id))),
    }).toEqual({ unproven: [], unasked: [], foundNow: [] });
  });

  it.each(faulty)('%s is read to the end, without a rule that threw', (name) => {
    expect(scanOf(name)).toMatchObject({ partial: false, crashed: [], axeFallback: [] });
  });
});

describe('the mended school', () => {
  it.each(mended)('%s has no proven defect', (name) => {
    const counts = (test: string) => !(framed.has(name) && test.startsWith('legal.'));
    const failed = mendedScanOf(name).findings.filter(({ outcome, tests }) => outcome === 'failed' && tests.some(counts));
    expect(failed.map(({ rule, reason, target }) => `${rule} ${reason}: ${target.html.slice(0, 120)}`)).toEqual([]);
  });

  it.each(mended)('%s has no defect in its verdict either', (name) => {
    expect(judgeScan(mendedScanOf(name)).totals.defects).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../cli/extension';
import { judgeScan } from '../../cli/judged';
import type { Server } from '../../cli/serve';
import type { Stored } from '../../cli/stored-scan';
import type { Scan } from '../../contracts';
import { click, openChromium, openPage, resultOf } from './support/chromium';
import { type FirefoxSession, openFirefox } from './support/firefox';
import { serveSchool } from './support/school';

/** Tests whose status may differ: each with the reason. */
const mayDiffer: ReadonlySet<string> = new Set([
  // What language a passage is in is asked of the browser's own detector, and the two do not agree on short texts.
  '8.7.1',
]);

let chromium: Session;
let firefox: FirefoxSession;
let school: Server;

beforeAll(async () => {
  [chromium, firefox, school] = await Promise.all([openChromium(), openFirefox(), serveSchool('tests/site')]);
});
afterAll(async () => {
  await Promise.all([chromium?.close(), firefox?.close(), school?.close()]);
});

const scanIn = (stored: Stored): Scan => {
  if ('refused' in stored) throw new Error(`Refused: ${stored.refused}`);
  return stored.scan;
};

describe('Firefox', () => {
  it('tells of the example home page what Chromium tells', async () => {
    const address = `${school.base}/index.html`;
    const page = await firefox.browser.newPage();
    await page.goto(address, { waitUntil: 'load' });
    await firefox.click();
    const there = scanIn(await firefox.resultOf(page));
    expect(await firefox.popupText()).toMatch(/^Témoin\s: \d+ défauts/);

    const same = await openPage(chromium, address);
    await click(chromium, same);
    const here = scanIn(await resultOf(chromium, same));

    expect(there.tool.browser).toMatch(/^Firefox \d+$/);
    expect(there.crashed).toEqual([]);
    expect(statuses(there)).toEqual(statuses(here));
  });
});

function statuses(scan: Scan): string[] {
  return [...judgeScan(scan).tests.values()].filter(({ id }) => !mayDiffer.has(id)).map(({ id, status }) => `${id} ${status}`);
}

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../cli/extension';
import { answerFile, type Server, serve } from '../../cli/serve';
import { click, openChromium, openPage, resultOf } from '../e2e/support/chromium';
import { openPanel } from '../e2e/support/panel';
import { serveSchool } from '../e2e/support/school';

/** What a person answered to a question that Témoin asks of its own panel, for all elements of one cause and kind. */
interface Kept {
  readonly rule: string;
  readonly reason: string;
  /** As the rule reads it: each of these answers means that nothing is wrong. */
  readonly value: 'yes' | 'no' | 'na';
  /** What was looked at. */
  readonly note: string;
}
const kept: readonly Kept[] = JSON.parse(readFileSync('tests/self-audit/answers.json', 'utf8'));

/** The panel as it was shown, without its scripts: an extension may not read its own pages. */
const shown = new Map<string, string>();
let session: Session;
let school: Server;
let own: Server;

beforeAll(async () => {
  [session, school] = await Promise.all([openChromium(), serveSchool('tests/site')]);
  own = await serve((request, response) => {
    const html = shown.get(request.url ?? '');
    if (html === undefined) return answerFile('.output/chrome-mv3', request, response);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  const source = () => document.documentElement.outerHTML.replace(/<script[\s\S]*?<\/script>|<link[^>]+modulepreload[^>]*>/g, '');
  const page = await openPage(session, `${school.base}/index.html`);
  const panel = await openPanel(session, page);
  for (const tab of ['mend', 'ask', 'criteria']) {
    await panel.click(`#tab-${tab}`);
    await panel.waitForSelector(`#tab-${tab}[aria-selected="true"]`);
    // Folded parts are read too.
    await panel.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    shown.set(`/panel-${tab}`, `<!doctype html>${await panel.evaluate(source)}`);
  }
});
afterAll(async () => {
  await session?.close();
  await Promise.all([school?.close(), own?.close()]);
});

describe('the panel, audited by Témoin', () => {
  it.each(['panel-mend', 'panel-ask', 'panel-criteria'])(
    '%s: no defect, and no question about an element that nobody answered',
    async (name) => {
      const page = await openPage(session, `${own.base}/${name}`);
      await click(session, page);
      const result = await resultOf(session, page);
      if (!('scan' in result)) throw new Error(`Refused: ${result.refused}`);
      // Duties of a web site are not those of a panel.
      const said = result.scan.findings.filter(({ tests }) => tests.some((test) => !test.startsWith('legal.')));
      const failed = said.filter(({ outcome }) => outcome === 'failed');
      expect(failed.map(({ rule, reason, target }) => `${rule} ${reason}: ${target.html.slice(0, 140)}`)).toEqual([]);
      const open = said.filter(
        ({ outcome, rule, reason }) => outcome === 'cantTell' && !kept.some((one) => one.rule === rule && one.reason === reason),
      );
      expect(open.map(({ rule, reason, target }) => `${rule} ${reason}: ${target.html.slice(0, 140)}`)).toEqual([]);
      await page.close();
    },
  );
});

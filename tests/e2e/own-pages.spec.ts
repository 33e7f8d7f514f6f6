import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../cli/extension';
import { answerFile, type Server, serve } from '../../cli/serve';
import { click, openChromium, openPage, resultOf } from './support/chromium';
import { serveSchool } from './support/school';

/** Pages of the extension as they were shown, without their scripts: an extension may not read its own pages. */
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
  const keep = (name: string, html: string) => shown.set(`/${name}`, `<!doctype html>${html}`);

  const page = await openPage(session, `${school.base}/index.html`);
  const popup = await click(session, page);
  await popup.waitForSelector('#row-U01', { timeout: 60_000 });
  keep('result', await popup.evaluate(source));
  await popup.click('#row-U01');
  await popup.waitForSelector('.criterion');
  keep('criterion', await popup.evaluate(source));
  await popup.close();
  const refused = await click(session, await openPage(session, 'chrome://version/'));
  await refused.waitForSelector('.refusal');
  keep('refusal', await refused.evaluate(source));
  await session.reader.waitForSelector('h1');
  keep('options', await session.reader.evaluate(source));
});
afterAll(async () => {
  await session?.close();
  await Promise.all([school?.close(), own?.close()]);
});

describe('our own pages', () => {
  it.each(['result', 'criterion', 'refusal', 'options'])('%s: nothing that we would call a defect', async (name) => {
    const page = await openPage(session, `${own.base}/${name}`);
    await click(session, page);
    const result = await resultOf(session, page);
    if (!('scan' in result)) throw new Error(`Refused: ${result.refused}`);
    // Duties of a web site are not those of a popup.
    const failed = result.scan.findings.filter(
      ({ outcome, tests }) => outcome === 'failed' && tests.some((test) => !test.startsWith('legal.')),
    );
    expect(failed.map(({ rule, reason, target }) => `${rule} ${reason}: ${target.html.slice(0, 140)}`)).toEqual([]);
    await page.close();
  });
});

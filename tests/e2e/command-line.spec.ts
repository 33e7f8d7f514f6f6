import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, serve } from '../../cli/serve';
import { AuditLine, parse } from '../../contracts';
import { servePages } from './support/pages';

let pages: Server;
let odd: Server;
const folder = mkdtempSync(path.join(tmpdir(), 'temoin-'));

beforeAll(async () => {
  pages = await servePages();
  odd = await serve((request, response) => {
    const html = (content: string) => response.writeHead(200, { 'content-type': 'text/html' }).end(content);
    switch (request.url) {
      case '/refresh':
        return html(
          '<!doctype html><meta http-equiv="refresh" content="0; url=/elsewhere"><title>Refresh</title><img id="first" src="a.png">',
        );
      case '/submit':
        return html(
          '<!doctype html><title>Submit</title><img id="first" src="a.png"><form action="/elsewhere"></form><script>document.forms[0].submit()</script>',
        );
      case '/hang':
        return html('<!doctype html><title>Hang</title><script>for (;;);</script>');
      case '/moved':
        return response.writeHead(302, { location: '/elsewhere' }).end();
      case '/uses-cdn':
        return html(
          '<!doctype html><title>Copy</title><iframe src="https://cdn.invalid/site/inside.html"></iframe><img src="https://cdn.invalid/site/logo.svg">',
        );
      case '/missing':
        return response.writeHead(404).end('Not here');
      default:
        return html('<!doctype html><title>Elsewhere</title><main><h1>Elsewhere</h1><img id="second" src="b.png"></main>');
    }
  });
});
afterAll(async () => {
  await Promise.all([pages?.close(), odd?.close()]);
  rmSync(folder, { recursive: true });
});

function audit(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['scripts/cli.mjs', 'audit', ...args], { env: { ...process.env, npm_command: undefined } });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.on('close', (code) => resolve({ code, out, err }));
  });
}
const linesOf = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => parse(AuditLine, JSON.parse(line), 'line'));

describe('npm run audit', () => {
  it('gives one line per page and goes on when one hangs, answers an error or does not open', async () => {
    const given = [
      `${odd.base}/elsewhere`,
      `${odd.base}/hang`,
      `${odd.base}/moved`,
      `${odd.base}/missing`,
      'http://127.0.0.1:1/',
      `${pages.base}/leaflet.pdf`,
    ];
    const urls = path.join(folder, 'urls.txt');
    writeFileSync(urls, given.join('\n'));
    const { code, out, err } = await audit('--urls', urls, '--format', 'jsonl', '--timeout', '5', '--jobs', '3', '--lang', 'en');
    expect(code).toBe(0);
    expect(err).toContain('2 pages audited');
    const lines = linesOf(out);
    expect(lines.map(({ url }) => url).toSorted()).toEqual(given.toSorted());
    const errors = Object.fromEntries(lines.flatMap((line) => ('error' in line ? [[line.url, line.error]] : [])));
    expect(errors).toEqual({
      [`${odd.base}/hang`]: 'The page does not answer.',
      [`${odd.base}/missing`]: 'The server answers 404: this is not the page that was wanted.',
      'http://127.0.0.1:1/': expect.stringContaining('The page does not open'),
      [`${pages.base}/leaflet.pdf`]: expect.stringContaining('PDF'),
    });
    const read = lines.filter((line) => 'results' in line);
    for (const { results } of read) {
      expect(results.find(({ rule }) => rule === 'axe/image-alt')).toMatchObject({ outcome: 'failed', reqs: ['1.1.1'] });
      expect(results.every((result) => result.nodes === undefined)).toBe(true);
    }
  });

  it('judges a page as it was loaded, with --stay', async () => {
    const { code, out } = await audit(`${odd.base}/refresh`, `${odd.base}/submit`, '--stay', '--details', '--format', 'jsonl');
    expect(code).toBe(0);
    for (const line of linesOf(out)) {
      if (!('results' in line)) throw new Error(line.error);
      const image = line.results.find(({ rule, outcome }) => rule === 'axe/image-alt' && outcome === 'failed');
      expect(image?.nodes?.map(({ selector }) => selector)).toEqual(['#first']);
    }
  });

  it('answers addresses from a folder, with --map', async () => {
    const { code, out } = await audit(`${odd.base}/uses-cdn`, '--map', 'https://cdn.invalid/site/=tests/pages', '--format', 'json');
    expect(code).toBe(0);
    const [page] = JSON.parse(out);
    expect(page.unread).toMatchObject([{ kind: 'frame', label: expect.anything() }]);
    expect(page.userCriteria).toHaveLength(14);
  });

  it('prints the fourteen criteria of a file, and keeps the whole result', async () => {
    const result = path.join(folder, 'out/result.json');
    const { code, out, err } = await audit('tests/pages/calm.html', '--out', result, '--fail-on', 'failed');
    expect(code).toBe(1);
    expect(out).toMatch(/^U01 +Non conforme/m);
    expect(out.match(/^U\d\d/gm)).toHaveLength(14);
    expect(err).toContain('le seuil de 0 est dépassé');
    const [page] = JSON.parse(readFileSync(result, 'utf8'));
    expect(page).toMatchObject({ url: 'tests/pages/calm.html', totals: { status: 'NC' } });
    expect(page.tests).toHaveLength(258);
    expect(page.criteria).toHaveLength(106);
  });

  it('ends with 2 and says what to do when it can’t run', async () => {
    for (const [args, said] of [
      [[], 'Aucune page à auditer'],
      [['nulle-part.html'], 'nulle-part.html'],
      [['--urls', 'none.txt', '--lang', 'en'], 'The file none.txt does not exist'],
      [['--wat'], 'L’option --wat n’existe pas'],
    ] as const) {
      const { code, out, err } = await audit(...args);
      expect(code).toBe(2);
      expect(out).toBe('');
      expect(err).toContain(said);
    }
  });
});

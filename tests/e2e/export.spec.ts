/** The files of a dossier, written by the command line from five pages of the example school. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, serve } from '../../cli/serve';
import { readDossierFile } from '../../dossier/import/read-file';
import { judgeDossier } from '../../dossier/judge';
import { totalsOf } from '../../dossier/matrix';
import { metas, reasonOf } from '../../rules/texts';
import { smallGrid } from '../unit/dossier/export/ods/small-grid';

const folder = mkdtempSync(path.join(tmpdir(), 'temoin-export-'));
const names = ['index', 'contact', 'candidature', 'formations', 'nowhere'];
let school: Server;

function audit(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['scripts/cli.mjs', 'audit', ...args], { env: { ...process.env, npm_command: undefined } });
    const said = { out: '', err: '' };
    child.stdout.on('data', (chunk) => {
      said.out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      said.err += chunk;
    });
    child.on('close', (code) => resolve({ code, ...said }));
  });
}

const find = (end: string): string => path.join(folder, readdirSync(folder).find((name) => name.endsWith(end)) ?? `no ${end}`);

beforeAll(async () => {
  school = await serve('tests/site');
});
afterAll(async () => {
  await school?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('npm run audit -- --export', () => {
  it('writes every file, one page without a result told as never scanned', async () => {
    const grid = path.join(folder, 'grid.ods');
    writeFileSync(grid, smallGrid(6).file);
    const urls = names.map((name) => `${school.base}/${name}.html`);
    const { code, err } = await audit(
      ...urls,
      '--export',
      'html,csv,json,earl,ods,zip',
      '--out',
      folder,
      '--grid',
      grid,
      '--name',
      'École',
      '--author',
      'Ana',
    );
    expect(err).toContain('1 sans résultat');
    expect(code).toBe(0);
    const ends = ['-rapport.html', '-criteres.csv', '-defauts.csv', '-ara.csv', '-grille.ods', '-earl.jsonld', '.json', '-preuves.zip'];
    expect(ends.filter((end) => !err.includes(`${end}\n`))).toEqual([]);
  });

  it('writes the same numbers everywhere', async () => {
    const { content } = await readDossierFile(readFileSync(find('.json')));
    expect(content.dossier.pages.map(({ url, scans }) => [path.basename(url, '.html'), scans.length])).toEqual(
      names.map((name, i) => [name, i < 4 ? 1 : 0]),
    );
    const judged = judgeDossier(content, { reasonOf, testsOf: (rule) => metas.get(rule)?.tests ?? [] });
    const { defects } = totalsOf(judged);
    expect(defects).toBeGreaterThan(20);
    const report = readFileSync(find('-rapport.html'), 'utf8');
    expect(report).toContain(`${defects} défauts prouvés`);
    const criteria: Record<string, string>[] = parseCsv(readFileSync(find('-criteres.csv')), { delimiter: ';', bom: true, columns: true });
    expect(new Map(criteria.map((row) => [row.Critère, row.Statut]))).toEqual(judged.sample.criteria);
  });

  it('writes a report that is valid HTML, and that our own rules find nothing wrong with', async () => {
    const report = find('-rapport.html');
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: { 'long-title': 'off', 'no-trailing-whitespace': 'off', 'void-style': 'off', 'tel-non-breaking': 'off' },
    });
    const { results } = await validator.validateString(readFileSync(report, 'utf8'));
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
    const { code, out, err } = await audit(report, '--fail-on', 'failed');
    expect({ code, out: code === 0 ? '' : out, err: code === 0 ? '' : err }).toEqual({ code: 0, out: '', err: '' });
  });

  it.each([
    [['--export', 'pdf'], 'pdf'],
    [['--export', 'ods'], '--grid'],
    [['--export', 'ods', '--grid', 'tests/site/index.html'], 'ODS'],
    [['--export', 'html', '--out', 'package.json'], 'package.json'],
  ])('tells before the run what is wrong with %j', async (args, named) => {
    const { code, err } = await audit('https://www.example.fr/', ...args);
    expect(code).toBe(2);
    expect(err).toContain(named);
  });
});

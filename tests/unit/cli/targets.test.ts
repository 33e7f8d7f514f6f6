import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readOptions } from '../../../cli/options';
import { targetsOf } from '../../../cli/targets';
import { cliTexts } from '../../../cli/texts';

const folder = mkdtempSync(path.join(tmpdir(), 'temoin-'));
afterAll(() => rmSync(folder, { recursive: true }));
const targets = (...args: string[]) => targetsOf(readOptions(args), cliTexts('en'));

describe('targetsOf', () => {
  it('opens an address as it is given', () => {
    expect(targets('https://ecole.fr/a?b#c')).toEqual([{ given: 'https://ecole.fr/a?b#c', address: 'https://ecole.fr/a?b#c' }]);
  });

  it('opens a file from its path', () => {
    const file = path.join(folder, 'page d’essai.html');
    writeFileSync(file, '<p>');
    expect(targets(file)).toEqual([{ given: file, address: pathToFileURL(file).href }]);
  });

  it.each(['localhost:8000/a', 'www.ecole.fr', 'ecole.fr/page.html'])('adds http:// to %s', (given) => {
    expect(targets(given)).toEqual([{ given, address: `http://${given}` }]);
  });

  it('reads one address per line, leaving out blank lines and remarks', () => {
    const file = path.join(folder, 'urls.txt');
    writeFileSync(file, '# school\r\nhttps://a.fr/\r\n\r\n  https://b.fr/  \n');
    expect(targets('https://first.fr/', '--urls', file).map(({ given }) => given)).toEqual([
      'https://first.fr/',
      'https://a.fr/',
      'https://b.fr/',
    ]);
  });

  it('says what is missing', () => {
    expect(() => targets()).toThrow('No page to audit');
    expect(() => targets('--urls', path.join(folder, 'none.txt'))).toThrow('none.txt');
    expect(() => targets('pagehtml')).toThrow('pagehtml');
    expect(() => targets('nowhere.html')).toThrow('nowhere.html');
  });
});

import { describe, expect, it } from 'vitest';
import { CannotRun } from '../../../cli/errors';
import { readOptions } from '../../../cli/options';

describe('readOptions', () => {
  it('takes addresses and files as they are', () => {
    expect(readOptions(['https://ecole.fr/', 'page.html']).targets).toEqual(['https://ecole.fr/', 'page.html']);
  });

  it('has a default for everything', () => {
    expect(readOptions([])).toMatchObject({
      help: false,
      language: 'fr',
      format: 'table',
      details: false,
      failOn: undefined,
      timeout: 30_000,
      stay: false,
      mappings: [],
    });
  });

  it.each([
    ['failed', 0],
    ['0', 0],
    ['12', 12],
  ])('reads --fail-on %s as "more than %i"', (given, limit) => {
    expect(readOptions(['--fail-on', given]).failOn).toBe(limit);
  });

  it('reads several mappings, to a folder or to an address', () => {
    expect(readOptions(['--map', 'https://www.ecole.fr/=./copie', '--map', 'https://cdn.fr=http://localhost:8000/?a=b']).mappings).toEqual([
      { from: 'https://www.ecole.fr/', to: './copie' },
      { from: 'https://cdn.fr', to: 'http://localhost:8000/?a=b' },
    ]);
  });

  it.each([
    [['--wat'], '--wat'],
    [['--urls'], '--urls'],
    [['--stay=yes'], '--stay'],
    [['--format', 'xml'], '--format xml'],
    [['--lang', 'de'], '--lang de'],
    [['--jobs', '0'], '--jobs 0'],
    [['--timeout', 'long'], '--timeout long'],
    [['--fail-on', 'many'], '--fail-on many'],
    [['--map', 'folder'], '--map folder'],
  ])('refuses %j and names what is wrong', (args, named) => {
    const reading = () => readOptions(args);
    expect(reading).toThrow(CannotRun);
    expect(reading).toThrow(named);
    expect(reading).toThrow('--help');
  });

  it('says what is wrong in the language asked for', () => {
    expect(() => readOptions(['--wat', '--lang', 'en'])).toThrow('There is no option --wat.');
    expect(() => readOptions(['--lang', 'fr', '--wat'])).toThrow('L’option --wat n’existe pas.');
  });
});

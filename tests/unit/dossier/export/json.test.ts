import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ContractError, DossierFile } from '../../../../contracts';
import { dossierFile, json } from '../../../../dossier/export/json';
import { readDossierFile } from '../../../../dossier/import/read-file';
import { answer, finding, scan } from '../../referential/build';
import { samplePage } from '../build';
import { images, input, school } from './school';

const bytes = (value: unknown) => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const written = async () => String(await json.write(input()));
const file = async (): Promise<DossierFile> => JSON.parse(await written());

/** `path: what is wrong` */
async function refusal(value: unknown): Promise<string> {
  try {
    await readDossierFile(typeof value === 'object' && ArrayBuffer.isView(value) ? (value as Uint8Array<ArrayBuffer>) : bytes(value));
  } catch (error) {
    if (error instanceof ContractError) return error.message;
    throw error;
  }
  return 'accepted';
}

describe('a dossier file', () => {
  test('is read again as it was written', async () => {
    const text = await written();
    const read = await readDossierFile(bytes(text));
    expect(read.content).toEqual({ ...school(), unreadable: 0 });
    expect(read.images).toEqual(images);
    await expect(JSON.stringify(JSON.parse(text), null, 2)).toMatchFileSnapshot('golden/dossier.golden.json');
  });

  test('whatever its texts are', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(text, text, text, fc.uint8Array({ maxLength: 200 }), async (name, note, label, image) => {
        const found = finding({ values: { text: label, many: [note, name] } });
        const content = {
          ...school({
            name,
            labels: label === '__proto__' ? {} : { [label]: note },
            pages: [samplePage({ name, state: { name, steps: note } })],
          }),
          scans: new Map([['scan-1', scan({ findings: [found], unread: [{ kind: 'frame' as const, frame: [], selector: '', label }] })]]),
          answers: [answer({ note, author: name })],
          captures: [],
        };
        const held = { ...content, scans: [...content.scans.values()], at: new Date(0), images: new Map([['i', Uint8Array.from(image)]]) };
        const read = await readDossierFile(bytes(dossierFile(held)));
        expect(read.content).toEqual({ ...content, unreadable: 0 });
        expect(read.images.get('i')).toEqual(Uint8Array.from(image));
      }),
    );
  });

  test('follows its schema', async () => {
    expect(DossierFile.parse(await file())).toEqual(await file());
  });
});

describe('a file that is wrong is refused, and where is said', () => {
  test('not JSON, not text, another JSON', async () => {
    expect(await refusal('{"format":')).toMatch(/^dossier file: \(root\): not JSON: /);
    expect(await refusal(new Uint8Array([0x50, 0x4b, 3, 4, 0xff]))).toBe('dossier file: (root): not a text in UTF-8');
    expect(await refusal([])).toBe('dossier file: format: not a dossier of Témoin');
    expect(await refusal(null)).toBe('dossier file: format: not a dossier of Témoin');
  });

  test('written by a newer version', async () => {
    expect(await refusal({ ...(await file()), version: 2 })).toBe('dossier file: version: 2 is newer than 1, the last one known here');
    const inside = await file();
    expect(await refusal({ ...inside, dossier: { ...inside.dossier, version: 9 } })).toBe(
      'dossier file: dossier: version: 9 is newer than 1, the last one known here',
    );
  });

  test.each<[string, (made: DossierFile) => void, string]>([
    ['a number for a text', (made) => Object.assign(made.scans[0]!.findings[0]!.target, { name: 7 }), 'scans.0.findings.0.target.name'],
    ['a text for a list', (made) => Object.assign(made, { answers: 'none' }), 'answers'],
    ['an address for a page key', (made) => Object.assign(made.dossier.pages[1]!, { kinds: ['shop'] }), 'pages.1.kinds.0'],
    [
      'an excerpt too long',
      (made) => Object.assign(made.scans[0]!.findings[0]!.target, { html: 'x'.repeat(601) }),
      'scans.0.findings.0.target.html',
    ],
    ['the same scan twice', (made) => made.scans.push(made.scans[0]!), 'scans.2.id'],
    ['an image that is not base 64', (made) => Object.assign(made.images, { 'cap-1': '%%%' }), 'images.cap-1'],
    ['another image', (made) => Object.assign(made.images, { 'cap-1': 'AAAA' }), 'captures.0.sha256'],
  ])('%s', async (_, spoil, path) => {
    const made = await file();
    spoil(made);
    expect(await refusal(made)).toContain(`: ${path}: `);
  });

  test('a key that would change every object', async () => {
    const text = (await written()).replace('"labels":{', '"labels":{"__proto__":{"polluted":true},');
    expect(await refusal(text)).toBe('dossier file: dossier.labels.__proto__: not a name that a file may use');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('nested too deep', async () => {
    const deep = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`;
    expect(await refusal((await written()).replace('"labels":{', `"labels":{"x":${deep},`))).toMatch(/nested too deep$/);
  });

  test('too large to be held', async () => {
    const huge = new Blob([]);
    Object.defineProperty(huge, 'size', { value: 600e6 });
    await expect(readDossierFile(huge)).rejects.toThrow('larger than 500 MB');
  });
});

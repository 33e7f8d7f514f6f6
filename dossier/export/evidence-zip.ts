import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Evidence } from '../../contracts';
import { csvForAra } from './csv/ara';
import { csvByCriterion } from './csv/by-criterion';
import { csvByDefect } from './csv/by-defect';
import { declaration } from './declaration';
import { earl } from './earl/earl';
import { evidenceOf } from './evidence-list';
import type { Format } from './format';
import { hex } from './hex';
import { htmlReport } from './html/report';
import type { ExportInput } from './input';
import { json } from './json';
import { tickets } from './tickets';

/** Names inside the archive: plain ASCII, the same whatever the dossier, so that a manifest can be checked anywhere. */
const files: readonly (readonly [string, Format])[] = [
  ['dossier.json', json],
  ['rapport.html', htmlReport],
  ['criteres.csv', csvByCriterion],
  ['defauts.csv', csvByDefect],
  ['ara.csv', csvForAra],
  ['earl.jsonld', earl],
  ['tickets.md', tickets],
  ['declaration.html', declaration],
];

/** Everything in one archive, with a manifest that `sha256sum -c SHA256SUMS` checks. */
export const evidenceZip: Format = {
  id: 'zip',
  suffix: '-preuves.zip',
  mediaType: 'application/zip',
  async write(input) {
    const entries = new Map<string, Uint8Array<ArrayBuffer>>();
    for (const [name, format] of files) entries.set(name, bytesOf(await format.write(input)));
    for (const [name, bytes] of capturesOf(input)) entries.set(name, bytes);
    const list: readonly Evidence[] = evidenceOf(input);
    entries.set('preuves.json', bytesOf(JSON.stringify(list, null, 1)));
    entries.set('LISEZ-MOI.txt', bytesOf(readme(input)));
    const lines = await Promise.all([...entries].map(async ([name, bytes]) => `${await hex(bytes)}  ${name}\n`));
    entries.set('SHA256SUMS', bytesOf(lines.join('')));
    return pack(entries, input.at);
  },
};

/** What each file of the archive is, in one line. */
function readme({ words: { zip: t, formats } }: ExportInput): string {
  const lines: (readonly [string, string])[] = [
    ...files.map(([name, { id }]) => [name, formats[id as keyof typeof formats].about] as const),
    ['preuves.json', t.list],
    ['captures/', t.captures],
    ['SHA256SUMS', t.prints],
  ];
  return [t.title, '', ...lines.map(([name, about]) => `${name.padEnd(18)}${about}`), '', t.check, ''].join('\n');
}

/** `captures/P01-1.png` */
function capturesOf({ captures, images, pages }: ExportInput): readonly (readonly [string, Uint8Array<ArrayBuffer>])[] {
  const numbers = new Map(pages.map(({ number, page }) => [page.id, number]));
  const met = new Map<string, number>();
  return captures.flatMap(({ id, page, type }) => {
    const image = images.get(id);
    if (!image) return [];
    const number = numbers.get(page) ?? 'P00';
    met.set(number, (met.get(number) ?? 0) + 1);
    return [[`captures/${number}-${met.get(number)}.${type.slice('image/'.length)}`, image] as const];
  });
}

/** Images are packed already: they are stored as they are. At once: fflate's workers come from a blob, which an extension's pages may not run. */
function pack(entries: ReadonlyMap<string, Uint8Array>, mtime: Date): Uint8Array<ArrayBuffer> {
  const packed: Zippable = {};
  for (const [name, bytes] of entries) packed[name] = [bytes, { level: name.startsWith('captures/') ? 0 : 6, mtime }];
  return zipSync(packed) as Uint8Array<ArrayBuffer>;
}

function bytesOf(content: string | Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return typeof content === 'string' ? (strToU8(content) as Uint8Array<ArrayBuffer>) : content;
}

import type { Evidence } from '../../contracts';
import { cropOf } from '../evidence/crop';
import type { ExportInput } from './input';

/** Every piece of evidence of the files: captures, then for each element that fails its excerpt and, where a capture shows it, its place in it. */
export function evidenceOf({ captures, pages }: ExportInput): readonly Evidence[] {
  const whole = captures.map(({ id, page, scan, at, author, box, masks }): Evidence => {
    const kinds = [...new Set(masks.map(({ kind }) => kind))];
    return {
      id,
      kind: 'capture',
      page,
      scan,
      at,
      author,
      box,
      masked: kinds.map((kind) => ({ kind, n: masks.filter((mask) => mask.kind === kind).length })),
    };
  });
  const parts = pages.flatMap(({ number, page, scan, judgement }) => {
    if (!scan) return [];
    const own = captures.filter((capture) => capture.scan === scan.id);
    return judgement.totals.defects.flatMap(({ key, finding }, i): Evidence[] => {
      if (!finding) return [];
      const { box, html } = finding.target;
      const common = { page: page.id, scan: scan.id, finding: key, at: scan.at, author: own[0]?.author ?? '', box, masked: [] };
      const crop = cropOf(finding.target, own);
      const excerpt: Evidence = { id: `${number}-${i + 1}`, kind: 'excerpt', ...common, text: html };
      return crop ? [excerpt, { id: `${number}-${i + 1}-${crop.capture.id}`, kind: 'crop', ...common }] : [excerpt];
    });
  });
  return [...whole, ...parts];
}

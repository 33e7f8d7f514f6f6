import type { Capture } from '../../../contracts';
import { type Crop, cropOf } from '../../evidence/crop';
import { toBase64 } from '../base64';
import type { ExportCase, ExportInput } from '../input';
import { html, type Markup } from './markup';

/** The figures of a report: each capture is in the file once, whatever number of elements it shows. */
export interface Figures {
  /** The first of these cases that a capture shows. */
  figureOf(cases: readonly ExportCase[]): { readonly figure: Markup; readonly capture: Capture; readonly of: ExportCase } | undefined;
  /** Captures used so far, drawn nowhere: to be put in the page once, where it starts. */
  drawn(): Markup;
}

export function createFigures({ captures, images, speech, words: { report: t } }: ExportInput): Figures {
  const used = new Map<string, Capture>();
  const byScan = groupByScan(captures);
  return {
    figureOf(cases) {
      for (const of of cases) {
        const target = of.defect.finding?.target;
        const crop = target && of.page.scan && cropOf(target, byScan.get(of.page.scan.id) ?? []);
        if (!crop) continue;
        used.set(crop.capture.id, crop.capture);
        const label = speech.say(t.captureOf, { element: of.element, page: of.page.number });
        return { figure: drawing(crop, label), capture: crop.capture, of };
      }
      return undefined;
    },
    drawn() {
      const all = [...used.values()].map((capture) => {
        const { width, height } = sizeOf(capture);
        const data = `data:${capture.type};base64,${toBase64(images.get(capture.id) ?? new Uint8Array())}`;
        return html`<image id="${idOf(capture)}" width="${width}" height="${height}" href="${data}"/>`;
      });
      return html`<svg class="sprite" aria-hidden="true" focusable="false"><defs>${all}</defs></svg>`;
    },
  };
}

/** A window on the capture, and a frame around the element. */
function drawing({ capture, part, element }: Crop, label: string): Markup {
  const stroke = Math.max(2, Math.round(capture.scale * 2));
  return html`<svg viewBox="${part.x} ${part.y} ${part.width} ${part.height}" role="img" aria-label="${label}"><use href="#${idOf(capture)}"/><rect x="${part.x + element.x}" y="${part.y + element.y}" width="${element.width}" height="${element.height}" fill="none" stroke="#a9271c" stroke-width="${stroke}"/></svg>`;
}

function sizeOf({ box, scale }: Capture): { width: number; height: number } {
  return { width: Math.ceil(box.width * scale), height: Math.ceil(box.height * scale) };
}

function idOf({ id }: Capture): string {
  return `capture-${id.replace(/[^\w-]/g, '_')}`;
}

function groupByScan(captures: readonly Capture[]): ReadonlyMap<string, readonly Capture[]> {
  const groups = new Map<string, Capture[]>();
  for (const capture of captures) groups.set(capture.scan, [...(groups.get(capture.scan) ?? []), capture]);
  return groups;
}

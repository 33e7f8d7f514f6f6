import type { FrameResult } from '../../contracts';
import { type Slicer, Stopped } from '../slice';
import type { Page } from '.';
import { probes } from './applies';

/**
 * Counts what each selector or `probe:<name>` applies to. What can't be counted is told, never 0: 0 proves absence.
 */
export async function countAll(
  asked: readonly string[],
  page: Page,
  slicer: Slicer,
  phase: (name: string) => void,
): Promise<Pick<FrameResult, 'counts' | 'crashed'>> {
  const counts: FrameResult['counts'] = {};
  const crashed: FrameResult['crashed'] = [];
  for (const what of asked) {
    phase(what.startsWith('probe:') ? `(count ${what})` : '(count selectors)');
    try {
      counts[what] = what.startsWith('probe:') ? await probe(what.slice(6), page, slicer) : countOf(what, page);
    } catch (error) {
      if (error instanceof Stopped) throw error;
      crashed.push({ rule: what, message: String(error) });
    }
    if (slicer.due()) await slicer.rest();
  }
  return { counts, crashed };
}

async function probe(name: string, page: Page, slicer: Slicer): Promise<number> {
  const count = probes[name];
  if (!count) throw new Error(`No probe "${name}"`);
  const counting = count(page);
  if (typeof counting === 'number') return counting;
  for (;;) {
    const step = counting.next();
    if (step.done) return step.value;
    if (slicer.due()) await slicer.rest();
  }
}

/** Lists share parts (`img, [role=img]`): each part is searched once for all of them. */
function countOf(selector: string, page: Page): number {
  const parts = splitList(selector);
  const found = parts.map((part) => page.select(part)).filter((elements) => elements.length > 0);
  if (found.length < 2) return found[0]?.length ?? 0;
  return new Set(found.flat()).size;
}

/** Cuts a selector list at the commas that separate its selectors, not at those in brackets or quotes. */
export function splitList(list: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote = '';
  let start = 0;
  for (let i = 0; i < list.length; i++) {
    const char = list.charAt(i);
    if (char === '\\') i++;
    else if (quote) quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === '(' || char === '[') depth++;
    else if (char === ')' || char === ']') depth--;
    else if (char === ',' && depth === 0) {
      parts.push(list.slice(start, i).trim());
      start = i + 1;
    }
  }
  parts.push(list.slice(start).trim());
  return parts;
}

import type { FrameResult, PageFacts, Scan, Unread } from '../../contracts';

type Tally = Pick<
  Scan,
  'elements' | 'findings' | 'passed' | 'ran' | 'crashed' | 'counts' | 'unread' | 'states' | 'changed' | 'partial' | 'axeFallback'
>;

/** A frame that was read, and where it stands: selectors of the iframes that lead to it. */
export interface ReadFrame {
  readonly path: readonly string[];
  readonly result: FrameResult;
}

/**
 * One result for the whole page. What a frame of another origin found gets the path that its parent told;
 * an iframe that no result stands for is unread.
 * @param frames the top frame among them
 */
export function mergeFrames(frames: readonly ReadFrame[]): Tally & { facts: PageFacts | null; frames: number } {
  const read = new Set(frames.map(({ path }) => key(path)));
  const merged: Tally = {
    elements: 0,
    findings: [],
    passed: {},
    ran: {},
    crashed: [],
    counts: {},
    unread: [],
    changed: 0,
    partial: false,
    axeFallback: [],
  };
  let facts: PageFacts | null = null;
  for (const { path, result } of frames) {
    facts = result.facts ?? facts;
    merged.elements += result.elements;
    merged.changed += result.changed;
    merged.partial ||= result.partial;
    merged.crashed.push(...result.crashed);
    merged.axeFallback = [...new Set([...merged.axeFallback, ...result.axeFallback])];
    addCounts(merged.ran, result.ran);
    addCounts(merged.counts, result.counts);
    for (const [rule, tests] of Object.entries(result.passed)) {
      merged.passed[rule] ??= {};
      addCounts(merged.passed[rule], tests);
    }
    const unknown = result.path ? [] : path;
    for (const finding of result.findings) {
      merged.findings.push({ ...finding, target: { ...finding.target, frame: [...unknown, ...finding.target.frame] } });
    }
    for (const thing of result.unread) merged.unread.push({ ...thing, frame: [...unknown, ...thing.frame] });
    merged.unread.push(...unreadFrames(path, result, read));
  }
  // A state of the page is that of all its frames.
  const states = (frames[0]?.result.states ?? []).filter((state) => frames.every(({ result }) => result.states?.includes(state)));
  return { ...merged, ...(states.length > 0 && { states }), facts, frames: frames.length };
}

function unreadFrames(path: readonly string[], result: FrameResult, read: ReadonlySet<string>): Unread[] {
  return result.frames
    .filter(({ selector }) => !read.has(key([...path, selector])))
    .map(({ selector, label, visible, origin }) => ({
      kind: visible ? 'frame' : 'frame-hidden',
      frame: [...path],
      selector,
      label,
      ...(origin !== undefined && { origin }),
    }));
}

function addCounts(sum: Record<string, number>, more: Readonly<Record<string, number>>): void {
  for (const [name, count] of Object.entries(more)) sum[name] = (sum[name] ?? 0) + count;
}

const key = (path: readonly string[]) => JSON.stringify(path);

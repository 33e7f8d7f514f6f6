import type { Finding, Scan } from '../../contracts';

/** Most captures of one scan: half a second each. */
export const mostCaptures = 12;

/** Pixels left above an element, so that it is seen with what is around it. */
const margin = 80;

/**
 * Where to scroll to capture the viewports that hold findings: defects first, then questions, as few viewports as will do.
 * Elements inside frames are left to the viewport that shows the frame: their boxes are in another document.
 * @returns vertical offsets in CSS pixels, from the top down; never more than `most`
 */
export function viewportsOf({ findings, facts }: Pick<Scan, 'findings' | 'facts'>, most = mostCaptures): number[] {
  const height = Math.max(facts.innerHeight, 1);
  const shown: number[] = [];
  const isShown = ({ y, height: h }: Finding['target']['box']) =>
    shown.some((top) => y >= top && y + Math.min(h, height - margin) <= top + height);
  for (const outcome of ['failed', 'cantTell'] as const) {
    const boxes = findings
      .filter((finding) => finding.outcome === outcome && finding.target.frame.length === 0 && isPainted(finding))
      .map(({ target }) => target.box)
      .sort((a, b) => a.y - b.y);
    for (const box of boxes) {
      if (shown.length >= most) break;
      if (!isShown(box)) shown.push(Math.max(0, Math.floor(box.y - margin)));
    }
  }
  return shown.sort((a, b) => a - b);
}

/** Has it any surface on the page? What is hidden shows on no capture. */
function isPainted({ target: { box } }: Finding): boolean {
  return box.width > 0 && box.height > 0 && box.x + box.width > 0 && box.y + box.height > 0;
}

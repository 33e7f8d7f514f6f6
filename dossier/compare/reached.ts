import { type Finding, hash, type Scan } from '../../contracts';
import { signatureOf } from '../../referential/signature';

/** Elements looked for again after one scan: a page that lost more has become another page. */
const most = 2000;

/** One cause on one element at one place, short: what `Scan.reached` holds. */
export function reachKey(finding: Finding): string {
  return hash(`${signatureOf(finding)} ${placeOf(finding)}`);
}

/** Path of selectors, frames and shadow hosts included. */
export function placeOf({ target }: Pick<Finding, 'target'>): string {
  return [...target.frame, '|', ...target.shadow, target.selector].join(' > ');
}

/** Findings of earlier scans of a page that the new one does not have: their elements are looked for once more, each cause once. */
export function toReachAgain(earlier: readonly Pick<Scan, 'findings'>[], now: Pick<Scan, 'findings'>): ReadonlyMap<string, Finding> {
  const known = new Set(now.findings.map(reachKey));
  const wanted = new Map<string, Finding>();
  for (const finding of earlier.flatMap(({ findings }) => findings)) {
    if (finding.tests.length === 0) continue;
    const key = reachKey(finding);
    if (!known.has(key) && wanted.size < most) wanted.set(key, finding);
  }
  return wanted;
}

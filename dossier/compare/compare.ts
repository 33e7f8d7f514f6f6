import { type Finding, hash, type Scan } from '../../contracts';
import { readSignature, signatureOf } from '../../referential/signature';
import type { Defect, GroupVerdict } from '../../referential/verdict';
import { placeOf, reachKey } from './reached';

/**
 * What became of a defect between two scans.
 * `corrected`: the element was read again, and no longer fails. `lost`: it was not reached any more, which proves nothing.
 * `asked`: it changed, and what a person had said of it has to be confirmed. `moved`: it still fails, in another part of the page.
 */
export type Fate = 'new' | 'same' | 'moved' | 'corrected' | 'asked' | 'lost';

export interface Change {
  readonly fate: Fate;
  /** Undefined when it is new. */
  readonly before?: Defect;
  /** Undefined when it is not in the later scan any more. */
  readonly after?: Defect;
}

/** One scan and what it is judged: both sides with the same answers, else an answer would pass for a change of the page. */
export interface Side {
  readonly scan: Pick<Scan, 'id' | 'at' | 'findings' | 'ran' | 'crashed' | 'partial' | 'reached' | 'tool'>;
  readonly totals: Pick<GroupVerdict, 'defects' | 'questions'>;
}

export interface Comparison {
  /** The scan that it is compared with. */
  readonly since: Pick<Scan, 'id' | 'at'>;
  /** Defects of both scans, each once: those of now in their order, then those that are no longer. */
  readonly changes: readonly Change[];
  /** same + moved + new = the defects of now; same + moved + corrected + asked + lost = those of before. */
  readonly counts: Readonly<Record<Fate, number>>;
  /** The two scans did not use the same rules: a change may come from them. */
  readonly otherRules: boolean;
}

/** Compares two scans of a page. Pure; linear in the number of defects. */
export function compare(before: Side, after: Side): Comparison {
  const pairs = match(before.totals.defects, after.totals.defects);
  const kept = new Set(pairs.values());
  const gone = before.totals.defects.filter((defect) => !kept.has(defect));
  const asked = new Set(match(gone, after.totals.questions.map(asDefect)).values());
  const changes: Change[] = after.totals.defects.map((defect) => {
    const old = pairs.get(defect);
    return old ? { fate: isElsewhere(old, defect) ? 'moved' : 'same', before: old, after: defect } : { fate: 'new', after: defect };
  });
  const reached = new Set(after.scan.reached);
  const failingPlaces = new Set(after.totals.defects.flatMap(({ finding }) => (finding ? causeAndPlace(finding) : [])));
  for (const defect of gone) {
    const again = readAgain(defect, after.scan, reached) && !failingPlaces.has(causeAndPlace(defect.finding));
    changes.push({ fate: asked.has(defect) ? 'asked' : again ? 'corrected' : 'lost', before: defect });
  }
  const counts = { new: 0, same: 0, moved: 0, corrected: 0, asked: 0, lost: 0 };
  for (const { fate } of changes) counts[fate]++;
  const { id, at, tool } = before.scan;
  return { since: { id, at }, changes, counts, otherRules: tool.rules !== after.scan.tool.rules };
}

/** From the surest likeness to the weakest; '' where an element has nothing of the kind. */
const likenesses: readonly ((defect: Defect) => string)[] = [
  surest,
  ({ finding }) => (finding ? `${signatureOf(finding)} ${finding.target.frame.join(' > ')}` : ''),
  ({ finding }) => (finding ? signatureOf(finding) : ''),
  likeBy('address'),
  likeBy('text'),
  likeBy('name'),
  // A place that counts its brothers may hold another element by now.
  ({ finding }) => (finding && !/:nth-/.test(placeOf(finding)) ? `${causeAndPlace(finding)} ${finding.target.role}` : ''),
];

function surest({ finding, key }: Defect): string {
  return finding ? `${signatureOf(finding)} ${placeOf(finding)}` : key;
}

function likeBy(part: 'address' | 'text' | 'name') {
  return ({ finding }: Defect): string => {
    if (!finding) return '';
    const parts = readSignature(signatureOf(finding));
    return parts[part] && `${parts.cause} ${parts.role} ${parts[part]}`;
  };
}

/** Each defect stands for one at most on the other side. @returns of `after` → of `before` */
function match(before: readonly Defect[], after: readonly Defect[]): Map<Defect, Defect> {
  const pairs = new Map<Defect, Defect>();
  const there = inOrder(after);
  let left = inOrder(before);
  for (const likeness of likenesses) {
    const waiting = new Map<string, Defect[]>();
    for (const defect of left) {
      const key = likeness(defect);
      if (!key) continue;
      const alike = waiting.get(key);
      if (alike) alike.push(defect);
      else waiting.set(key, [defect]);
    }
    for (const defect of there) {
      const old = pairs.has(defect) ? undefined : waiting.get(likeness(defect))?.shift();
      if (old) pairs.set(defect, old);
    }
    const taken = new Set(pairs.values());
    left = left.filter((defect) => !taken.has(defect));
  }
  return pairs;
}

/** An order of their own: pairs do not depend on that in which rules spoke. */
function inOrder(defects: readonly Defect[]): readonly Defect[] {
  const named = defects.map((defect) => ({ defect, name: surest(defect) }));
  return named.sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name))).map(({ defect }) => defect);
}

function asDefect(question: GroupVerdict['questions'][number]): Defect {
  const finding = 'finding' in question ? question.finding : undefined;
  return { key: `asked ${question.key}`, tests: question.tests, by: 'machine', impact: null, ...(finding && { finding }) };
}

function isElsewhere({ finding: one }: Defect, { finding: other }: Defect): boolean {
  if (!one || !other) return false;
  return one.target.landmark !== other.target.landmark || one.target.frame.join(' ') !== other.target.frame.join(' ');
}

/** Was its element read again by its rule? A place where a twin of it fails now does not count: see the caller. */
function readAgain(defect: Defect, now: Side['scan'], reached: ReadonlySet<string>): defect is Defect & { readonly finding: Finding } {
  const { finding } = defect;
  if (!finding || now.partial || now.ran[finding.rule] === undefined) return false;
  if (now.crashed.some(({ rule }) => rule === finding.rule)) return false;
  return reached.has(reachKey(finding));
}

function causeAndPlace(finding: Finding): string {
  return hash(`${finding.rule} ${finding.reason} ${placeOf(finding)}`);
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding, Scan } from '../../../../contracts';
import { compare, type Side } from '../../../../dossier/compare/compare';
import { reachKey, toReachAgain } from '../../../../dossier/compare/reached';
import { keyOf } from '../../../../referential/evidence';
import { judge } from '../../../../referential/status';
import { answerTo, finding, reasonOf, scan, target } from '../../referential/build';

const image = (src: string, more: Parameters<typeof target>[0] = {}, given: Partial<Finding> = {}) =>
  finding({ ...given, target: target({ selector: `img[src="${src}"]`, html: `<img src="${src}">`, ...more }) });

function side(findings: readonly Finding[], more: Partial<Scan> = {}, answers: Parameters<typeof judge>[1] = []): Side {
  const whole = scan({ findings: [...findings], ran: { 'some-rule': 9 }, ...more });
  return { scan: whole, totals: judge(whole, answers, { reasonOf }).totals };
}
const fates = ({ changes }: ReturnType<typeof compare>) => changes.map(({ fate }) => fate);
const reachedAll = (findings: readonly Finding[]) => ({ reached: findings.map(reachKey) });

describe('a defect found again', () => {
  test('is the same, however its place in the list changed', () => {
    const before = image('/a.jpg', { selector: 'li:nth-child(1) img' });
    const after = image('/a.jpg', { selector: 'li:nth-child(2) img' });
    expect(fates(compare(side([before]), side([after])))).toEqual(['same']);
  });

  test('is the same when what was mended did not mend it', () => {
    const before = image('/a.jpg', { name: 'IMG_1' });
    expect(fates(compare(side([before]), side([image('/a.jpg', { name: 'IMG_2' })])))).toEqual(['same']);
  });

  test('moved when it stands in another part of the page', () => {
    const change = compare(side([image('/a.jpg')]), side([image('/a.jpg', { landmark: 'contentinfo' })])).changes[0];
    expect(change).toMatchObject({ fate: 'moved', before: { finding: { target: { landmark: 'main' } } } });
  });

  test('is not another element that took its place in the list', () => {
    const before = image('/a.jpg', { selector: 'li:nth-child(1) img' });
    const after = image('/b.jpg', { selector: 'li:nth-child(1) img' });
    expect(fates(compare(side([before]), side([after])))).toEqual(['new', 'lost']);
  });
});

describe('a defect that is no longer there', () => {
  const gone = image('/a.jpg');

  test('is corrected only when its element was read again by its rule', () => {
    expect(fates(compare(side([gone]), side([], reachedAll([gone]))))).toEqual(['corrected']);
    expect(fates(compare(side([gone]), side([])))).toEqual(['lost']);
    expect(fates(compare(side([gone]), side([], { ...reachedAll([gone]), ran: {} })))).toEqual(['lost']);
    expect(fates(compare(side([gone]), side([], { ...reachedAll([gone]), partial: true })))).toEqual(['lost']);
    const crashed = [{ rule: 'some-rule', message: 'x' }];
    expect(fates(compare(side([gone]), side([], { ...reachedAll([gone]), crashed })))).toEqual(['lost']);
  });

  test('is not corrected because its twin fails where it stood', () => {
    const twins = [image('/a.jpg', { selector: 'li:nth-child(1) img' }), image('/a.jpg', { selector: 'li:nth-child(2) img' })];
    const left = side([twins[1]!], reachedAll(twins));
    expect(compare(side(twins), left).counts).toMatchObject({ same: 1, corrected: 1 });
    const shifted = side([twins[0]!], reachedAll(twins));
    expect(compare(side([twins[0]!, image('/a.jpg', { selector: '#x' })]), shifted).counts).toMatchObject({ same: 1, lost: 1 });
  });

  test('is to be confirmed when its element changed and a person had judged it', () => {
    const asked = image('/a.jpg', { name: 'Une photo' }, { outcome: 'cantTell' });
    const changed = image('/a.jpg', { name: 'Une autre photo' }, { outcome: 'cantTell' });
    const answers = [answerTo(asked, { value: 'no' })];
    expect(fates(compare(side([asked], {}, answers), side([changed], reachedAll([asked]), answers)))).toEqual(['asked']);
  });
});

test('says that the rules are not those of before', () => {
  const other = { tool: { ...scan().tool, rules: 'r2' } };
  expect([compare(side([]), side([])).otherRules, compare(side([]), side([], other)).otherRules]).toEqual([false, true]);
});

test('looks again only for what the new scan says nothing of, each once', () => {
  const [a, b] = [image('/a.jpg'), image('/b.jpg')];
  const wanted = toReachAgain([scan({ findings: [a, b] }), scan({ findings: [a] })], scan({ findings: [b] }));
  expect([...wanted.values()]).toEqual([a]);
});

/** What `judge` makes of findings that nobody answered, without its 258 tests. */
function quick(findings: readonly Finding[], more: Partial<Scan> = {}): Side {
  const common = (one: Finding) => ({ key: keyOf(one), tests: one.tests, finding: one });
  return {
    scan: scan({ findings: [...findings], ran: { 'some-rule': 9 }, ...more }),
    totals: {
      defects: findings.filter(({ outcome }) => outcome === 'failed').map((one) => ({ ...common(one), by: 'machine', impact: null })),
      questions: findings.filter(({ outcome }) => outcome === 'cantTell').map((one) => ({ ...common(one), kind: 'target' })),
    },
  };
}

describe('whatever the pages', () => {
  const some = fc.uniqueArray(
    fc
      .record({
        src: fc.constantFrom('/a.jpg', '/b.jpg', ''),
        name: fc.constantFrom('', 'Photo'),
        text: fc.constantFrom('', 'h'),
        landmark: fc.constantFrom('main', 'banner'),
        place: fc.nat(5),
        reason: fc.constantFrom('cause', 'other'),
        outcome: fc.constantFrom('failed' as const, 'cantTell' as const),
      })
      .map(({ src, name, text, landmark, place, reason, outcome }) =>
        finding({
          reason,
          outcome,
          target: target({
            selector: `li:nth-child(${place}) img`,
            name,
            landmark,
            textHash: text,
            html: src ? `<img src="${src}">` : '<img>',
          }),
        }),
      ),
    { maxLength: 12, selector: keyOf },
  );

  test('the numbers add up: each defect is in one change, on each side', () => {
    fc.assert(
      fc.property(some, some, fc.boolean(), (one, other, again) => {
        const [before, after] = [quick(one), quick(other, again ? reachedAll(one) : {})];
        const { counts, changes } = compare(before, after);
        expect(counts.same + counts.moved + counts.new).toBe(after.totals.defects.length);
        expect(counts.same + counts.moved + counts.corrected + counts.asked + counts.lost).toBe(before.totals.defects.length);
        expect(new Set(changes.flatMap((change) => change.before ?? [])).size).toBe(before.totals.defects.length);
        expect(new Set(changes.flatMap((change) => change.after ?? [])).size).toBe(after.totals.defects.length);
      }),
    );
  });

  test('a page compared with itself has not changed', () => {
    fc.assert(
      fc.property(some, (findings) => {
        const { counts } = compare(quick(findings), quick(findings, reachedAll(findings)));
        expect({ ...counts, same: 0 }).toEqual({ new: 0, same: 0, moved: 0, corrected: 0, asked: 0, lost: 0 });
      }),
    );
  });

  test('the order of findings does not matter to the numbers', () => {
    fc.assert(
      fc.property(some, some, (one, other) => {
        const forth = compare(quick(one), quick(other)).counts;
        const back = compare(quick([...one].reverse()), quick([...other].reverse())).counts;
        expect(back.same + back.moved).toBe(forth.same + forth.moved);
      }),
    );
  });
});

/** Rules and referential name each other: neither may name what the other does not have. */
import { describe, expect, it } from 'vitest';
import { duties, rgaa412, testsOf } from '../../../referential';
import { metas } from '../../../rules/texts';

const tests = testsOf(rgaa412);

/** Rules that a test counts on and that nobody wrote yet: the test stays open until then. A written one has to leave this list. */
const notWritten: readonly string[] = [];

const deciding = [...new Set(tests.flatMap(({ decidedBy = [] }) => decidedBy))];

describe('rules and the referential', () => {
  it('a rule names tests of RGAA 4.1.2 and duties that exist', () => {
    const known = new Set([...tests, ...duties].map(({ id }) => id));
    const unknown = [...metas].flatMap(([rule, meta]) => meta.tests.filter((test) => !known.has(test)).map((test) => `${rule}: ${test}`));
    expect(unknown).toEqual([]);
  });

  it('a test is decided by rules that exist, or that the list of those to write names', () => {
    expect(deciding.filter((rule) => !metas.has(rule)).sort()).toEqual([...notWritten].sort());
  });

  it('a rule that decides a test names that test', () => {
    const silent = tests.flatMap(({ id, decidedBy = [] }) =>
      decidedBy.filter((rule) => metas.has(rule) && !metas.get(rule)?.tests.includes(id)).map((rule) => `${id}: ${rule}`),
    );
    expect(silent).toEqual([]);
  });
});

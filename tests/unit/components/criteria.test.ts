import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupCriteria, readingOrder } from '../../../components/model/criteria';
import { criterion, defect, finding } from './build';

const question = { kind: 'target', key: 'q', tests: ['6.1.1'], finding: finding() } as const;

test('the order of the groups is firm, and "à vérifier" is NT that a person can settle', () => {
  const groups = groupCriteria([
    criterion('U01', { status: 'NA' }),
    criterion('U02', { status: 'C' }),
    criterion('U03', { status: 'NT' }),
    criterion('U04', { status: 'NT', toCheck: true }),
    criterion('U05', { status: 'NC', worst: 'minor', defects: [defect({ impact: 'minor' })] }),
  ]);
  expect(groups.map(({ status }) => status)).toEqual(['NC', 'toCheck', 'NT', 'C', 'NA']);
});

test('inside a group: worst impact, then defects, then questions', () => {
  const order = readingOrder(
    groupCriteria([
      criterion('U01', { status: 'NC', worst: 'major', defects: [defect(), defect(), defect()] }),
      criterion('U02', { status: 'NC', worst: 'blocking', defects: [defect({ impact: 'blocking' })] }),
      criterion('U03', { status: 'NC', worst: 'major', defects: [defect(), defect()], questions: [question] }),
      criterion('U04', { status: 'NC', worst: 'major', defects: [defect(), defect()] }),
      criterion('U05', { status: 'NC', worst: null, defects: [defect({ impact: null })] }),
    ]),
  );
  expect(order.map(({ id }) => id)).toEqual(['U02', 'U01', 'U03', 'U04', 'U05']);
});

test('every criterion is in one group, whatever the order it comes in', () => {
  const any = fc.record({
    status: fc.constantFrom('C', 'NC', 'NA', 'NT'),
    toCheck: fc.boolean(),
    worst: fc.constantFrom('blocking', 'major', 'minor', null),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 14 }), (all) => {
      const criteria = all.map((more, i) => criterion(`U${i + 10}`, more as never));
      const straight = readingOrder(groupCriteria(criteria)).map(({ id }) => id);
      const reversed = readingOrder(groupCriteria([...criteria].reverse())).map(({ id }) => id);
      expect(straight).toHaveLength(criteria.length);
      expect(new Set(straight).size).toBe(criteria.length);
      expect(reversed).toEqual(straight);
    }),
  );
});

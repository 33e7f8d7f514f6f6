import { expect, test } from 'vitest';
import { addedOf, askedOf, askedOfPage, causesOf } from '../../../components/model/causes';
import { defect, finding } from './build';

test('defects of one cause are one group; worst impact first, then the most numerous', () => {
  const groups = causesOf([
    defect({ finding: finding({ reason: 'few' }) }),
    defect({ finding: finding({ reason: 'many' }) }),
    defect({ finding: finding({ reason: 'many' }) }),
    defect({ finding: finding({ reason: 'worst' }), impact: 'blocking' }),
  ]);
  expect(groups.map(({ reason, findings }) => [reason, findings.length])).toEqual([
    ['worst', 1],
    ['many', 2],
    ['few', 1],
  ]);
});

test('an element still to place is not mixed with those of the same cause that are placed', () => {
  const groups = causesOf([defect(), defect({ either: ['1.1.1', '1.2.1'] })]);
  expect(groups.map(({ either }) => either)).toEqual([undefined, ['1.1.1', '1.2.1']]);
});

test('a defect that a person added is told in their words', () => {
  const answer = { note: 'Le plan est illisible' } as never;
  const defects = [defect({ finding: undefined, answer, key: 'a' }), defect()];
  expect(causesOf(defects)).toHaveLength(1);
  expect(addedOf(defects)).toEqual([answer]);
});

test('questions: about elements, about the page; one that places a defect is shown with the defect', () => {
  const questions = [
    { kind: 'target', key: 'a', tests: ['6.1.1'], finding: finding({ reason: 'context' }) },
    { kind: 'target', key: 'b', tests: ['6.1.1'], finding: finding({ reason: 'context' }) },
    { kind: 'place', key: 'c', tests: ['1.1.1', '1.2.1'], finding: finding() },
    { kind: 'page', key: 'd', tests: ['12.1.1'] },
    { kind: 'screen', key: 'screen.media', tests: ['4.1.1', '4.2.1'] },
  ] as const;
  expect(askedOf(questions).map(({ reason, findings }) => [reason, findings.length])).toEqual([['context', 2]]);
  const trials = [{ state: 'zoom-200', tests: ['10.4.1'] }] as const;
  expect(askedOfPage(questions, trials)).toEqual(['screen.media', '12.1.1', '10.4.1']);
});

import { describe, expect, test } from 'vitest';
import { Answer, type Finding, parse } from '../../../contracts';
import { composeAnswer } from '../../../dossier/compose-answer';
import { sortOut } from '../../../dossier/read-answers';
import { setAsideOf } from '../../../dossier/set-aside';
import { judge } from '../../../referential/status';
import { finding } from '../components/build';
import { scan } from '../referential/build';

const said = { note: '', author: 'C. Martin', tool: '0.1.0' };
const at = new Date('2026-11-24T10:00:00Z');
const reasonOf = () => ({ yes: 'passed', no: 'failed' }) as const;
const doubtful = finding({ outcome: 'cantTell', rule: 'link-text', tests: ['6.1.1'] });
const proven = finding({ outcome: 'failed', rule: 'axe/link-name', tests: ['6.1.1', '6.2.1'] });
const scanOf = (...findings: Finding[]) => scan({ findings });

describe('an answer as it is composed', () => {
  test('is whole, whatever it is about', () => {
    const page = scanOf();
    for (const subject of [{ finding: doubtful }, { test: '12.1.1' }, { test: 'screen.media' }]) {
      const answer = composeAnswer(page, subject, { ...said, value: 'yes' }, at);
      expect(parse(Answer, answer, 'answer')).toEqual(answer);
    }
  });

  test('settles the question that it answers, and taking it back asks again', () => {
    const page = scanOf(doubtful);
    const open = (answers: Answer[]) => judge(page, answers, { reasonOf }).totals.questions.filter(({ kind }) => kind === 'target').length;
    const answer = composeAnswer(page, { finding: doubtful }, { ...said, value: 'yes' }, at);
    expect([open([]), open([answer]), open([])]).toEqual([1, 0, 1]);
  });

  test('of a no makes the defect that every number counts', () => {
    const page = scanOf(doubtful);
    const answer = composeAnswer(page, { finding: doubtful }, { ...said, value: 'no' }, at);
    expect(judge(page, [answer], { reasonOf }).totals.defects).toMatchObject([{ by: 'person', answer: { id: answer.id } }]);
  });

  test('makes a defect of what a person found alone, with or without its element, as often as they say', () => {
    const page = scanOf();
    const by = (target?: Finding['target']) =>
      composeAnswer(
        page,
        { byHand: { test: '1.1.1', ...(target && { target }) } },
        { ...said, note: 'Affiche sans texte', value: 'failed-by-hand' },
        at,
      );
    const answers = [by(), by(), by(doubtful.target)];
    for (const answer of answers) expect(parse(Answer, answer, 'answer')).toEqual(answer);
    const judgement = judge(page, answers, { reasonOf });
    expect(judgement.totals.defects).toHaveLength(3);
    expect(judgement.tests.get('1.1.1')).toMatchObject({ status: 'NC' });
  });

  test('refuses a finding that bears on no test', () => {
    expect(() => composeAnswer(scanOf(), { finding: finding({ tests: [] }) }, { ...said, value: 'yes' })).toThrow(RangeError);
  });
});

describe('a finding set aside', () => {
  const page = scanOf(proven);
  const answer = composeAnswer(page, { finding: proven }, { ...said, note: 'Lien de test', value: 'set-aside' }, at);

  test('is no defect any more, and is shown once with its reason', () => {
    const judgement = judge(page, [answer], { reasonOf });
    expect(judgement.totals.defects).toEqual([]);
    expect(setAsideOf(page, judgement, [answer])).toMatchObject([{ finding: { rule: 'axe/link-name' }, answer: { note: 'Lien de test' } }]);
  });

  test('needs a reason in words', () => {
    expect(() => parse(Answer, { ...answer, note: ' ' }, 'answer')).toThrow();
  });
});

test('damaged records and those of a newer version are counted, and never hide the others', () => {
  const answer = composeAnswer(scanOf(), { test: '12.1.1' }, { ...said, value: 'no' }, at);
  const records = [{ ...answer, version: 2 }, answer, null, { ...answer, value: 'perhaps' }];
  expect(sortOut(records)).toEqual({ answers: [answer], unreadable: 3 });
});

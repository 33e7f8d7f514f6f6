import { describe, expect, it } from 'vitest';
import { judge } from '../../../../engine/axe/judge';
import { type AxeOutcome, axeNode } from '../../../../engine/axe/outcome';
import type { AxeRuleMeta } from '../../../../engine/axe/rule';
import { valuesOf } from '../../../../engine/axe/values';
import type { Page } from '../../../../engine/page';
import { failed, passed } from '../../../../engine/rule';

const element = (id: string) => ({ id }) as Element;
const page = { name: ({ id }: Element) => `name of ${id}` } as Page;
const text = { title: '', effect: '', fix: '' };
const question = { fr: { title: '', question: '' }, en: { title: '', question: '' }, yes: 'passed', no: 'failed' } as const;
const meta: AxeRuleMeta = {
  tests: ['1.1.1', '1.1.2'],
  wcag: [],
  act: [],
  reasons: { failed: { who: 'editor', impact: 'minor', fr: text, en: text } },
};
const said = (check: string, data: unknown = null) => ({ any: [{ id: check, data, message: `says ${check}` }], all: [], none: [] });
const outcome: AxeOutcome = {
  rule: 'r',
  reported: [axeNode(element('a'), 'failed', said('c1', ['role', 'name'])), axeNode(element('b'), 'cantTell', said('c2'))],
  passed: 2,
};

describe('judge', () => {
  it('reads failures, and drops doubts that the rule has no question for', () => {
    const { findings } = judge(outcome, meta, page);
    expect(findings.map(({ element: { id }, verdict }) => [id, verdict.outcome, verdict.reason])).toEqual([['a', 'failed', 'failed']]);
    expect(findings[0]?.verdict.values).toEqual({ message: 'says c1', attr: 'role, name', text: 'name of a' });
  });

  it('asks about doubts that the rule has a question for', () => {
    const { findings } = judge(outcome, { ...meta, reasons: { ...meta.reasons, unsure: question } }, page);
    expect(findings.map(({ verdict }) => verdict.reason)).toEqual(['failed', 'unsure']);
  });

  it('counts passes for the tests that the rule settles, and for no other', () => {
    expect(judge(outcome, meta, page).passed).toEqual({});
    expect(judge(outcome, { ...meta, settles: ['1.1.2'] }, page).passed).toEqual({ '1.1.2': 2 });
  });

  it('lets the rule judge what axe passed, knowing why', () => {
    const kept = [
      { element: element('x'), check: 'non-empty-placeholder' },
      { element: element('y'), check: 'explicit-label' },
    ];
    const strict = {
      ...meta,
      judge: ({ checks }: { checks: readonly string[] }) => (checks[0] === 'explicit-label' ? passed(['1.1.1']) : failed('failed')),
    };
    const judged = judge({ rule: 'r', reported: [], passed: 2, kept }, strict, page);
    expect(judged.findings.map(({ element: { id } }) => id)).toEqual(['x']);
    expect(judged.passed).toEqual({ '1.1.1': 1 });
  });
});

describe('valuesOf', () => {
  it('gives the data of contrast the names that texts quote', () => {
    const data = { contrastRatio: 2.5, expectedContrastRatio: '4.5:1', fgColor: '#999', bgColor: '#fff', missing: undefined, nested: {} };
    expect(valuesOf(axeNode(element('a'), 'failed', said('c', data)))).toEqual({
      message: 'says c',
      ratio: 2.5,
      expected: '4.5:1',
      fg: '#999',
      bg: '#fff',
    });
  });
});

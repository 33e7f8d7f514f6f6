import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../components/catalogue';
import { causesOf } from '../../../components/model/causes';
import { markdownOf, messageOf } from '../../../components/model/hand-over';
import { inspectLine } from '../../../components/model/inspect-line';
import { alikeOf, minutesLeft } from '../../../components/model/series';
import type { OpenQuestion } from '../../../referential/verdict';
import { defect, finding, french, target } from './build';

const text = { title: { one: '1 lien vague', other: '{n} liens vagues' }, effect: 'On entend « {text} ».', fix: 'Récrivez-le.' };
const catalogue = {
  version: '4.1.2',
  criterion: () => ({ fr: 'Les liens ?', en: 'Links?' }),
  reason: () => ({ who: 'editor', impact: 'major', fr: text, en: text }),
} as unknown as Catalogue;
const page = { page: { key: 'k', url: 'https://ecole.fr/', title: 'Accueil' }, at: '2026-11-24T10:00:00Z' };

describe('what is handed over to a webmaster', () => {
  const found = finding({ target: target({ selector: '#a', role: 'link', name: 'Lire' }), values: { text: 'Lire' } });

  test('says the page, the defect, who is hurt, what to do, and where', () => {
    const message = messageOf(causesOf([defect({ finding: found })])[0]!, page, catalogue, french);
    for (const part of ['Accueil', 'https://ecole.fr/', '1 lien vague', 'Récrivez-le.', '#a', '4.1.2', '6.1.1'])
      expect(message).toContain(part);
  });

  test('lists every defect as a task, under its cause', () => {
    const list = markdownOf([{ id: 'U06', defects: [defect({ finding: found }), defect({ finding: found })] }], page, catalogue, french);
    expect(list).toContain('### 2 liens vagues');
    expect(list.match(/^- \[ \] /gm)).toHaveLength(2);
  });

  test('never lets a page write Markdown, nor break out of a line', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), (name, selector) => {
        const evil = finding({ target: target({ selector, name: `${name}\n# [x](javascript:1)` }) });
        const list = markdownOf([{ id: 'U06', defects: [defect({ finding: evil })] }], page, catalogue, french);
        expect(list.match(/^# /gm)).toHaveLength(1);
        expect(list).not.toMatch(/(?<!\\)\[x/);
        expect(list.match(/^- \[ \] /gm)).toHaveLength(1);
      }),
    );
  });
});

test('the line for the console goes through frames and shadow roots, and quotes what selectors hold', () => {
  expect(inspectLine(target({ selector: 'a[href="/x"]' }))).toBe('inspect(document.querySelector("a[href=\\"/x\\"]"))');
  expect(inspectLine(target({ frame: ['my-box >>> iframe'], shadow: ['x-b'], selector: 'p' }))).toBe(
    'inspect(document.querySelector("my-box").shadowRoot.querySelector("iframe").contentDocument.querySelector("x-b").shadowRoot.querySelector("p"))',
  );
});

describe('questions that can share an answer', () => {
  const ask = (key: string, more: Parameters<typeof target>[0], reason = 'alone'): OpenQuestion => ({
    kind: 'target',
    key,
    tests: ['6.1.1'],
    finding: finding({ outcome: 'cantTell', reason, target: target(more) }),
  });
  const first = ask('1', { selector: 'ul > li:nth-child(1) > a', html: '<a class="card more">' });

  test('are of one component or of one markup, for one cause', () => {
    const others = [
      ask('2', { selector: 'ul > li:nth-child(2) > a', html: '<a>' }),
      ask('3', { selector: 'p > a', html: '<a class="more card">' }),
      ask('4', { selector: 'p > a', html: '<a>' }),
      ask('5', { selector: 'ul > li:nth-child(3) > a', html: '<a class="card more">' }, 'other'),
    ];
    expect(alikeOf(first, [first, ...others]).map(({ key }) => key)).toEqual(['2', '3']);
  });
});

test('the time left is the median of what answers took, once there are three', () => {
  expect(minutesLeft([1000, 2000], 10)).toBeUndefined();
  expect(minutesLeft([30_000, 2000, 10_000], 12)).toBe(2);
  expect(minutesLeft([10_000, 20_000, 40_000, 50_000], 2)).toBe(1);
});

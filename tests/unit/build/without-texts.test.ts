import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { withoutTexts } from '../../../build/without-texts';

const rule = `export const meta = ruleMeta({
  tests: ['6.1.1'],
  reasons: {
    alone: { who: 'editor', fr: { title: 'Un lien' }, en: { title: 'A link' }, place: { fr: 'Ici ?', en: 'Here?' } },
    'in-text': { fr: { question: 'Clair ?' }, en: { question: 'Clear?' }, yes: 'passed', no: 'failed' },
  },
});
export const check = () => failed('alone', { fr: 'value of a page' });`;

function transform(code: string, id: string): string | undefined {
  const { transform: run } = withoutTexts() as { transform: (this: unknown, code: string, id: string) => { code: string } | undefined };
  return run.call({ parse: parseAst }, code, id)?.code;
}

describe('withoutTexts', () => {
  it('empties the texts of reasons, and nothing else', () => {
    expect(transform(rule, '/project/rules/link-text.ts')).toBe(`export const meta = ruleMeta({
  tests: ['6.1.1'],
  reasons: {
    alone: { who: 'editor', fr: {}, en: {}, place: {} },
    'in-text': { fr: {}, en: {}, yes: 'passed', no: 'failed' },
  },
});
export const check = () => failed('alone', { fr: 'value of a page' });`);
  });

  it('reads rules alone', () => {
    expect(transform(rule, '/project/engine/page/text.ts')).toBeUndefined();
  });
});

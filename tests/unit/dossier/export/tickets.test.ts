import { parseHTML } from 'linkedom';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { code, plain } from '../../../../dossier/export/markdown';
import { tickets } from '../../../../dossier/export/tickets';
import { input } from './school';

describe('tickets', () => {
  const text = String(tickets.write(input()));
  test('one per cause, with pages, elements and expected result', () => {
    expect(text.match(/^## /gm)).toHaveLength(3);
    expect(text.match(/^### Résultat attendu$/gm)).toHaveLength(2);
    expect(text).toContain('` footer > a `');
  });
  test('show as text what pages wrote, to a parser that is not ours', async () => {
    const { document } = parseHTML(`<body>${await marked.parse(text)}</body>`);
    expect(document.querySelectorAll('script, img, [onerror], a:not([href^=https])').length).toBe(0);
    expect(document.querySelectorAll('h2')).toHaveLength(3);
    expect(document.querySelectorAll('h2')[1]?.textContent).toContain('<script>alert("é")</script>');
    expect([...document.querySelectorAll('code')].some(({ textContent }) => textContent.includes('<img src=x onerror=alert(1)>'))).toBe(
      true,
    );
  });
  test('are as they were', async () => expect(text).toMatchFileSnapshot('golden/tickets.golden.md'));
});

test('code stands between more back quotes than it holds', () => {
  expect(code('a `` b\n`')).toBe('``` a `` b ` ```');
  expect(plain('# *a*\n<b>_c_')).toBe('\\# \\*a\\* \\<b\\>\\_c\\_');
  expect(plain('1. a')).toBe('1\\. a');
});

import { type Check, cantTell, type Page, ruleMeta } from '../engine';
import { type TextRun, textRuns } from '../engine/page/blocks';

const notLines =
  'li, dt, dd, pre, code, h1, h2, h3, h4, h5, h6, [role="heading"], td, th, form, label, nav, header, footer, blockquote, figure, button, details';
/** « Terme : explication », the term short and without a sentence in it. */
const pair = /^(\p{L}[^:.!?;«»]{1,50}?)\s*:\s+(\S.*)$/u;
const fewest = 3;

export const meta = ruleMeta({
  tests: ['9.3.3'],
  wcag: ['1.3.1'],
  act: [],
  targets: (page) => series(page).keys(),
  reads: 'style',
  reasons: {
    pairs: {
      fr: {
        title: { one: '1 suite de lignes « terme : explication »', other: '{n} suites de lignes « terme : explication »' },
        question: 'Les {count} lignes « {text} » forment-elles une liste de termes, chacun suivi de son explication ?',
        look: 'Un lexique, une fiche ou une foire aux questions en est une ; un dialogue ou des phrases à deux-points, non.',
      },
      en: {
        title: { one: '1 run of lines “term: explanation”', other: '{n} runs of lines “term: explanation”' },
        question: 'Do the {count} lines “{text}” make a list of terms, each followed by its explanation?',
        look: 'A glossary, a fact sheet or questions and answers is one; a dialogue or sentences with a colon are not.',
      },
      yes: 'failed',
      no: 'passed',
      who: 'editor',
      impact: 'minor',
    },
  },
});

export const check: Check<typeof meta> = (block, page) => {
  const runs = series(page).get(block);
  if (!runs) return;
  const terms = runs.slice(0, 3).map(({ text }) => text.slice(0, 40));
  return cantTell('pairs', { count: runs.length, text: terms.join(' / ') });
};

/** Runs of lines that read as pairs, by the block of their first line. */
function series(page: Page): ReadonlyMap<Element, readonly TextRun[]> {
  return page.memo('definition-fake/series', () => {
    const found = new Map<Element, TextRun[]>();
    let open: TextRun[] = [];
    const close = () => {
      const [first] = open;
      if (first && open.length >= fewest) found.set(first.block, open);
      open = [];
    };
    for (const run of textRuns(page)) {
      const last = open.at(-1);
      const matches = isPair(run) && (last ? follows(last, run, page) : isLine(run.block, page));
      if (matches) open.push(run);
      else {
        close();
        if (isPair(run) && isLine(run.block, page)) open = [run];
      }
    }
    close();
    return found;
  });
}

/** Hours, addresses of the web and numbered lines have colons of another kind. */
function isPair({ text }: TextRun): boolean {
  const match = pair.exec(text);
  return match !== null && (match[1] ?? '').split(' ').length <= 5 && !/^(https?|art(icle)?|étape|step|\d)/i.test(text);
}

function follows(last: TextRun, run: TextRun, page: Page): boolean {
  if (run.block === last.block) return last.broken;
  return run.block.localName === last.block.localName && page.parent(run.block) === page.parent(last.block) && isLine(run.block, page);
}

const isLine = (block: Element, page: Page) => page.visible(block) && !page.closest(block, notLines);

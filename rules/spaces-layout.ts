import { type Check, cantTell, failed, type Page, ruleMeta, type Verdict } from '../engine';
import { textRuns } from '../engine/page/blocks';

/** Four letters or more, each parted from the next by one space, in one piece of text. */
const letters = /(?<![\p{L}\p{N}'’.-])\p{L}(?:[ \u00a0]\p{L}){3,}(?![\p{L}\p{N}'’.])/u;
/** Four no-break or wide spaces in a row, plain ones among them left out of the count. */
const run = /(?:[\u00a0\u2000-\u2003\u3000][ \t\r\n]*){4,}/;
/** Three spaces between two words of a line whose spaces are kept. */
const column = /\S[ ]{3,}\S/;
const notText = 'code, kbd, samp, textarea, script, style, svg, math, [role="math"]';

export const meta = ruleMeta({
  tests: ['10.1.3'],
  wcag: ['1.3.2'],
  act: [],
  targets: (page) => defects(page).keys(),
  reads: 'style',
  reasons: {
    letters: {
      who: 'editor',
      impact: 'major',
      fr: {
        title: {
          one: '1 mot est écrit avec des espaces entre ses lettres',
          other: '{n} mots sont écrits avec des espaces entre leurs lettres',
        },
        effect: 'La synthèse vocale épelle « {text} » lettre par lettre ; la recherche dans la page ne le trouve pas.',
        fix: 'Écrivez le mot d’un seul tenant ; pour l’aérer, demandez un réglage d’espacement dans la feuille de style (letter-spacing).',
      },
      en: {
        title: { one: '1 word is typed with spaces between its letters', other: '{n} words are typed with spaces between their letters' },
        effect: 'Speech spells “{text}” letter by letter; searching the page does not find it.',
        fix: 'Type the word in one piece; to spread it, ask for a spacing in the style sheet (letter-spacing).',
      },
    },
    run: {
      who: 'editor',
      impact: 'minor',
      fr: {
        title: { one: '1 texte est placé à coups d’espaces', other: '{n} textes sont placés à coups d’espaces' },
        effect: 'Sur un petit écran ou avec un zoom, « {text} » se brise au hasard : ces espaces imitent un retrait ou des colonnes.',
        fix: 'Supprimez les espaces de trop ; utilisez un retrait, une liste ou un tableau.',
      },
      en: {
        title: { one: '1 text is placed by means of spaces', other: '{n} texts are placed by means of spaces' },
        effect: 'On a small screen or zoomed in, “{text}” breaks at random: these spaces mimic an indent or columns.',
        fix: 'Delete the extra spaces; use an indent, a list or a table.',
      },
    },
    columns: {
      fr: {
        title: { one: '1 texte préformaté semble dessiner des colonnes', other: '{n} textes préformatés semblent dessiner des colonnes' },
        question: 'Des espaces rangent-elles en colonnes ou en tableau le texte « {text} » ?',
        look: 'Du code informatique ou un poème ne compte pas.',
      },
      en: {
        title: { one: '1 preformatted text seems to draw columns', other: '{n} preformatted texts seem to draw columns' },
        question: 'Do spaces set the text “{text}” in columns or as a table?',
        look: 'Computer code or a poem does not count.',
      },
      yes: 'failed',
      no: 'passed',
      who: 'editor',
      impact: 'minor',
    },
  },
});

export const check: Check<typeof meta> = (element, page) => defects(page).get(element);

/** One defect of each kind per block. */
function defects(page: Page): ReadonlyMap<Element, Verdict<'letters' | 'run' | 'columns'>[]> {
  return page.memo('spaces-layout/defects', () => {
    const found = new Map<Element, Verdict<'letters' | 'run' | 'columns'>[]>();
    const add = (block: Element, verdict: Verdict<'letters' | 'run' | 'columns'>) => {
      const kept = found.get(block) ?? [];
      if (!kept.some(({ reason }) => reason === verdict.reason)) found.set(block, [...kept, verdict]);
    };
    for (const { block, nodes, text } of textRuns(page)) {
      for (const node of nodes) {
        const { data, parentElement } = node;
        if (data.length < 7 || !parentElement) continue;
        const spaced = letters.exec(data)?.[0];
        if (spaced && !isAlphabet(spaced) && isText(block, page)) add(block, failed('letters', { text: spaced }));
        if (data.includes('\u00a0') || /[\u2000-\u2003\u3000]/.test(data)) {
          if (run.test(data) && isText(block, page)) add(block, failed('run', { text: text.slice(0, 80) }));
        }
        const lines = data.split('\n');
        if (lines.length < 3 || !page.style(parentElement).whiteSpace.startsWith('pre')) continue;
        if (lines.filter((line) => column.test(line.trim())).length >= 3 && isText(block, page))
          add(block, cantTell('columns', { text: text.slice(0, 80) }));
      }
    }
    return found;
  });
}

const isText = (block: Element, page: Page) =>
  page.visible(block) && !page.closest(block, notText) && !block.querySelector(':scope > code');

/** « A B C D » lists letters; it spells nothing. So do the same letter again, and unknowns of a formula. */
function isAlphabet(text: string): boolean {
  const codes = [...text.replace(/[ \u00a0]/g, '').toLowerCase()].map((letter) => letter.codePointAt(0) ?? 0);
  return codes.every((code, index) => index === 0 || (code - (codes[index - 1] ?? 0) <= 1 && code >= (codes[index - 1] ?? 0)));
}

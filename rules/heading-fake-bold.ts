import { type Check, cantTell, failed, type Page, ruleMeta } from '../engine';
import { type HeadingLook, headingLook, lookOf, runsIn, type TextRun, textRuns } from '../engine/page/blocks';
import { landmarkOf } from '../engine/page/landmarks';

const headings = 'h1, h2, h3, h4, h5, h6';
const notTitle = `${headings}, [role="heading"], th, caption, figcaption, figure, legend, label, li, dt, dd, summary, button, nav, blockquote, q, address, pre, code, form, footer, [role="tab"], [role="button"], [role="alert"], [role="status"], [role="img"], [aria-hidden="true"], [class*="logo" i], [id*="logo" i], [class*="brand" i], [class*="site-title" i], [class*="site-name" i]`;
const maxWords = 14;
/** Letters from which what follows is the text that a title opens. */
const body = 60;

export const meta = ruleMeta({
  tests: ['9.1.3'],
  wcag: ['1.3.1'],
  act: [],
  targets: (page) => candidates(page).keys(),
  reads: 'style',
  replaces: ['axe/p-as-heading'],
  reasons: {
    looks: {
      who: 'editor',
      impact: 'major',
      cms: 'heading',
      fr: {
        title: { one: '1 titre n’est qu’un texte en gras ou agrandi', other: '{n} titres ne sont que des textes en gras ou agrandis' },
        effect: 'Une personne qui parcourt la page de titre en titre ne rencontre jamais « {text} ».',
        fix: 'Placez le curseur dans « {text} », choisissez « Titre » au bon niveau dans la liste des styles, puis retirez le gras.',
      },
      en: {
        title: { one: '1 title is only bold or enlarged text', other: '{n} titles are only bold or enlarged text' },
        effect: 'Someone who moves through the page by heading never meets “{text}”.',
        fix: 'Put the cursor in “{text}”, choose “Heading” at the right level in the list of styles, then remove the bold.',
      },
    },
    maybe: {
      fr: {
        title: {
          one: '1 texte court mis en valeur est peut-être un titre',
          other: '{n} textes courts mis en valeur sont peut-être des titres',
        },
        question: '« {text} » est-il le titre de ce qui suit ?',
        look: 'Un titre annonce le sujet des lignes qui suivent ; un nom, un slogan ou une remarque n’en est pas un.',
      },
      en: {
        title: { one: '1 short emphasised text may be a heading', other: '{n} short emphasised texts may be headings' },
        question: 'Is “{text}” the title of what follows?',
        look: 'A title announces the subject of the lines after it; a name, a slogan or a remark does not.',
      },
      yes: 'failed',
      no: 'passed',
      who: 'editor',
      impact: 'major',
    },
  },
});

export const check: Check<typeof meta> = (element, page) => {
  const candidate = candidates(page).get(element);
  if (!candidate) return;
  const { run, look } = candidate;
  const values = { text: run.text };
  // One bold line may be a name or a remark; the same look twice over long texts is the author's own heading style.
  const repeated = [...candidates(page).values()].filter((other) => sameLook(other.run, run, page)).length >= 2;
  const strong = look.ratio >= 1.4 || (look.bolder && ((repeated && !isBoxLabel(element, page)) || look.ratio >= 1.2));
  // A link, the name of a site or a line of its banner is more often a signature than a title.
  const signed =
    element.querySelector('a') ||
    page.closest(element, 'a') ||
    /\.\p{L}{2,4}$/u.test(run.text) ||
    landmarkOf(element, page)?.role === 'banner';
  return strong && !signed ? failed('looks', values) : cantTell('maybe', values);
};

interface Candidate {
  run: TextRun;
  look: HeadingLook;
}

/** Short runs alone in their block that stand out over the text they open, by block. */
function candidates(page: Page): ReadonlyMap<Element, Candidate> {
  return page.memo('heading-fake-bold/candidates', () => {
    const found = new Map<Element, Candidate>();
    const runs = textRuns(page);
    for (const run of runs) {
      if (run.text.length > 120 || !/\p{L}{2}/u.test(run.text)) continue;
      if (runs[run.index - 1]?.block === run.block || runs[run.index + 1]?.block === run.block) continue;
      const look = headingLook(run, page);
      if (!look || look.words > maxWords || look.sentence) continue;
      const clear = look.ratio >= 1.4 || (look.bolder && look.ratio >= 1.2);
      // Lines cut by hand are short, and have a title as a paragraph has.
      const opens = clear || (look.bolder && look.following.broken);
      if (look.following.text.length < body && !(opens && lettersAfter(run, page) >= body)) continue;
      if (!look.bolder && look.ratio < 1.2) continue;
      if (!page.visible(run.block) || !page.exposed(run.block)) continue;
      if (page.closest(run.block, notTitle) || isCell(run.block, page)) continue;
      // Over a real heading, only what is larger still can be a title: that of the page.
      if (look.ratio < 1.2 && page.closest(look.following.block, headings)) continue;
      if (run.block.querySelector(`${headings}, button, input`)) continue;
      found.set(run.block, { run, look });
    }
    return found;
  });
}

/** Of the few lines that follow: a list, a table or short paragraphs have titles too. */
function lettersAfter(run: TextRun, page: Page): number {
  return textRuns(page)
    .slice(run.index + 1, run.index + 6)
    .reduce((sum, { text }) => sum + text.length, 0);
}

/** Alone with a text or two in a box of their own (a notice, a card): its label as much as its title. */
function isBoxLabel(block: Element, page: Page): boolean {
  const box = page.parent(block);
  return box !== null && runsIn(box, page).length <= 3;
}

/** In a cell, unless it is that of a layout table: a plain one with blocks of text. */
function isCell(block: Element, page: Page): boolean {
  const cell = page.closest(block, 'td');
  if (!cell) return false;
  return cell === block || page.text(cell).length < 200 || cell.closest('table')?.querySelector('th, caption') !== null;
}

function sameLook(a: TextRun, b: TextRun, page: Page): boolean {
  const x = lookOf(a, page);
  const y = lookOf(b, page);
  return a.block.localName === b.block.localName && x.size === y.size && x.weight === y.weight && x.colour === y.colour;
}

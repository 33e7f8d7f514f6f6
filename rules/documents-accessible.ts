import { type Check, cantTell, type Page, ruleMeta } from '../engine';
import { documentLinks } from '../engine/page/documents';

export const meta = ruleMeta({
  tests: ['13.3.1', '13.4.1'],
  wcag: ['1.1.1', '1.3.1', '1.3.2', '2.4.1', '2.4.3', '3.1.1', '4.1.2'],
  act: [],
  targets: (page) => [...documentLinks(page).keys()].slice(0, 1),
  reads: 'text',
  reasons: {
    accessible: {
      fr: {
        title: 'Documents à télécharger à ouvrir',
        question: 'Parmi les {count} documents offerts ({names}), chacun est-il accessible ou doublé d’une version accessible ?',
        look: 'PDF : du texte se sélectionne, il a des titres, une langue, des images décrites. Une page du site peut en tenir lieu.',
      },
      en: {
        title: 'Documents to download and open',
        question: 'Of the {count} documents offered ({names}), is each accessible or doubled by an accessible version?',
        look: 'PDF: its text can be selected, it has headings, a language, described images. A page of the site may stand for it.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'editor',
      impact: 'major',
    },
    equivalent: {
      fr: {
        title: 'Versions accessibles à comparer',
        question: 'Quand un document ({names}) est doublé d’une version accessible, celle-ci donne-t-elle les mêmes informations ?',
        look: 'Sans version à part, répondez « non concerné ».',
      },
      en: {
        title: 'Accessible versions to compare',
        question: 'Where a document ({names}) is doubled by an accessible version, does that one give the same information?',
        look: 'Without a version apart, answer “not concerned”.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'editor',
      impact: 'major',
    },
  },
});

/** Asked once for the page, on its first link to a document. */
export const check: Check<typeof meta> = (_link, page) => {
  const files = filesOf(page);
  const values = { count: files.length, names: files.slice(0, 6).join(', ') + (files.length > 6 ? '…' : '') };
  return [cantTell('accessible', values, ['13.3.1']), cantTell('equivalent', values, ['13.4.1'])];
};

const filesOf = (page: Page) => [...new Set([...documentLinks(page).values()].map(({ file }) => file))];

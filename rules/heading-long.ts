import { type Check, cantTell, ruleMeta } from '../engine';
import { outlineOf } from '../engine/page/headings';

/** Letters from which a heading is read as a paragraph. */
const longest = 120;

export const meta = ruleMeta({
  tests: ['9.1.2'],
  wcag: ['1.3.1'],
  act: [],
  targets: (page) => outlineOf(page).map(({ element }) => element),
  reads: 'text',
  reasons: {
    long: {
      fr: {
        title: { one: '1 titre est long comme un paragraphe', other: '{n} titres sont longs comme des paragraphes' },
        question: 'Ce texte de {count} signes, « {text} », est-il vraiment un titre ?',
        look: 'Un titre annonce en quelques mots ce qui suit. Un paragraphe agrandi au moyen d’un titre n’en est pas un.',
      },
      en: {
        title: { one: '1 heading is as long as a paragraph', other: '{n} headings are as long as paragraphs' },
        question: 'Is this text of {count} characters, “{text}”, really a heading?',
        look: 'A heading announces in a few words what follows. A paragraph enlarged by way of a heading is not one.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'editor',
      impact: 'minor',
    },
  },
});

export const check: Check<typeof meta> = (element, page) => {
  const text = page.text(element) || page.name(element);
  if (text.length > longest) return cantTell('long', { text: `${text.slice(0, longest)}…`, count: text.length });
};

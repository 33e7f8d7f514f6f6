import { cantTell } from '../../engine';
import { axeRule } from '../../engine/axe/rule';

// Generic texts ("Lire la suite") are the business of link-text-generic.
export const meta = axeRule({
  tests: ['6.1.1'],
  wcag: ['2.4.9'],
  act: ['b20e66'],
  reasons: {
    unsure: {
      fr: {
        title: { one: '1 texte de lien mène à plusieurs adresses', other: '{n} textes de lien mènent à plusieurs adresses' },
        question: 'Lu avec la phrase ou le titre qui l’entoure, chaque lien « {text} » dit-il bien laquelle des pages il ouvre ?',
        look: 'Les liens de même texte ouvrent des adresses différentes : si c’est la même page, répondez oui.',
      },
      en: {
        title: { one: '1 link text leads to several addresses', other: '{n} link texts lead to several addresses' },
        question: 'Read with the sentence or heading around it, does each link “{text}” say which of the pages it opens?',
        look: 'Links of the same text open different addresses: if it is the same page, answer yes.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'editor',
      impact: 'minor',
    },
  },
  judge: ({ element, outcome }, page) => {
    const text = page.name(element);
    if (outcome === 'passed' || !text || page.words.is('genericLinks', text)) return;
    return cantTell('unsure', { text });
  },
});

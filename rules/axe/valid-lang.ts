import { failed } from '../../engine';
import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: ['8.8.1'],
  wcag: ['3.1.2'],
  act: ['de46e4'],
  reasons: {
    failed: {
      who: 'editor',
      impact: 'minor',
      fr: {
        title: { one: '1 passage est marqué d’un code de langue inconnu', other: '{n} passages sont marqués d’un code de langue inconnu' },
        effect: 'Une personne qui écoute la page entend ce passage mal prononcé : le code « {lang} » n’existe pas.',
        fix: 'Remplacez-le par un code admis : en pour l’anglais, de pour l’allemand, es pour l’espagnol.',
      },
      en: {
        title: { one: '1 passage is marked with an unknown language code', other: '{n} passages are marked with an unknown language code' },
        effect: 'Someone who listens to the page hears this passage badly pronounced: the code “{lang}” does not exist.',
        fix: 'Replace it by a code that is allowed: fr for French, de for German, es for Spanish.',
      },
    },
  },
  judge: ({ element, outcome }) =>
    outcome === 'failed' ? failed('failed', { lang: element.getAttribute('lang') ?? element.getAttribute('xml:lang') ?? '' }) : undefined,
});

import { cantTell } from '../../engine';
import { axeRule } from '../../engine/axe/rule';

// Browsers read lang alone: the page is wrong only when that one is.
export const meta = axeRule({
  tests: ['8.4.1'],
  wcag: ['3.1.1'],
  act: [],
  frames: 'top',
  reasons: {
    unsure: {
      fr: {
        title: 'Page qui annonce deux langues différentes',
        question: 'Cette page est-elle surtout écrite dans la langue « {lang} » ?',
        look: 'Le code dit « {lang} » dans un attribut et « {other} » dans l’autre ; seul le premier est suivi.',
      },
      en: {
        title: 'Page that announces two different languages',
        question: 'Is this page mostly written in the language “{lang}”?',
        look: 'The code says “{lang}” in one attribute and “{other}” in the other; only the first is followed.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'webmaster',
      impact: 'minor',
    },
  },
  judge: ({ element, outcome }) =>
    outcome === 'passed'
      ? undefined
      : cantTell('unsure', { lang: element.getAttribute('lang') ?? '', other: element.getAttribute('xml:lang') ?? '' }),
});

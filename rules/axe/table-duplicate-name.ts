import { cantTell, failed } from '../../engine';
import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: ['5.2.1'],
  wcag: ['1.3.1'],
  act: [],
  reasons: {
    failed: {
      who: 'editor',
      impact: 'minor',
      fr: {
        title: {
          one: '1 tableau complexe a pour mode d’emploi son seul titre',
          other: '{n} tableaux complexes ont pour mode d’emploi leur seul titre',
        },
        effect: 'Une personne qui écoute le tableau n’apprend pas comment ses en-têtes s’organisent.',
        fix: 'Remplacez le résumé par une phrase qui explique le tableau : ce que disent les lignes, les colonnes et les niveaux d’en-têtes.',
      },
      en: {
        title: {
          one: '1 complex table has its title as its only explanation',
          other: '{n} complex tables have their title as their only explanation',
        },
        effect: 'Someone who listens to the table does not learn how its headers are arranged.',
        fix: 'Replace the summary by a sentence that explains the table: what rows, columns and levels of headers say.',
      },
    },
    unsure: {
      fr: {
        title: { one: '1 tableau dont le résumé répète le titre', other: '{n} tableaux dont le résumé répète le titre' },
        question: 'Faut-il une explication pour lire ce tableau (en-têtes sur plusieurs niveaux, cellules fusionnées) ?',
      },
      en: {
        title: { one: '1 table whose summary repeats its title', other: '{n} tables whose summary repeats their title' },
        question: 'Does one need an explanation to read this table (several levels of headers, merged cells)?',
      },
      yes: 'failed',
      no: 'inapplicable',
      who: 'editor',
      impact: 'minor',
    },
  },
  judge: ({ element, outcome }) => {
    if (outcome === 'passed') return;
    return element.querySelector('[headers], th[colspan], th[rowspan]') ? failed('failed') : cantTell('unsure');
  },
});

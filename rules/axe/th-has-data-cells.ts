import { cantTell } from '../../engine';
import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: ['5.7.1'],
  wcag: ['1.3.1'],
  act: ['d0f69e'],
  reasons: {
    unsure: {
      fr: {
        title: {
          one: '1 tableau où un en-tête n’annonce peut-être aucune case',
          other: '{n} tableaux où un en-tête n’annonce peut-être aucune case',
        },
        question: 'Chaque en-tête de ce tableau annonce-t-il au moins une case de sa ligne ou de sa colonne ?',
        look: 'Une ligne de texte mise en en-tête pour être en gras, ou un en-tête au bout d’une ligne, n’annonce rien.',
      },
      en: {
        title: { one: '1 table where a header may announce no cell', other: '{n} tables where a header may announce no cell' },
        question: 'Does each header of this table announce at least one cell of its row or column?',
        look: 'A line of text made a header just to be bold, or a header at the end of a row, announces nothing.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'editor',
      impact: 'minor',
    },
  },
  judge: ({ outcome }) => (outcome === 'passed' ? undefined : cantTell('unsure')),
});

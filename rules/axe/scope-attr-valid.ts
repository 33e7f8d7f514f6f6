import { failed } from '../../engine';
import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: ['5.6.1', '5.6.2', '5.7.2'],
  wcag: ['1.3.1'],
  act: [],
  reasons: {
    failed: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: {
          one: '1 en-tête de tableau ne dit pas s’il titre une ligne ou une colonne',
          other: '{n} en-têtes de tableau ne disent pas s’ils titrent une ligne ou une colonne',
        },
        effect: 'Une personne qui écoute le tableau peut ne pas entendre cet en-tête avec les cases qu’il annonce.',
        fix: 'Dans le code du tableau, remplacez scope="{scope}" par scope="col" (titre de colonne) ou scope="row" (titre de ligne).',
      },
      en: {
        title: {
          one: '1 table header does not say whether it heads a row or a column',
          other: '{n} table headers do not say whether they head a row or a column',
        },
        effect: 'Someone who listens to the table may not hear this header with the cells it announces.',
        fix: 'In the code of the table, replace scope="{scope}" by scope="col" (column heading) or scope="row" (row heading).',
      },
    },
    cell: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: { one: '1 case ordinaire de tableau sert d’en-tête', other: '{n} cases ordinaires de tableau servent d’en-têtes' },
        effect: 'Une personne qui écoute le tableau n’entend pas « {text} » annoncé comme un titre.',
        fix: 'Transformez la case en en-tête : dans l’éditeur de tableau, « Propriétés de la cellule », type « En-tête » ; dans le code, td devient th.',
      },
      en: {
        title: { one: '1 plain table cell serves as a header', other: '{n} plain table cells serve as headers' },
        effect: 'Someone who listens to the table does not hear “{text}” announced as a heading.',
        fix: 'Make the cell a header: in the table editor, “Cell properties”, type “Header”; in the code, td becomes th.',
      },
    },
  },
  judge: ({ element, outcome }, page) => {
    if (outcome !== 'failed') return;
    const scope = element.getAttribute('scope') ?? '';
    if (element.matches('th')) return failed('failed', { scope }, ['5.7.2']);
    if (!page.text(element)) return;
    return failed('cell', { text: page.text(element) }, [scope.toLowerCase().startsWith('row') ? '5.6.2' : '5.6.1']);
  },
});

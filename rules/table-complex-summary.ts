import { type Check, cantTell, failed, passed, ruleMeta } from '../engine';
import { areasOf } from '../engine/page/table-areas';
import { tableOf, tablesOf } from '../engine/page/table-grid';
import { fold } from '../engine/page/words';

export const meta = ruleMeta({
  tests: ['5.1.1', '5.2.1'],
  wcag: ['1.3.1'],
  act: [],
  targets: (page) => tablesOf(page).keys(),
  reads: 'text',
  replaces: ['axe/table-duplicate-name'],
  reasons: {
    none: {
      who: 'editor',
      impact: 'minor',
      cms: 'table',
      fr: {
        title: { one: '1 tableau à plusieurs étages n’est pas résumé', other: '{n} tableaux à plusieurs étages ne sont pas résumés' },
        effect:
          'Une personne qui écoute la page ne sait pas que « {header} » regroupe plusieurs colonnes ou lignes, et se perd dans les cases.',
        fix: 'Dans la légende du tableau, ajoutez une phrase sur son contenu et sa construction ; ou séparez-le en tableaux simples.',
      },
      en: {
        title: { one: '1 table with several levels has no summary', other: '{n} tables with several levels have no summary' },
        effect: 'Someone who listens to the page does not know that “{header}” groups several columns or rows, and gets lost in the cells.',
        fix: 'In the caption of the table, add a sentence about its content and its structure; or split it into simple tables.',
      },
    },
    elsewhere: {
      fr: {
        title: { one: '1 tableau a des en-têtes en plein milieu', other: '{n} tableaux ont des en-têtes en plein milieu' },
        question: '« {header} » est-il bien un en-tête, au milieu des cases de ce tableau ?',
        look: 'Si oui, le tableau est complexe et il lui manque un résumé. Si la case est seulement en gras, elle ne doit pas être un en-tête.',
      },
      en: {
        title: { one: '1 table has headers in its middle', other: '{n} tables have headers in their middle' },
        question: 'Is “{header}” really a header, in the midst of the cells of this table?',
        look: 'If so, the table is complex and lacks a summary. If the cell is only bold, it should not be a header.',
      },
      yes: 'failed',
      no: 'inapplicable',
      who: 'editor',
      impact: 'minor',
    },
    caption: {
      fr: {
        title: { one: '1 tableau complexe n’a qu’une légende', other: '{n} tableaux complexes n’ont qu’une légende' },
        question: 'La légende « {text} » fait-elle comprendre comment ce tableau est construit ?',
        look: 'Ses en-têtes (« {header} ») ne valent pas pour une ligne ou une colonne entière : il faut le dire en une phrase.',
      },
      en: {
        title: { one: '1 complex table has only a caption', other: '{n} complex tables have only a caption' },
        question: 'Does the caption “{text}” make clear how this table is built?',
        look: 'Its headers (“{header}”) do not hold for a whole row or column: one sentence must say so.',
      },
      yes: 'passed',
      no: { '5.1.1': 'failed', '5.2.1': 'inapplicable' },
      who: 'editor',
      impact: 'minor',
    },
    summary: {
      fr: {
        title: { one: '1 résumé de tableau à relire', other: '{n} résumés de tableau à relire' },
        question: 'Le résumé « {text} » explique-t-il ce que montre ce tableau et comment il est construit ?',
      },
      en: {
        title: { one: '1 table summary to read again', other: '{n} table summaries to read again' },
        question: 'Does the summary “{text}” explain what this table shows and how it is built?',
      },
      yes: 'passed',
      no: 'failed',
      who: 'editor',
      impact: 'minor',
    },
    repeats: {
      who: 'editor',
      impact: 'minor',
      fr: {
        title: { one: '1 résumé de tableau répète son titre', other: '{n} résumés de tableau répètent leur titre' },
        effect: 'Une personne qui écoute la page entend deux fois « {text} » et rien sur la construction du tableau.',
        fix: 'Remplacez le résumé par une phrase qui dit à quoi correspondent les lignes, les colonnes et leurs regroupements.',
      },
      en: {
        title: { one: '1 table summary repeats its title', other: '{n} table summaries repeat their title' },
        effect: 'Someone who listens to the page hears “{text}” twice and nothing about the structure of the table.',
        fix: 'Replace the summary with a sentence that says what the rows, the columns and their groups stand for.',
      },
    },
  },
});

export const check: Check<typeof meta> = (element, page) => {
  const table = tableOf(element, page);
  // RGAA's method: `table` or the role table; a grid is a widget.
  if (!table || table.presentational || !page.exposed(element) || /^(tree)?grid$/.test(page.role(element))) return;
  const { groups, sections, elsewhere } = areasOf(table);
  const [sure] = [...groups, ...sections];
  const cell = sure ?? elsewhere[0];
  if (!cell) return;
  const header = page.text(cell.element) || page.name(cell.element);
  const { caption, summary } = table.evidence;
  if (summary) {
    const repeats = fold(summary) === fold(page.name(element) || caption);
    const verdict = repeats ? failed('repeats', { text: summary }, ['5.2.1']) : cantTell('summary', { text: summary }, ['5.2.1']);
    return [verdict, passed(['5.1.1'])];
  }
  if (caption) return cantTell('caption', { text: caption, header });
  return sure ? failed('none', { header }, ['5.1.1']) : cantTell('elsewhere', { header }, ['5.1.1']);
};

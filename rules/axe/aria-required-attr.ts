import { failed } from '../../engine';
import { axeRule } from '../../engine/axe/rule';
import { valuesOf } from '../../engine/axe/values';

export const meta = axeRule({
  tests: ['7.1.1', '9.1.1'],
  wcag: ['1.3.1', '4.1.2'],
  act: ['4e8ab6'],
  reasons: {
    failed: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: { one: '1 composant ne dit pas son état', other: '{n} composants ne disent pas leur état' },
        effect: 'Une personne qui écoute la page ne sait pas si l’élément est coché, ouvert, ou à quelle valeur il est réglé.',
        fix: 'Ajoutez l’attribut que le rôle exige ({missing}) et tenez-le à jour par le script.',
      },
      en: {
        title: { one: '1 component does not tell its state', other: '{n} components do not tell their state' },
        effect: 'Someone who listens to the page does not know whether the element is ticked, open, or what value it is set to.',
        fix: 'Add the attribute that the role requires ({missing}) and keep it up to date by the script.',
      },
    },
    heading: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: { one: '1 titre déclaré par un rôle n’a pas de niveau', other: '{n} titres déclarés par un rôle n’ont pas de niveau' },
        effect: 'Une personne qui parcourt la page de titre en titre ne sait pas de quelle partie « {text} » dépend.',
        fix: 'Remplacez cet élément par un vrai titre (Titre 2, Titre 3…), ou ajoutez aria-level.',
      },
      en: {
        title: { one: '1 heading declared by a role has no level', other: '{n} headings declared by a role have no level' },
        effect: 'Someone who goes from heading to heading does not know which part “{text}” belongs to.',
        fix: 'Replace this element by a real heading (Heading 2, Heading 3…), or add aria-level.',
      },
    },
  },
  judge: (node, page) => {
    if (node.outcome !== 'failed') return;
    // RGAA's glossary: a heading is h1 to h6, or the role heading with its level.
    if (page.role(node.element) === 'heading') return failed('heading', { text: page.text(node.element) }, ['9.1.1']);
    return failed('failed', { missing: valuesOf(node).attr ?? '' }, ['7.1.1']);
  },
});

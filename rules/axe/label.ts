import { failed, passed } from '../../engine';
import { axeRule } from '../../engine/axe/rule';

const hasLabel = (field: Element) => [...((field as HTMLInputElement).labels ?? [])].some((label) => label.textContent?.trim());

// axe takes a placeholder for a name, RGAA does not: field-placeholder-only judges that one.
export const meta = axeRule({
  tests: ['11.1.1'],
  wcag: ['4.1.2'],
  act: ['e086e5'],
  reasons: {
    failed: {
      who: 'webmaster',
      impact: 'blocking',
      fr: {
        title: { one: '1 champ de formulaire n’a pas d’étiquette', other: '{n} champs de formulaire n’ont pas d’étiquette' },
        effect: 'Une personne qui ne voit pas l’écran ne sait pas quoi saisir : elle entend « zone d’édition ».',
        fix: 'Dans le constructeur de formulaire, remplissez « Étiquette » (ou « Libellé ») du champ et laissez-la affichée.',
      },
      en: {
        title: { one: '1 form field has no label', other: '{n} form fields have no label' },
        effect: 'Someone who cannot see the screen does not know what to type: they hear “edit text”.',
        fix: 'In the form builder, fill in the “Label” of the field and leave it shown.',
      },
    },
    hidden: {
      who: 'webmaster',
      impact: 'blocking',
      fr: {
        title: { one: '1 champ a une étiquette cachée à tout le monde', other: '{n} champs ont une étiquette cachée à tout le monde' },
        effect: 'L’étiquette est masquée au point que le lecteur d’écran ne la lit pas non plus : le champ reste muet.',
        fix: 'Affichez l’étiquette, ou masquez-la avec la classe prévue pour rester lue (« visually-hidden », « screen-reader-text »).',
      },
      en: {
        title: { one: '1 field has a label hidden from everyone', other: '{n} fields have a label hidden from everyone' },
        effect: 'The label is hidden so well that the screen reader does not read it either: the field stays silent.',
        fix: 'Show the label, or hide it with the class made to stay readable (“visually-hidden”, “screen-reader-text”).',
      },
    },
  },
  judge: ({ element, outcome, checks }, page) => {
    if (outcome === 'failed') return failed(checks.includes('hidden-explicit-label') && hasLabel(element) ? 'hidden' : 'failed');
    return outcome === 'passed' && page.nameOf(element).from !== 'placeholder' ? passed() : undefined;
  },
});

import { type Check, failed, passed, ruleMeta } from '../engine';
import { fieldLabel, fieldsOf } from '../engine/page/field';

export const meta = ruleMeta({
  tests: ['11.1.1'],
  wcag: ['4.1.2'],
  act: ['e086e5'],
  targets: (page) => fieldsOf(page),
  reads: 'text',
  replaces: ['axe/label', 'axe/select-name', 'axe/aria-input-field-name', 'axe/aria-toggle-field-name'],
  reasons: {
    none: {
      who: 'webmaster',
      impact: 'blocking',
      cms: 'form-label',
      fr: {
        title: { one: '1 champ n’a pas d’étiquette', other: '{n} champs n’ont pas d’étiquette' },
        effect: 'Une personne qui écoute la page entend « zone de saisie » et ne sait pas quoi y écrire.',
        fix: 'Dans l’outil de formulaire, donnez un libellé au champ et reliez-le (for et id du même nom).',
      },
      en: {
        title: { one: '1 field has no label', other: '{n} fields have no label' },
        effect: 'Someone who listens to the page hears “edit box” and cannot tell what to write.',
        fix: 'In the form tool, give the field a label and tie it to the field (for and id of the same name).',
      },
    },
  },
});

export const check: Check<typeof meta> = (field, page) => {
  if (!page.exposed(field) || /^(none|presentation)$/.test(page.role(field))) return;
  const { text, kind } = fieldLabel(field, page);
  if (!text) return failed('none');
  // A name that vanishes at the first letter is no label for RGAA: field-placeholder-only says so.
  return kind === 'placeholder' ? undefined : passed();
};

import { type Check, cantTell, failed, passed, ruleMeta } from '../engine';
import { fieldLabel, fieldsOf } from '../engine/page/field';
import { fieldPurpose } from '../engine/page/field-purpose';

export const meta = ruleMeta({
  tests: ['11.13.1'],
  wcag: ['1.3.5'],
  act: [],
  targets: (page) => fieldsOf(page),
  reads: 'text',
  reasons: {
    missing: {
      who: 'developer',
      impact: 'minor',
      cms: 'form-autocomplete',
      fr: {
        title: { one: '1 champ personnel ne se remplit pas tout seul', other: '{n} champs personnels ne se remplissent pas tout seuls' },
        effect: 'Une personne qui écrit avec peine ou se trompe souvent doit taper « {label} » en entier à chaque fois.',
        fix: 'Ajoutez autocomplete="{token}" à ce champ.',
      },
      en: {
        title: { one: '1 personal field does not fill itself in', other: '{n} personal fields do not fill themselves in' },
        effect: 'Someone who writes with difficulty or often mistypes has to type “{label}” in full every time.',
        fix: 'Add autocomplete="{token}" to this field.',
      },
    },
    wrong: {
      who: 'developer',
      impact: 'major',
      cms: 'form-autocomplete',
      fr: {
        title: { one: '1 champ se remplit avec la mauvaise donnée', other: '{n} champs se remplissent avec la mauvaise donnée' },
        effect: 'Le champ « {label} » est annoncé au navigateur comme « {given} » : il y écrira autre chose.',
        fix: 'Remplacez autocomplete="{given}" par autocomplete="{token}".',
      },
      en: {
        title: { one: '1 field fills itself in with the wrong data', other: '{n} fields fill themselves in with the wrong data' },
        effect: 'The field “{label}” is announced to the browser as “{given}”: it will write something else.',
        fix: 'Replace autocomplete="{given}" with autocomplete="{token}".',
      },
    },
    whose: {
      fr: {
        title: {
          one: '1 champ porte peut-être sur la personne elle-même',
          other: '{n} champs portent peut-être sur la personne elle-même',
        },
        question: 'Le champ « {label} » demande-t-il une donnée de la personne qui remplit le formulaire ({token}) ?',
        look: 'Les données d’un enfant, d’un parent ou d’un correspondant n’ont pas à se remplir seules.',
      },
      en: {
        title: { one: '1 field may be about the person who fills it in', other: '{n} fields may be about the person who fills them in' },
        question: 'Does the field “{label}” ask for data of the person who fills in the form ({token})?',
        look: 'Data about a child, a parent or a contact need not fill themselves in.',
      },
      yes: 'failed',
      no: 'inapplicable',
      who: 'developer',
      impact: 'minor',
    },
  },
});

export const check: Check<typeof meta> = (field, page) => {
  if (!page.exposed(field)) return;
  const { disabled, readOnly } = field as HTMLInputElement;
  if (disabled || readOnly) return;
  const purpose = fieldPurpose(field, page);
  if (!purpose) return;
  const label = fieldLabel(field, page).text || field.getAttribute('placeholder') || '';
  const values = { label, token: purpose.token };
  const given = tokenOf(field.getAttribute('autocomplete'));
  if (purpose.accepts.includes(given)) return passed();
  if (purpose.other || purpose.confidence !== 'sure') return cantTell('whose', values);
  if (!given || given === 'on' || given === 'off') return failed('missing', values);
  // Another token of the standard contradicts the label; what is no token at all is axe/autocomplete-valid's to say.
  return isToken(given) ? failed('wrong', { ...values, given }) : undefined;
};

/** The field's own token, behind sections, address kinds and contact kinds. */
function tokenOf(value: string | null): string {
  const words = (value ?? '')
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== 'webauthn');
  return words.at(-1) ?? '';
}

const isToken = (word: string) =>
  /^(name|honorific-(prefix|suffix)|(given|additional|family)-name|nickname|username|(new|current)-password|one-time-code|organization(-title)?|street-address|address-(line|level)[1-4]|country(-name)?|postal-code|cc-[a-z-]+|transaction-(currency|amount)|language|bday(-(day|month|year))?|sex|url|photo|tel(-[a-z-]+)?|email|impp)$/.test(
    word,
  );

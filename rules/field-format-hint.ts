import { type Check, cantTell, type Page, ruleMeta } from '../engine';
import { fieldLabel, fieldsOf, formOf, forms, textBeside } from '../engine/page/field';
import { labelsOf } from '../engine/page/labels';

export const meta = ruleMeta({
  tests: ['11.10.5'],
  wcag: ['3.3.2'],
  act: [],
  targets: (page) => fieldsOf(page),
  reads: 'style',
  reasons: {
    imposed: {
      fr: {
        title: { one: '1 champ impose un format sans le montrer', other: '{n} champs imposent un format sans le montrer' },
        question: 'Le champ « {label} » refuse ce qui n’a pas la forme {rule} : cette forme est-elle écrite à l’écran avant la saisie ?',
        look: 'Une infobulle ou un exemple gris qui s’efface ne suffisent pas.',
      },
      en: {
        title: { one: '1 field imposes a format without showing it', other: '{n} fields impose a format without showing it' },
        question: 'The field “{label}” refuses what is not of the form {rule}: is this form written on the screen beforehand?',
        look: 'A tooltip or a grey example that vanishes is not enough.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'webmaster',
      impact: 'major',
    },
    typed: {
      fr: {
        title: { one: '1 formulaire attend un format sans exemple', other: '{n} formulaires attendent un format sans exemple' },
        question: 'Les champs « {labels} » acceptent-ils toute façon d’écrire, ou leur format est-il indiqué avant la saisie ?',
        look: 'Par exemple « prenom.nom@exemple.fr », « 10 chiffres sans espace », « PDF de 2 Mo au plus ».',
      },
      en: {
        title: { one: '1 form expects a format without an example', other: '{n} forms expect a format without an example' },
        question: 'Do the fields “{labels}” accept any way of writing, or is their format given beforehand?',
        look: 'For instance “first.last@example.org”, “10 digits without spaces”, “PDF of 2 MB at most”.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'webmaster',
      impact: 'minor',
    },
  },
});

export const check: Check<typeof meta> = (field, page) => {
  if (!isBare(field, page)) return;
  const label = labelOf(field, page);
  const rule = imposedBy(field as HTMLInputElement);
  if (rule) return cantTell('imposed', { label, rule });
  // One question per form, shown on the first of its fields.
  const form = typedFields(page).get(formOf(field, page));
  if (form?.[0] !== field) return;
  return cantTell('typed', {
    labels: form
      .slice(0, 5)
      .map((other) => labelOf(other, page))
      .join(', '),
  });
};

/** Of the fields that a format is imposed on or expected in, those of which no text seen speaks of it. */
function isBare(field: Element, page: Page): boolean {
  if (field.localName !== 'input' || !page.exposed(field)) return false;
  const { disabled, readOnly, type, pattern } = field as HTMLInputElement;
  if (disabled || readOnly || (!pattern && !TYPED.test(type))) return false;
  if (type === 'number' && !pattern && !imposedBy(field as HTMLInputElement)) return false;
  return !hasHint(field, page);
}

const TYPED = /^(email|tel|url|file|number)$/;

/** `pattern` written by the author, or the limits of a number. */
function imposedBy({ pattern, type, min, max }: HTMLInputElement): string {
  if (pattern && !/^\.[*+]$/.test(pattern)) return pattern.slice(0, 60);
  return type === 'number' && min && max && !(min === '0' && !max) ? `${min}–${max}` : '';
}

function typedFields(page: Page): ReadonlyMap<Element, readonly Element[]> {
  return page.memo('field-format-hint/forms', () =>
    Map.groupBy(
      fieldsOf(page).filter((field) => isBare(field, page) && !imposedBy(field as HTMLInputElement) && !isAlone(field, page)),
      (field) => formOf(field, page),
    ),
  );
}

/** A box for an address and nothing else (a newsletter) is written in as anywhere. */
const isAlone = (field: Element, page: Page) =>
  (forms(page).get(formOf(field, page)) ?? []).filter((other) => page.exposed(other)).length < 2;

/** An example, a word of formats, a number or a sign of addresses, in what is seen of the label, the description or beside the field. */
function hasHint(field: Element, page: Page): boolean {
  const tied = [...labelsOf(field, page), ...page.refs(field, 'aria-labelledby'), ...page.refs(field, 'aria-describedby')];
  const texts = tied.filter((element) => page.visible(element)).map((element) => page.text(element));
  return [...texts, textBeside(field, page)].some((text) => /\d|@|https?:/.test(text) || page.words.find('formatHints', text) !== '');
}

const labelOf = (field: Element, page: Page) =>
  fieldLabel(field, page).text || field.getAttribute('placeholder') || field.getAttribute('name') || '…';

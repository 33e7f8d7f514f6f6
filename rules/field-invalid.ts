import { type Check, cantTell, failed, type Page, ruleMeta } from '../engine';
import { fieldLabel } from '../engine/page/field';
import { requiredOf } from '../engine/page/field-required';

export const meta = ruleMeta({
  tests: ['11.10.4', '11.10.7'],
  wcag: ['3.3.1', '3.3.3'],
  act: [],
  targets: '[aria-invalid="true"]',
  reads: 'style',
  reasons: {
    untied: {
      who: 'developer',
      impact: 'major',
      cms: 'form-required',
      fr: {
        title: { one: '1 champ en erreur n’est relié à aucun message', other: '{n} champs en erreur ne sont reliés à aucun message' },
        effect: 'Le lecteur d’écran dit que « {label} » est faux, sans dire pourquoi.',
        fix: 'Donnez un id au message d’erreur et citez-le dans aria-describedby du champ.',
      },
      en: {
        title: { one: '1 field in error is tied to no message', other: '{n} fields in error are tied to no message' },
        effect: 'The screen reader says that “{label}” is wrong, without saying why.',
        fix: 'Give the error message an id and name it in aria-describedby of the field.',
      },
    },
    message: {
      fr: {
        title: { one: '1 message d’erreur à relire', other: '{n} messages d’erreur à relire' },
        question: 'Le texte « {message} » dit-il ce qui est faux dans le champ « {label} » ?',
      },
      en: {
        title: { one: '1 error message to read again', other: '{n} error messages to read again' },
        question: 'Does the text “{message}” say what is wrong in the field “{label}”?',
      },
      yes: 'passed',
      no: 'failed',
      who: 'developer',
      impact: 'major',
    },
    format: {
      fr: {
        title: { one: '1 message d’erreur sur un format', other: '{n} messages d’erreur sur un format' },
        question: 'Le texte « {message} » indique-t-il le format attendu dans le champ « {label} » ?',
      },
      en: {
        title: { one: '1 error message about a format', other: '{n} error messages about a format' },
        question: 'Does the text “{message}” give the format expected in the field “{label}”?',
      },
      yes: 'passed',
      no: 'failed',
      who: 'developer',
      impact: 'major',
    },
  },
});

export const check: Check<typeof meta> = (field, page) => {
  if (!page.exposed(field)) return;
  // 11.10.4 is about fields that have to be filled, 11.10.7 about those that expect a format.
  const must = requiredOf(field, page).declared ? ['11.10.4'] : [];
  const typed = isTyped(field) ? ['11.10.7'] : [];
  const label = fieldLabel(field, page).text;
  const message = messageOf(field, page);
  if (!message) {
    const tests = [...must, ...(/\d|@|\(.+\)/.test(label) ? [] : typed)];
    return tests.length ? failed('untied', { label }, tests) : undefined;
  }
  const values = { label, message: message.slice(0, 120) };
  return [...must.map((test) => cantTell('message', values, [test])), ...typed.map((test) => cantTell('format', values, [test]))];
};

const isTyped = (field: Element) =>
  /^(email|tel|url|number|date|time|month|week|datetime-local)$/.test((field as HTMLInputElement).type) || field.hasAttribute('pattern');

/** Visible text tied to the field, or an error written in its label. */
function messageOf(field: Element, page: Page): string {
  const tied = ['aria-describedby', 'aria-errormessage'].flatMap((name) => page.refs(field, name));
  const inLabels = fieldLabel(field, page).elements.flatMap((label) => [...label.querySelectorAll(ERROR)]);
  return [...tied, ...inLabels]
    .filter((element) => page.visible(element))
    .map((element) => page.text(element))
    .join(' ')
    .trim();
}

const ERROR = '[role="alert"], [class*="error" i], [class*="erreur" i], [class*="invalid" i]';

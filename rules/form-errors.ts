import { type Check, cantTell, type Page, ruleMeta } from '../engine';
import { fieldLabel, fieldsOf, formOf, forms } from '../engine/page/field';
import { requiredOf } from '../engine/page/field-required';
import { buttonsIn } from '../engine/page/form-button';

export const meta = ruleMeta({
  tests: ['11.10.3', '11.10.6'],
  wcag: ['3.3.1'],
  act: [],
  targets: (page) => fieldsOf(page),
  reads: 'style',
  reasons: {
    send: {
      fr: {
        title: { one: '1 formulaire à envoyer vide', other: '{n} formulaires à envoyer vides' },
        question: 'Envoyé vide par « {button} », le formulaire nomme-t-il chaque champ manquant (« {labels} ») dans son message ?',
        look: 'Le message du navigateur compte. Une bordure rouge seule ne dit rien.',
      },
      en: {
        title: { one: '1 form to send empty', other: '{n} forms to send empty' },
        question: 'Sent empty by “{button}”, does the form name each missing field (“{labels}”) in its message?',
        look: 'The message of the browser counts. A red border alone says nothing.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'developer',
      impact: 'major',
    },
    wrong: {
      fr: {
        title: { one: '1 formulaire à remplir de travers', other: '{n} formulaires à remplir de travers' },
        question: 'Après une saisie fausse dans « {labels} », le message nomme-t-il le champ ?',
        look: 'Écrivez par exemple « abc », puis envoyez.',
      },
      en: {
        title: { one: '1 form to fill in wrongly', other: '{n} forms to fill in wrongly' },
        question: 'After a wrong entry in “{labels}”, does the message name the field?',
        look: 'Write for instance “abc”, then send.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'developer',
      impact: 'major',
    },
  },
});

/** Asked once per form of several fields, on its first field that has to be filled or that has a format. */
export const check: Check<typeof meta> = (field, page) => {
  const { fields, must, typed } = formFacts(formOf(field, page), page);
  if (fields.length < 2) return;
  const asked = [];
  if (must[0] === field) asked.push(cantTell('send', { button: buttonOf(field, page), labels: names(must, page) }, ['11.10.3']));
  if (typed[0] === field) asked.push(cantTell('wrong', { labels: names(typed, page) }, ['11.10.6']));
  return asked;
};

function formFacts(form: Element, page: Page) {
  const known = page.memo('form-errors', () => new Map<Element, Record<'fields' | 'must' | 'typed', readonly Element[]>>());
  const kept = known.get(form);
  if (kept) return kept;
  const fields = (forms(page).get(form) ?? []).filter((field) => page.exposed(field));
  const must = fields.filter((field) => requiredOf(field, page).declared || requiredOf(field, page).mark !== '');
  const facts = { fields, must, typed: fields.filter(isTyped) };
  known.set(form, facts);
  return facts;
}

const isTyped = (field: Element) => /^(email|tel|url|number)$/.test((field as HTMLInputElement).type) || field.hasAttribute('pattern');

function buttonOf(field: Element, page: Page): string {
  const [button] = buttonsIn(formOf(field, page), page);
  return button ? page.name(button) : '…';
}

function names(fields: readonly Element[], page: Page): string {
  const named = fields.map(
    (field) => fieldLabel(field, page).text || field.getAttribute('placeholder') || field.getAttribute('name') || '…',
  );
  return named.slice(0, 4).join(', ');
}

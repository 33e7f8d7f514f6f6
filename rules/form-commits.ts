import { type Check, cantTell, type Page, ruleMeta } from '../engine';
import { forms } from '../engine/page/field';
import { buttonsIn } from '../engine/page/form-button';

export const meta = ruleMeta({
  tests: ['11.12.1', '11.12.2'],
  wcag: ['3.3.4'],
  act: [],
  targets: (page) => [...forms(page).keys()],
  reads: 'text',
  reasons: {
    commits: {
      fr: {
        title: { one: '1 formulaire qui engage', other: '{n} formulaires qui engagent' },
        question: 'Avant ou après « {button} », la personne peut-elle relire, corriger, confirmer ou annuler ce qu’elle envoie ?',
        look: 'Pour un paiement, un contrat, une candidature ou un examen : récapitulatif, case de confirmation, ou modification ensuite.',
      },
      en: {
        title: { one: '1 form that commits', other: '{n} forms that commit' },
        question: 'Before or after “{button}”, can the person read again, correct, confirm or undo what they send?',
        look: 'For a payment, a contract, an application or an exam: a summary, a confirmation box, or changes afterwards.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'developer',
      impact: 'major',
    },
    changes: {
      fr: {
        title: { one: '1 formulaire qui change ou supprime des données', other: '{n} formulaires qui changent ou suppriment des données' },
        question: 'Après « {button} », une confirmation est-elle demandée, ou peut-on retrouver les données d’avant ?',
      },
      en: {
        title: { one: '1 form that changes or deletes data', other: '{n} forms that change or delete data' },
        question: 'After “{button}”, is a confirmation asked, or can the former data be recovered?',
      },
      yes: 'passed',
      no: 'failed',
      who: 'developer',
      impact: 'major',
    },
  },
});

export const check: Check<typeof meta> = (form, page) => {
  const sends = buttonsIn(form, page).filter(isSend);
  const asked = [];
  const commits = sends.find((button) => page.words.find('committingForms', page.name(button)));
  if (commits && !isNewsletter(form, page)) asked.push(cantTell('commits', { button: page.name(commits) }, ['11.12.1']));
  const changes = sends.find((button) => page.words.find('changingForms', page.name(button)));
  // What deletes or changes data commits too (11.12.1); one question says it all.
  if (changes) asked.push(cantTell('changes', { button: page.name(changes) }, commits ? ['11.12.2'] : ['11.12.1', '11.12.2']));
  return asked;
};

/** A button that empties the form sends nothing. */
const isSend = (button: Element) => (button as HTMLButtonElement).type !== 'reset';

/** An address for a newsletter commits to nothing. */
function isNewsletter(form: Element, page: Page): boolean {
  const fields = (forms(page).get(form) ?? []).filter((field) => page.exposed(field));
  return fields.filter((field) => (field as HTMLInputElement).type !== 'checkbox').length < 2;
}

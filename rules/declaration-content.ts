import { type Check, cantTell, failed, type Page, passed, ruleMeta, type Verdict } from '../engine';
import { datesAfter, missingParts, type Statement, statementOf } from '../engine/page/statement';

/** Milliseconds of the three years that the decree of 24 July 2019 gives a statement. */
const threeYears = 3 * 365.25 * 24 * 3600 * 1000;

export const meta = ruleMeta({
  tests: ['legal.declaration-content', 'legal.declaration-date', 'legal.contact', 'legal.appeal'],
  wcag: [],
  act: [],
  targets: (page) => (statementOf(page) ? [page.root] : []),
  frames: 'top',
  reads: 'text',
  reasons: {
    incomplete: {
      who: 'webmaster',
      impact: 'major',
      fr: {
        title: 'La déclaration d’accessibilité est incomplète',
        effect: 'Il manque : {missing}. Une personne ne sait pas ce qui marche et ce qui ne marche pas.',
        fix: 'Complétez la page d’après le modèle de déclaration publié avec le RGAA.',
      },
      en: {
        title: 'The accessibility statement is incomplete',
        effect: 'Missing: {missing}. A person cannot tell what works from what does not.',
        fix: 'Complete the page after the model of statement published with the RGAA.',
      },
    },
    undated: {
      who: 'webmaster',
      impact: 'minor',
      fr: {
        title: 'La déclaration d’accessibilité n’est pas datée',
        effect: 'On ne sait pas si elle parle du site d’aujourd’hui.',
        fix: 'Écrivez « Cette déclaration a été établie le … » avec le jour, le mois et l’année.',
      },
      en: {
        title: 'The accessibility statement bears no date',
        effect: 'No one can tell whether it speaks of the site of today.',
        fix: 'Write “Cette déclaration a été établie le …” with the day, the month and the year.',
      },
    },
    old: {
      who: 'webmaster',
      impact: 'major',
      fr: {
        title: 'La déclaration d’accessibilité a plus de trois ans',
        effect: 'Datée du {date}, elle ne vaut plus : la loi demande de la refaire tous les trois ans au plus.',
        fix: 'Faites un nouvel audit et remplacez la déclaration.',
      },
      en: {
        title: 'The accessibility statement is more than three years old',
        effect: 'Dated {date}, it no longer holds: the law asks for a new one every three years at most.',
        fix: 'Have a new audit made and replace the statement.',
      },
    },
    redesign: {
      fr: {
        title: 'La déclaration d’accessibilité est datée',
        question: 'Le site a-t-il été refondu depuis le {date}, date de la déclaration ?',
      },
      en: {
        title: 'The accessibility statement bears a date',
        question: 'Has the site been redesigned since {date}, the date of the statement?',
      },
      yes: 'failed',
      no: 'passed',
      who: 'webmaster',
      impact: 'minor',
    },
    contact: {
      who: 'webmaster',
      impact: 'major',
      fr: {
        title: 'La déclaration ne dit pas à qui écrire',
        effect: 'Une personne bloquée ne peut ni le signaler ni demander le contenu sous une autre forme.',
        fix: 'Ajoutez une adresse électronique ou un lien vers un formulaire dans la partie « Retour d’information et contact ».',
      },
      en: {
        title: 'The statement does not say whom to write to',
        effect: 'Someone who is stuck can neither report it nor ask for the content in another form.',
        fix: 'Add an e-mail address or a link to a form in the part “Retour d’information et contact”.',
      },
    },
    appeal: {
      who: 'webmaster',
      impact: 'major',
      fr: {
        title: 'La déclaration n’indique pas les voies de recours',
        effect: 'Une personne sans réponse ne sait pas qu’elle peut saisir le Défenseur des droits.',
        fix: 'Ajoutez la partie « Voies de recours » avec le lien vers le formulaire du Défenseur des droits et son adresse.',
      },
      en: {
        title: 'The statement does not give the means of appeal',
        effect: 'Someone left without an answer does not know that the Défenseur des droits can be called on.',
        fix: 'Add the part “Voies de recours” with the link to the form of the Défenseur des droits and its address.',
      },
    },
  },
});

export const check: Check<typeof meta> = (_root, page) => {
  const statement = statementOf(page);
  if (!statement) return;
  const [content, contact, appeal] = ['legal.declaration-content', 'legal.contact', 'legal.appeal'];
  const missing = missingParts(statement.text);
  return [
    missing.length ? failed('incomplete', { missing: missing.join(', ') }, [content!]) : passed([content!]),
    dated(statement),
    hasContact(statement, page) ? passed([contact!]) : failed('contact', {}, [contact!]),
    statement.text.includes('defenseur des droits') ? passed([appeal!]) : failed('appeal', {}, [appeal!]),
  ];
};

function dated({ text }: Statement): Verdict<'undated' | 'old' | 'redesign'> {
  const dates = datesAfter(text, /etabli|mise? a jour|redige|date[e ]/);
  const last = dates.sort((a, b) => b.getTime() - a.getTime())[0];
  const tests = ['legal.declaration-date'];
  if (!last || Number.isNaN(last.getTime()))
    return /\b20\d\d\b/.test(text) ? cantTell('redesign', { date: '?' }, tests) : failed('undated', {}, tests);
  const date = last.toISOString().slice(0, 10);
  return Date.now() - last.getTime() > threeYears ? failed('old', { date }, tests) : cantTell('redesign', { date }, tests);
}

function hasContact({ links, parts, text }: Statement, page: Page): boolean {
  if (/[\w.-]+(@| ?\[?(at|arobase)\]? ?)[\w-]+\.\w{2,}/.test(text) || parts.some((part) => part.querySelector('form textarea')))
    return true;
  return links.some(
    (link) =>
      /^mailto:/i.test(link.getAttribute('href') ?? '') ||
      page.words.find('linkContact', page.name(link)) ||
      /formulaire|contact/i.test(link.getAttribute('href') ?? ''),
  );
}

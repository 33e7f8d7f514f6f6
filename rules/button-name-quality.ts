import { type Check, cantTell, failed, type Page, ruleMeta } from '../engine';
import { buttonsOf, isInForm } from '../engine/page/form-button';

export const meta = ruleMeta({
  tests: ['7.1.3', '11.9.1'],
  wcag: ['2.4.6', '4.1.2'],
  act: [],
  targets: (page) => buttonsOf(page),
  reads: 'text',
  reasons: {
    sign: {
      who: 'webmaster',
      impact: 'major',
      fr: {
        title: { one: '1 bouton n’a pour nom qu’un signe', other: '{n} boutons n’ont pour nom qu’un signe' },
        effect:
          'Une personne qui écoute la page entend « {text} » lu comme un signe, ou rien du tout : elle ne sait pas ce que fait le bouton.',
        fix: 'Écrivez le nom de l’action (« Filtrer », « Suivant »), visible ou dans un aria-label.',
      },
      en: {
        title: { one: '1 button has only a sign as its name', other: '{n} buttons have only a sign as their name' },
        effect: 'Someone who listens to the page hears “{text}” read as a sign, or nothing at all, and cannot tell what the button does.',
        fix: 'Write the name of the action (“Filter”, “Next”), shown or in an aria-label.',
      },
    },
    default: {
      who: 'webmaster',
      impact: 'major',
      fr: {
        title: { one: '1 bouton garde le nom donné par l’outil', other: '{n} boutons gardent le nom donné par l’outil' },
        effect: '« {text} » ne dit pas ce qui va se passer quand on appuie.',
        fix: 'Remplacez « {text} » par l’action, par exemple « Envoyer ma demande ».',
      },
      en: {
        title: { one: '1 button keeps the name the tool gave it', other: '{n} buttons keep the name the tool gave them' },
        effect: '“{text}” does not say what will happen when it is pressed.',
        fix: 'Replace “{text}” with the action, for instance “Send my request”.',
      },
    },
    vague: {
      fr: {
        title: { one: '1 bouton au nom très court', other: '{n} boutons au nom très court' },
        question: 'Le bouton « {text} » dit-il ce qui va se passer quand on appuie ?',
        look: 'Lu seul, sans voir le champ ou la fenêtre à côté.',
      },
      en: {
        title: { one: '1 button with a very short name', other: '{n} buttons with a very short name' },
        question: 'Does the button “{text}” say what will happen when it is pressed?',
        look: 'Read alone, without seeing the field or window beside it.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'webmaster',
      impact: 'minor',
    },
    foreign: {
      fr: {
        title: { one: '1 bouton dans une autre langue que la page', other: '{n} boutons dans une autre langue que la page' },
        question: 'Le nom « {text} » est-il compris des personnes à qui cette page s’adresse ?',
        look: 'Il vient souvent d’une extension qui n’est pas traduite.',
      },
      en: {
        title: { one: '1 button in another language than the page', other: '{n} buttons in another language than the page' },
        question: 'Is the name “{text}” understood by the people this page is for?',
        look: 'It often comes from a plug-in that is not translated.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'webmaster',
      impact: 'minor',
    },
  },
});

export const check: Check<typeof meta> = (button, page) => {
  const { text, from } = page.nameOf(button);
  // The browser's own "Submit" is said in the language of the person.
  if (!text || from === 'default') return;
  // RGAA 11.9 is about the buttons of forms; those of scripts elsewhere are components (7.1.3).
  const tests = [isInForm(button, page) ? '11.9.1' : '7.1.3'];
  if (!/[\p{L}\p{N}]/u.test(text))
    return isSpoken(text) || page.description(button) ? cantTell('vague', { text }, tests) : failed('sign', { text }, tests);
  if (page.words.is('buttonNoNames', text)) return failed('default', { text }, tests);
  if (page.words.is('buttonVague', text) || /^[xX]$/.test(text)) return cantTell('vague', { text }, tests);
  if (isForeign(text, button, page)) return cantTell('foreign', { text }, tests);
};

/** Signs that voices read as the words people use: a quantity up or down. */
const isSpoken = (text: string) => /^[+＋−–-]$/.test(text.trim());

function isForeign(text: string, button: Element, page: Page): boolean {
  const lang = (page.closest(button, '[lang]')?.getAttribute('lang') ?? page.lang).slice(0, 2).toLowerCase();
  return (lang === 'fr' && isIn('en', text, page)) || (lang === 'en' && isIn('fr', text, page));
}

/** The list holds the usual words of French and English plug-ins; those of the page's own language are no stranger. */
function isIn(language: 'fr' | 'en', text: string, page: Page): boolean {
  return page.words.is(`foreignButtons.${language}`, text);
}

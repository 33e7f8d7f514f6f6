import { type Check, cantTell, type Page, ruleMeta } from '../engine';
import { fieldLabel, fieldsOf } from '../engine/page/field';
import { buttonBeside } from '../engine/page/form-button';
import { shownText } from '../engine/page/shown-text';

export const meta = ruleMeta({
  tests: ['11.2.6'],
  wcag: ['2.4.6', '3.3.2'],
  act: [],
  targets: (page) => fieldsOf(page),
  reads: 'style',
  reasons: {
    button: {
      fr: {
        title: { one: '1 champ n’a qu’un bouton pour étiquette', other: '{n} champs n’ont qu’un bouton pour étiquette' },
        question: 'À l’écran, le bouton « {button} » suffit-il à comprendre ce qu’il faut saisir dans le champ « {label} » ?',
      },
      en: {
        title: { one: '1 field has only a button as its label', other: '{n} fields have only a button as their label' },
        question: 'On the screen, is the button “{button}” enough to understand what to enter in the field “{label}”?',
      },
      yes: 'passed',
      no: 'failed',
      who: 'webmaster',
      impact: 'minor',
    },
  },
});

/** A field whose label is hidden leaves the button beside it as the only thing to read ("Rechercher" says enough, "OK" may not). */
export const check: Check<typeof meta> = (field, page) => {
  if (!page.exposed(field) || !page.visible(field)) return;
  const { text: label, kind, visible } = fieldLabel(field, page);
  if (!label || visible || kind === 'placeholder') return;
  const button = vagueButton(field, page);
  if (button) return cantTell('button', { label, button });
};

/** Text of the button that a hidden label leaves as the only thing to see, when it does not name what to enter. */
function vagueButton(field: Element, page: Page): string {
  const button = buttonBeside(field, page);
  const text = button ? shownText(button, page) : '';
  return text && (page.words.is('buttonVague', text) || !/[\p{L}\p{N}]/u.test(text)) ? text : '';
}

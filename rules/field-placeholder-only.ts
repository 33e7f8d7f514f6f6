import { type Check, cantTell, failed, ruleMeta } from '../engine';
import { fieldLabel, fieldsOf, textBeside } from '../engine/page/field';

export const meta = ruleMeta({
  tests: ['11.1.1', '11.1.3'],
  wcag: ['1.3.1', '3.3.2'],
  act: [],
  targets: (page) => fieldsOf(page),
  reads: 'layout',
  reasons: {
    placeholder: {
      who: 'webmaster',
      impact: 'blocking',
      cms: 'form-label',
      fr: {
        title: {
          one: '1 champ n’a pour étiquette qu’un texte qui s’efface',
          other: '{n} champs n’ont pour étiquette qu’un texte qui s’efface',
        },
        effect:
          'Dès la première lettre, « {placeholder} » disparaît : la personne ne sait plus ce qu’elle remplit, et son lecteur d’écran peut ne rien dire.',
        fix: 'Dans l’outil de formulaire, affichez l’étiquette (libellé) du champ au-dessus de lui ; gardez l’exemple en plus si vous voulez.',
      },
      en: {
        title: {
          one: '1 field has only a text that vanishes as its label',
          other: '{n} fields have only a text that vanishes as their label',
        },
        effect:
          'At the first letter “{placeholder}” disappears: the person no longer knows what to fill in, and a screen reader may say nothing.',
        fix: 'In the form tool, show the label of the field above it; keep the example besides if you wish.',
      },
    },
    unseen: {
      who: 'webmaster',
      impact: 'major',
      cms: 'form-label',
      fr: {
        title: { one: '1 champ n’a aucun texte visible à côté de lui', other: '{n} champs n’ont aucun texte visible à côté d’eux' },
        effect: 'Le nom « {name} » n’est lu que par les lecteurs d’écran : les autres personnes doivent deviner ce qu’il faut saisir.',
        fix: 'Affichez l’étiquette près du champ, ou un bouton qui dit à quoi il sert, ou ajoutez un title.',
      },
      en: {
        title: { one: '1 field has no visible text beside it', other: '{n} fields have no visible text beside them' },
        effect: 'The name “{name}” is only read by screen readers: everyone else has to guess what to enter.',
        fix: 'Show the label near the field, or a button that says what it is for, or add a title.',
      },
    },
    beside: {
      fr: {
        title: { one: '1 champ dont l’étiquette est cachée', other: '{n} champs dont l’étiquette est cachée' },
        question: 'Le texte visible « {beside} » permet-il de comprendre ce que le champ « {name} » attend ?',
      },
      en: {
        title: { one: '1 field whose label is hidden', other: '{n} fields whose label is hidden' },
        question: 'Does the visible text “{beside}” make clear what the field “{name}” expects?',
      },
      yes: 'passed',
      no: 'failed',
      who: 'webmaster',
      impact: 'major',
    },
  },
});

export const check: Check<typeof meta> = (field, page) => {
  if (!page.exposed(field)) return;
  const { text, kind, visible } = fieldLabel(field, page);
  const placeholder = field.getAttribute('placeholder')?.trim() ?? '';
  // RGAA's definition of a label leaves the placeholder out, where the computation of names takes it.
  if (kind === 'placeholder') return failed('placeholder', { placeholder }, ['11.1.1']);
  if (!text || visible || kind === 'title' || kind === 'content' || field.getAttribute('title')?.trim() || !page.visible(field)) return;
  const beside = textBeside(field, page);
  if (beside) return cantTell('beside', { name: text, beside: beside.slice(0, 100) }, ['11.1.3']);
  return failed('unseen', { name: text }, ['11.1.3']);
};

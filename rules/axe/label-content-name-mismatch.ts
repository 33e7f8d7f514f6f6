import { cantTell, failed } from '../../engine';
import { axeRule } from '../../engine/axe/rule';
import { fold } from '../../engine/page/words';

const TESTS: Readonly<Record<string, string>> = { link: '6.1.5', button: '11.9.2', textbox: '11.2.5', checkbox: '11.2.5', radio: '11.2.5' };
const letters = (text: string) =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export const meta = axeRule({
  tests: ['6.1.5', '7.1.3', '11.2.5', '11.9.2'],
  wcag: ['2.5.3'],
  act: ['2ee8b8'],
  reasons: {
    failed: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: {
          one: '1 élément affiche un texte que son nom caché ne reprend pas',
          other: '{n} éléments affichent un texte que leur nom caché ne reprend pas',
        },
        effect:
          'Une personne qui commande à la voix dit « {visible} » et rien ne se passe ; une autre entend « {text} » et ne le trouve pas à l’écran.',
        fix: 'Retirez l’aria-label, ou faites-le commencer par le texte affiché : « {visible} ».',
      },
      en: {
        title: {
          one: '1 element shows a text that its hidden name leaves out',
          other: '{n} elements show a text that their hidden name leaves out',
        },
        effect: 'Someone who works by voice says “{visible}” and nothing happens; another hears “{text}” and cannot find it on the screen.',
        fix: 'Remove the aria-label, or make it start with the text shown: “{visible}”.',
      },
    },
    unsure: {
      fr: {
        title: { one: '1 signe affiché que son nom caché ne reprend pas', other: '{n} signes affichés que leur nom caché ne reprend pas' },
        question: 'Le signe « {visible} » est-il un simple pictogramme, que « {text} » remplace bien ?',
      },
      en: {
        title: { one: '1 sign shown that its hidden name leaves out', other: '{n} signs shown that their hidden name leaves out' },
        question: 'Is the sign “{visible}” a mere pictogram, well replaced by “{text}”?',
      },
      yes: 'passed',
      no: 'failed',
      who: 'developer',
      impact: 'minor',
    },
  },
  judge: ({ element, outcome }, page) => {
    const [visible, text] = [page.text(element), page.name(element)];
    // Accents, case and punctuation are not what a voice command hears.
    if (outcome === 'passed' || !visible || letters(text).includes(letters(visible))) return;
    const tests = [TESTS[page.role(element)] ?? '7.1.3'];
    const isWord = outcome === 'failed' && letters(visible).length > 2;
    return isWord ? failed('failed', { visible, text }, tests) : cantTell('unsure', { visible, text }, tests);
  },
});

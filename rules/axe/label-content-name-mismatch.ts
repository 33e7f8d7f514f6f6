import { cantTell, failed } from '../../engine';
import { axeRule } from '../../engine/axe/rule';
import { fold } from '../../engine/page/words';

const TESTS: Readonly<Record<string, string>> = { link: '6.1.5', button: '11.9.2', checkbox: '11.2.5', radio: '11.2.5', switch: '11.2.5' };

/** Words between spaces: accents, case and punctuation are not what a voice command hears. */
const words = (text: string) =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

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
        title: {
          one: '1 signe ou mot affiché que son nom caché ne reprend pas',
          other: '{n} signes ou mots affichés que leur nom caché ne reprend pas',
        },
        question:
          '« {visible} » est-il un signe, une abréviation ou un état (comme « Oui »), et non l’intitulé, que « {text} » donne déjà ?',
      },
      en: {
        title: {
          one: '1 sign or word shown that its hidden name leaves out',
          other: '{n} signs or words shown that their hidden name leaves out',
        },
        question: 'Is “{visible}” a sign, an abbreviation or a state (such as “Yes”) rather than the label, which “{text}” already gives?',
      },
      yes: 'passed',
      no: 'failed',
      who: 'developer',
      impact: 'minor',
    },
  },
  judge: ({ element, outcome }, page) => {
    const [visible, text] = [page.text(element), page.name(element)];
    if (outcome === 'passed' || !words(visible).trim() || words(text).includes(words(visible))) return;
    const tests = [TESTS[page.role(element)] ?? '7.1.3'];
    // "Av. Foch" for "Avenue Foch": every word begins one of the name's.
    const short = words(visible).trim().length < 3 || visible.split(/\s+/).every((word) => words(text).includes(words(word).trimEnd()));
    return outcome === 'failed' && !short ? failed('failed', { visible, text }, tests) : cantTell('unsure', { visible, text }, tests);
  },
});

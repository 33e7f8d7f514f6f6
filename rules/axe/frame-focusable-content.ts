import { failed } from '../../engine';
import { axeRule } from '../../engine/axe/rule';
import { isInertFrame } from '../../engine/page/inert-frame';

// Not 7.3.2 (a script that takes the focus away): what is inside can't be reached at all without a mouse.
export const meta = axeRule({
  tests: ['7.3.1'],
  wcag: ['2.1.1'],
  act: ['akn7bn'],
  reasons: {
    failed: {
      who: 'developer',
      impact: 'blocking',
      fr: {
        title: {
          one: '1 cadre contient des liens ou boutons hors d’atteinte du clavier',
          other: '{n} cadres contiennent des liens ou boutons hors d’atteinte du clavier',
        },
        effect: 'Une personne qui n’utilise pas de souris ne peut ni lire ce cadre ni s’en servir.',
        fix: 'Dans le code de la page, retirez tabindex="-1" de la balise iframe.',
      },
      en: {
        title: {
          one: '1 frame holds links or buttons out of reach of the keyboard',
          other: '{n} frames hold links or buttons out of reach of the keyboard',
        },
        effect: 'Someone who uses no mouse can neither read this frame nor work with it.',
        fix: 'In the code of the page, remove tabindex="-1" from the iframe tag.',
      },
    },
  },
  // Out of reach on purpose, and by the mouse too: nothing is missing.
  judge: ({ outcome }, page) => (outcome === 'failed' && !isInertFrame(page.document) ? failed('failed') : undefined),
});

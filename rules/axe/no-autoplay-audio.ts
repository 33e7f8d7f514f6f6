import { cantTell, failed } from '../../engine';
import { axeRule } from '../../engine/axe/rule';

const CONTROLS =
  'button, [role="button"], input:is([type="button"], [type="checkbox"], [type="range"]), a[href^="#"], a[href^="javascript:"]';

// axe asks for a review and only knows the controls of the player. An audio that lasts, on a page without any button, is proven;
// a video may have no sound track, and a button of the page may stop the sound.
export const meta = axeRule({
  tests: ['4.10.1'],
  wcag: ['1.4.2'],
  act: ['80f0bf'],
  reasons: {
    failed: {
      who: 'developer',
      impact: 'blocking',
      fr: {
        title: {
          one: '1 son démarre tout seul et rien ne permet de l’arrêter',
          other: '{n} sons démarrent tout seuls et rien ne permet de les arrêter',
        },
        effect: 'Une personne qui écoute la page avec un lecteur d’écran n’entend plus sa propre lecture.',
        fix: 'Décochez « Lecture automatique » dans les réglages du bloc vidéo ou son, ou affichez les commandes du lecteur.',
      },
      en: {
        title: { one: '1 sound starts by itself and nothing stops it', other: '{n} sounds start by themselves and nothing stops them' },
        effect: 'Someone who listens to the page with a screen reader no longer hears what is read.',
        fix: 'Clear “Autoplay” in the settings of the video or audio block, or show the controls of the player.',
      },
    },
    unsure: {
      fr: {
        title: { one: '1 son qui démarre peut-être tout seul', other: '{n} sons qui démarrent peut-être tout seuls' },
        question: 'Si ce son démarre tout seul plus de 3 secondes, peut-on l’arrêter depuis la page ?',
        look: 'Rechargez la page, son allumé, et cherchez un bouton pause ou muet. Aucun son entendu : répondez « sans objet ».',
      },
      en: {
        title: { one: '1 sound that may start by itself', other: '{n} sounds that may start by themselves' },
        question: 'If this sound starts by itself for more than 3 seconds, can it be stopped from the page?',
        look: 'Reload the page with the sound on and look for a pause or mute button. No sound heard: answer “not applicable”.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'developer',
      impact: 'blocking',
    },
  },
  judge: ({ element, outcome }, page) => {
    if (outcome === 'passed') return;
    const lasts = element instanceof HTMLAudioElement && (element.loop || element.duration > 3) && !element.controls;
    const stoppable = page.select(CONTROLS).some((control) => page.visible(control));
    return lasts && !stoppable ? failed('failed') : cantTell('unsure');
  },
});

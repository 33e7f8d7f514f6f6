import { cantTell } from '../../engine';
import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: ['4.3.1'],
  wcag: ['1.2.2'],
  act: ['eac66b'],
  reasons: {
    unsure: {
      fr: {
        title: { one: '1 vidéo dont les sous-titres sont à vérifier', other: '{n} vidéos dont les sous-titres sont à vérifier' },
        question: 'Les paroles et les sons utiles de cette vidéo sont-ils sous-titrés ?',
        look: 'Lancez la vidéo : les sous-titres sont à l’écran, ou le bouton « Sous-titres » du lecteur les affiche. Vidéo sans son : répondez « sans objet ».',
      },
      en: {
        title: { one: '1 video whose captions are to be checked', other: '{n} videos whose captions are to be checked' },
        question: 'Are the speech and useful sounds of this video captioned?',
        look: 'Play the video: captions are on the screen, or the “Captions” button of the player shows them. No sound: answer “not applicable”.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'editor',
      impact: 'blocking',
    },
  },
  judge: ({ element, outcome }) => {
    // A silent background that no one can turn up has nothing to caption.
    const mute = element.matches('[muted][autoplay]:not([controls])');
    return outcome === 'passed' || mute ? undefined : cantTell('unsure');
  },
});

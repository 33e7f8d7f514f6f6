import { type Check, cantTell, ruleMeta } from '../engine';
import { textBeside } from '../engine/page/beside';
import { mediaAt, mediaOf } from '../engine/page/media';

export const meta = ruleMeta({
  tests: ['4.7.1'],
  wcag: ['1.1.1'],
  act: [],
  // Inside a frame, what introduces the player stands in the page around: it is not read here.
  targets: (page) => (page.top ? mediaOf(page).map(({ element }) => element) : []),
  reads: 'layout',
  reasons: {
    alone: {
      fr: {
        title: { one: '1 vidéo ou son que rien ne présente', other: '{n} vidéos ou sons que rien ne présente' },
        question: 'Rien, juste avant ni juste après, ne dit ce qu’est « {title} » : ne fait-elle que décorer ?',
        look: 'Sinon, ajoutez un titre ou une phrase juste au-dessus du lecteur.',
      },
      en: {
        title: { one: '1 video or sound that nothing introduces', other: '{n} videos or sounds that nothing introduces' },
        question: 'Nothing, right before or right after, says what “{title}” is: does it only decorate?',
        look: 'If not, add a title or a sentence right above the player.',
      },
      yes: 'inapplicable',
      no: 'failed',
      who: 'editor',
      impact: 'minor',
    },
    fits: {
      fr: {
        title: { one: '1 vidéo ou son, présentation à relire', other: '{n} vidéos ou sons, présentation à relire' },
        question: 'À lire « {text} », sait-on quelle vidéo ou quel son on va lancer ?',
      },
      en: {
        title: { one: '1 video or sound, introduction to read again', other: '{n} videos or sounds, introduction to read again' },
        question: 'Reading “{text}”, can one tell which video or sound is about to be played?',
      },
      yes: 'passed',
      no: 'failed',
      who: 'editor',
      impact: 'minor',
    },
  },
});

const PART = 'figure, li, article, section, dialog, td, header, footer, aside';

export const check: Check<typeof meta> = (element, page) => {
  const media = mediaAt(element, page);
  if (!media) return;
  const { before, after } = textBeside(element, page);
  // The line above may belong to the part before: only what the same part holds introduces the player.
  const part = page.closest(element, PART);
  const around = part ? page.text(part) : `${before} ${after}`;
  const text = [before, after].filter((line) => line && around.includes(line)).join(' / ');
  return text ? cantTell('fits', { text: text.slice(0, 160) }) : cantTell('alone', { title: media.title });
};

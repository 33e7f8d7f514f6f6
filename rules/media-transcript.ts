import { type Check, cantTell, ruleMeta } from '../engine';
import { mediaAt, mediaOf } from '../engine/page/media';
import { isSilent, nearMedia } from '../engine/page/media-near';

export const meta = ruleMeta({
  tests: ['4.1.1', '4.1.2', '4.1.3'],
  wcag: ['1.2.1', '1.2.3'],
  act: [],
  targets: (page) => mediaOf(page).map(({ element }) => element),
  reads: 'layout',
  reasons: {
    missing: {
      fr: {
        title: { one: '1 vidéo ou son, sans transcription repérée', other: '{n} vidéos ou sons, sans transcription repérée' },
        question: 'Le contenu de « {title} » est-il aussi écrit, à côté du lecteur ou derrière un lien voisin ?',
        look: 'Une vidéo audiodécrite convient aussi. Publié avant le 23 septembre 2020, ou pour décorer : « sans objet ».',
      },
      en: {
        title: { one: '1 video or sound, no transcript spotted', other: '{n} videos or sounds, no transcript spotted' },
        question: 'Is the content of “{title}” also written, beside the player or behind a link next to it?',
        look: 'A video with audio description will do too. Published before 23 September 2020, or there to decorate: “not applicable”.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'editor',
      impact: 'blocking',
    },
    found: {
      fr: {
        title: { one: '1 transcription repérée', other: '{n} transcriptions repérées' },
        question: '« {found} » donne-t-il bien la transcription de « {title} » ?',
        look: 'Ouvrez-le : les paroles et ce que l’on voit d’utile y sont, dans l’ordre.',
      },
      en: {
        title: { one: '1 transcript spotted', other: '{n} transcripts spotted' },
        question: 'Does “{found}” give the transcript of “{title}”?',
        look: 'Open it: what is said and what is worth seeing are there, in order.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'editor',
      impact: 'blocking',
    },
  },
});

export const check: Check<typeof meta> = (element, page) => {
  const media = mediaAt(element, page);
  if (!media) return;
  const tests = [media.kind === 'audio' ? '4.1.1' : isSilent(element, page) ? '4.1.2' : '4.1.3'];
  const found = nearMedia(element, 'transcripts', page).slice(0, 120);
  return found ? cantTell('found', { title: media.title, found }, tests) : cantTell('missing', { title: media.title }, tests);
};

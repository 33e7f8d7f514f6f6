import { type Check, cantTell, ruleMeta } from '../engine';
import { mediaAt, mediaOf } from '../engine/page/media';
import { isSilent, nearMedia } from '../engine/page/media-near';

export const meta = ruleMeta({
  tests: ['4.5.1', '4.5.2'],
  wcag: ['1.2.5'],
  act: [],
  targets: (page) => mediaOf(page).flatMap(({ element, kind }) => (kind === 'video' ? [element] : [])),
  reads: 'layout',
  reasons: {
    missing: {
      fr: {
        title: { one: '1 vidéo, sans audiodescription repérée', other: '{n} vidéos, sans audiodescription repérée' },
        question: 'Tout ce qu’il faut voir dans « {title} » est-il dit par la bande-son ou par une audiodescription ?',
        look: 'Fermez les yeux et écoutez : textes à l’écran, gestes, lieux. Une conférence filmée se suit souvent à l’oreille.',
      },
      en: {
        title: { one: '1 video, no audio description spotted', other: '{n} videos, no audio description spotted' },
        question: 'Is all that has to be seen in “{title}” said by the sound track or by an audio description?',
        look: 'Close your eyes and listen: texts on the screen, gestures, places. A filmed lecture can often be followed by ear.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'editor',
      impact: 'major',
    },
    found: {
      fr: {
        title: { one: '1 audiodescription repérée', other: '{n} audiodescriptions repérées' },
        question: '« {found} » fait-il bien entendre l’audiodescription de « {title} » ?',
      },
      en: {
        title: { one: '1 audio description spotted', other: '{n} audio descriptions spotted' },
        question: 'Does “{found}” let one hear the audio description of “{title}”?',
      },
      yes: 'passed',
      no: 'failed',
      who: 'editor',
      impact: 'major',
    },
  },
});

export const check: Check<typeof meta> = (element, page) => {
  const media = mediaAt(element, page);
  if (!media) return;
  const tests = [isSilent(element, page) ? '4.5.1' : '4.5.2'];
  const track = element.querySelector(':scope > track[kind="descriptions" i]');
  const found = track ? track.getAttribute('label')?.trim() || 'kind="descriptions"' : nearMedia(element, 'audioDescriptions', page);
  return found
    ? cantTell('found', { title: media.title, found: found.slice(0, 120) }, tests)
    : cantTell('missing', { title: media.title }, tests);
};

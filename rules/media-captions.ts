import { type Check, cantTell, ruleMeta } from '../engine';
import { mediaAt, mediaOf } from '../engine/page/media';

export const meta = ruleMeta({
  tests: ['4.3.1'],
  wcag: ['1.2.2'],
  act: [],
  // A video of the page itself is asked about by axe/video-caption.
  targets: (page) => mediaOf(page).flatMap(({ element, kind }) => (kind === 'video' && element.localName !== 'video' ? [element] : [])),
  reads: 'layout',
  reasons: {
    player: {
      fr: {
        title: { one: '1 vidéo d’un autre site, sous-titres à vérifier', other: '{n} vidéos d’un autre site, sous-titres à vérifier' },
        question: 'Dans le lecteur {service}, « {title} » propose-t-elle des sous-titres relus ?',
        look: 'Des sous-titres automatiques ne suffisent pas. Vidéo sans parole ni son utile, ou d’avant le 23 septembre 2020 : « sans objet ».',
      },
      en: {
        title: { one: '1 video of another site, captions to check', other: '{n} videos of another site, captions to check' },
        question: 'In the {service} player, does “{title}” offer captions that were proofread?',
        look: 'Automatic captions are not enough. No speech nor useful sound, or before 23 September 2020: “not applicable”.',
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
  return media && cantTell('player', { title: media.title, service: media.service || '–' });
};

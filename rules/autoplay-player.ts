import { type Check, cantTell, ruleMeta } from '../engine';
import { mediaAt, mediaOf } from '../engine/page/media';

export const meta = ruleMeta({
  tests: ['4.10.1'],
  wcag: ['1.4.2'],
  act: [],
  // A video or a sound of the page itself: axe/no-autoplay-audio.
  targets: (page) => mediaOf(page).flatMap(({ element }) => (/^(iframe|embed|object)$/.test(element.localName) ? [element] : [])),
  reads: 'layout',
  reasons: {
    starts: {
      fr: {
        title: { one: '1 lecteur réglé pour démarrer tout seul', other: '{n} lecteurs réglés pour démarrer tout seuls' },
        question: 'Si le son de « {title} » démarre tout seul plus de 3 secondes, un bouton du lecteur l’arrête-t-il ?',
        look: 'L’adresse du lecteur demande la lecture automatique sans couper le son. Aucun son entendu : « sans objet ».',
      },
      en: {
        title: { one: '1 player set to start by itself', other: '{n} players set to start by themselves' },
        question: 'If the sound of “{title}” starts by itself for over 3 seconds, does a button of the player stop it?',
        look: 'The address of the player asks for autoplay without muting. No sound heard: “not applicable”.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'editor',
      impact: 'blocking',
    },
  },
});

const starts = /[?&;](autoplay|auto_play|autostart)=(1|true|yes)/i;
const muted = /[?&;](mute|muted|background)=(1|true)|[?&;]volume=0(?!\d)/i;

export const check: Check<typeof meta> = (element, page) => {
  const media = mediaAt(element, page);
  const address = element.getAttribute('src') ?? element.getAttribute('data') ?? '';
  const asked = starts.test(address) || /^(1|true)$/i.test(element.getAttribute('autostart') ?? element.getAttribute('autoplay') ?? '');
  if (!media || !asked || muted.test(address)) return;
  return cantTell('starts', { title: media.title });
};

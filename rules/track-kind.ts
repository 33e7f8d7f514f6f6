import { type Check, failed, passed, ruleMeta } from '../engine';

export const meta = ruleMeta({
  tests: ['4.3.2'],
  wcag: ['1.2.2'],
  act: [],
  targets: 'video > track, audio > track',
  reads: 'dom',
  reasons: {
    kind: {
      who: 'webmaster',
      impact: 'minor',
      fr: {
        title: {
          one: '1 piste de sous-titres est déclarée comme traduction',
          other: '{n} pistes de sous-titres sont déclarées comme traductions',
        },
        effect: 'Une personne sourde qui demande les sous-titres dans ses réglages ne les reçoit pas : la piste dit « {kind} ».',
        fix: 'Dans le code de la vidéo, écrivez kind="captions" sur la piste {label}.',
      },
      en: {
        title: { one: '1 caption track is declared as a translation', other: '{n} caption tracks are declared as translations' },
        effect: 'A deaf person who asks for captions in their settings does not get them: the track says “{kind}”.',
        fix: 'In the code of the video, write kind="captions" on the track {label}.',
      },
    },
  },
});

export const check: Check<typeof meta> = (track, page) => {
  const media = track.parentElement as HTMLMediaElement;
  // What has no sound needs no captions.
  if (!page.rendered(media) || media.hasAttribute('muted')) return;
  const kind = track.getAttribute('kind')?.trim().toLowerCase() ?? '';
  if (kind === 'captions') return passed();
  if (kind !== '' && kind !== 'subtitles') return;
  const language = track.getAttribute('srclang')?.trim().toLowerCase().split('-')[0] ?? '';
  const spoken = media.closest('[lang]')?.getAttribute('lang')?.toLowerCase().split('-')[0] || page.lang;
  // In another language than the film, it is a translation: "subtitles" is right.
  if (language && spoken && language !== spoken) return;
  const captioned = [...media.querySelectorAll('track[kind="captions" i]')].some(
    (other) => !language || other.getAttribute('srclang')?.toLowerCase().startsWith(language),
  );
  if (captioned) return;
  return failed('kind', { kind: kind || 'subtitles', label: track.getAttribute('label')?.trim() || language || '–' });
};

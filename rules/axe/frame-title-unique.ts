import { cantTell } from '../../engine';
import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: ['2.2.1'],
  wcag: ['4.1.2'],
  act: ['4b1c6c'],
  reasons: {
    unsure: {
      fr: {
        title: { one: '1 cadre qui porte le même titre qu’un autre', other: '{n} cadres qui portent le même titre qu’un autre' },
        question: 'Tous les cadres intitulés « {title} » montrent-ils le même contenu ?',
        look: 'Comparez ce que montre chacun : vidéo, carte, formulaire, calendrier.',
      },
      en: {
        title: { one: '1 frame that has the same title as another', other: '{n} frames that have the same title as another' },
        question: 'Do all the frames titled “{title}” show the same content?',
        look: 'Compare what each of them shows: video, map, form, calendar.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'webmaster',
      impact: 'minor',
    },
  },
  judge: ({ element, outcome }) =>
    outcome === 'passed' ? undefined : cantTell('unsure', { title: element.getAttribute('title')?.trim() ?? '' }),
});

import { failed, passed } from '../../engine';
import { axeRule } from '../../engine/axe/rule';

// RGAA 2.1.1 asks for the title attribute itself: a frame that axe passes by aria-label is left to iframe-title-quality.
export const meta = axeRule({
  tests: ['2.1.1'],
  wcag: ['4.1.2'],
  act: ['cae760'],
  reasons: {
    failed: {
      who: 'webmaster',
      impact: 'major',
      fr: {
        title: {
          one: '1 contenu d’un autre site (vidéo, carte, formulaire) n’a pas de titre',
          other: '{n} contenus d’autres sites (vidéos, cartes, formulaires) n’ont pas de titre',
        },
        effect: 'Une personne qui ne voit pas l’écran ne sait pas si elle doit entrer dans ce cadre ou passer son chemin.',
        fix: 'Dans le code d’intégration (bloc « HTML personnalisé »), ajoutez à la balise iframe : title="Vidéo : visite du campus", avec le sujet de votre contenu.',
      },
      en: {
        title: {
          one: '1 content of another site (video, map, form) has no title',
          other: '{n} contents of other sites (videos, maps, forms) have no title',
        },
        effect: 'Someone who cannot see the screen does not know whether to enter this frame or move on.',
        fix: 'In the embed code (“Custom HTML” block), add to the iframe tag: title="Video: campus tour", with the subject of your content.',
      },
    },
  },
  judge: ({ element, outcome }) => {
    if (outcome === 'failed') return failed('failed');
    return outcome === 'passed' && element.getAttribute('title')?.trim() ? passed() : undefined;
  },
});

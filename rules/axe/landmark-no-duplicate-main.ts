import { failed } from '../../engine';
import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: ['9.2.1'],
  wcag: ['1.3.1'],
  act: [],
  reasons: {
    failed: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: 'La page a plusieurs contenus principaux',
        effect: 'Une personne au lecteur d’écran qui va « au contenu principal » n’arrive pas forcément au bon endroit.',
        fix: 'Dans le modèle de page, ne gardez qu’une balise main visible.',
      },
      en: {
        title: 'The page has several main contents',
        effect: 'Someone with a screen reader who goes “to the main content” may not land at the right place.',
        fix: 'In the page template, keep a single visible main tag.',
      },
    },
  },
  judge: ({ outcome }, page) => {
    const seen = page.select('main').filter((main) => page.visible(main));
    return outcome === 'failed' && seen.length > 1 ? failed('failed') : undefined;
  },
});

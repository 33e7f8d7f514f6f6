import { failed } from '../../engine';
import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: ['12.7.2'],
  wcag: ['2.4.1'],
  act: [],
  reasons: {
    failed: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: { one: '1 lien « aller au contenu » ne mène nulle part', other: '{n} liens d’accès rapide ne mènent nulle part' },
        effect: 'Une personne au clavier active « {text} » et doit quand même traverser tout le menu.',
        fix: 'Dans le modèle de page, donnez à la zone visée l’identifiant que le lien demande ({href}).',
      },
      en: {
        title: { one: '1 “skip to content” link leads nowhere', other: '{n} skip links lead nowhere' },
        effect: 'Someone who uses the keyboard follows “{text}” and must still go through the whole menu.',
        fix: 'In the page template, give the target zone the identifier that the link asks for ({href}).',
      },
    },
  },
  judge: ({ element, outcome }, page) =>
    outcome === 'failed' ? failed('failed', { text: page.name(element), href: element.getAttribute('href') ?? '' }) : undefined,
});

import { type Check, failed, ruleMeta } from '../engine';

const says = /nouvel(le)? (fen[êe]tre|onglet)|new (window|tab)|externe|external/i;

// AAA in WCAG (3.2.5), no test in RGAA 4: a piece of advice, never counted.
export const meta = ruleMeta({
  tests: [],
  wcag: ['3.2.5'],
  act: [],
  advice: true,
  targets: 'a[target]',
  reads: 'text',
  reasons: {
    unannounced: {
      who: 'editor',
      impact: 'minor',
      fr: {
        title: { one: '1 lien ouvre un onglet sans le dire', other: '{n} liens ouvrent un onglet sans le dire' },
        effect: 'Après « {text} », le bouton Précédent ne marche plus : la personne peut se perdre.',
        fix: 'Décochez « Ouvrir dans un nouvel onglet », ou ajoutez « (nouvel onglet) » au texte du lien.',
      },
      en: {
        title: { one: '1 link opens a tab without saying so', other: '{n} links open a tab without saying so' },
        effect: 'After “{text}”, the Back button no longer works: the person may get lost.',
        fix: 'Untick “Open in a new tab”, or add “(new tab)” to the text of the link.',
      },
    },
  },
});

export const check: Check<typeof meta> = (link, page) => {
  if (link.getAttribute('target')?.toLowerCase() !== '_blank' || !link.hasAttribute('href') || !page.visible(link)) return;
  const said = `${page.name(link)} ${page.description(link)} ${link.getAttribute('title') ?? ''}`;
  return says.test(said) ? undefined : failed('unannounced', { text: page.name(link).slice(0, 60) });
};

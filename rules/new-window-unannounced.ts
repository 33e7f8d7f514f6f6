import { type Check, failed, type Page, ruleMeta } from '../engine';

const says = /nouvel(le)? (fen[êe]tre|onglet)|new (window|tab)|externe|external/i;

// AAA in WCAG (3.2.5), no test in RGAA 4: a piece of advice, never counted.
export const meta = ruleMeta({
  tests: [],
  wcag: ['3.2.5'],
  act: [],
  advice: true,
  // The first stands for all: the habit is that of the site.
  targets: (page) => unannounced(page).slice(0, 1),
  reads: 'text',
  reasons: {
    unannounced: {
      who: 'editor',
      impact: 'minor',
      fr: {
        title: 'Des liens ouvrent un onglet sans le dire',
        effect: 'Après « {text} », le bouton Précédent ne marche plus : la personne peut se perdre. Liens de ce genre : {count}.',
        fix: 'Décochez « Ouvrir dans un nouvel onglet », ou ajoutez « (nouvel onglet) » au texte du lien.',
      },
      en: {
        title: 'Links open a tab without saying so',
        effect: 'After “{text}”, the Back button no longer works: the person may get lost. Links of this kind: {count}.',
        fix: 'Untick “Open in a new tab”, or add “(new tab)” to the text of the link.',
      },
    },
  },
});

export const check: Check<typeof meta> = (link, page) =>
  failed('unannounced', { text: page.name(link).slice(0, 60), count: unannounced(page).length });

/** Links that open a tab and say so nowhere. */
function unannounced(page: Page): readonly Element[] {
  return page.memo('new-window-unannounced', () =>
    page.select('a[href][target="_blank" i]').filter((link) => {
      const said = `${page.name(link)} ${page.description(link)} ${link.getAttribute('title') ?? ''}`;
      return page.name(link) !== '' && !says.test(said) && page.visible(link);
    }),
  );
}

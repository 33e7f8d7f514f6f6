import { type Check, failed, type Page, passed, ruleMeta } from '../engine';
import { textRuns } from '../engine/page/blocks';
import { countWords, scriptShares } from '../engine/page/language';

/** Words from which a text has a direction of its own: the name of a language or of a person reads well anyhow. */
const enough = { rtl: 3, ltr: 8 };
/** Share of the letters that must run the same way. */
const mostly = 0.8;

type Way = 'rtl' | 'ltr';

export const meta = ruleMeta({
  tests: ['8.10.1', '8.10.2'],
  wcag: ['1.3.2'],
  act: [],
  targets: (page) => directed(page).keys(),
  reads: 'text',
  reasons: {
    missing: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: { one: '1 texte n’indique pas son sens de lecture', other: '{n} textes n’indiquent pas leur sens de lecture' },
        effect: 'La ponctuation et les nombres de « {text} » sont mal placés, et une aide technique peut lire les mots dans le désordre.',
        fix: 'Ajoutez dir="{way}" sur l’élément qui contient ce texte.',
      },
      en: {
        title: { one: '1 text does not give its reading direction', other: '{n} texts do not give their reading direction' },
        effect: 'The punctuation and numbers of “{text}” are misplaced, and an assistive tool may read the words out of order.',
        fix: 'Add dir="{way}" to the element that holds this text.',
      },
    },
    wrong: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: { one: '1 texte est marqué du mauvais sens de lecture', other: '{n} textes sont marqués du mauvais sens de lecture' },
        effect: '« {text} » est disposé dans le sens dir="{dir}", contraire à son écriture.',
        fix: 'Remplacez dir="{dir}" par dir="{way}" autour de ce texte.',
      },
      en: {
        title: { one: '1 text is marked with the wrong reading direction', other: '{n} texts are marked with the wrong reading direction' },
        effect: '“{text}” is laid out in the direction dir="{dir}", contrary to its script.',
        fix: 'Replace dir="{dir}" with dir="{way}" around this text.',
      },
    },
  },
});

export const check: Check<typeof meta> = (holder, page) => {
  const found = directed(page).get(holder);
  if (!found) return;
  const giver = page.closest(holder, '[dir]');
  const dir = giver?.getAttribute('dir')?.trim().toLowerCase() ?? '';
  const base = wayOfPage(page);
  const values = { text: found.text.slice(0, 60), way: found.way, dir };
  // `auto` works the direction out from the letters.
  if (dir === 'auto' || dir === found.way) return found.way === base ? undefined : passed();
  // The direction of the document is no indication about the passage.
  if (!giver || giver === page.root || giver === page.document.body)
    return found.way === base ? undefined : failed('missing', values, ['8.10.1']);
  return failed('wrong', values, ['8.10.2']);
};

/** Elements that hold a text whose letters mostly run one way, among pages and passages that know both ways. */
function directed(page: Page): ReadonlyMap<Element, { text: string; way: Way }> {
  return page.memo('rtl-dir/texts', () => {
    const found = new Map<Element, { text: string; way: Way }>();
    const both = wayOfPage(page) === 'rtl' || page.select('[dir]').length > 0;
    for (const { nodes } of textRuns(page)) {
      for (const node of nodes) {
        const holder = node.parentElement;
        // Most pages hold no such letter: one cheap test leaves them.
        if (!holder || found.has(holder) || !(both || /[\u0590-\u08ff]/.test(node.data))) continue;
        const way = wayOf(node.data);
        if (way && countWords(node.data) >= enough[way] && page.visible(holder)) found.set(holder, { text: node.data.trim(), way });
      }
    }
    return found;
  });
}

function wayOf(text: string): Way | undefined {
  const shares = scriptShares(text);
  if ((shares.get('Arabic') ?? 0) + (shares.get('Hebrew') ?? 0) >= mostly) return 'rtl';
  return (shares.get('Latin') ?? 0) >= mostly ? 'ltr' : undefined;
}

const rtlLanguages = new Set(['ar', 'he', 'fa', 'ur', 'yi', 'ps', 'sd', 'dv', 'iw']);

/** Direction that the language of the page is read in. */
function wayOfPage(page: Page): Way {
  return rtlLanguages.has(page.lang) ? 'rtl' : 'ltr';
}

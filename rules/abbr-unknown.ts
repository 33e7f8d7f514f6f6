import { type Check, failed, type Page, ruleMeta } from '../engine';
import { textRuns } from '../engine/page/blocks';

const acronym = /(?<![\p{L}\p{N}.-])\p{Lu}{3,6}(?![\p{L}\p{N}])/gu;
/** Read as words or known to all, in both languages. */
const known = new Set(
  'PDF HTML CSS RGAA RGPD GDPR FAQ SMS GPS USB WIFI RER TGV SNCF BTS BUT CAP BAC IUT USA ONU UNESCO OTAN NATO CEDEX HTTP HTTPS URL RSS MOOC COVID INSEE SIRET SARL TVA VAT'.split(
    ' ',
  ),
);
/** Acronyms told in one page: a long list is no advice. */
const most = 5;

// AAA in WCAG (3.1.4), no test in RGAA 4: a piece of advice, never counted.
export const meta = ruleMeta({
  tests: [],
  wcag: ['3.1.4'],
  act: [],
  advice: true,
  targets: (page) => unknown(page).keys(),
  reads: 'text',
  reasons: {
    unknown: {
      who: 'editor',
      impact: 'minor',
      fr: {
        title: { one: '1 sigle n’est pas expliqué', other: '{n} sigles ne sont pas expliqués' },
        effect: 'Qui arrive de l’extérieur ne sait pas ce que veut dire « {text} », employé {count} fois.',
        fix: 'À la première fois, écrivez le nom entier suivi du sigle entre parenthèses.',
      },
      en: {
        title: { one: '1 acronym is not explained', other: '{n} acronyms are not explained' },
        effect: 'A newcomer does not know what “{text}”, used {count} times, stands for.',
        fix: 'The first time, write the full name followed by the acronym in brackets.',
      },
    },
  },
});

export const check: Check<typeof meta> = (block, page) => (unknown(page).get(block) ?? []).map((values) => failed('unknown', values));

type Told = { text: string; count: number };

/** Acronyms used twice or more and explained nowhere, by the block where each comes first. */
function unknown(page: Page): ReadonlyMap<Element, Told[]> {
  return page.memo('abbr-unknown', () => {
    const first = new Map<string, { block: Element; count: number }>();
    const explained = new Set(page.select('abbr[title], dfn').map((element) => page.text(element)));
    for (const { block, text } of textRuns(page)) {
      // A line all in capitals holds words, not acronyms.
      if (text === text.toUpperCase()) continue;
      for (const [name] of text.matchAll(acronym)) {
        const seen = first.get(name);
        if (seen) seen.count++;
        else first.set(name, { block, count: 1 });
        // « Validation des acquis (VAE) » and « VAE (validation des acquis) » both explain.
        if (text.includes(`(${name})`) || text.includes(`${name} (`)) explained.add(name);
      }
    }
    const found = new Map<Element, Told[]>();
    const told = [...first].filter(
      ([name, { block, count }]) => count > 1 && !known.has(name) && !explained.has(name) && !isWord(name, page) && page.visible(block),
    );
    for (const [text, { block, count }] of told.slice(0, most)) found.set(block, [...(found.get(block) ?? []), { text, count }]);
    return found;
  });
}

/** A word set in capitals to stress it is written in small letters elsewhere in the page. */
function isWord(name: string, page: Page): boolean {
  const word = new RegExp(`(?<!\\p{L})${name.toLowerCase()}(?!\\p{L})`, 'u');
  return textRuns(page).some(({ text }) => word.test(text));
}

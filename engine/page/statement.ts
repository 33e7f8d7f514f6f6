import type { Page } from '.';
import { fold } from './words';

/** The page that holds the accessibility statement of a site. */
export interface Statement {
  /** Its own content, menus and footer left out: every element that holds text of it. */
  readonly parts: readonly Element[];
  /** Text of those parts, folded. */
  readonly text: string;
  readonly links: readonly Element[];
}

const outside = 'nav, footer, header:not(main header), [role="navigation"], [role="contentinfo"], [role="banner"]';
const titles = /declaration (d'accessibilite|de conformite)|accessibility statement/;

/** @returns null when the page is another one. */
export function statementOf(page: Page): Statement | null {
  return page.memo('statement', () => {
    const heads = page.select('h1').map((head) => page.text(head));
    const named = titles.test(fold([page.document.title, ...heads].join(' | ').replace(/\s+/g, ' ')));
    const about = heads.some((head) => page.words.is('linkAccessibility', head));
    if (!named && !about) return null;
    const parts = page.select('main, [role="main"]').filter((main) => page.visible(main));
    const within = parts.length ? parts : [page.document.body ?? page.root];
    const text = fold(within.map((part) => page.text(part)).join(' '));
    // A page about wheelchairs on the campus is called « Accessibilité » too.
    if (!named && !/rgaa|referentiel general d'amelioration|article 47/.test(text)) return null;
    const links = page
      .select('a[href]')
      .filter((link) => within.some((part) => part.contains(link)) && !page.closest(link, outside) && page.exposed(link));
    return { parts: within, text, links };
  });
}

const months = ['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre'];
const day = new RegExp(`(\\d{1,2})(?:er)? (${months.join('|')}) (\\d{4})|(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})`, 'g');

/** Dates of a folded French text that stand within 80 characters after one of these words. */
export function datesAfter(text: string, words: RegExp): Date[] {
  const found: Date[] = [];
  for (const match of text.matchAll(day)) {
    if (!words.test(text.slice(Math.max(0, match.index - 80), match.index))) continue;
    const [, date, name, year, date2, month2, year2] = match;
    const month = name ? months.indexOf(name) : Number(month2) - 1;
    found.push(new Date(Date.UTC(Number(year ?? year2), month, Number(date ?? date2))));
  }
  return found;
}

/** Parts of the official model, by its own French titles, that nothing in the text stands for. */
export function missingParts(text: string): string[] {
  const state = /(totalement|partiellement|non) conforme/.exec(text)?.[1];
  const audited =
    /\d+(?:[.,]\d+)? ?%/.test(text) ||
    (state === 'non' && /(aucun|absence d'?) ?audit|pas (encore )?(ete|fait l'objet d'un) audit/.test(text));
  const parts: [string, boolean][] = [
    ['« État de conformité »', state !== undefined],
    ['« Résultats des tests »', audited],
    ['« Contenus non accessibles »', state === 'totalement' || /non[- ](accessible|conformite)|derogation/.test(text)],
    ['« Établissement de cette déclaration »', /(etabli|mise? a jour|redige)/.test(text)],
  ];
  return parts.flatMap(([title, found]) => (found ? [] : [title]));
}

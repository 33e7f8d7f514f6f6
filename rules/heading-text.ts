import { type Check, cantTell, failed, type Page, ruleMeta } from '../engine';
import { runsIn, textRuns } from '../engine/page/blocks';
import { type Heading, outlineOf } from '../engine/page/headings';
import { contentWords, sharesWord } from '../engine/page/shared-words';

export const meta = ruleMeta({
  tests: ['9.1.2'],
  wcag: ['2.4.6'],
  act: ['b49b2e'],
  targets: (page) => outlineOf(page).map(({ element }) => element),
  reads: 'text',
  reasons: {
    empty: {
      who: 'editor',
      impact: 'minor',
      cms: 'heading',
      fr: {
        title: { one: '1 titre ne dit rien', other: '{n} titres ne disent rien' },
        effect: 'Une personne qui parcourt la page de titre en titre entend « {text} » et ne sait pas ce qui suit.',
        fix: 'Remplacez « {text} » par le sujet de ce qui suit, ou supprimez ce titre s’il ne coiffe rien.',
      },
      en: {
        title: { one: '1 heading says nothing', other: '{n} headings say nothing' },
        effect: 'Someone who moves from heading to heading hears “{text}” and cannot tell what follows.',
        fix: 'Replace “{text}” with the subject of what follows, or delete this heading if it heads nothing.',
      },
    },
    vague: {
      fr: {
        title: { one: '1 titre très général', other: '{n} titres très généraux' },
        question: 'Lu seul, le titre « {text} » annonce-t-il ce qui suit ?',
        look: 'Une personne aveugle parcourt souvent la seule liste des titres.',
      },
      en: {
        title: { one: '1 very general heading', other: '{n} very general headings' },
        question: 'Read alone, does the heading “{text}” announce what follows?',
        look: 'A blind person often goes through the list of headings alone.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'editor',
      impact: 'minor',
    },
    same: {
      fr: {
        title: { one: '1 titre répété dans la même partie', other: '{n} titres répétés dans la même partie' },
        question: 'Le titre « {text} », présent {count} fois dans la même partie, dit-il à chaque fois ce qui suit ?',
      },
      en: {
        title: { one: '1 heading repeated in the same part', other: '{n} headings repeated in the same part' },
        question: 'Does the heading “{text}”, met {count} times in the same part, say each time what follows?',
      },
      yes: 'passed',
      no: 'failed',
      who: 'editor',
      impact: 'minor',
    },
    stranger: {
      fr: {
        title: { one: '1 titre principal sans mot commun avec la page', other: '{n} titres principaux sans mot commun avec la page' },
        question: 'Le titre « {text} » annonce-t-il bien ce qui suit, « {after} » ?',
        look: 'Aucun de ses mots ne se retrouve dans la suite de la page.',
      },
      en: {
        title: {
          one: '1 main heading without a word in common with the page',
          other: '{n} main headings without a word in common with the page',
        },
        question: 'Does the heading “{text}” really announce what follows, “{after}”?',
        look: 'None of its words is found in the rest of the page.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'editor',
      impact: 'minor',
    },
  },
});

export const check: Check<typeof meta> = (element, page) => {
  const heading = outlineByElement(page).get(element);
  const text = heading?.text ?? '';
  if (!heading || !text) return; // said by axe/empty-heading
  if (!/[\p{L}\p{N}]/u.test(text) || page.words.is('emptyTitles', text)) return failed('empty', { text });
  if (page.words.is('vagueHeadings', text)) return cantTell('vague', { text });
  const count = twins(page).get(element);
  if (count) return cantTell('same', { text, count });
  return stranger(heading, page);
};

function outlineByElement(page: Page): ReadonlyMap<Element, Heading> {
  return page.memo('heading-text/outline', () => new Map(outlineOf(page).map((heading) => [heading.element, heading])));
}

/** Second of the headings that have the same text, level and parent heading → how many they are. */
function twins(page: Page): ReadonlyMap<Element, number> {
  return page.memo('heading-text/twins', () => {
    const groups = new Map<string, Element[]>();
    const path: { level: number; index: number }[] = [];
    outlineOf(page).forEach(({ element, level, text }, index) => {
      while (path.length > 0 && (path.at(-1)?.level ?? 0) >= level) path.pop();
      const key = `${path.at(-1)?.index ?? -1} ${level} ${text.toLowerCase()}`;
      groups.set(key, [...(groups.get(key) ?? []), element]);
      path.push({ level, index });
    });
    return new Map([...groups.values()].flatMap((same): [Element, number][] => (same[1] ? [[same[1], same.length]] : [])));
  });
}

/** The main heading, when none of its words comes back in what follows it. */
function stranger({ element, level, text }: Heading, page: Page) {
  if (level !== 1 || outlineOf(page).find((heading) => heading.level === 1)?.element !== element) return;
  const words = contentWords(text);
  // A title of the page that says the same bears it out.
  if (words.length === 0 || sharesWord(words, page.document.title)) return;
  const runs = textRuns(page);
  const last = runsIn(element, page).at(-1)?.index ?? runs.findIndex(({ block }) => follows(block, element)) - 1;
  const after = runs.slice(last + 1, last + 200).map((run) => run.text);
  if (after.length === 0 || sharesWord(words, after.join(' '))) return;
  return cantTell('stranger', { text, after: after.join(' ').slice(0, 120) });
}

const follows = (block: Element, element: Element) => (element.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

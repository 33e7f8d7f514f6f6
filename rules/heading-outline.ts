import { type Check, cantTell, type Page, ruleMeta, type Verdict } from '../engine';
import { type Heading, headingJumps, outlineOf } from '../engine/page/headings';
import { landmarkOf } from '../engine/page/landmarks';

export const meta = ruleMeta({
  tests: ['9.1.1'],
  wcag: ['1.3.1'],
  act: [],
  targets: (page) => doubts(page).keys(),
  reads: 'text',
  // RGAA's glossary: skipped levels, or no h1, do not fail by themselves as long as the outline stays coherent. So a page without h1 is
  // not asked about, and a jump is a question.
  replaces: ['axe/heading-order', 'axe/page-has-heading-one'],
  reasons: {
    jump: {
      fr: {
        title: { one: '1 saut de niveau entre deux titres', other: '{n} sauts de niveau entre deux titres' },
        question: 'Le titre « {text} » (niveau {level}) est-il bien une partie de « {before} » (niveau {from}) ?',
        look: 'Un niveau est sauté. C’est permis si le plan de la page reste logique ; choisir un niveau pour sa taille ne l’est pas.',
      },
      en: {
        title: { one: '1 skipped level between two headings', other: '{n} skipped levels between two headings' },
        question: 'Is the heading “{text}” (level {level}) really a part of “{before}” (level {from})?',
        look: 'A level is skipped. That is allowed if the outline of the page stays logical; picking a level for its size is not.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'editor',
      impact: 'minor',
    },
    tops: {
      fr: {
        title: { one: 'Page avec plusieurs titres principaux', other: 'Page avec plusieurs titres principaux' },
        question: 'Les {count} titres de niveau 1 ({text}) ont-ils tous la même importance dans la page ?',
        look: 'Le plus souvent, un seul est le titre de la page ; les autres en sont des parties.',
      },
      en: {
        title: { one: 'Page with several main headings', other: 'Page with several main headings' },
        question: 'Do the {count} level 1 headings ({text}) all have the same rank in the page?',
        look: 'Most often, only one is the title of the page; the others are parts of it.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'editor',
      impact: 'minor',
    },
  },
});

export const check: Check<typeof meta> = (element, page) => doubts(page).get(element);

type Doubt = Verdict<'jump' | 'tops'>;

function doubts(page: Page): ReadonlyMap<Element, Doubt> {
  return page.memo('heading-outline/doubts', () => {
    const found = new Map<Element, Doubt>();
    const seen = new Map<Element | null, Set<string>>();
    for (const { heading, before } of headingJumps(page)) {
      if (!before) continue;
      // The same jump in the same zone is one habit, asked about once.
      const zone = landmarkOf(heading.element, page)?.element ?? null;
      const habits = seen.get(zone) ?? new Set();
      const habit = `${before.level}-${heading.level}`;
      if (habits.has(habit)) continue;
      seen.set(zone, habits.add(habit));
      found.set(
        heading.element,
        cantTell('jump', { text: short(heading), level: heading.level, before: short(before), from: before.level }),
      );
    }
    const tops = outlineOf(page).filter(({ level }) => level === 1);
    if (tops.length > 1 && tops[1] && !found.has(tops[1].element))
      found.set(tops[1].element, cantTell('tops', { count: tops.length, text: tops.slice(0, 4).map(short).join(' / ') }));
    return found;
  });
}

const short = ({ text }: Heading) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

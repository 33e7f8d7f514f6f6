import { type Check, failed, type Page, ruleMeta, type Verdict } from '../engine';

export const meta = ruleMeta({
  tests: ['8.2.1'],
  wcag: ['4.1.1'],
  act: [],
  targets: (page) => defects(page).keys(),
  reads: 'dom',
  replaces: ['axe/duplicate-id-aria'],
  reasons: {
    'id-used': {
      who: 'developer',
      impact: 'major',
      fr: {
        title: {
          one: '1 identifiant cité par un lien ou une étiquette sert plusieurs fois',
          other: '{n} identifiants cités par un lien ou une étiquette servent plusieurs fois',
        },
        effect: 'Ce qui cite « {id} » désigne {count} éléments : l’étiquette, la description ou le lien peut tomber sur le mauvais.',
        fix: 'Donnez à chaque élément un identifiant (id) qui n’existe qu’une fois ; souvent un module est inséré deux fois dans la page.',
      },
      en: {
        title: {
          one: '1 id that a link or a label names is used several times',
          other: '{n} ids that a link or a label names are used several times',
        },
        effect: 'What names “{id}” points to {count} elements: the label, description or link may hit the wrong one.',
        fix: 'Give each element an id that exists once; often a module is inserted twice in the page.',
      },
    },
    id: {
      who: 'developer',
      impact: 'minor',
      fr: {
        title: { one: '1 identifiant sert plusieurs fois', other: '{n} identifiants servent plusieurs fois' },
        effect:
          'L’identifiant « {id} » est porté par {count} éléments : le code n’est pas valide, et les outils d’aide peuvent s’y perdre.',
        fix: 'Rendez chaque identifiant (id) unique dans la page, ou retirez ceux qui ne servent pas.',
      },
      en: {
        title: { one: '1 id is used several times', other: '{n} ids are used several times' },
        effect: 'The id “{id}” is borne by {count} elements: the code is not valid, and assistive tools may be misled.',
        fix: 'Make each id unique in the page, or remove those that are of no use.',
      },
    },
  },
});

export const check: Check<typeof meta> = (element, page) => defects(page).get(element);

type Defect = Verdict<'id-used' | 'id'>;

/** RGAA's method of 8.2.1 wants each id once. One defect per id, on its second bearer. */
function defects(page: Page): ReadonlyMap<Element, Defect> {
  return page.memo('dup-id-and-parse/defects', () => {
    const found = new Map<Element, Defect>();
    const references = referencesOf(page);
    for (const [id, [, second, ...more]] of twins(page)) {
      if (second) found.set(second, failed(references.has(id) ? 'id-used' : 'id', { id, count: more.length + 2 }));
    }
    return found;
  });
}

/** Elements that bear the same id in the same tree, in their order. */
function twins(page: Page): Map<string, Element[]> {
  const all = new Map<string, Element[]>();
  for (const element of page.select('[id]')) if (element.id) all.set(element.id, [...(all.get(element.id) ?? []), element]);
  const several = [...all].filter(([, elements]) => elements.length > 1);
  if (page.roots.length === 1) return new Map(several);
  return new Map(
    several.flatMap(([id, elements]) => {
      const trees = Map.groupBy ? Map.groupBy(elements, (element) => element.getRootNode()) : new Map([[page.document as Node, elements]]);
      return [...trees.values()].filter((same) => same.length > 1).map((same): [string, Element[]] => [id, same]);
    }),
  );
}

const LISTS = [
  'for',
  'headers',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'aria-details',
  'aria-activedescendant',
  'list',
];

/** Ids that something in the page names. */
function referencesOf(page: Page): ReadonlySet<string> {
  const named = new Set<string>();
  for (const element of page.select(LISTS.map((name) => `[${name}]`).join()))
    for (const name of LISTS) for (const id of (element.getAttribute(name) ?? '').split(/\s+/)) named.add(id);
  for (const link of page.select('a[href^="#"]')) named.add(link.getAttribute('href')?.slice(1) ?? '');
  named.delete('');
  return named;
}

import { type Check, failed, type Page, ruleMeta, type Verdict } from '../engine';

export const meta = ruleMeta({
  tests: ['8.2.1'],
  wcag: ['4.1.1'],
  act: [],
  targets: (page) => defects(page).keys(),
  reads: 'dom',
  reasons: {
    nesting: {
      who: 'developer',
      impact: 'minor',
      fr: {
        title: { one: '1 imbrication de balises interdite', other: '{n} imbrications de balises interdites' },
        effect:
          'L’élément {child} ne peut pas être dans {parent} ({count} fois ici) : navigateurs et outils d’aide peuvent le lire de travers.',
        fix: 'Remplacez {parent} par un bloc, comme div, ou {child} par un élément de texte, comme span.',
      },
      en: {
        title: { one: '1 forbidden nesting of tags', other: '{n} forbidden nestings of tags' },
        effect: 'The element {child} may not be inside {parent} ({count} times here): browsers and assistive tools may read it wrongly.',
        fix: 'Replace {parent} with a block, such as div, or {child} with a text element, such as span.',
      },
    },
    control: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: { one: '1 lien contient un autre élément à activer', other: '{n} liens contiennent un autre élément à activer' },
        effect: 'Au clavier, on s’arrête deux fois au même endroit ({child} dans un lien) sans savoir ce que fait chacun.',
        fix: 'Sortez {child} du lien, ou ne gardez que l’un des deux.',
      },
      en: {
        title: { one: '1 link contains another thing to activate', other: '{n} links contain another thing to activate' },
        effect: 'With the keyboard, one stops twice at the same place ({child} in a link) and cannot tell what each does.',
        fix: 'Take {child} out of the link, or keep only one of them.',
      },
    },
  },
});

export const check: Check<typeof meta> = (element, page) => defects(page).get(element);

const TEXT = ['p', 'span', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'button', 'label', 'em', 'strong', 'b', 'i', 'small', 'q', 'abbr', 'pre'];
const BLOCKS =
  ':is(div, p, ul, ol, dl, table, section, article, header, footer, main, nav, aside, form, h1, h2, h3, h4, h5, h6, blockquote, figure, hr, address, fieldset, pre)';

/** Nesting that the HTML standard forbids and the document shows; one defect per pair of elements, or it would hide all others. */
function defects(page: Page): ReadonlyMap<Element, Verdict<'nesting' | 'control'>[]> {
  return page.memo('nesting-forbidden/defects', () => {
    const found = new Map<Element, Verdict<'nesting' | 'control'>[]>();
    const add = (element: Element, defect: Verdict<'nesting' | 'control'>) => found.set(element, [...(found.get(element) ?? []), defect]);
    const pairs = new Map<string, Element[]>();
    for (const child of page.select(`:is(${TEXT.join()}) > ${BLOCKS}`)) {
      const key = `${child.parentElement?.localName} ${child.localName}`;
      pairs.set(key, [...(pairs.get(key) ?? []), child]);
    }
    for (const [key, [first, ...more]] of pairs) {
      const [parent = '', child = ''] = key.split(' ');
      if (first) add(first, failed('nesting', { parent, child, count: more.length + 1 }));
    }
    for (const inner of page.select('a[href] :is(a[href], button, select, textarea, input:not([type="hidden"]))'))
      add(inner, failed('control', { child: inner.localName }));
    return found;
  });
}

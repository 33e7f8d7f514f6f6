import { type Check, cantTell, type Page, ruleMeta } from '../engine';

/** Blocks asked about in one page. */
const most = 4;

export const meta = ruleMeta({
  tests: ['10.3.1'],
  wcag: ['1.3.2'],
  act: [],
  targets: (page) => reordered(page).keys(),
  reads: 'layout',
  reasons: {
    order: {
      fr: {
        title: { one: '1 bloc se lit dans un autre ordre à l’oreille', other: '{n} blocs se lisent dans un autre ordre à l’oreille' },
        question: 'À l’écran, « {shown} » vient avant « {first} », mais « {first} » est lu d’abord : le sens reste-t-il le même ?',
        look: 'Une image déplacée de côté ne gêne pas ; une question après sa réponse, ou une consigne après le champ, gêne.',
      },
      en: {
        title: { one: '1 block is heard in another order', other: '{n} blocks are heard in another order' },
        question: 'On screen “{shown}” comes before “{first}”, but “{first}” is read first: does the meaning stay the same?',
        look: 'A picture moved to the side does no harm; a question after its answer, or an instruction after the field, does.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'developer',
      impact: 'major',
    },
  },
});

export const check: Check<typeof meta> = (container, page) => {
  const order = reordered(page).get(container);
  return order && cantTell('order', { first: order.first, shown: order.shown });
};

/** Flex and grid containers whose children with text are not shown in the order of the document. */
function reordered(page: Page): ReadonlyMap<Element, { first: string; shown: string }> {
  return page.memo('visual-order', () => {
    const found = new Map<Element, { first: string; shown: string }>();
    for (const container of page.elements) {
      if (found.size >= most) break;
      if (container.childElementCount < 2 || !page.rendered(container) || !/flex|grid/.test(page.style(container).display)) continue;
      const order = orderOf(container, page);
      if (order) found.set(container, order);
    }
    return found;
  });
}

function orderOf(container: Element, page: Page): { first: string; shown: string } | undefined {
  const { flexDirection, display } = page.style(container);
  const reversed = display.includes('flex') && flexDirection.endsWith('reverse');
  const children = [...container.children].filter((child) => page.visible(child) && /\p{L}{3}/u.test(page.text(child)));
  const orders = children.map((child) => Number(page.style(child).order));
  if (children.length < 2 || (!reversed && orders.every((order) => order === orders[0]))) return;
  const [first] = children;
  const shown = children.reduce((a, b) => (isBefore(page.box(b), page.box(a)) ? b : a));
  if (!first || shown === first) return;
  return { first: page.text(first).slice(0, 50), shown: page.text(shown).slice(0, 50) };
}

/** Above, or on the same line and to the left. */
function isBefore(a: DOMRectReadOnly, b: DOMRectReadOnly): boolean {
  if (a.bottom <= b.top + 1) return true;
  return a.top < b.bottom - 1 && a.right <= b.left + 1;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Page } from '../../../../engine/page';
import { comparePaint, type PaintKey, paintOrder } from '../../../../engine/page/paint-order';

interface Node {
  id: string;
  parent?: string;
  style?: Partial<Record<string, string>>;
}

const PLAIN = {
  position: 'static',
  zIndex: 'auto',
  float: 'none',
  display: 'block',
  opacity: '1',
  mixBlendMode: 'normal',
  isolation: 'auto',
  contain: 'none',
  willChange: 'auto',
};

/** Order of painting of boxes (`a`) and texts (`"a"`), first painted first. */
function order(nodes: Node[], things: string[]): string[] {
  const elements = nodes.map(({ id }) => ({ id }) as Element);
  const of = (id: string) => elements.find((element) => element.id === id)!;
  const node = (element: Element) => nodes.find(({ id }) => id === element.id)!;
  const memos = new Map<string, unknown>();
  const page = {
    elements,
    parent: (element: Element) => (node(element).parent ? of(node(element).parent!) : null),
    style: (element: Element) => ({
      ...PLAIN,
      ...node(element).style,
      getPropertyValue: (name: string) => node(element).style?.[name] ?? 'none',
    }),
    memo: (key: string, make: () => unknown) => (memos.has(key) ? memos.get(key) : memos.set(key, make()).get(key)),
  } as unknown as Page;
  const paint = paintOrder(page);
  const key = (thing: string) => (thing.startsWith('"') ? paint.text(of(thing.slice(1, -1))) : paint.box(of(thing)));
  return [...things].reverse().sort((a, b) => comparePaint(key(a), key(b)));
}

const root: Node = { id: 'root' };

describe('order of painting (CSS 2.1, appendix E)', () => {
  it('paints blocks, then floats, then text, then what is positioned', () => {
    const nodes: Node[] = [
      root,
      { id: 'positioned', parent: 'root', style: { position: 'relative' } },
      { id: 'float', parent: 'root', style: { float: 'left' } },
      { id: 'block', parent: 'root' },
    ];
    const things = ['root', 'block', 'float', '"block"', 'positioned', '"positioned"'];
    expect(order(nodes, things)).toEqual(things);
  });

  it('sends a negative z-index under the blocks of its stacking context, above its background', () => {
    const nodes: Node[] = [
      root,
      { id: 'context', parent: 'root', style: { position: 'relative', zIndex: '0' } },
      { id: 'block', parent: 'context' },
      { id: 'under', parent: 'block', style: { position: 'absolute', zIndex: '-1' } },
    ];
    const things = ['root', 'context', 'under', 'block', '"block"'];
    expect(order(nodes, things)).toEqual(things);
  });

  it('keeps what is inside a stacking context between its neighbours', () => {
    const nodes: Node[] = [
      root,
      { id: 'first', parent: 'root', style: { position: 'relative', zIndex: '1' } },
      { id: 'high', parent: 'first', style: { position: 'absolute', zIndex: '99' } },
      { id: 'second', parent: 'root', style: { position: 'relative', zIndex: '2' } },
    ];
    const things = ['first', 'high', 'second'];
    expect(order(nodes, things)).toEqual(things);
  });

  it('lets what is inside a positioned box without z-index rise above it and its neighbours', () => {
    const nodes: Node[] = [
      root,
      { id: 'loose', parent: 'root', style: { position: 'relative' } },
      { id: 'high', parent: 'loose', style: { position: 'absolute', zIndex: '1' } },
      { id: 'next', parent: 'root', style: { position: 'relative' } },
    ];
    const things = ['loose', '"loose"', 'next', 'high'];
    expect(order(nodes, things)).toEqual(things);
  });

  it('takes opacity and transforms as layers at level 0', () => {
    const nodes: Node[] = [
      root,
      { id: 'faint', parent: 'root', style: { opacity: '.5' } },
      { id: 'block', parent: 'root' },
      { id: 'turned', parent: 'root', style: { transform: 'matrix(1, 0, 0, 1, 0, 0)' } },
    ];
    const things = ['block', '"block"', 'faint', 'turned'];
    expect(order(nodes, things)).toEqual(things);
  });
});

it('compares keys as an order', () => {
  const place = fc.record({ level: fc.constantFrom(-1, 0, 0.1, 0.2, 0.3, 2), index: fc.integer({ min: 0, max: 4 }), loose: fc.boolean() });
  const key = fc.array(place, { maxLength: 4 }) as fc.Arbitrary<PaintKey>;
  fc.assert(
    fc.property(key, key, key, (a, b, c) => {
      expect(Math.sign(comparePaint(a, b)) + Math.sign(comparePaint(b, a))).toBe(0);
      if (comparePaint(a, b) <= 0 && comparePaint(b, c) <= 0) expect(comparePaint(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paint } from '../../../../engine/page/background';
import { type Colour, contrastRatio, over, parseColour, toHex } from '../../../../engine/page/colour';

const byte = fc.integer({ min: 0, max: 255 });
const opaque = fc.record({ r: byte, g: byte, b: byte, alpha: fc.constant(1) });
const translucent = fc.record({ r: byte, g: byte, b: byte, alpha: fc.double({ min: 0, max: 1, noNaN: true }) });

describe('parseColour', () => {
  it.each([
    ['rgb(1, 2, 3)', '#010203', 1],
    ['rgba(1, 2, 3, 0.5)', '#010203', 0.5],
    ['rgb(1 2 3 / 50%)', '#010203', 0.5],
    ['color(srgb 1 0 0)', '#ff0000', 1],
    ['color(srgb 1 0 0 / 0.25)', '#ff0000', 0.25],
    ['oklch(1 0 0)', '#ffffff', 1],
    ['lab(0 0 0)', '#000000', 1],
    ['color(display-p3 0 1 0)', '#00ff00', 1],
  ])('%s', (css, hex, alpha) => {
    const colour = parseColour(css) as Colour;
    expect([toHex(colour), colour.alpha]).toEqual([hex, alpha]);
  });

  it('says nothing of what it does not know', () => expect(parseColour('device-cmyk(0 0 0 1)')).toBeNull());
});

describe('contrastRatio', () => {
  it('is that of WCAG', () => {
    const at = (hex: string) => parseColour(hex) as Colour;
    expect(contrastRatio(at('#777777'), at('#ffffff'))).toBeCloseTo(4.478, 3);
    expect(contrastRatio(at('#000000'), at('#ffffff'))).toBe(21);
  });

  it('is symmetric, between 1 and 21', () => {
    fc.assert(
      fc.property(opaque, opaque, (a, b) => {
        const ratio = contrastRatio(a, b);
        expect(ratio).toBe(contrastRatio(b, a));
        expect(ratio).toBeGreaterThanOrEqual(1);
        expect(ratio).toBeLessThanOrEqual(21);
      }),
    );
  });
});

describe('over', () => {
  it('stays between both colours, and opaque on opaque', () => {
    fc.assert(
      fc.property(translucent, opaque, (top, bottom) => {
        const painted = over(top, bottom);
        expect(painted.alpha).toBeCloseTo(1);
        for (const channel of ['r', 'g', 'b'] as const) {
          expect(painted[channel]).toBeGreaterThanOrEqual(Math.min(top[channel], bottom[channel]) - 1e-6);
          expect(painted[channel]).toBeLessThanOrEqual(Math.max(top[channel], bottom[channel]) + 1e-6);
        }
      }),
    );
  });
});

describe('paint', () => {
  const layer = (colour: Colour, opacity = 1) => ({ element: null as unknown as Element, colour, stops: [], opacity });

  it('mixes text and background of a group with what is behind', () => {
    const black = { r: 0, g: 0, b: 0, alpha: 1 };
    const [pair] = paint([layer(black, 0.5)], { r: 255, g: 255, b: 255, alpha: 1 });
    expect([toHex(pair!.text), toHex(pair!.background)]).toEqual(['#ffffff', '#808080']);
  });

  it('leaves no trace of what an opaque layer covers', () => {
    fc.assert(
      fc.property(translucent, opaque, opaque, (below, cover, text) => {
        expect(paint([layer(below), layer(cover)], text)).toEqual(paint([layer(cover)], text));
      }),
    );
  });
});

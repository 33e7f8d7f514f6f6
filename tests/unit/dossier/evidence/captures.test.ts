import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box } from '../../../../contracts';
import { cropOf, onImage } from '../../../../dossier/evidence/crop';
import { mostCaptures, viewportsOf } from '../../../../dossier/evidence/viewports';
import { widthOf } from '../../../../entrypoints/background/captures';
import { finding, scan, target } from '../../referential/build';
import { capture } from '../build';

const box = (y: number, height = 20): Box => ({ x: 10, y, width: 100, height });
const at = (y: number, outcome: 'failed' | 'cantTell' = 'failed', more = {}) =>
  finding({ outcome, target: target({ box: box(y), ...more }) });
const scanOf = (...findings: ReturnType<typeof at>[]) => scan({ findings });

describe('viewports to capture', () => {
  test('are as few as will show what was found', () => {
    expect(viewportsOf(scanOf(at(100), at(300), at(500)))).toEqual([20]);
    expect(viewportsOf(scanOf(at(100), at(2000)))).toEqual([20, 1920]);
    expect(viewportsOf(scanOf())).toEqual([]);
  });

  test('show defects before questions when there are too many', () => {
    const many = Array.from({ length: 30 }, (_, i) => at(i * 1000, 'cantTell'));
    const shown = viewportsOf(scanOf(...many, at(90_000)));
    expect(shown).toHaveLength(mostCaptures);
    expect(shown).toContain(89_920);
  });

  test('leave out what has no surface, and what is in another document', () => {
    expect(
      viewportsOf(scanOf(at(100, 'failed', { frame: ['iframe'] }), at(100, 'failed', { box: { x: 0, y: 5, width: 0, height: 0 } }))),
    ).toEqual([]);
  });

  test('hold every painted element while they are not capped', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 12 }), (places) => {
        const tops = viewportsOf(scanOf(...places.map((y) => at(y))));
        for (const y of places) expect(tops.some((top) => y >= top && y + 20 <= top + 800)).toBe(true);
      }),
    );
  });
});

describe('a crop', () => {
  test('is cut out of the capture that shows most of the element', () => {
    const captures = [capture(), capture({ id: 'capture-2', box: { x: 0, y: 780, width: 1280, height: 800 } })];
    expect(cropOf({ frame: [], box: box(790, 200) }, captures)?.capture.id).toBe('capture-2');
  });

  test('is in pixels of the image', () => {
    const crop = cropOf({ frame: [], box: box(200) }, [capture({ scale: 2 })]);
    expect(crop?.part).toEqual({ x: 0, y: 352, width: 268, height: 136 });
    expect(crop?.element).toEqual({ x: 20, y: 48, width: 200, height: 40 });
  });

  test('is missing for what no capture shows', () => {
    expect(cropOf({ frame: [], box: box(5000) }, [capture()])).toBeUndefined();
    expect(cropOf({ frame: ['iframe'], box: box(10) }, [capture()])).toBeUndefined();
  });

  test('never leaves the image', () => {
    const any = fc.integer({ min: -2000, max: 2000 });
    const size = fc.integer({ min: 1, max: 3000 });
    fc.assert(
      fc.property(fc.record({ x: any, y: any, width: size, height: size }), fc.constantFrom(1, 1.25, 2), (element, scale) => {
        const crop = cropOf({ frame: [], box: element }, [capture({ scale })]);
        if (!crop) return;
        const { part } = crop;
        expect(part.x).toBeGreaterThanOrEqual(0);
        expect(part.y).toBeGreaterThanOrEqual(0);
        expect(part.x + part.width).toBeLessThanOrEqual(Math.ceil(1280 * scale));
        expect(part.y + part.height).toBeLessThanOrEqual(Math.ceil(800 * scale));
        expect(crop.element.x).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('covers at least the CSS pixels that it is about', () => {
    expect(onImage({ x: 0.4, y: 0.4, width: 1, height: 1 }, capture())).toEqual({ x: 0, y: 0, width: 2, height: 2 });
  });
});

test('the width of an image is read from its own header', () => {
  const jpeg = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1, 0xff, 0xc0, 0, 17, 8, 3, 32, 5, 0, 3];
  expect(widthOf(Uint8Array.from(jpeg))).toBe(1280);
  expect(widthOf(Uint8Array.from([1, 2, 3]))).toBe(0);
});

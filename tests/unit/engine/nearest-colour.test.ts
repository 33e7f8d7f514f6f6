import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestPassing } from '../../../engine/nearest-colour';
import { contrastRatio, parseColour } from '../../../engine/page/colour';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);
const ratio = (a: string, b: string) => contrastRatio(parseColour(a)!, parseColour(b)!);

describe('nearestPassing', () => {
  it('gives colours that pass, with their ratio', () => {
    fc.assert(
      fc.property(hex, hex, fc.constantFrom(3, 4.5), (changed, fixed, least) => {
        for (const near of nearestPassing(changed, fixed, least)) {
          expect(near.ratio).toBeGreaterThanOrEqual(least);
          expect(ratio(near.hex, fixed)).toBeCloseTo(near.ratio, 6);
        }
      }),
    );
  });

  it('finds one at least for 4.5: black or white passes on any ground', () => {
    fc.assert(fc.property(hex, hex, (changed, fixed) => nearestPassing(changed, fixed, 4.5).length > 0));
  });

  it('leaves a colour that passes as it is', () => {
    expect(nearestPassing('#111111', '#ffffff', 4.5)[0]?.hex).toBe('#111111');
  });

  it('changes a pale grey as little as it can', () => {
    const [near] = nearestPassing('#a9b4ba', '#ffffff', 4.5);
    expect(near?.ratio).toBeLessThan(4.65);
    expect(near?.ratio).toBeGreaterThanOrEqual(4.5);
  });

  it('gives nothing for a colour that it can not read', () => {
    expect(nearestPassing('what', '#fff', 4.5)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { UnreadKind } from '../../../contracts';
import { rgaa412, testsOf } from '../../../referential';
import { hides } from '../../../referential/unread';

const ids = testsOf(rgaa412).map(({ id }) => id);
const hiddenBy = (kind: UnreadKind) => ids.filter((id) => hides(kind, id));
const themes = (kind: UnreadKind) => [...new Set(hiddenBy(kind).map((id) => Number(id.split('.')[0])))];

describe('what is unread can hide', () => {
  it('nothing, in a hidden frame', () => {
    expect(hiddenBy('frame-hidden')).toEqual([]);
  });

  it('nearly all, in a frame of another site, but what belongs to the page', () => {
    expect(hiddenBy('frame').length).toBeGreaterThan(220);
    for (const id of ['8.1.1', '8.3.1', '8.4.1', '8.5.1', '8.6.1', '9.2.1', '12.7.1']) expect(hides('frame', id)).toBe(false);
    for (const id of ['1.1.1', '5.7.1', '6.2.1', '8.7.1', '8.10.1', '11.1.1', '12.9.1', '13.1.1']) expect(hides('frame', id)).toBe(true);
  });

  it('zones and menus too, in a closed component or in content still to come', () => {
    for (const kind of ['shadow', 'lazy'] as const) {
      for (const id of ['1.1.1', '9.2.1', '12.7.1']) expect(hides(kind, id)).toBe(true);
      for (const id of ['8.1.1', '8.5.1']) expect(hides(kind, id)).toBe(false);
    }
  });

  it('colours and presentation, in a style sheet, but not what the code says', () => {
    expect(hides('stylesheet', '3.2.1')).toBe(true);
    expect(hides('stylesheet', '10.14.1')).toBe(true);
    expect(hides('stylesheet', '10.1.1')).toBe(false);
    expect(hides('stylesheet', '1.1.1')).toBe(false);
  });

  it('images and colours, in a drawing, but no image of another kind', () => {
    for (const id of ['1.1.8', '1.6.7', '3.2.1', '3.3.3']) expect(hides('canvas', id)).toBe(true);
    for (const id of ['1.1.1', '1.1.5', '6.1.1', '9.1.1']) expect(hides('canvas', id)).toBe(false);
  });

  it('theme 4 and what media share with others, in a sound or a video', () => {
    expect(themes('media')).toEqual([3, 4, 10, 13]);
    expect(themes('document')).toEqual([3, 4, 10, 13]);
  });

  it('tests that exist, whatever the kind', () => {
    for (const kind of UnreadKind.options) if (kind !== 'frame-hidden') expect(hiddenBy(kind).length, kind).toBeGreaterThan(5);
  });

  it('1.1 is not 1.10: numbers are whole', () => {
    expect(hides('stylesheet', '10.10.1')).toBe(true);
    expect(hides('frame', '12.10.1')).toBe(true);
    expect(hides('frame', '12.1.1')).toBe(false);
  });
});

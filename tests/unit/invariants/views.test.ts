/** What every view of the page owes, whatever it shows. */
import { describe, expect, it } from 'vitest';
import { viewMetas } from '../../../engine/views/texts';
import { metas } from '../../../rules/texts';

const ids = [...metas.keys()];

it('views are found, each with a place of its own', () => {
  expect(viewMetas.size).toBeGreaterThan(10);
  expect(new Set([...viewMetas.values()].map(({ order }) => order)).size).toBe(viewMetas.size);
});

describe.each([...viewMetas])('%s', (_, { fr, en, rules }) => {
  it('has the same texts in both languages, with the same values', () => {
    const shape = ({ marks = {}, notes }: typeof fr) => [
      Object.keys(marks).sort(),
      Object.entries(notes)
        .map(([key, text]) => `${key} ${(text.match(/\{\w+\}/g) ?? []).sort().join(' ')}`)
        .sort(),
    ];
    expect(shape(en)).toEqual(shape(fr));
    for (const { name, hint, none } of [fr, en]) expect([name, hint, none].every((text) => text.trim() !== '')).toBe(true);
  });

  it('is set as French is', () => {
    expect(JSON.stringify(fr)).not.toMatch(/\p{L} [:;?!%»]|« |\p{L}'\p{L}/u);
  });

  it('repeats rules that there are', () => {
    expect(rules.filter((beginning) => !ids.some((id) => id.startsWith(beginning)))).toEqual([]);
  });
});

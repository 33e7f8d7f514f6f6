/** The data of RGAA 4.1.2 is whole, numbered as it should be, and every text is there, once. */
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { TestId } from '../../../contracts';
import { probes } from '../../../engine/page/applies';
import { applies, criteriaOf, duties, rgaa412, screens, testOf, testsOf } from '../../../referential';
import { countNames } from '../../../referential/absence';

const tests = testsOf(rgaa412);
const criteria = criteriaOf(rgaa412);

const Text = z.string().check(z.minLength(3), z.regex(/^\S.*\S$/));
/** French typography: no-break space before double signs and inside guillemets, curly apostrophe. Ratios and code are left alone. */
const French = Text.check(
  z.refine((text) => !/[^\u00a0][?!;»]|[^\u00a0]:|«[^\u00a0]|'/.test(text.replace(/\d:\d|<!/g, '')), 'French typography'),
);
const English = Text.check(z.refine((text) => !/'|\s[?!;:]/.test(text), 'English typography'));
const bilingual = { fr: French, en: English };
const Bilingual = z.strictObject(bilingual);

const Test = z.strictObject({
  id: TestId,
  ...bilingual,
  wcag: z.array(z.string().check(z.regex(/^[1-4]\.\d\.\d{1,2}$/))).check(z.minLength(1)),
  level: z.enum(['A', 'AA']),
  ara: z.enum(['fast25', 'complementary50', 'full106']),
  absent: z.union([
    z.strictObject({ selector: z.string().check(z.minLength(2)) }),
    z.strictObject({ selectors: z.array(Text).check(z.minLength(1)) }),
    z.strictObject({ probe: Text }),
    z.strictObject({ sample: z.literal(true) }),
    z.strictObject({ never: z.literal(true) }),
    z.strictObject({ why: Text }),
  ]),
  decidedBy: z.optional(z.array(Text).check(z.minLength(1))),
  silenceProves: z.optional(z.literal(true)),
  state: z.optional(z.string()),
  question: z.strictObject({
    fr: French.check(z.endsWith('\u00a0?')),
    en: English.check(z.endsWith('?')),
    look: z.optional(Bilingual),
    yes: z.enum(['passed', 'failed']),
    no: z.enum(['passed', 'failed']),
  }),
  personOnly: z.optional(Bilingual),
});
const Theme = z.strictObject({
  id: z.number(),
  ...bilingual,
  criteria: z.array(z.strictObject({ id: z.string(), ...bilingual, tests: z.array(Test) })),
});

const Screen = z.strictObject({
  id: TestId,
  fr: French.check(z.endsWith('\u00a0?')),
  en: English.check(z.endsWith('?')),
  look: z.optional(Bilingual),
  tests: z.array(TestId).check(z.minLength(2)),
});

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}

describe('RGAA 4.1.2', () => {
  it.each(rgaa412.themes)('theme $id has the shape of its type', (theme) => {
    const { error } = z.safeParse(Theme, theme);
    expect(error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []).toEqual([]);
  });

  it('has 13 themes, 106 criteria and 258 tests', () => {
    expect([rgaa412.themes.length, criteria.length, tests.length]).toEqual([13, 106, 258]);
  });

  it('numbers them in order, without a gap', () => {
    for (const [t, theme] of rgaa412.themes.entries()) {
      expect(theme.id).toBe(t + 1);
      for (const [c, criterion] of theme.criteria.entries()) {
        expect(criterion.id).toBe(`${t + 1}.${c + 1}`);
        expect(criterion.tests.map(({ id }) => id)).toEqual(criterion.tests.map((_, i) => `${criterion.id}.${i + 1}`));
      }
    }
  });

  it('has as many tests in each criterion as the official list', () => {
    expect(rgaa412.themes.map((theme) => theme.criteria.map((criterion) => criterion.tests.length).join(' '))).toEqual([
      '8 6 9 7 2 10 6 6 5',
      '1 1',
      '6 5 4',
      '3 3 2 1 2 2 1 2 1 1 3 2 2',
      '1 1 1 1 1 4 5 1',
      '5 1',
      '3 2 2 1 3',
      '3 1 1 1 1 1 1 1 1 2',
      '3 1 3 2',
      '3 1 1 2 3 1 1 1 4 4 2 1 3 2',
      '3 6 2 3 1 1 1 3 2 7 2 2 1',
      '1 1 3 3 3 1 2 2 1 1 1',
      '4 1 1 1 1 1 3 2 1 2 1 3',
    ]);
  });

  it('asks every question once, in both languages, and names every criterion and test once', () => {
    for (const language of ['fr', 'en'] as const) {
      expect(repeated(tests.map(({ question }) => question[language]))).toEqual([]);
      expect(repeated(criteria.map((criterion) => criterion[language]))).toEqual([]);
    }
  });

  it('has 25, then 50, then all criteria in the three sets of Ara, a criterion in one set only', () => {
    const sets = criteria.map((criterion) => new Set(criterion.tests.map(({ ara }) => ara)));
    expect(sets.every((set) => set.size === 1)).toBe(true);
    const fast = sets.filter((set) => set.has('fast25')).length;
    expect([fast, fast + sets.filter((set) => set.has('complementary50')).length]).toEqual([25, 50]);
  });

  it('leaves at most 20 tests to a person alone, each with its reason', () => {
    expect(tests.filter(({ personOnly }) => personOnly).length).toBeLessThanOrEqual(20);
  });

  it('can prove absence for 195 tests at least, by the page alone', () => {
    expect(tests.filter((test) => countNames(test).length > 0).length).toBeGreaterThanOrEqual(195);
  });

  it('names probes that exist', () => {
    const named = applies().filter((name) => name.startsWith('probe:'));
    expect(named.filter((name) => !(name.slice(6) in probes))).toEqual([]);
  });

  it('lists what is to be counted once', () => {
    expect(repeated(applies())).toEqual([]);
  });
});

describe('user criteria', () => {
  it('are U01 to U14, with every criterion in exactly one', () => {
    expect(rgaa412.userCriteria.map(({ id }) => id)).toEqual(Array.from({ length: 14 }, (_, i) => `U${String(i + 1).padStart(2, '0')}`));
    expect(rgaa412.userCriteria.flatMap((user) => user.criteria).sort()).toEqual(criteria.map(({ id }) => id).sort());
  });

  it('are written as they should be', () => {
    for (const { fr, en } of [...rgaa412.userCriteria, ...duties, ...duties.map(({ question }) => question)]) {
      expect(z.safeParse(French, fr).error?.issues ?? [], fr).toEqual([]);
      expect(z.safeParse(Text, en).success, en).toBe(true);
    }
  });
});

describe('families of tests', () => {
  it('have the shape of their type, an id of their own, and tests that exist', () => {
    const { error } = z.safeParse(z.array(Screen), screens);
    expect(error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []).toEqual([]);
    expect(repeated(screens.map(({ id }) => id))).toEqual([]);
    expect(screens.flatMap((screen) => screen.tests.filter((test) => !testOf(test)))).toEqual([]);
    expect(screens.flatMap((screen) => repeated(screen.tests))).toEqual([]);
  });

  it('share no text with each other, nor with a test', () => {
    const texts = [...screens, ...tests.map(({ question }) => question)];
    expect(repeated(texts.map(({ fr }) => fr))).toEqual([]);
    expect(repeated(texts.map(({ en }) => en))).toEqual([]);
  });

  it('come widest first, for each test: a narrow question never hides a wide one', () => {
    const nested = screens.flatMap((narrow, at) =>
      screens
        .slice(at + 1)
        .flatMap((wide) => (narrow.tests.every((test) => wide.tests.includes(test)) ? `${narrow.id} before ${wide.id}` : [])),
    );
    expect(nested).toEqual([]);
  });

  it('hold no test that is about every page: it can’t be without its subject', () => {
    expect(screens.flatMap((screen) => screen.tests).filter((test) => 'sample' in (testOf(test)?.absent ?? {}))).toEqual([]);
  });
});

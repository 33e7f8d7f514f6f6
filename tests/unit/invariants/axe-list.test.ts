/** The rules of axe that run are a list of our own: nothing of axe that bears on RGAA or ACT is left out by accident. */
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { isQuestion, type Reason } from '../../../engine';
import { TESTED_VERSION } from '../../../engine/axe/shape';
import { testOf } from '../../../referential';
import { rules } from '../../../rules';
import { axeRules } from '../../../rules/axe';

/** What axe's types leave out. */
interface Known {
  ruleId: string;
  tags: string[];
  actIds?: string[];
}
const known = new Map((axe.getRules() as Known[]).map((rule) => [rule.ruleId, rule]));

/** Rules of axe that one of ours takes the place of, in every scan and every frame: what axe says of them is never asked. */
const taken = new Set(rules.flatMap(({ meta }) => (meta.replaces ?? []).map((id) => id.slice('axe/'.length))));

/** Rules of axe that do not run, and why. One that bears on RGAA or ACT must be here, in `rules/axe`, or replaced by a rule of ours. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'aria-allowed-role': 'a role that HTML advises against is still announced; 7.1.3 asks a person whether the role suits',
  'aria-braille-equivalent': 'braille labels do not exist on French pages yet',
  'aria-roledescription': 'deprecated by axe',
  'aria-text': 'role=text is in no standard',
  'audio-caption': 'deprecated by axe: it looks for captions of a sound; 4.1.1 asks for a transcript',
  'duplicate-id': 'deprecated by axe; a rule of ours reads all ids for 8.2.1',
  'duplicate-id-active': 'deprecated by axe; a rule of ours reads all ids for 8.2.1',
  'empty-table-header': 'RGAA lets the corner of a table be empty',
  'frame-tested': 'the unread ledger lists the frames that were not read',
  'hidden-content': 'only says that something is hidden',
  'label-title-only': 'RGAA 11.1.1 takes a title for a label',
  'landmark-banner-is-top-level': 'RGAA 9.2.1 lets a section have its header',
  'landmark-complementary-is-top-level': 'deprecated by axe',
  'landmark-contentinfo-is-top-level': 'RGAA 9.2.1 lets a section have its footer',
  'meta-viewport-large': 'RGAA 10.4 asks for 200 %, this one for 500 %',
};

/** Identifiers that axe gives and that W3C no longer has. */
const GONE_ACT = new Set(['3ea0c8', '5b7ae0']);

describe('the rules of axe', () => {
  it('come from the version that our driver was checked against', () => {
    expect(axe.version).toBe(TESTED_VERSION);
  });

  it('are all either run, replaced or left out for a reason, never two of them', () => {
    expect([...axeRules.keys(), ...taken].filter((id) => !known.has(id))).toEqual([]);
    expect(Object.keys(LEFT_OUT).filter((id) => !known.has(id) || axeRules.has(id) || taken.has(id))).toEqual([]);
    expect([...taken].filter((id) => axeRules.has(id))).toEqual([]);
    expect([...known.keys()].filter((id) => !axeRules.has(id) && !taken.has(id) && !(id in LEFT_OUT))).toEqual([]);
  });

  it('run or are replaced when axe itself ties them to RGAA', () => {
    const tied = [...known.values()].filter(({ tags }) => tags.some((tag) => tag.startsWith('RGAA-')));
    expect(tied.length).toBeGreaterThan(60);
    expect(tied.map(({ ruleId }) => ruleId).filter((id) => !axeRules.has(id) && !taken.has(id))).toEqual([]);
  });
});

describe.each([...axeRules])('axe/%s', (id, meta) => {
  it('names tests of RGAA 4.1.2, or is advice', () => {
    expect(meta.tests.filter((test) => !testOf(test))).toEqual([]);
    expect(meta.tests.length === 0).toBe(meta.advice === true);
    expect((meta.settles ?? []).filter((test) => !meta.tests.includes(test))).toEqual([]);
  });

  it('keeps the ACT rules that axe declares', () => {
    const declared = known.get(id)?.actIds ?? [];
    const dropped = declared.filter((act) => !meta.act.includes(act) && !GONE_ACT.has(act));
    expect(dropped).toEqual(DROPPED_ACT[id] ?? []);
  });

  it('has complete texts in both languages, with the same values', () => {
    for (const reason of Object.values(meta.reasons)) {
      expect(blanks(reason)).toEqual([]);
      expect(values(reason.en)).toEqual(values(reason.fr));
      if (!isQuestion(reason)) expect(Boolean(reason.place?.fr)).toBe(Boolean(reason.place?.en));
    }
  });
});

it('no two reasons of axe rules say the same thing', () => {
  const texts = [...axeRules].flatMap(([id, { reasons }]) =>
    Object.entries(reasons).flatMap(([code, reason]) =>
      (['fr', 'en'] as const).flatMap((language) => [
        { at: `${id} ${code} title`, text: JSON.stringify(reason[language].title) },
        { at: `${id} ${code} text`, text: isQuestion(reason) ? reason[language].question : reason[language].effect },
      ]),
    ),
  );
  const twins = texts.filter(({ text }, index) => texts.findIndex((other) => other.text === text) !== index);
  expect(twins.map(({ at, text }) => `${at}: ${text}`)).toEqual([]);
});

/** ACT rules that axe declares and we do not, with the reason beside. */
const DROPPED_ACT: Readonly<Record<string, readonly string[]>> = {
  // A deprecated role is still one of WAI-ARIA's.
  'aria-deprecated-role': ['674b10'],
  // They say how repeated blocks can be passed, one by one; axe's rule only says that nothing does.
  bypass: ['047fe0', 'b40fd1', '3e12e1', 'ye5d6e'],
};

/** Texts that are empty, by name. */
function blanks({ fr, en }: Reason): string[] {
  return Object.entries({ fr, en }).flatMap(([language, texts]) =>
    Object.entries(texts).flatMap(([name, text]) =>
      (typeof text === 'string' ? [text] : Object.values(text as object)).every((one) => String(one).trim()) ? [] : [`${language}.${name}`],
    ),
  );
}

/** Text by text, the values that it quotes. */
function values(texts: object): Record<string, string[]> {
  const quoted = (text: unknown) => [...new Set([...JSON.stringify(text).matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, quoted(text)]));
}

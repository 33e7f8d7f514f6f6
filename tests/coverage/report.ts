import { rgaa412, type Test, testsOf } from '../../referential';
import type { Coverage } from './measure';
import { targets } from './targets';

const tests = testsOf(rgaa412);

const meaning: Readonly<Record<keyof Coverage, string>> = {
  na: 'NA given on a page, withheld on the same page with one target',
  nc: 'a rule proves NC on a fixture',
  decided: 'C without a person, on a page',
  asked: 'decided, or a question whose answers change the status',
};

/** Why a test is short of one of the four. */
const reasons: Readonly<Record<keyof Coverage, (test: Test) => string>> = {
  na: ({ absent }) => {
    if ('why' in absent) return absent.why;
    if ('never' in absent) return 'is about every page';
    return 'sample' in absent ? 'only the pages of the sample together can tell' : 'has no pair of pages that shows it';
  },
  nc: ({ state, personOnly }) => {
    if (personOnly) return personOnly.en;
    if (state === 'sample') return 'only the pages of the sample together can tell';
    return state ? `takes a trial: ${state}` : 'no rule proves it: a doubt is asked';
  },
  decided: ({ decidedBy }) => (decidedBy ? `waits for ${decidedBy.join(', ')}` : 'no rules together see every case'),
  asked: ({ personOnly }) => personOnly?.en ?? 'its question changes nothing',
};

/** A table, then every test that is short, by reason. */
export function report(coverage: Coverage): string {
  const kinds = ['na', 'nc', 'decided', 'asked'] as const;
  const rows = kinds.map((kind) => {
    const figures = `${kind.padEnd(8)} ${String(coverage[kind].size).padStart(4)} of 258, target ${targets[kind]}`;
    return `${figures.padEnd(34)} ${meaning[kind]}`;
  });
  return [...rows, ...kinds.flatMap((kind) => ['', `Short of "${kind}":`, ...shortOf(coverage, kind)])].join('\n');
}

function shortOf(coverage: Coverage, kind: keyof Coverage): string[] {
  const byReason = new Map<string, string[]>();
  for (const test of tests) {
    if (coverage[kind].has(test.id)) continue;
    const reason = reasons[kind](test);
    byReason.set(reason, [...(byReason.get(reason) ?? []), test.id]);
  }
  return [...byReason].map(([reason, ids]) => `  ${reason}: ${ids.join(' ')}`);
}

import type { Finding, Target } from '../../../contracts';
import { createSpeech } from '../../../locales';
import { en } from '../../../locales/en';
import { fr } from '../../../locales/fr';
import type { CriterionVerdict, Defect, GroupVerdict } from '../../../referential/verdict';

export const french = createSpeech('fr', fr);
export const english = createSpeech('en', en);

export function target(more: Partial<Target> = {}): Target {
  const box = { x: 0, y: 0, width: 10, height: 10 };
  return { frame: [], shadow: [], selector: '#a', landmark: '', role: '', name: '', textHash: '', html: '<a>', box, ...more };
}

export function finding(more: Partial<Finding> = {}): Finding {
  return { rule: 'r', reason: 'alone', outcome: 'failed', tests: ['6.1.1'], target: target(), values: {}, ...more };
}

let made = 0;
export function defect(more: Partial<Defect> = {}): Defect {
  return { key: `k${++made}`, tests: ['6.1.1'], by: 'machine', impact: 'major', finding: finding(), ...more };
}

export function group(more: Partial<GroupVerdict> = {}): GroupVerdict {
  return {
    status: 'NT',
    toCheck: false,
    defects: [],
    questions: [],
    trials: [],
    worst: null,
    tests: { C: 0, NC: 0, NA: 0, NT: 0 },
    settled: { machine: 0, person: 0, open: 0 },
    ...more,
  };
}

export function criterion(id: string, more: Partial<GroupVerdict> = {}): CriterionVerdict {
  return { id, ...group(more) };
}

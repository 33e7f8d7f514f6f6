import type { Answer, Finding, Scan, Target } from '../../../contracts';
import type { ReasonLookup } from '../../../referential/evidence';
import { signatureOf } from '../../../referential/signature';

const page = { key: 'https://ecole.fr/', url: 'https://ecole.fr/', title: 'Accueil' };

/** A scan that found, counted and ran nothing but what is given. */
export function scan(given: Partial<Scan> = {}): Scan {
  return {
    version: 1,
    id: 'scan-1',
    page,
    at: '2026-03-01T10:00:00Z',
    duration: 100,
    frames: 0,
    elements: 100,
    findings: [],
    passed: {},
    ran: {},
    crashed: [],
    counts: {},
    unread: [],
    changed: 0,
    partial: false,
    axeFallback: [],
    facts: {
      title: 'Accueil',
      h1: [],
      lang: 'fr',
      description: '',
      navigation: [],
      search: [],
      legalLinks: [],
      documentLinks: [],
      zones: [],
      innerWidth: 1280,
      innerHeight: 800,
      devicePixelRatio: 1,
      contentType: 'text/html',
      quirks: false,
    },
    tool: { temoin: '0.1.0', axe: '4.14.1', rgaa: '4.1.2', rules: 'r', browser: 'b' },
    ...given,
  };
}

export function target(given: Partial<Target> = {}): Target {
  return {
    frame: [],
    shadow: [],
    selector: '#a',
    landmark: 'main',
    role: 'img',
    name: '',
    textHash: '',
    html: '<img src="/photo.jpg">',
    box: { x: 0, y: 0, width: 10, height: 10 },
    ...given,
  };
}

export function finding(given: Partial<Finding> = {}): Finding {
  return { rule: 'some-rule', reason: 'cause', outcome: 'failed', tests: ['1.1.1'], target: target(), values: {}, ...given };
}

export function answer(given: Partial<Answer> = {}): Answer {
  return {
    version: 1,
    id: 'answer-1',
    site: 'https://ecole.fr',
    page: page.key,
    test: '1.1.1',
    signature: null,
    value: 'yes',
    note: '',
    author: 'Ana',
    at: '2026-03-02T10:00:00Z',
    tool: '0.1.0',
    ...given,
  };
}

/** An answer about the element of a finding. */
export function answerTo(found: Finding, given: Partial<Answer> = {}): Answer {
  return answer({ rule: found.rule, reason: found.reason, test: found.tests[0], signature: signatureOf(found), ...given });
}

/** Every reason is known: yes passes, no fails. */
export const reasonOf: ReasonLookup = () => ({ impact: 'major', yes: 'passed', no: 'failed' });

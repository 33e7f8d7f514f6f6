import { defaultSettings, type Finding, parse, Scan, type ScanState, type Unread } from '../../contracts';
import { applies } from '../../referential';
import { metas } from '../../rules/texts';

let made = 0;
const none = { x: 0, y: 0, width: 100, height: 40 };

function finding(rule: string, reason: string, outcome: Finding['outcome'], html: string, more: Partial<Finding> = {}, name = ''): Finding {
  return {
    rule,
    reason,
    outcome,
    tests: [metas.get(rule)?.tests[0] ?? '1.1.1'],
    values: {},
    ...more,
    target: {
      frame: [],
      shadow: [],
      selector: `main .actus li:nth-child(${++made}) ${/\w+/.exec(html)?.[0]}`,
      landmark: 'main>region[Actualités]',
      role: '',
      name,
      textHash: '',
      html,
      box: none,
      ...more.target,
    },
  };
}

const repeat = (n: number, make: (i: number) => Finding) => Array.from({ length: n }, (_, i) => make(i));

const defects: Finding[] = [
  ...repeat(3, (i) =>
    finding('svg-icons', 'bare', 'failed', `<svg class="icone-${i}" viewBox="0 0 24 24">`, {
      tests: ['1.1.5', '1.2.4'],
      either: ['1.1.5', '1.2.4'],
    }),
  ),
  ...['Lire la suite', 'En savoir plus', 'Ici', 'Lire la suite', 'Lire la suite', 'Lire la suite', 'Lire la suite'].map((text, i) =>
    finding('link-text-generic', 'alone', 'failed', `<a href="/actu/${i}">${text}</a>`, { values: { text } }, text),
  ),
  ...[3.1, 2.4, 3.9, 4.1, 4.2].map((ratio) =>
    finding('contrast-text', 'low', 'failed', '<p style="color:#999">Inscriptions ouvertes jusqu’au 30 janvier</p>', {
      tests: ['3.2.1'],
      values: { ratio, expected: 4.5 },
    }),
  ),
  ...repeat(3, (i) => finding('field-placeholder-only', 'none', 'failed', `<input type="text" name="champ-${i}">`, { tests: ['11.1.1'] })),
  finding('axe/html-has-lang', 'failed', 'failed', '<html>', { tests: ['8.3.1'], target: { ...page() } }),
];

function page(): Finding['target'] {
  return { frame: [], shadow: [], selector: 'html', landmark: '', role: '', name: '', textHash: '', html: '<html>', box: none };
}

const questions: Finding[] = [
  ...repeat(2, (i) =>
    finding(
      'link-text-generic',
      'context',
      'cantTell',
      `<a href="/jpo/${i}">Lire la suite</a>`,
      { values: { text: 'Lire la suite', context: 'Journée portes ouvertes' } },
      'Lire la suite',
    ),
  ),
  ...repeat(4, () => finding('contrast-text', 'unsure', 'cantTell', '<h2 class="bandeau">Rentrée 2026</h2>', { tests: ['3.2.3'] })),
];

const unread: Unread[] = [
  { kind: 'frame', frame: [], selector: 'iframe.video', label: 'https://video.example/embed/12', origin: 'https://video.example' },
  { kind: 'frame', frame: [], selector: '#carte', label: 'https://carte.example/?lat=48.8', origin: 'https://carte.example' },
  { kind: 'document', frame: [], selector: 'embed', label: 'reglement-2026.pdf' },
  { kind: 'canvas', frame: [], selector: '#chiffres', label: 'Nos chiffres' },
  { kind: 'frame-hidden', frame: [], selector: '#pixel', label: 'https://mesure.example/p' },
];

/** Half of the referential's selectors match nothing: enough for some criteria not to apply. */
function counts(empty: RegExp): Record<string, number> {
  return Object.fromEntries(applies().map((selector) => [selector, empty.test(selector) ? 0 : 3]));
}

function scan(more: Partial<Scan>): Scan {
  return parse(
    Scan,
    {
      version: 1,
      id: 'sample',
      elements: 1842,
      findings: [],
      passed: {},
      ran: Object.fromEntries([...metas.keys()].map((rule) => [rule, 3])),
      crashed: [],
      counts: counts(/table|video|audio|object|embed|bgsound/),
      unread: [],
      changed: 0,
      partial: false,
      axeFallback: [],
      page: { key: 'https://www.ecole-clairval.example/', url: 'https://www.ecole-clairval.example/', title: 'École Clairval' },
      at: '2026-11-24T14:32:00.000Z',
      duration: 1400,
      frames: 2,
      facts: {
        title: 'École Clairval',
        h1: ['École Clairval'],
        lang: 'fr',
        description: '',
        navigation: [],
        search: [],
        legalLinks: [],
        documentLinks: [],
        zones: [],
        innerWidth: 1280,
        innerHeight: 900,
        devicePixelRatio: 1,
        contentType: 'text/html',
        quirks: false,
      },
      tool: { temoin: '0.1.0', axe: '4.14.1', rgaa: '4.1.2', rules: '1', browser: 'Chromium' },
      ...more,
    },
    'sample',
  );
}

const running = (step: 'settle' | 'read' | 'rules' | 'merge'): ScanState => ({
  state: 'running',
  url: 'https://www.ecole-clairval.example/',
  progress: {
    step,
    done: step === 'rules' ? 96 : 0,
    total: step === 'rules' ? 154 : 0,
    elements: step === 'settle' ? 0 : 1842,
    frames: 2,
    seconds: 4.3,
    took: step === 'settle' ? {} : { settle: 900, read: 400 },
    rule: 'contrast-text',
    unread: 2,
  },
});

const done = (more: Partial<Scan>, changed = false): ScanState => ({ state: 'done', scan: scan(more), stored: true, changed });
const refused = (reason: Extract<ScanState, { state: 'refused' }>['reason'], url: string): ScanState => ({ state: 'refused', url, reason });

/** What the popup may have to show, by name. */
export const samples: Readonly<Record<string, ScanState>> = {
  settle: running('settle'),
  scan: running('rules'),
  result: done({ findings: [...defects, ...questions], unread }),
  clean: done({ findings: questions, elements: 640, counts: counts(/./) }),
  partial: done(
    {
      findings: defects,
      partial: true,
      changed: 3,
      crashed: [{ rule: 'list-fake', message: 'TypeError: x is null' }],
      unread: unread.slice(4),
    },
    true,
  ),
  'browser-page': refused('browser-page', 'chrome://extensions'),
  protected: refused('protected', ''),
  pdf: refused('pdf', 'https://www.ecole-clairval.example/fichiers/reglement-2026.pdf'),
  'local-file': refused('local-file', 'file:///projets/site/index.html'),
  crashed: refused('crashed', 'https://www.ecole-clairval.example/'),
};

export const settings = defaultSettings;

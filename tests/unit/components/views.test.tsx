import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import type { Catalogue } from '../../../components/catalogue';
import { PopupView, type PopupViewProps } from '../../../components/PopupView';
import { TextsContext } from '../../../components/TextsContext';
import { Refusal } from '../../../contracts';
import type { Judgement, TestVerdict } from '../../../referential/verdict';
import { criterion, defect, english, finding, french, group, target } from './build';

const { window } = parseHTML('<!doctype html><html><body></body></html>');

// For the whole file: effects run after the test that set them off.
vi.stubGlobal('document', window.document);
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    disconnect() {}
  },
);
vi.stubGlobal('screen', { availHeight: 800 });
vi.stubGlobal('addEventListener', () => undefined);
vi.stubGlobal('removeEventListener', () => undefined);
vi.stubGlobal('innerHeight', 600);
vi.stubGlobal('screenY', 80);
vi.stubGlobal('getComputedStyle', () => ({ fontSize: '16px' }));
vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run));

function show(view: ComponentChild, speech = french): HTMLElement {
  const root = window.document.createElement('div') as unknown as HTMLElement;
  window.document.body.replaceChildren(root as never);
  render(<TextsContext.Provider value={speech}>{view}</TextsContext.Provider>, root);
  return root;
}

const reasons = {
  alone: {
    who: 'editor',
    impact: 'major',
    fr: { title: { one: '1 lien vague', other: '{n} liens vagues' }, effect: 'On entend « {text} ».', fix: 'Récrivez.' },
    en: { title: { one: '1 vague link', other: '{n} vague links' }, effect: 'One hears “{text}”.', fix: 'Rewrite.' },
  },
  context: {
    fr: { title: '{n} liens', question: 'Le lien « {text} » est-il clair ?' },
    en: { title: '{n} links', question: 'Is the link “{text}” clear?' },
  },
} as const;

const catalogue: Catalogue = {
  version: '4.1.2',
  criterion: (id) => ({ fr: `Question ${id} ?`, en: `Question ${id}?` }),
  testsOf: () => ['6.1.1'],
  test: () => ({ fr: 'Liens clairs', en: 'Clear links', wcag: ['2.4.4'], question: { fr: 'Clair ?', en: 'Clear?' } }),
  screen: () => ({ fr: 'Des médias ?', en: 'Any media?' }),
  reason: (_, reason) => reasons[reason as keyof typeof reasons],
  isAdvice: () => false,
  topicOf: () => '',
  wcag: () => ['2.4.4'],
  why: ({ code }) => `[${code}]`,
  duty: (id) => ({ fr: id, en: id }),
  tips: async () => [],
};

const verdict: TestVerdict = {
  id: '6.1.1',
  status: 'NC',
  toCheck: false,
  causes: [{ code: 'proven', n: 2 }],
  decidedBy: 'machine',
  defects: [],
  toPlace: [],
  questions: [],
  trials: [],
  setAside: [],
  passed: 0,
};

function result(part: Parameters<typeof group>[0], legal: Judgement['legal'] = null): PopupViewProps['state'] {
  const one = criterion('U06', part);
  const judgement = {
    userCriteria: new Map([['U06', one]]),
    tests: new Map([['6.1.1', verdict]]),
    totals: group(part),
    legal,
  } as unknown as Judgement;
  const scan = {
    at: '2026-11-24T14:32:00Z',
    elements: 640,
    unread: [],
    changed: 0,
    partial: false,
    crashed: [],
    axeFallback: [],
    facts: { innerWidth: 1280, innerHeight: 900 },
    tool: { temoin: '0.1.0', axe: '4.14.1' },
  } as never;
  return { kind: 'result', scan, judgement, catalogue, stale: false, stored: true };
}

const nothing = () => undefined;
const shown = async () => ({ ok: true });
function popup(state: PopupViewProps['state'], more: Partial<PopupViewProps> = {}) {
  return (
    <PopupView
      state={state}
      header={{
        page: 'ecole.example',
        menu: { optionsUrl: '#', dossiersUrl: '#', helpUrl: '#', shortcut: '', version: '0', onLanguage: nothing },
      }}
      open=""
      marks={{ show: shown, showAll: async () => [], select: shown, clear: async () => undefined, follow: () => nothing }}
      onStop={nothing}
      onAgain={nothing}
      onAllow={async () => true}
      onDuty={nothing}
      {...more}
    />
  );
}

const links = [
  defect({ finding: finding({ values: { text: 'Ici' }, target: target({ html: '<a href="/x">Ici</a>', selector: '#un' }) }) }),
  defect({ finding: finding({ values: { text: '<b>Voir</b>' }, target: target({ html: '<a><b>&lt;img onerror=alert(1)></a>' }) }) }),
];
const asked = [{ kind: 'target', key: 'q', tests: ['6.1.1'], finding: finding({ outcome: 'cantTell', reason: 'context' }) }] as const;

describe('popup', () => {
  test('every refusal says what, why, what to do, and gives its code', () => {
    for (const code of Refusal.options) {
      const root = show(popup({ kind: 'refused', code, url: '' }));
      expect(root.querySelector('h1')?.textContent, code).toBe(french.t.refusals[code].title);
      expect(root.querySelectorAll('.do li').length, code).toBeGreaterThan(0);
      expect(root.textContent, code).toContain(code);
    }
  });

  test('the criterion opens on its causes; what a page wrote stays text', () => {
    const root = show(popup(result({ status: 'NC', worst: 'major', defects: links, questions: asked }), { open: 'U06' }));
    expect(root.querySelector('h1')?.textContent).toBe('Question U06 ?');
    expect(root.querySelector('h3')?.textContent).toBe('2 liens vagues');
    expect(root.textContent).toContain('« Ici » ou « <b>Voir</b> »'.replace(/« /g, '«\u00a0').replace(/ »/g, '\u00a0»'));
    expect(root.querySelector('pre img, pre a')).toBeNull();
    expect(root.textContent).toContain('Le lien «');
    expect(root.textContent).toContain('[proven]');
    expect([...root.querySelectorAll('.found button')].map((button) => button.getAttribute('aria-label')).at(0)).toContain(
      'Lien «\u00a0Ici\u00a0»',
    );
  });

  test('in English too', () => {
    const root = show(popup(result({ status: 'NC', worst: 'major', defects: links })), english);
    expect(root.querySelector('h1')?.textContent).toBe('2 defects to mend');
    expect(root.querySelector('.crit')?.textContent).toContain('2 hindering defects');
  });

  test('without a proven defect, "conforme" is only said to deny it', () => {
    const root = show(popup(result({ status: 'NT', toCheck: true, questions: asked, settled: { machine: 3, person: 0, open: 2 } })));
    expect(root.querySelector('h1')?.textContent).toBe('Aucun défaut prouvé, 1 question reste');
    expect(root.textContent?.match(/conforme/gi)).toHaveLength(1);
    expect(root.textContent).toContain('Ce n’est pas encore «\u00a0conforme\u00a0»');
  });

  test('the legal card is silent until the site is said to be under the duty', () => {
    expect(show(popup(result({}))).querySelector('.legal li')).toBeNull();
    const legal = [{ id: 'legal.mention', status: 'absent', findings: [] }] as const;
    expect(show(popup(result({}, legal))).querySelector('.legal li')?.textContent).toContain('Absente');
  });

  test('a button whose function comes later is absent', () => {
    expect(show(popup(result({ status: 'NC', defects: links }))).querySelector('footer')).toBeNull();
    expect(show(popup(result({ status: 'NC', defects: links }), { onPanel: nothing })).querySelector('footer button')).not.toBeNull();
  });

  test('a stopped scan and a page that changed are said, with the way to begin again', () => {
    const state = result({}) as Extract<PopupViewProps['state'], { kind: 'result' }>;
    const onAgain = vi.fn();
    const root = show(popup({ ...state, stale: true, scan: { ...state.scan, partial: true } }, { onAgain }));
    expect(root.querySelector('.notice')?.textContent).toContain(french.t.notice.stale);
    expect(root.querySelector('.notice')?.textContent).toContain(french.t.notice.partial);
    root.querySelector<HTMLButtonElement>('.notice button')?.click();
    expect(onAgain).toHaveBeenCalledOnce();
  });

  test('a scan shows its steps and can be stopped', () => {
    const onStop = vi.fn();
    const progress = {
      step: 'rules',
      done: 96,
      total: 154,
      elements: 1842,
      frames: 2,
      seconds: 4.3,
      took: { settle: 900 },
      rule: '',
      unread: 2,
    } as const;
    const root = show(popup({ kind: 'scan', progress, topic: 'Les liens' }, { onStop }));
    expect(root.querySelectorAll('.steps li')).toHaveLength(4);
    expect(root.querySelector('[aria-current="step"]')?.textContent).toContain('96/154');
    expect(root.textContent).toContain('1\u202f842 éléments, et 1 cadre');
    root.querySelector<HTMLButtonElement>('footer button')?.click();
    expect(onStop).toHaveBeenCalledOnce();
  });
});

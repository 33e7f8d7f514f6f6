import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import type { Catalogue } from '../../../components/catalogue';
import { CompareView } from '../../../components/dossier/CompareView';
import { EvidenceView } from '../../../components/dossier/EvidenceView';
import { LineView } from '../../../components/dossier/LineView';
import { RateCard } from '../../../components/dossier/RateCard';
import { TeamView } from '../../../components/dossier/TeamView';
import { TextsContext } from '../../../components/TextsContext';
import { shownRate } from '../../../referential/shown-rate';
import { capture } from '../dossier/build';
import { answer } from '../referential/build';
import { english, finding, french } from './build';

const { window } = parseHTML('<!doctype html><html><body></body></html>');
vi.stubGlobal('document', window.document);
vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run));

function show(view: ComponentChild, speech = french): HTMLElement {
  const root = window.document.createElement('div') as unknown as HTMLElement;
  window.document.body.replaceChildren(root as never);
  render(<TextsContext.Provider value={speech}>{view}</TextsContext.Provider>, root);
  return root;
}
const button = (root: HTMLElement, text: string) => [...root.querySelectorAll('button')].find((one) => one.textContent?.includes(text));
const nothing = () => undefined;
const counts = { C: 9, NC: 31, NA: 22, NT: 44 };

const catalogue = {
  test: () => ({ fr: 'Liens clairs', en: 'Clear links', wcag: [], question: { fr: 'Clair ?', en: 'Clear?' } }),
  reason: () => ({ fr: { title: 'Un lien', question: 'Ce lien est-il clair ?' }, en: { title: 'A link', question: 'Is it clear?' } }),
} as unknown as Catalogue;

describe('the rate', () => {
  test('is a bracket while a criterion is open', () => {
    const rate = { rate: null, lowest: 10.714, highest: 63.095, criteria: counts };
    const text = show(<RateCard rate={rate} mean={rate} scanned shown={shownRate} />).textContent;
    expect(text).toContain('44 critères sur 106 sont ouverts');
    expect(text).toContain('entre 10,7\u00a0% et 63,1\u00a0%');
    expect(text).toContain('9 / 84');
    expect(text).toContain('53 / 84');
  });

  test('is one number once nothing is open', () => {
    const rate = { rate: 22.5, lowest: 22.5, highest: 22.5, criteria: { ...counts, NT: 0 } };
    const text = show(<RateCard rate={rate} mean={rate} scanned shown={shownRate} />, english).textContent;
    expect(text).toContain('The rate is 22.5%');
    expect(text).toContain('9 / 40');
  });
});

describe('questions in a row', () => {
  const item = (key: string) => ({
    key,
    pages: [`P0${key} Accueil`],
    question: { kind: 'target' as const, key, tests: ['6.1.1'], finding: finding({ outcome: 'cantTell' }) },
  });

  test('ask one after the other, keep the answer, and take it back', async () => {
    const onSay = vi.fn(async () => answer());
    const onTakeBack = vi.fn(async () => undefined);
    const onDraft = vi.fn();
    const groups = [{ key: 'g', items: [item('1'), item('2')] }];
    const root = show(
      <LineView groups={groups} catalogue={catalogue} onSay={onSay} onTakeBack={onTakeBack} draft={() => ''} onDraft={onDraft} />,
    );
    expect(root.querySelector('#q')?.textContent).toBe('Ce lien est-il clair ?');
    button(root, 'Non')?.click();
    await vi.waitFor(() => expect(root.textContent).toContain('gardé'));
    expect(onSay).toHaveBeenCalledWith('1', 'no', expect.anything());
    button(root, 'Annuler')?.click();
    await vi.waitFor(() => expect(onTakeBack).toHaveBeenCalledOnce());
  });

  test('pass a question, which comes back after the others', async () => {
    const onSay = vi.fn(async () => answer());
    const groups = [{ key: 'g', items: [item('1'), item('2')] }];
    const root = show(
      <LineView
        groups={groups}
        catalogue={catalogue}
        onSay={onSay}
        onTakeBack={async () => undefined}
        draft={() => ''}
        onDraft={nothing}
      />,
    );
    button(root, 'Passer')?.click();
    await vi.waitFor(() => expect(root.querySelector('.ask b')?.textContent).toBe('P02 Accueil'));
    expect(onSay).not.toHaveBeenCalled();
  });

  test('say when there is none left', () => {
    const root = show(
      <LineView
        groups={[]}
        catalogue={catalogue}
        onSay={async () => answer()}
        onTakeBack={async () => undefined}
        draft={() => ''}
        onDraft={nothing}
      />,
    );
    expect(root.textContent).toContain('Plus aucune question');
  });
});

test('two dates are compared by what changed and why', () => {
  const root = show(
    <CompareView
      days={['2026-11-24', '2026-10-06']}
      from="2026-10-06"
      to="2026-11-24"
      onChoose={nothing}
      counts={{ new: 7, same: 78, moved: 0, corrected: 18, asked: 0, lost: 4 }}
      changes={[{ key: '1', fate: 'lost', title: 'Cadre sans titre', element: 'Cadre', pages: 'P09 Film' }]}
      statuses={[{ key: '1', page: 'P01 Accueil', criterion: '1.1', before: 'NC', after: 'C', why: 'page' }]}
      alone={['P05 Plan du site']}
    />,
  );
  expect(root.textContent).toContain('6 octobre 2026');
  expect(root.textContent).toContain('18 corrigé, relu');
  expect(root.querySelectorAll('tbody tr')).toHaveLength(2);
  expect(root.textContent).toContain('la page a changé');
});

test('captures are shown with what proves them, and those under way can be stopped', () => {
  const onStop = vi.fn();
  const root = show(
    <EvidenceView
      pages={[{ name: 'P01 Accueil', captures: [capture()] }]}
      progress={{ done: 1, total: 4 }}
      onStop={onStop}
      imageOf={() => <img alt="" />}
      onRemove={nothing}
    />,
  );
  expect(root.textContent).toContain('a'.repeat(64));
  button(root, 'Arrêter')?.click();
  expect(onStop).toHaveBeenCalledOnce();
});

test('a merge is asked twice, and shows what differs', async () => {
  const onMerge = vi.fn(async () => [{ what: 'Nom de la page Accueil', mine: 'Accueil', theirs: 'Page d’accueil' }]);
  const root = show(
    <TeamView
      name="Audit"
      others={[{ id: 'x', name: 'Audit de Bob' }]}
      onMerge={onMerge}
      pairs={[{ one: 'Ana', other: 'Bob', both: 4, same: 3, differ: [{ key: '1', test: '1.1.1', page: 'p', one: 'Oui', other: 'Non' }] }]}
    />,
  );
  expect(root.textContent).toContain('3 réponses identiques sur 4');
  button(root, 'Fusionner')?.click();
  await vi.waitFor(() => expect(root.textContent).toContain('Verser «\u00a0Audit de Bob\u00a0»'));
  expect(onMerge).not.toHaveBeenCalled();
  button(root, 'Oui, fusionner')?.click();
  await vi.waitFor(() => expect(root.textContent).toContain('Page d’accueil'));
  expect(onMerge).toHaveBeenCalledWith('x');
});

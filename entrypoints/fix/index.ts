import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { FixAttribute, FixOrder, type FixRead, type FixTried, parse } from '../../contracts';
import { createPage } from '../../engine/page/build';
import { find } from '../../engine/page/find';
import { startTag } from '../../engine/page/locate';
import { createSelectors } from '../../engine/page/selector';
import { createWords } from '../../engine/page/words';
import { run } from '../../engine/run';
import { createSlicer } from '../../engine/slice';
import en from '../../locales/words/en.json';
import fr from '../../locales/words/fr.json';
import { rules } from '../../rules';
import { axeRules } from '../../rules/axe';
import { serve } from '../in-page/serve';
import { detectLanguage } from '../scan/detect-language';
import { labelText, type Made, make } from './change';
import { contrastFacts } from './contrast-facts';

const words = createWords([fr, en]);
const ranks = ['failed', 'cantTell', 'passed', 'silent'] as const;

/** Injected when a person tries a correction. Its one change is taken back with the view that asked for it, and before any scan. */
export default defineUnlistedScript(() => {
  const world = globalThis as { temoinFix?: { undo(): void } };
  if (world.temoinFix) return;
  let made: Made | null = null;

  const undo = () => {
    made?.undo();
    made = null;
  };
  world.temoinFix = { undo };
  // A page kept by the browser for "back" is kept as it was.
  addEventListener('pagehide', undo);

  const readPage = () => createPage({ document, words, top: window === window.top, slicer: createSlicer() });

  async function read(element: Element): Promise<FixRead> {
    const page = await readPage();
    const attributes = Object.fromEntries(FixAttribute.options.map((name) => [name, element.getAttribute(name)])) as FixRead['attributes'];
    return { attributes, label: labelText(element, page)?.data.trim() ?? null, contrast: contrastFacts(element, page) };
  }

  async function attempt({ rule, change }: Extract<FixOrder, { do: 'try' }>, element: Element): Promise<FixTried> {
    undo();
    made = make(change, element, await readPage());
    const outcome = made ? await outcomeOf(rule, element) : 'unknown';
    const ratio = change.kind === 'colour' ? (contrastFacts(element, await readPage())?.ratio ?? null) : null;
    return {
      outcome,
      ratio,
      html: made && change.kind !== 'colour' ? sourceOf(made.element) : '',
      selector: made ? createSelectors().of(made.element) : '',
    };
  }

  serve('fix', {
    async act(raw) {
      const order = parse(FixOrder, raw, 'order');
      if (order.do === 'undo') return undo();
      const element = find({ ...order.target, frame: [] }, document);
      if (!element) return null;
      return order.do === 'read' ? read(element) : attempt(order, element);
    },
    left: undo,
  });
});

/** Runs one rule over the document as it is now. @returns the worst that it says of the element */
async function outcomeOf(id: string, element: Element): Promise<FixTried['outcome']> {
  const meta = axeRules.get(id.replace(/^axe\//, ''));
  const own = rules.filter((rule) => rule.id === id);
  const axe: typeof axeRules = new Map(id.startsWith('axe/') && meta ? [[id.slice(4), meta]] : []);
  if (own.length + axe.size === 0) return 'unknown';
  const said = new Set<FixTried['outcome']>();
  const { crashed } = await run(
    { document, rules: own, axeRules: axe, applies: [], words, detectLanguage, top: window === window.top },
    { outcome: (rule, target, verdict) => rule === id && target === element && said.add(verdict.outcome) },
  );
  if (crashed.some(({ rule }) => rule === id)) return 'unknown';
  return ranks.find((outcome) => said.has(outcome)) ?? 'silent';
}

function sourceOf(element: Element): string {
  const text = element.localName === 'label' ? `${element.textContent?.trim() ?? ''}</label>` : '';
  return startTag(element, Number.POSITIVE_INFINITY) + text;
}

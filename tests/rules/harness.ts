/** Runs inside the page: tries one rule on the fixture and hands back what it said. */
import { axeRules, rules } from 'virtual:rules';
import { FrameResult, parse } from '../../contracts';
import { find } from '../../engine/page/find';
import { createWords } from '../../engine/page/words';
import type { Verdict } from '../../engine/rule';
import { run } from '../../engine/run';
import { createSlicer } from '../../engine/slice';
import { walkFocus } from '../../engine/states/focus-walk';
import en from '../../locales/words/en.json';
import fr from '../../locales/words/fr.json';
import { detectLanguage } from './detector';
import type { Said } from './expect';

export interface Tried {
  said: Said[];
  /** Selectors of `expect.json` that name nothing in the page. */
  missing: string[];
  /** What is wrong whatever the rule: it threw, named what it did not declare, can't be found again. */
  wrong: string[];
  declared: { reasons: string[]; tests: string[] };
}

const words = createWords([fr, en]);

/**
 * @param id file name of the rule, or `axe/<id>`
 * @param walk the page has the focus, and is walked through with it
 */
export async function tryRule(id: string, named: string[], walk = false): Promise<Tried> {
  const own = rules.filter((rule) => rule.id === id);
  const axe = new Map([...axeRules].filter(([name]) => `axe/${name}` === id));
  const meta = own[0]?.meta ?? axe.get(id.slice(4));
  if (!meta) return { said: [], missing: [], wrong: [`There is no rule ${id}`], declared: { reasons: [], tests: [] } };

  const names = new Map<Element, string>();
  const missing = named.filter((selector) => {
    const path = selector.split(' >>> ');
    const element = find({ frame: [], shadow: path.slice(0, -1), selector: path.at(-1) ?? '' }, document);
    if (element) names.set(element, selector);
    return !element;
  });

  const top = window === window.top;
  const focusWalk = walk ? await walkFocus({ document, words, top, slicer: createSlicer() }) : null;
  if (walk && !focusWalk) return { said: [], missing, wrong: ['The page has not the focus'], declared: { reasons: [], tests: [] } };
  const heard: { element: Element; verdict: Verdict }[] = [];
  const result = await run(
    { document, rules: own, axeRules: axe, applies: [], words, detectLanguage, top, focusWalk },
    { outcome: (_rule, element, verdict) => heard.push({ element, verdict }) },
  );
  parse(FrameResult, JSON.parse(JSON.stringify(result)), 'result');

  const wrong = result.crashed.map(({ rule, message }) => `${rule} threw: ${message}`);
  wrong.push(...result.axeFallback.map((why) => `axe's own engine ran: ${why}`));
  for (const { target } of result.findings) if (!find({ ...target, frame: [] }, document)) wrong.push(`${target.selector} finds nothing`);
  const said = heard.map(({ element, verdict }): Said => {
    const tests = [...(verdict.tests ?? meta.tests)];
    const undeclared = tests.filter((test) => !meta.tests.includes(test));
    if (undeclared.length) wrong.push(`Names ${undeclared.join(', ')}, which it does not declare`);
    if (verdict.outcome !== 'passed') wrong.push(...wrongReason(verdict, meta.reasons));
    const { outcome, reason, either, values } = verdict;
    return { on: names.get(element) ?? describe(element), outcome, reason, tests, ...(either && { either: [...either] }), values };
  });
  return { said, missing, wrong, declared: { reasons: Object.keys(meta.reasons), tests: [...meta.tests] } };
}

function wrongReason({ outcome, reason, values, either }: Verdict, reasons: (typeof rules)[number]['meta']['reasons']): string[] {
  const declared = reasons[reason];
  if (!declared) return [`Gives the reason ${reason}, which it does not declare`];
  const wrong: string[] = [];
  const asks = 'question' in declared.fr;
  if (asks && outcome === 'failed') wrong.push(`Reason ${reason} is a question, but it failed`);
  if (!asks && outcome === 'cantTell') wrong.push(`Reason ${reason} is a defect, but it could not tell`);
  if (either && !('place' in declared && declared.place))
    wrong.push(`Reason ${reason} fails one of two tests without a question that places it`);
  const quoted = [...JSON.stringify([declared.fr, declared.en]).matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
  for (const name of new Set(quoted))
    if (name !== 'n' && !(name in values)) wrong.push(`Reason ${reason} quotes {${name}}, which has no value`);
  return wrong;
}

function describe(element: Element): string {
  return element.id
    ? `#${element.id}`
    : element.cloneNode(false) instanceof Element
      ? (element.cloneNode(false) as Element).outerHTML
      : element.localName;
}

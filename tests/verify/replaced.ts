import { rules } from 'virtual:rules';
import { createWords } from '../../engine/page/words';
import { run } from '../../engine/run';
import en from '../../locales/words/en.json';
import fr from '../../locales/words/fr.json';

export interface Replaced {
  /** `axe/<id> → <our rule>`. */
  pair: string;
  /** `failed > passed`: what axe says, then what we say (`-` when nothing) → number of elements. */
  counts: Record<string, number>;
  examples: { said: string; html: string; values: string }[];
}

interface AxeHere {
  run(context: Document, options: object): Promise<Record<'violations' | 'incomplete' | 'passes', { nodes: AxeSaid[] }[]>>;
}
interface AxeSaid {
  element: Element;
  any: { message?: string }[];
}

/** Compares rules of ours with the rules of axe that they take the place of, element by element. */
export async function replaced(): Promise<Replaced[]> {
  const { axe } = globalThis as unknown as { axe: AxeHere };
  const words = createWords([fr, en]);
  const all: Replaced[] = [];
  for (const rule of rules) {
    const said = new Map<Element, { outcome: string; values: string }>();
    const outcome = (_: string, element: Element, verdict: { outcome: string; reason: string; values: object }) => {
      if (said.get(element)?.outcome === 'failed') return;
      const reason = verdict.reason ? ` ${verdict.reason}` : '';
      said.set(element, { outcome: verdict.outcome + reason, values: JSON.stringify(verdict.values) });
    };
    const { crashed } = await run(
      { document, rules: [rule], axeRules: new Map(), applies: [], words, top: window === window.top },
      { outcome },
    );
    if (crashed.length) throw new Error(JSON.stringify(crashed));
    for (const id of rule.meta.replaces ?? []) {
      const results = await axe.run(document, { runOnly: [id.slice(4)], elementRef: true, iframes: false });
      const theirs = new Map<Element, { outcome: string; message: string }>();
      for (const [group, name] of [
        ['violations', 'failed'],
        ['incomplete', 'cantTell'],
        ['passes', 'passed'],
      ] as const) {
        for (const { nodes } of results[group])
          for (const node of nodes) theirs.set(node.element, { outcome: name, message: node.any[0]?.message ?? '' });
      }
      const entry: Replaced = { pair: `${id} → ${rule.id}`, counts: {}, examples: [] };
      for (const element of new Set([...theirs.keys(), ...said.keys()])) {
        const a = theirs.get(element);
        const b = said.get(element);
        const key = `${a?.outcome ?? '-'} > ${b?.outcome ?? '-'}`;
        entry.counts[key] = (entry.counts[key] ?? 0) + 1;
        if ((a?.outcome ?? '-') === (b?.outcome ?? '-').split(' ')[0] || (entry.counts[key] ?? 0) > 4) continue;
        entry.examples.push({ said: key, html: element.outerHTML.slice(0, 200), values: `${a?.message ?? ''} ${b?.values ?? ''}` });
      }
      all.push(entry);
    }
  }
  return all;
}

import { drive } from './driver';
import { runPlain } from './fallback';
import type { AxeOutcome } from './outcome';
import type { InnerAxe } from './shape';
import { buildTree, sameTree } from './tree';

const RULES = ['image-alt', 'list', 'aria-valid-attr-value'];

const done = new WeakMap<InnerAxe, Promise<string | undefined>>();

/**
 * Runs a few elements through the driver and through axe itself: one that fails, one that passes, one that axe can't
 * tell, in a document that is in no page. Done once per injection.
 * @returns what differs, or undefined.
 */
export function selfCheck(axe: InnerAxe): Promise<string | undefined> {
  const known = done.get(axe) ?? tryBothWays(axe).catch((error: Error) => `the trial threw: ${error.message}`);
  done.set(axe, known);
  return known;
}

async function tryBothWays(axe: InnerAxe): Promise<string | undefined> {
  const root = fixture();
  const never = { due: () => false, rest: async () => {} };
  const plain = (await runPlain(axe, RULES, root)).map(said);
  const driven: string[] = [];
  for await (const outcome of drive({ axe, rules: RULES, slicer: never, top: true, root, keeps: () => false })) driven.push(said(outcome));
  const different = RULES.find((_, i) => plain[i] !== driven[i]);
  if (different) return `the driver and axe disagree on ${different}`;
  const ours = await buildTree(axe, root, never);
  const same = sameTree(ours, axe.utils.getFlattenedTree(root));
  axe.teardown();
  if (!same) return 'the driver and axe build different trees';
}

function fixture(): Element {
  const { documentElement: root, body } = document.implementation.createHTMLDocument('');
  const add = (parent: Element, name: string, attributes: Record<string, string> = {}, text = '') => {
    const element = parent.ownerDocument.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(text);
    parent.append(element);
    return element;
  };
  add(body, 'img', { src: '' });
  add(body, 'img', { src: '', alt: 'x', id: 'a b' });
  add(add(body, 'ul', { class: 'c' }), 'li', {}, 'x');
  add(body, 'p', { 'aria-describedby': 'absent' }, 'x');
  add(body, 'div').attachShadow({ mode: 'open' }).append('x');
  return root;
}

function said({ reported, passed, error }: AxeOutcome): string {
  return JSON.stringify([passed, error, reported.map(({ outcome, checks, message }) => [outcome, checks, message])]);
}

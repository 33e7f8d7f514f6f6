import { drive } from './driver';
import type { AxeOutcome } from './outcome';
import type { InnerAxe } from './shape';
import { buildTree, sameTree } from './tree';

/** What axe itself says of `trialPage`, rule by rule: `tests/rules/verify-axe.test.ts` holds it to that. */
export const TRIAL: Readonly<Record<string, string>> = {
  'image-alt': '1 passed, failed has-alt,aria-label,aria-labelledby,non-empty-title,presentational-role',
  list: '1 passed',
  'aria-valid-attr-value': '0 passed, cantTell aria-valid-attr-value',
};

const done = new WeakMap<InnerAxe, Promise<string | undefined>>();

/**
 * Runs a few elements through the driver, in a document that is in no page: one that fails, one that passes, one that axe
 * can't tell; and compares our tree with axe's. Done once per injection.
 * @returns what differs from axe, or undefined.
 */
export function selfCheck(axe: InnerAxe): Promise<string | undefined> {
  const known = done.get(axe) ?? tryDriver(axe).catch((error: Error) => `the trial threw: ${error.message}`);
  done.set(axe, known);
  return known;
}

async function tryDriver(axe: InnerAxe): Promise<string | undefined> {
  const root = trialPage();
  const never = { due: () => false, rest: async () => {} };
  for await (const outcome of drive({ axe, rules: Object.keys(TRIAL), slicer: never, top: true, root, keeps: () => false })) {
    if (summary(outcome) !== TRIAL[outcome.rule]) return `the driver and axe disagree on ${outcome.rule}: ${summary(outcome)}`;
  }
  const ours = await buildTree(axe, root, never);
  const same = sameTree(ours, axe.utils.getFlattenedTree(root));
  axe.teardown();
  if (!same) return 'the driver and axe build different trees';
}

export function trialPage(): Element {
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

export function summary({ reported, passed, error }: AxeOutcome): string {
  return error ?? [`${passed} passed`, ...reported.map(({ outcome, checks }) => `${outcome} ${checks.join()}`)].join(', ');
}

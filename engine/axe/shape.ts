/** The version that the driver was checked against, outcome by outcome (`npm run verify:axe`). */
export const TESTED_VERSION = '4.14.1';

/** A node of axe's flattened tree: an element or a text. */
export interface VNode {
  readonly actualNode: Element;
  readonly parent: VNode | null | undefined;
  children: VNode[];
  readonly shadowId: string | undefined;
  readonly nodeIndex: number;
  readonly props: { readonly nodeType: number; readonly nodeName: string };
  readonly attrNames: readonly string[];
  readonly elementInternals?: unknown;
  attr(name: string): string | null;
  hasAttr(name: string): boolean;
  getComputedStylePropertyValue(property: string): string;
  _selectorMap?: SelectorMap;
  _hasShadowRoot?: boolean;
}

export type SelectorMap = Record<string, VNode[] | Record<string, VNode[]>>;

export interface AxeCheck {
  readonly id: string;
  readonly enabled: boolean;
  evaluate(this: CheckHelper, node: Element, options: unknown, vNode: VNode, context: AxeContext): boolean | null | undefined;
  getOptions(options: unknown): unknown;
  after?: unknown;
}

/** What a check calls to say more than true or false. */
export interface CheckHelper {
  isAsync: boolean;
  async(): never;
  data(data: unknown): void;
  relatedNodes(nodes: unknown): void;
}

export interface AxeRule {
  readonly id: string;
  readonly selector: string;
  readonly excludeHidden: boolean;
  readonly pageLevel: boolean;
  readonly reviewOnFail: boolean;
  readonly preload: boolean;
  readonly any: readonly (string | { id: string })[];
  readonly all: readonly (string | { id: string })[];
  readonly none: readonly (string | { id: string })[];
  matches(node: Element, vNode: VNode, context: AxeContext): boolean;
  after(result: RuleResult, options: object): RuleResult;
}

export interface CheckResult {
  id: string;
  result: boolean | null | undefined;
  data: unknown;
  relatedNodes: unknown[];
  message?: string;
}

export interface NodeResult {
  any: CheckResult[];
  all: CheckResult[];
  none: CheckResult[];
  /** axe's DqElement when the rule has an `after`; else only what we need back. */
  node: { element: Element };
}

export interface RuleResult {
  id: string;
  result: string;
  pageLevel: boolean;
  impact: null;
  nodes: NodeResult[];
}

/** After `finalizeRuleResult`. */
export interface FinalResult {
  passes: NodeResult[];
  violations: NodeResult[];
  incomplete: NodeResult[];
}

/** Context of one document, as `new Context()` makes it when nothing is excluded. */
export interface AxeContext {
  readonly initiator: boolean;
  readonly page: true;
  readonly focusable: boolean;
  readonly size: { readonly width?: number; readonly height?: number };
  readonly include: readonly [VNode];
  readonly exclude: readonly [];
  readonly frames: readonly [];
  readonly flatTree: readonly [VNode];
  [asset: string]: unknown;
}

/** The members of axe that are public and documented: all that the fallback needs. */
export interface PublicAxe {
  readonly version: string;
  run(context: Document | Element, options: object): Promise<RunResults>;
  teardown(): void;
}

export interface RunResults {
  passes: RunRuleResult[];
  violations: RunRuleResult[];
  incomplete: RunRuleResult[];
}

export interface RunRuleResult {
  id: string;
  nodes: (Omit<NodeResult, 'node'> & { element?: Element })[];
}

/** Every member of axe that the driver touches: nothing else of it may be used. */
export interface InnerAxe extends PublicAxe {
  _running?: boolean;
  _tree?: readonly [VNode];
  _selectorData?: object;
  _selectCache?: unknown[];
  readonly _cache: { set(key: string, value: unknown): void };
  readonly _audit: { noHtml: boolean; readonly rules: readonly AxeRule[]; readonly checks: Readonly<Record<string, AxeCheck>> };
  readonly VirtualNode: { new (node: Node, parent: VNode | null, shadowId: string | undefined): VNode; readonly prototype: VNode };
  readonly commons: { readonly dom: { isVisibleToScreenReaders(vNode: VNode): boolean } };
  readonly utils: {
    select(selector: string, context: AxeContext): VNode[];
    getFlattenedTree(root: Element): [VNode];
    isShadowRoot(element: Element): boolean;
    getCheckOption(check: AxeCheck, ruleId: string, options: object): { enabled?: boolean; options?: unknown };
    publishMetaData(result: RuleResult): void;
    finalizeRuleResult(result: RuleResult): FinalResult;
    preload(options: object): Promise<Record<string, unknown> | undefined>;
    readonly DqElement: { new (vNode: VNode): { element: Element }; setRunOptions(options: object): void };
  };
}

const FUNCTIONS = [
  'teardown',
  'VirtualNode',
  'VirtualNode.prototype.getComputedStylePropertyValue',
  'VirtualNode.prototype.attr',
  'VirtualNode.prototype.hasAttr',
  '_cache.set',
  'commons.dom.isVisibleToScreenReaders',
  'utils.select',
  'utils.getFlattenedTree',
  'utils.isShadowRoot',
  'utils.getCheckOption',
  'utils.publishMetaData',
  'utils.finalizeRuleResult',
  'utils.preload',
  'utils.DqElement',
  'utils.DqElement.setRunOptions',
];

/** @throws {Error} when axe's file was not injected before ours. */
export function publicAxe(): PublicAxe {
  const axe = (globalThis as { axe?: Partial<PublicAxe> }).axe;
  if (typeof axe?.run !== 'function' || typeof axe.version !== 'string') throw new Error('axe-core is not in the page');
  return axe as PublicAxe;
}

/**
 * Is this axe the one that the driver knows how to drive?
 * @returns what does not fit, or undefined.
 */
export function misfit(axe: PublicAxe): string | undefined {
  if (axe.version !== TESTED_VERSION) return `axe ${axe.version} in place of ${TESTED_VERSION}`;
  const missing = FUNCTIONS.find((path) => typeof member(axe, path) !== 'function');
  if (missing) return `axe.${missing} is not a function`;
  const { _audit } = axe as InnerAxe;
  const rule = _audit?.rules?.find?.(({ id }) => id === 'image-alt');
  if (typeof rule?.matches !== 'function' || typeof rule.after !== 'function' || typeof rule.selector !== 'string')
    return 'shape of axe’s rules';
  const check = _audit.checks?.['has-alt'];
  if (typeof check?.evaluate !== 'function' || typeof check.getOptions !== 'function') return 'shape of axe’s checks';
}

function member(root: object, path: string): unknown {
  let value: unknown = root;
  for (const key of path.split('.')) value = (value as Record<string, unknown> | undefined)?.[key];
  return value;
}

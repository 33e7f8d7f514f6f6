import type { FrameResult } from '../contracts';
import { runAxe } from './axe';
import type { AxeRuleMeta } from './axe/rule';
import { watchChanges } from './changes';
import type { Page, Words } from './page';
import { readTextRuns } from './page/blocks';
import { createPage } from './page/build';
import { countAll } from './page/counts';
import { factsOf, readFacts } from './page/facts';
import type { FocusWalk } from './page/focus-stop';
import { framePath } from './page/frame-path';
import { framesOf } from './page/frames';
import { type DetectLanguage, guessLanguages, readPassages } from './page/language';
import { unreadOf } from './page/unread';
import { createRecord } from './record';
import type { Rule, Verdict } from './rule';
import { tryRule } from './run-rule';
import { createSlicer, inSlices, type Slicer, Stopped } from './slice';

export interface RunInput {
  readonly document: Document;
  readonly rules: readonly Rule[];
  /** Rules of axe to run, by axe's id. The global `axe` must be the unmodified file. */
  readonly axeRules: ReadonlyMap<string, AxeRuleMeta>;
  /** Selectors whose number of matches proves absence; named probes as `probe:<name>`. */
  readonly applies: readonly string[];
  readonly words: Words;
  /** Guesses the language of a text (`browser.i18n.detectLanguage`). Without it, rules about language say nothing. */
  readonly detectLanguage?: DetectLanguage;
  /** Top document of the tab. */
  readonly top: boolean;
  /** What `walkFocus` gave; null or left out: the state was not visited. */
  readonly focusWalk?: FocusWalk | null;
}

export interface RunWatch {
  /** Called at most once per slice. */
  progress?(done: { step: 'settle' | 'read' | 'rules'; done: number; total: number; elements: number; rule: string }): void;
  readonly signal?: AbortSignal;
  /** For the bench: called when a rule or another part of the work begins. */
  phase?(name: string): void;
  /** For tests: called with every outcome, those that passed included, which are otherwise only counted. */
  outcome?(rule: string, element: Element, verdict: Verdict): void;
}

/**
 * Scans one document in slices that leave the page usable.
 * @returns what was found; `partial` when `signal` aborted before the end.
 */
export type Run = (input: RunInput, watch?: RunWatch) => Promise<FrameResult>;

/** Cheap reads first; those that need a layout come together. */
const readOrder = ['dom', 'text', 'style', 'layout', 'state'];

export const run: Run = async (input, watch = {}) => {
  const { document, top } = input;
  const path = top ? [] : framePath(document);
  const own = input.rules
    .filter(({ meta }) => top || meta.frames !== 'top')
    .sort((a, b) => readOrder.indexOf(a.meta.reads) - readOrder.indexOf(b.meta.reads));
  const axe = new Map([...input.axeRules].filter(([, { frames }]) => top || frames !== 'top'));
  const state = { step: 'read' as 'read' | 'rules', done: 0, total: own.length + axe.size, elements: 0, rule: '' };
  const tell = () => watch.progress?.({ ...state });
  const phase = (name: string) => watch.phase?.(name);
  const slicer = createSlicer({ signal: watch.signal, onRest: tell });
  const changes = watchChanges(document);
  const result = { ...emptyResult(document, path), ...(input.focusWalk && { states: ['focus'] }) };
  try {
    tell();
    phase('(tree)');
    const page = await createPage({ document, words: input.words, top, slicer, focusWalk: input.focusWalk });
    changes.follow(page);
    result.elements = state.elements = page.elements.length;
    await readPage(page, input, result, slicer, phase);

    state.step = 'rules';
    const record = createRecord(page, result, watch);
    for (const rule of own) {
      state.rule = rule.id;
      phase(rule.id);
      await tryRule(rule, page, record, slicer);
      state.done++;
    }
    if (axe.size) {
      phase('(axe: tree)');
      await tryAxe(
        axe,
        page,
        record,
        slicer,
        (id) => {
          const rule = `axe/${id}`;
          if (state.rule !== rule) state.done++;
          state.rule = rule;
          phase(rule);
        },
        () => phase('(axe: record)'),
      );
    }
    state.done = state.total;
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    result.partial = true;
  } finally {
    changes.stop();
  }
  result.changed = changes.count;
  tell();
  return result;
};

function emptyResult(document: Document, path: string[] | null): FrameResult {
  return {
    elements: 0,
    findings: [],
    passed: {},
    ran: {},
    crashed: [],
    counts: {},
    unread: [],
    changed: 0,
    partial: false,
    axeFallback: [],
    url: document.URL,
    path,
    frames: [],
    facts: null,
  };
}

/** What is not a rule: counts that prove absence, what was not read, what other dates are compared with. */
async function readPage(
  page: Page,
  { applies, detectLanguage }: RunInput,
  result: FrameResult,
  slicer: Slicer,
  phase: (name: string) => void,
): Promise<void> {
  const { counts, crashed } = await countAll(applies, page, slicer, phase);
  result.counts = counts;
  result.crashed.push(...crashed);
  phase('(unread)');
  await inSlices(readTextRuns(page), slicer);
  try {
    result.unread = unreadOf(page, result.path ?? []);
  } catch (error) {
    // Without the ledger, a count of 0 proves nothing.
    result.counts = {};
    result.crashed.push({ rule: 'unread', message: String(error) });
  }
  if (slicer.due()) await slicer.rest();
  phase('(frames, language)');
  result.frames = framesOf(page);
  if (detectLanguage) {
    await inSlices(readPassages(page), slicer);
    await guessLanguages(page, detectLanguage);
  }
  if (slicer.due()) await slicer.rest();
  if (!page.top) return;
  phase('(facts)');
  try {
    await inSlices(readFacts(page), slicer);
    result.facts = factsOf(page);
  } catch (error) {
    if (error instanceof Stopped) throw error;
    result.crashed.push({ rule: 'facts', message: String(error) });
  }
  if (slicer.due()) await slicer.rest();
}

async function tryAxe(
  rules: ReadonlyMap<string, AxeRuleMeta>,
  page: Page,
  record: ReturnType<typeof createRecord>,
  slicer: Slicer,
  onRule: (id: string) => void,
  onEnd: () => void,
): Promise<void> {
  try {
    const axe = await runAxe({ page, rules, slicer, onRule, keepPassed: record.keepsPassed });
    onEnd();
    for (const { rule, element, verdict } of axe.findings) {
      record.finding(rule, rules.get(rule.slice(4))?.tests ?? [], element, verdict);
      if (slicer.due()) await slicer.rest();
    }
    record.axe(axe);
  } catch (error) {
    if (error instanceof Stopped) throw error;
    for (const id of rules.keys()) record.crash(`axe/${id}`, error);
  }
}

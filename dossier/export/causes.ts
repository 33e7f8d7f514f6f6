import { type Finding, Impact, type TestId } from '../../contracts';
import type { Speech } from '../../locales';
import { causeText } from '../../locales/cause-text';
import { elementName, elementPath, elementPlace } from '../../locales/element';
import { testOf } from '../../referential';
import type { Defect } from '../../referential/verdict';
import { type Shared, signed } from '../shared';
import type { ExportCase, ExportCause, NumberedPage, ReasonTexts } from './input';

type TextsOf = (rule: string, reason: string) => ReasonTexts | undefined;

/** Defects of all pages by cause, worst impact first, then the most numerous. */
export function gatherCauses(pages: readonly NumberedPage[], shared: Shared, speech: Speech, textsOf: TextsOf): readonly ExportCause[] {
  const groups = new Map<string, ExportCase[]>();
  for (const page of pages) {
    for (const defect of page.judgement.totals.defects) {
      const key = causeKey(defect);
      groups.set(key, [...(groups.get(key) ?? []), caseOf(page, defect, speech, textsOf)]);
    }
  }
  return [...groups]
    .map(([key, cases]) => describe(key, cases, shared, speech, textsOf))
    .sort((a, b) => rank(a.impact) - rank(b.impact) || b.count - a.count || (a.key < b.key ? -1 : 1));
}

/** One rule, one reason and one pair to choose from; what a person added is a cause by its own words. */
function causeKey({ finding, answer, tests, either }: Defect): string {
  return finding ? [finding.rule, finding.reason, ...(either ?? [])].join(' ') : ['by-hand', ...tests, answer?.note].join(' ');
}

function caseOf(page: NumberedPage, defect: Defect, speech: Speech, textsOf: TextsOf): ExportCase {
  const { finding, answer } = defect;
  const title = finding ? causeText(titleOf(finding, speech, textsOf), [finding], speech) : (answer?.note ?? '');
  const target = finding?.target ?? answer?.target;
  if (!target) return { page, defect, title, element: speech.t.element.whole, place: '', path: '', html: '' };
  const { html } = target;
  return {
    page,
    defect,
    title,
    element: elementName(target, speech),
    place: elementPlace(target, speech),
    path: elementPath(target),
    html,
  };
}

function titleOf({ rule, reason }: Finding, { language, t }: Speech, textsOf: TextsOf) {
  return textsOf(rule, reason)?.[language].title ?? t.cause.unknown;
}

function describe(key: string, cases: readonly ExportCase[], shared: Shared, speech: Speech, textsOf: TextsOf): ExportCause {
  const [first] = cases;
  const { finding, answer, either } = first?.defect ?? {};
  const distinct = [...new Map(cases.map((one) => [identity(one, shared), one])).values()];
  const findings = distinct.flatMap(({ defect }) => defect.finding ?? []);
  const known = finding && textsOf(finding.rule, finding.reason);
  const text = known?.[speech.language];
  const say = (one: Parameters<typeof causeText>[0] | undefined) => (one ? causeText(one, findings, speech) : '');
  const tests = [...new Set(cases.flatMap(({ defect }) => defect.tests))].sort(byNumber);
  return {
    key,
    title: finding ? say(titleOf(finding, speech, textsOf)) : (answer?.note ?? ''),
    effect: say(text?.effect),
    fix: say(text?.fix),
    who: known?.who ?? null,
    impact: first?.defect.impact ?? null,
    tests,
    ...(either && { either }),
    wcag: [...new Set(tests.flatMap((test) => testOf(test)?.wcag ?? []))].sort(byNumber),
    cases,
    count: distinct.length,
    pages: [...new Set(cases.map(({ page }) => page))],
  };
}

/** The same element of a shared block is the same defect on every page that has it. */
function identity({ page, defect: { key, finding } }: ExportCase, shared: Shared): string {
  return finding && shared.holds(finding) ? signed(finding) : `${page.number} ${key}`;
}

/** Numbers part by part: 1.2.1 before 1.10.1. */
function byNumber(one: TestId, other: TestId): number {
  return one.localeCompare(other, 'en', { numeric: true });
}

function rank(impact: Impact | null): number {
  const at = Impact.options.indexOf(impact as Impact);
  return at < 0 ? Impact.options.length : at;
}

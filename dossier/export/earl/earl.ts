import { testsOf } from '../../../referential';
import { judgeGroup } from '../../../referential/group';
import { referentialOf } from '../../../referential/modes';
import type { GroupVerdict, TestVerdict } from '../../../referential/verdict';
import { wcagAnchors } from '../../../referential/wcag-anchors';
import type { Format } from '../format';
import type { ExportInput, ExportPage } from '../input';
import { context } from './context';

/**
 * EARL 1.0 in JSON-LD, in the shape that the W3C's WCAG-EM report tool opens, and whose assertions it imports. What RGAA says of a page is
 * said again by success criterion: failed when one of its RGAA tests is.
 */
export const earl: Format = {
  id: 'earl',
  suffix: '-earl.jsonld',
  mediaType: 'application/ld+json',
  write: (input) => JSON.stringify(evaluation(input), null, 1),
};

const assertor = '_:assertor';

function evaluation(input: ExportInput) {
  const { dossier, pages, speech, words, at } = input;
  const { earl: t } = words;
  const samples = pages.map((page) => ({
    id: subjectOf(page),
    type: ['TestSubject', 'Webpage'],
    title: page.page.name,
    description: page.page.url,
  }));
  const isRandom = (i: number) => pages[i]?.page.kinds.includes('random') ?? false;
  return {
    '@context': { ...context, '@language': speech.language },
    type: 'Evaluation',
    defineScope: {
      id: '_:defineScope',
      scope: { title: dossier.name, description: dossier.site },
      wcagVersion: '2.1',
      conformanceTarget: 'AA',
      accessibilitySupportBaseline: '',
      additionalEvaluationRequirements: t.requirements,
    },
    exploreTarget: { id: '_:exploreTarget', technologiesReliedUpon: ['HTML', 'CSS', 'WAI-ARIA'], pageTypeVariety: '' },
    selectSample: {
      id: '_:selectSample',
      structuredSample: samples.filter((_, i) => !isRandom(i)),
      randomSample: samples.filter((_, i) => isRandom(i)),
    },
    auditSample: pages.flatMap((page) => assertions(page, input)),
    reportFindings: {
      title: speech.say(t.title, { name: dossier.name }),
      date: at.toISOString().slice(0, 10),
      evaluator: dossier.author,
      summary: t.summary,
      evaluationSpecifics: '',
    },
  };
}

/** One per success criterion. */
function assertions(page: ExportPage, { dossier, speech, words, at }: ExportInput) {
  const tests = testsOf(referentialOf(dossier.mode));
  return Object.entries(wcagAnchors).flatMap(([number, anchor]) => {
    const own = tests.filter(({ wcag }) => wcag.includes(number)).flatMap(({ id }) => page.judgement.tests.get(id) ?? []);
    if (own.length === 0) return [];
    const verdict = judgeGroup(own);
    return {
      type: 'Assertion',
      date: page.scan?.at ?? at.toISOString(),
      assertedBy: {
        id: assertor,
        type: ['Assertor', 'Software'],
        name: speech.say(words.earl.assertor, { version: dossier.tool.temoin }),
        description: dossier.author,
      },
      mode: modeOf(own),
      subject: { id: subjectOf(page), type: ['TestSubject', 'Webpage'], title: page.page.name, description: page.page.url },
      test: { id: `WCAG21:${anchor}`, type: ['TestCriterion', 'TestRequirement'], title: number },
      result: { type: 'TestResult', outcome: outcomeOf(verdict), description: describe(own, page, verdict, { speech, words }) },
    };
  });
}

/** A named state has the address of its page: its name tells them apart. */
function subjectOf({ page: { url, state } }: ExportPage): string {
  return state ? `${url}${url.includes('#') ? '&' : '#'}${new URLSearchParams({ 'temoin-state': state.name })}` : url;
}

function outcomeOf({ status, toCheck }: GroupVerdict): string {
  if (status === 'NT') return toCheck ? 'earl:cantTell' : 'earl:untested';
  return { NC: 'earl:failed', C: 'earl:passed', NA: 'earl:inapplicable' }[status];
}

function modeOf(tests: readonly TestVerdict[]): string {
  const by = new Set(tests.flatMap(({ decidedBy }) => decidedBy ?? []));
  if (by.size === 0) return 'earl:unknownMode';
  if (by.size > 1 || by.has('both')) return 'earl:semiAuto';
  return by.has('person') ? 'earl:manual' : 'earl:automatic';
}

/** The RGAA tests behind the outcome, then what fails. */
function describe(
  tests: readonly TestVerdict[],
  { causes }: ExportPage,
  verdict: GroupVerdict,
  { speech, words }: Pick<ExportInput, 'speech' | 'words'>,
): string {
  const ids = new Set<string>(tests.map(({ id }) => id));
  const said = tests.map(({ id, status }) => `${id} ${status}`).join(', ');
  const titles = causes.filter((cause) => cause.tests.some((test) => ids.has(test))).map(({ title }) => `- ${title}`);
  const questions = verdict.questions.length + verdict.trials.length;
  return [
    speech.say(words.earl.tests, { tests: said }),
    ...titles,
    ...(questions > 0 ? [speech.count(words.earl.open, questions)] : []),
  ].join('\n');
}

import type { Speech } from '../../locales';
import { causeText } from '../../locales/cause-text';
import type { Judgement } from '../../referential/verdict';
import type { Catalogue } from '../catalogue';
import type { ToldFinding } from './page-views';

/** What rules still say of the elements of a view: open defects and questions, what was set aside or answered left out. */
export function toldBy(rules: readonly string[], { totals }: Judgement, catalogue: Catalogue, speech: Speech): ToldFinding[] {
  const findings = [
    ...totals.defects.flatMap(({ finding }) => finding ?? []),
    ...totals.questions.flatMap((question) => (question.kind === 'target' ? question.finding : [])),
  ];
  return findings
    .filter(({ rule }) => rules.some((beginning) => rule.startsWith(beginning)))
    .map((finding) => {
      const text = catalogue.reason(finding.rule, finding.reason)?.[speech.language];
      const failed = finding.outcome === 'failed';
      const sentence = (failed ? undefined : text?.question) ?? text?.title ?? speech.t.cause.unknown;
      const { frame, shadow, selector } = finding.target;
      return { target: { frame, shadow, selector }, outcome: failed ? 'failed' : 'cantTell', text: causeText(sentence, [finding], speech) };
    });
}

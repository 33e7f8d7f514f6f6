import type { Judgement } from '../referential/verdict';
import { CriterionRow } from './CriterionRow';
import type { Catalogue } from './catalogue';
import type { CriterionGroup } from './model/criteria';
import { mainCause } from './model/reasons';
import { glyphOf } from './model/shown-status';
import { StatusTag } from './StatusTag';
import { useTexts } from './TextsContext';

export interface CriterionListProps {
  groups: readonly CriterionGroup[];
  judgement: Judgement;
  catalogue: Catalogue;
}

/** The 14 criteria, by status. What does not apply is folded. */
export function CriterionList({ groups, judgement, catalogue }: CriterionListProps) {
  const { t, say, count } = useTexts();
  return (
    <>
      {groups.map(({ status, criteria }) => {
        const rows = (
          <ol class="crit">
            {criteria.map((verdict) => {
              const cause = mainCause(verdict, catalogue.testsOf(verdict.id), judgement);
              return (
                <li key={verdict.id}>
                  <CriterionRow verdict={verdict} catalogue={catalogue} why={cause ? catalogue.why(cause) : ''} />
                </li>
              );
            })}
          </ol>
        );
        const asked = status === 'toCheck' ? criteria.reduce((sum, { questions }) => sum + questions.length, 0) : 0;
        const howMany = count(t.list.criteria, criteria.length);
        const number = (
          <span class="n">
            {asked > 0 ? say(t.list.both, { criteria: howMany, questions: count(t.verdict.questions, asked) }) : howMany}
          </span>
        );
        if (status === 'NA') {
          return (
            <details key={status} class="group">
              <summary>
                <StatusTag status={status} />
                {number}
              </summary>
              {rows}
            </details>
          );
        }
        const id = `g-${glyphOf[status]}`;
        return (
          <section key={status} class="group" aria-labelledby={id}>
            <h2 id={id}>
              <StatusTag status={status} />
              {number}
            </h2>
            {rows}
          </section>
        );
      })}
    </>
  );
}

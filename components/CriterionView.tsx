import type { Scan } from '../contracts';
import type { CriterionVerdict, Judgement } from '../referential/verdict';
import { CauseCard } from './CauseCard';
import { Crumbs } from './Crumbs';
import type { Catalogue } from './catalogue';
import { FocusTrial } from './FocusTrial';
import { addedOf, askedOf, askedOfPage, causesOf } from './model/causes';
import { numbered } from './model/numbers';
import { verdictsOf } from './model/reasons';
import { shownStatus } from './model/shown-status';
import { NumbersContext } from './NumbersContext';
import { PageQuestions } from './PageQuestions';
import { AddedDefect } from './panel/AddedDefect';
import { QuestionCard } from './QuestionCard';
import { ShowAll } from './ShowAll';
import { StatusTag } from './StatusTag';
import { TestList } from './TestList';
import { useTexts } from './TextsContext';
import type { Marking } from './useMark';

export interface CriterionViewProps {
  verdict: CriterionVerdict;
  /** All criteria as they are read: what "previous" and "next" follow. */
  order: readonly CriterionVerdict[];
  judgement: Judgement;
  scan: Scan;
  catalogue: Catalogue;
  marking: Marking;
  /** Walks through the page by keyboard; absent where that can't be asked for. */
  onWalk?: () => void;
}

/** One criterion: its causes, then what a person must look at, then its tests. */
export function CriterionView({ verdict, order, judgement, scan, catalogue, marking, onWalk }: CriterionViewProps) {
  const { t, say, count, language } = useTexts();
  const { machine, person, open } = verdict.settled;
  const tests = catalogue.testsOf(verdict.id);
  const causes = causesOf(verdict.defects);
  const added = addedOf(verdict.defects);
  const asked = askedOf(verdict.questions);
  const askedPage = askedOfPage(verdict.questions, verdict.trials);
  const numbers = numbered(causes, asked);
  const topic = catalogue.criterion(verdict.id)[language];
  return (
    <div class="criterion">
      <Crumbs verdict={verdict} order={order} catalogue={catalogue} />
      <div class="head">
        <h1 id="v" tabIndex={-1}>
          {topic}
        </h1>
        <p class="facts row">
          <StatusTag status={shownStatus(verdict)} tag />
          <span>
            <b>{count(t.criterion.decided, machine + person, { total: machine + person + open })}</b>
            <br />
            {say(t.criterion.byWhom, { machine, person })}
          </span>
        </p>
        <ShowAll name={verdict.id} topic={topic} numbers={numbers} catalogue={catalogue} marking={marking} />
      </div>
      <NumbersContext.Provider value={numbers}>{lists()}</NumbersContext.Provider>
      <details class="tests" open={causes.length === 0 && asked.length === 0 && askedPage.length === 0}>
        <summary>{t.criterion.tests}</summary>
        <TestList verdicts={verdictsOf(tests, judgement)} catalogue={catalogue} />
      </details>
    </div>
  );

  function lists() {
    return (
      <>
        {(causes.length > 0 || added.length > 0) && (
          <section aria-labelledby="to-mend">
            <h2 id="to-mend">{say(t.criterion.defects, { n: verdict.defects.length })}</h2>
            {causes.map((group, i) => (
              <CauseCard key={group.key} group={group} scan={scan} catalogue={catalogue} marking={marking} index={i} />
            ))}
            {added.map((answer) => (
              <AddedDefect key={answer.id} answer={answer} catalogue={catalogue} />
            ))}
          </section>
        )}
        {(asked.length > 0 || askedPage.length > 0) && (
          <section aria-labelledby="to-check">
            <h2 id="to-check">{say(t.criterion.questions, { n: verdict.questions.length + verdict.trials.length })}</h2>
            {asked.map((group, i) => (
              <QuestionCard key={group.key} group={group} scan={scan} catalogue={catalogue} marking={marking} index={i} />
            ))}
            {onWalk && verdict.trials.some(({ state }) => state === 'focus') && <FocusTrial onWalk={onWalk} />}
            {askedPage.length > 0 && <PageQuestions tests={askedPage} catalogue={catalogue} />}
          </section>
        )}
      </>
    );
  }
}

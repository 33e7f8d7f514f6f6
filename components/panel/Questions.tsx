import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Answer } from '../../contracts';
import type { Trial } from '../../referential/verdict';
import type { Catalogue } from '../catalogue';
import { useTexts } from '../TextsContext';
import type { Marking } from '../useMark';
import { AnswerCard } from './AnswerCard';
import type { AnswerActions } from './actions';
import { GivenAnswers } from './GivenAnswers';
import { Trials } from './Trials';
import type { Series } from './useSeries';

export interface QuestionsProps {
  series: Series;
  trials: readonly Trial[];
  actions: Pick<AnswerActions, 'draft' | 'keepDraft'>;
  /** Answers that this page holds, the last given first. */
  given: readonly Answer[];
  catalogue: Catalogue;
  marking: Marking;
}

/** One question at a time; once there is none left, what was answered. */
export function Questions({ series, trials, actions, given, catalogue, marking }: QuestionsProps) {
  const { t } = useTexts();
  const { current, position, total, turn, canUndo } = series;
  const opened = useRef(turn);
  const done = useRef<HTMLHeadingElement>(null);
  const moved = turn !== opened.current;
  useLayoutEffect(() => {
    if (moved && !current) done.current?.focus();
  }, [moved, current]);
  return (
    <section>
      {current ? (
        <AnswerCard
          key={`${current.key} ${turn}`}
          question={current}
          position={position}
          total={total}
          focus={moved}
          catalogue={catalogue}
          marking={marking}
          alike={series.alike}
          minutes={series.minutes}
          draft={actions.draft(current.key)}
          onDraft={(note) => actions.keepDraft(current.key, note)}
          onSay={(choice, note, others) => {
            if (choice !== 'skip') actions.keepDraft(current.key, '');
            void series.say(choice, note, others);
          }}
          onUndo={canUndo ? () => void series.undo() : undefined}
        />
      ) : (
        <div class="empty">
          <h2 tabIndex={-1} ref={done}>
            {t.panel.allDone}
          </h2>
          {canUndo && (
            <button class="btn small" type="button" onClick={() => void series.undo()}>
              {t.panel.undo}
            </button>
          )}
        </div>
      )}
      <Trials trials={trials} catalogue={catalogue} onSay={(test, choice) => void series.settle(test, choice)} />
      <GivenAnswers answers={given} catalogue={catalogue} onTakeBack={(answer) => void series.takeBack(answer)} />
    </section>
  );
}

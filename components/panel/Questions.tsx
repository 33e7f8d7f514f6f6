import { useEffect, useRef } from 'preact/hooks';
import type { Answer } from '../../contracts';
import type { Catalogue } from '../catalogue';
import { useTexts } from '../TextsContext';
import type { Marking } from '../useMark';
import { AnswerCard } from './AnswerCard';
import { GivenAnswers } from './GivenAnswers';
import type { Series } from './useSeries';

export interface QuestionsProps {
  series: Series;
  /** Answers that this page holds, the last given first. */
  given: readonly Answer[];
  catalogue: Catalogue;
  marking: Marking;
}

/** One question at a time; once there is none left, what was answered. */
export function Questions({ series, given, catalogue, marking }: QuestionsProps) {
  const { t } = useTexts();
  const { current, position, total, turn, canUndo } = series;
  const opened = useRef(turn);
  const done = useRef<HTMLHeadingElement>(null);
  const moved = turn !== opened.current;
  useEffect(() => {
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
          onSay={(choice, note) => void series.say(choice, note)}
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
      <GivenAnswers answers={given} catalogue={catalogue} onTakeBack={(answer) => void series.takeBack(answer)} />
    </section>
  );
}

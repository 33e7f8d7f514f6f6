import { useMemo, useState } from 'preact/hooks';
import type { Answer } from '../../contracts';
import type { OpenQuestion } from '../../referential/verdict';
import type { Choice } from '../model/question-text';
import { askingOrder, type Place, placeIn } from '../model/series';
import type { AnswerActions } from './actions';

/** One thing done, that can be undone: an answer, or a question passed. */
interface Step {
  readonly key: string;
  readonly answer?: Answer;
}

/** What was said last, for the live region. */
export type SeriesNews =
  | { readonly what: 'said'; readonly choice: Choice }
  | { readonly what: 'passed' | 'undone' | 'not-kept' | 'taken-back' };

export interface Series extends Place {
  readonly news: SeriesNews | undefined;
  /** Grows each time that another question takes the place: the focus then follows. */
  readonly turn: number;
  readonly canUndo: boolean;
  say(choice: Choice, note: string): Promise<void>;
  undo(): Promise<void>;
  takeBack(answer: Answer): Promise<void>;
}

/** The questions of a page one after the other, with what was said since they were opened. */
export function useSeries(questions: readonly OpenQuestion[], actions: AnswerActions): Series {
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const [wanted, setWanted] = useState<string>();
  const [news, setNews] = useState<SeriesNews>();
  const [turn, setTurn] = useState(0);
  const [busy, setBusy] = useState(false);

  const ordered = useMemo(() => askingOrder(questions), [questions]);
  // An answer that a newer rule no longer understands leaves its question open: it comes back like a passed one.
  const seen = [...new Set(steps.map(({ key }) => key).reverse())].reverse();
  const answered = steps.filter(({ answer }) => answer).length;
  const place = placeIn(ordered, answered, seen, wanted);

  /** One thing at a time: a key pressed twice answers once. */
  async function once(act: () => Promise<void>): Promise<void> {
    if (busy) return;
    setBusy(true);
    try {
      await act();
      setTurn((n) => n + 1);
    } catch (error) {
      console.warn(error);
      setNews({ what: 'not-kept' });
    } finally {
      setBusy(false);
    }
  }

  return {
    ...place,
    news,
    turn,
    canUndo: steps.length > 0,
    say: (choice, note) =>
      once(async () => {
        const question = place.current;
        if (!question) return;
        const answer = choice === 'skip' ? undefined : await actions.keep(subjectOf(question), choice, note);
        setSteps([...steps, { key: question.key, ...(answer && { answer }) }]);
        setWanted(undefined);
        setNews(answer ? { what: 'said', choice } : { what: 'passed' });
      }),
    undo: () =>
      once(async () => {
        const last = steps.at(-1);
        if (!last) return;
        if (last.answer) await actions.takeBack(last.answer);
        setSteps(steps.slice(0, -1));
        setWanted(last.key);
        setNews({ what: 'undone' });
      }),
    takeBack: (answer) =>
      once(async () => {
        await actions.takeBack(answer);
        setSteps(steps.filter((step) => step.answer?.id !== answer.id));
        setNews({ what: 'taken-back' });
      }),
  };
}

function subjectOf(question: OpenQuestion): Parameters<AnswerActions['keep']>[0] {
  if ('finding' in question) return { finding: question.finding };
  return { test: question.kind === 'page' ? question.tests[0] : question.key };
}

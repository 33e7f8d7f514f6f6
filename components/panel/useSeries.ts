import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Answer, TestId } from '../../contracts';
import type { OpenQuestion } from '../../referential/verdict';
import type { Choice } from '../model/question-text';
import { alikeOf, askingOrder, minutesLeft, type Place, placeIn } from '../model/series';
import type { AnswerActions } from './actions';

/** Milliseconds above which an answer took a break, not a look. */
const longest = 120_000;

/** One thing done, that can be undone: answers given together, or a question passed. */
interface Step {
  readonly keys: readonly string[];
  readonly answers: readonly Answer[];
}

/** What was said last, for the live region. */
export type SeriesNews =
  | { readonly what: 'said'; readonly choice: Choice; readonly n: number }
  | { readonly what: 'passed' | 'undone' | 'not-kept' | 'taken-back' };

export interface Series extends Place {
  /** Open questions that could have the answer of the one that is asked. */
  readonly alike: readonly OpenQuestion[];
  /** Minutes left, once enough answers were given to tell. */
  readonly minutes: number | undefined;
  readonly news: SeriesNews | undefined;
  /** Grows each time that another question takes the place: the focus then follows. */
  readonly turn: number;
  readonly canUndo: boolean;
  /** @param others of `alike`: they get the same answer */
  say(choice: Choice, note: string, others?: readonly OpenQuestion[]): Promise<void>;
  /** Answers a test that took a trial. */
  settle(test: TestId, choice: Choice): Promise<void>;
  undo(): Promise<void>;
  takeBack(answer: Answer): Promise<void>;
}

/** The questions of a page one after the other, with what was said since they were opened. */
export function useSeries(questions: readonly OpenQuestion[], actions: AnswerActions): Series {
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const [wanted, setWanted] = useState<string>();
  const [news, setNews] = useState<SeriesNews>();
  const [turn, setTurn] = useState(0);
  const busy = useRef(false);
  const [durations, setDurations] = useState<readonly number[]>([]);
  const asked = useRef(0);

  const ordered = useMemo(() => askingOrder(questions), [questions]);
  // An answer that a newer rule no longer understands leaves its question open: it comes back like a passed one.
  const seen = [...new Set(steps.flatMap(({ keys }) => keys).reverse())].reverse();
  const answered = steps.reduce((sum, { answers }) => sum + answers.length, 0);
  const place = placeIn(ordered, answered, seen, wanted);
  const alike = useMemo(() => (place.current ? alikeOf(place.current, ordered) : []), [place.current, ordered]);
  useEffect(() => {
    asked.current = Date.now();
  }, [place.current?.key]);

  /** One thing at a time: a key pressed twice answers once. */
  async function once(act: () => Promise<void>): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    try {
      await act();
      setTurn((n) => n + 1);
    } catch (error) {
      console.warn(error);
      setNews({ what: 'not-kept' });
    } finally {
      busy.current = false;
    }
  }

  return {
    ...place,
    alike,
    minutes: minutesLeft(durations, ordered.length),
    news,
    turn,
    canUndo: steps.length > 0,
    say: (choice, note, others = []) =>
      once(async () => {
        const question = place.current;
        if (!question) return;
        const took = Date.now() - asked.current;
        const together = choice === 'skip' ? [] : [question, ...others];
        const answers: Answer[] = [];
        try {
          for (const one of together) answers.push(await actions.keep(subjectOf(one), choice, note));
        } finally {
          // What was kept before the disk refused the next one can still be undone.
          const keys = together.length > 0 ? together.slice(0, answers.length).map(({ key }) => key) : [question.key];
          if (keys.length > 0) setSteps([...steps, { keys, answers }]);
        }
        if (answers.length > 0 && took < longest) setDurations([...durations, took]);
        setWanted(undefined);
        setNews(answers.length > 0 ? { what: 'said', choice, n: answers.length } : { what: 'passed' });
      }),
    settle: (test, choice) =>
      once(async () => {
        const answer = await actions.keep({ test }, choice, '');
        setSteps([...steps, { keys: [test], answers: [answer] }]);
        setNews({ what: 'said', choice, n: 1 });
      }),
    undo: () =>
      once(async () => {
        const last = steps.at(-1);
        if (!last) return;
        for (const answer of last.answers) await actions.takeBack(answer);
        setSteps(steps.slice(0, -1));
        setWanted(last.keys[0]);
        setNews({ what: 'undone' });
      }),
    takeBack: (answer) =>
      once(async () => {
        await actions.takeBack(answer);
        setSteps(
          steps
            .map((step) => ({ ...step, answers: step.answers.filter(({ id }) => id !== answer.id) }))
            .filter((step, i) => step.answers.length > 0 || steps[i]?.answers.length === 0),
        );
        setNews({ what: 'taken-back' });
      }),
  };
}

function subjectOf(question: OpenQuestion): Parameters<AnswerActions['keep']>[0] {
  if ('finding' in question) return { finding: question.finding };
  return { test: question.kind === 'page' ? question.tests[0] : question.key };
}

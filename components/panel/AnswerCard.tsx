import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OpenQuestion } from '../../referential/verdict';
import type { Catalogue } from '../catalogue';
import { ElementRow } from '../ElementRow';
import { type Choice, choices, isOffered, questionText } from '../model/question-text';
import { useTexts } from '../TextsContext';
import type { Marking } from '../useMark';
import { Alike } from './Alike';
import { KeysContext } from './actions';

export interface AnswerCardProps {
  question: OpenQuestion;
  position: number;
  total: number;
  /** Give the focus to the question: it took the place of another. */
  focus: boolean;
  catalogue: Catalogue;
  marking: Marking;
  /** Other open questions that could have the same answer. */
  alike: readonly OpenQuestion[];
  minutes: number | undefined;
  draft: string;
  onDraft(note: string): void;
  onSay(choice: Choice, note: string, others: readonly OpenQuestion[]): void;
  onUndo?: () => void;
}

/** One question: what to look at, four answers, a note. Its keys act only while the focus is inside. */
export function AnswerCard(props: AnswerCardProps) {
  const { question, position, total, focus, catalogue, marking, alike, minutes, draft, onDraft, onSay, onUndo } = props;
  const texts = useTexts();
  const { t, say, count, date } = texts;
  const keys = useContext(KeysContext);
  const [together, setTogether] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  const { ask, look } = questionText(question, catalogue, texts);
  const { previous } = question;

  // Before the paint: a key pressed as soon as the question is seen is for it.
  useLayoutEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus]);

  const give = (choice: Choice) => {
    if (isOffered(choice, question)) onSay(choice, note.current?.value ?? '', together && choice !== 'skip' ? alike : []);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    if (event.target === note.current) {
      if (event.key !== 'Escape') return;
      heading.current?.focus();
    } else if (keys && !(event.target instanceof HTMLInputElement)) {
      // By place on the keyboard too: a French one gives digits with Shift only.
      const digit = /^(?:Digit|Numpad)([1-4])$/.exec(event.code)?.[1] ?? /^[1-4]$/.exec(event.key)?.[0];
      const letter = event.key.toLowerCase();
      if (digit) give(choices[Number(digit) - 1]!);
      else if (letter === 'z') onUndo?.();
      else if (letter === 'n') note.current?.focus();
      else return;
    } else return;
    event.preventDefault();
  };

  return (
    // The keys double the buttons inside.
    <article class="cause question" aria-labelledby="q" onKeyDown={onKey}>
      <div class="top">
        <p class="pos">
          {say(t.panel.position, { i: position, n: total })}
          {minutes !== undefined && <span class="muted">{count(t.ask.left, minutes)}</span>}
        </p>
        <h2 id="q" tabIndex={-1} ref={heading}>
          {ask}
        </h2>
        {look && <p class="look">{look}</p>}
        {previous && previous.value in t.panel.answers && (
          <p class="place">{say(t.panel.toConfirm, { answer: t.panel.answers[previous.value as Choice], date: date(previous.at) })}</p>
        )}
      </div>
      {'finding' in question ? (
        <ul class="found">
          <ElementRow finding={question.finding} label={ask} marking={marking} auto />
        </ul>
      ) : (
        <p class="whole">{t.panel.aboutPage}</p>
      )}
      {alike.length > 0 && <Alike alike={alike} checked={together} onCheck={setTogether} />}
      <fieldset class="answers" aria-labelledby="q">
        {choices
          .filter((choice) => isOffered(choice, question))
          .map((choice) => (
            <button key={choice} class="btn" type="button" onClick={() => give(choice)}>
              {keys && <kbd>{choices.indexOf(choice) + 1}</kbd>}
              {t.panel.answers[choice]}
            </button>
          ))}
      </fieldset>
      <div class="note">
        <label for="note">{t.panel.note}</label>
        <textarea
          id="note"
          rows={2}
          ref={note}
          defaultValue={draft || previous?.note}
          onInput={({ currentTarget }) => onDraft(currentTarget.value)}
        />
        {onUndo && (
          <button class="btn small" type="button" onClick={onUndo}>
            {t.panel.undo} {keys && <kbd>Z</kbd>}
          </button>
        )}
        {keys && <p class="small muted">{t.panel.keys}</p>}
      </div>
    </article>
  );
}

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../../contracts';
import { elementName, elementPlace } from '../../locales/element';
import type { OpenQuestion } from '../../referential/verdict';
import type { Catalogue } from '../catalogue';
import { type Choice, choices, isOffered, questionText } from '../model/question-text';
import { usePicture } from '../picture';
import { TechnicalDetails } from '../TechnicalDetails';
import { useTexts } from '../TextsContext';

export interface LineItemModel {
  readonly key: string;
  readonly question: OpenQuestion;
  /** Pages that ask it, by name. */
  readonly pages: readonly string[];
}

export interface LineViewProps {
  groups: readonly { readonly key: string; readonly items: readonly LineItemModel[] }[];
  catalogue: Catalogue;
  /** @throws when it could not be stored */
  onSay(item: string, choice: Exclude<Choice, 'skip'>, note: string): Promise<Answer>;
  onTakeBack(answer: Answer): Promise<void>;
  /** Note that was being written; it outlives the page. */
  draft(item: string): string;
  onDraft(item: string, note: string): void;
}

interface Step {
  readonly key: string;
  readonly answer: Answer | null;
}

/** One question at a time, over every page and element that asks it. Its keys act while the focus is in its card. */
export function LineView({ groups, catalogue, onSay, onTakeBack, draft, onDraft }: LineViewProps) {
  const texts = useTexts();
  const { t, say, count, list, date } = texts;
  const picture = usePicture();
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const [wanted, setWanted] = useState<string>();
  const [said, setSaid] = useState('');
  const [turn, setTurn] = useState(0);
  const busy = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const note = useRef<HTMLTextAreaElement>(null);

  const passed = new Set(steps.flatMap(({ key, answer }) => (answer ? [] : key)));
  const all = groups.flatMap(({ items }) => items);
  // Those passed come back at the end.
  const item = all.find(({ key }) => key === wanted) ?? all.find(({ key }) => !passed.has(key)) ?? all[0];
  const at = groups.findIndex(({ items }) => items.some((one) => one === item));
  const group = groups[at];
  const left = all.length;

  // Before the paint: a key pressed as soon as the question is seen is for it.
  useLayoutEffect(() => {
    if (turn > 0) heading.current?.focus();
  }, [turn]);

  async function once(act: () => Promise<void>): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    try {
      await act();
      setTurn((n) => n + 1);
    } catch (error) {
      console.warn(error);
      setSaid(t.panel.notKept);
    } finally {
      busy.current = false;
    }
  }
  const give = (choice: Choice) => {
    if (!item || !isOffered(choice, item.question)) return;
    void once(async () => {
      const answer = choice === 'skip' ? null : await onSay(item.key, choice, note.current?.value ?? '');
      if (answer) onDraft(item.key, '');
      setSteps([...steps.filter(({ key }) => key !== item.key), { key: item.key, answer }]);
      setWanted(undefined);
      setSaid(answer ? say(t.dossier.line.said, { answer: t.panel.answers[choice], page: list(item.pages) }) : t.panel.passed);
    });
  };
  const undo = () => {
    const last = steps.at(-1);
    if (!last) return;
    void once(async () => {
      if (last.answer) await onTakeBack(last.answer);
      setSteps(steps.slice(0, -1));
      setWanted(last.key);
      setSaid(t.panel.undone);
    });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    if (event.target === note.current) {
      if (event.key !== 'Escape') return;
      heading.current?.focus();
    } else {
      const digit = /^(?:Digit|Numpad)([1-4])$/.exec(event.code)?.[1] ?? /^[1-4]$/.exec(event.key)?.[0];
      const letter = event.key.toLowerCase();
      if (digit) give(choices[Number(digit) - 1]!);
      else if (letter === 'z') undo();
      else if (letter === 'n') note.current?.focus();
      else return;
    }
    event.preventDefault();
  };

  if (!item || !group) {
    return (
      <section class="card" aria-labelledby="v">
        <h1 id="v" tabIndex={-1} ref={heading}>
          {t.dossier.line.allDone}
        </h1>
        {steps.length > 0 && (
          <p>
            <button class="btn small" type="button" onClick={undo}>
              {t.panel.undo}
            </button>
          </p>
        )}
        <p role="status">{said}</p>
      </section>
    );
  }

  const { question, pages } = item;
  const { ask, look } = questionText(question, catalogue, texts);
  const next = group.items.filter((one) => one !== item).slice(0, 5);
  return (
    <section aria-labelledby="v">
      <div class="sec-head">
        <h1 id="v" tabIndex={-1}>
          {t.dossier.line.title}
        </h1>
        <p>{t.dossier.line.intro}</p>
      </div>
      {/* The keys double the buttons inside. */}
      <article class="card line" aria-labelledby="q" onKeyDown={onKey}>
        <div class="ask">
          <p class="small muted">
            {say(t.dossier.line.group, { i: at + 1, n: groups.length })} {count(t.dossier.line.inGroup, group.items.length)}{' '}
            {count(t.dossier.line.left, left)}
          </p>
          <h2 id="q" tabIndex={-1} ref={heading}>
            {ask}
          </h2>
          {look && <p class="muted">{look}</p>}
          <p>
            <b>{list(pages)}</b>
          </p>
          {question.previous && question.previous.value in t.panel.answers && (
            <p class="notice">
              {say(t.panel.toConfirm, { answer: t.panel.answers[question.previous.value as Choice], date: date(question.previous.at) })}
            </p>
          )}
          <fieldset class="row" aria-labelledby="q">
            {choices
              .filter((choice) => isOffered(choice, question))
              .map((choice) => (
                <button key={choice} class="btn" type="button" onClick={() => give(choice)}>
                  <kbd>{choices.indexOf(choice) + 1}</kbd>
                  {t.panel.answers[choice]}
                </button>
              ))}
          </fieldset>
          <p class="field">
            <label for="line-note">{t.panel.note}</label>
            <textarea
              key={item.key}
              id="line-note"
              rows={2}
              ref={note}
              defaultValue={draft(item.key) || question.previous?.note || ''}
              onInput={({ currentTarget }) => onDraft(item.key, currentTarget.value)}
            />
          </p>
          {steps.length > 0 && (
            <button class="btn small" type="button" onClick={undo}>
              {t.panel.undo} <kbd>Z</kbd>
            </button>
          )}
          <p class="small muted">{t.panel.keys}</p>
        </div>
        <div class="seen">
          {'finding' in question ? (
            <>
              <p>
                <b>{elementName(question.finding.target, texts)}</b>{' '}
                <span class="muted">{elementPlace(question.finding.target, texts)}</span>
              </p>
              {picture?.(question.finding)}
              <TechnicalDetails target={question.finding.target} />
            </>
          ) : (
            <p class="muted">{t.panel.aboutPage}</p>
          )}
          {next.length > 0 && (
            <>
              <h3>{t.dossier.line.next}</h3>
              <ol class="small muted">
                {next.map((one) => (
                  <li key={one.key}>
                    {list(one.pages)}
                    {'finding' in one.question && `, ${elementName(one.question.finding.target, texts)}`}
                  </li>
                ))}
              </ol>
            </>
          )}
        </div>
      </article>
      <p role="status" class="small">
        {said}
      </p>
    </section>
  );
}

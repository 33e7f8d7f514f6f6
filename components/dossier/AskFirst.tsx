import { useEffect, useRef, useState } from 'preact/hooks';

export interface AskFirstProps {
  /** On the button that starts it. */
  label: string;
  /** Names it when several buttons have the same word. */
  describe?: string;
  question: string;
  yes: string;
  no: string;
  onYes(): void;
}

/** A button for what can't be undone: asks once more, the answer "no" first. */
export function AskFirst({ label, describe, question, yes, no, onYes }: AskFirstProps) {
  const [asking, setAsking] = useState(false);
  const start = useRef<HTMLButtonElement>(null);
  const refuse = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (asking) refuse.current?.focus();
    else if (asked.current) start.current?.focus();
    asked.current = asking;
  }, [asking]);
  if (!asking) {
    return (
      <button ref={start} class="btn small danger" type="button" aria-label={describe} onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  }
  return (
    <fieldset class="ask">
      <legend>
        <b>{question}</b>
      </legend>
      <p class="row">
        <button ref={refuse} class="btn small" type="button" onClick={() => setAsking(false)}>
          {no}
        </button>
        <button
          class="btn small danger"
          type="button"
          onClick={() => {
            setAsking(false);
            onYes();
          }}
        >
          {yes}
        </button>
      </p>
    </fieldset>
  );
}

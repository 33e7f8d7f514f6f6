import { useEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '../TextsContext';
import { Card } from './Card';

export interface EraseAllProps {
  /** @returns false when something stayed */
  onErase(): Promise<boolean>;
}

/** Asks once more before it erases; the answer "no" comes first. */
export function EraseAll({ onErase }: EraseAllProps) {
  const { t } = useTexts();
  const [asking, setAsking] = useState(false);
  const [erased, setErased] = useState<boolean | null>(null);
  const no = useRef<HTMLButtonElement>(null);
  const start = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);

  useEffect(() => {
    if (asking) no.current?.focus();
    else if (asked.current) start.current?.focus();
    asked.current = asking;
  }, [asking]);

  return (
    <Card id="erase" title={t.options.erase}>
      <p class="hint">{t.options.eraseHint}</p>
      {asking ? (
        <fieldset class="ask">
          <legend>
            <b>{t.options.eraseAsk}</b>
          </legend>
          <p class="row">
            <button ref={no} class="btn" type="button" onClick={() => setAsking(false)}>
              {t.options.eraseNo}
            </button>
            <button
              class="btn danger"
              type="button"
              onClick={() => {
                setAsking(false);
                void onErase().then(setErased);
              }}
            >
              {t.options.eraseYes}
            </button>
          </p>
        </fieldset>
      ) : (
        <button
          ref={start}
          class="btn danger"
          type="button"
          onClick={() => {
            setErased(null);
            setAsking(true);
          }}
        >
          {t.options.erase}
        </button>
      )}
      <p role="status">{erased === null ? '' : erased ? t.options.erased : t.options.eraseFailed}</p>
    </Card>
  );
}

import type { Refusal as Code } from '../contracts';
import { useTexts } from './TextsContext';

export interface RefusalProps {
  code: Code;
  url: string;
  /** Opens the browser's page about this extension, where a right can be given. */
  onSettings?: () => void;
  /** Given where another try may go through. */
  onAgain?: () => void;
}

/** One layout for every refusal: what, why, what to do, and a code to report. */
export function Refusal({ code, url, onSettings, onAgain }: RefusalProps) {
  const { t, say } = useTexts();
  const { title, why, steps } = t.refusals[code];
  return (
    <section class="refusal" aria-labelledby="v">
      <h1 id="v" tabIndex={-1}>
        {title}
      </h1>
      {url && <p class="url">{url}</p>}
      <p>{why}</p>
      <ul class="do">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      {onSettings && (
        <button class="btn small" type="button" onClick={onSettings}>
          {t.refusal.settings}
        </button>
      )}
      {onAgain && (
        <button class="btn small" type="button" onClick={onAgain}>
          {t.notice.again}
        </button>
      )}
      <p class="small muted">{say(t.refusal.code, { code })}</p>
    </section>
  );
}

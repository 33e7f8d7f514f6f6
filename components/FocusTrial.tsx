import { Icon } from './Icon';
import { useTexts } from './TextsContext';

/** The trial of the Tab key: offered where a test waits for it, and run by the page once this view has closed. */
export function FocusTrial({ onWalk }: { onWalk(): void }) {
  const { t } = useTexts();
  return (
    <article class="cause" aria-labelledby="focus-trial">
      <div class="top">
        <h3 id="focus-trial">
          <Icon name="av" class="glyph av" />
          <span>{t.trial.focus}</span>
        </h3>
        <p class="small muted">{t.trial.focusHow}</p>
        <p>
          <button class="btn small" type="button" onClick={onWalk}>
            {t.trial.focusRun}
          </button>
        </p>
      </div>
    </article>
  );
}

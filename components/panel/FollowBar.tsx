import { useTexts } from '../TextsContext';

/** Is the page followed, and what switches it. */
export interface Following {
  readonly on: boolean;
  /** A scan runs now; the result before it is shown meanwhile. */
  readonly running: boolean;
  toggle(): void;
}

/** Scans again by itself when the page changes. */
export function FollowBar({ on, running, toggle }: Following) {
  const { t } = useTexts();
  return (
    <div class="follow">
      <button id="follow" class="btn small" type="button" aria-pressed={on} aria-describedby="follow-hint" onClick={toggle}>
        {t.work.follow}
      </button>
      <span id="follow-hint" class="small muted">
        {running ? t.work.following : on ? t.work.followed : t.work.followHint}
      </span>
    </div>
  );
}

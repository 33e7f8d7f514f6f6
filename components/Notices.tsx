import type { Scan } from '../contracts';
import { useTexts } from './TextsContext';

export interface NoticesProps {
  scan: Scan;
  /** The page changed, or was left, after it was read. */
  stale: boolean;
  /** False when the disk refused the result. */
  stored: boolean;
  /** Absent where another scan can't be asked for. */
  onAgain?: () => void;
}

/** What makes a result less than whole or less than fresh. Silent when there is nothing to say. */
export function Notices({ scan, stale, stored, onAgain }: NoticesProps) {
  const { t, count, say, list } = useTexts();
  return (
    <>
      {(stale || scan.partial) && (
        <div class="notice">
          {stale && <p>{t.notice.stale}</p>}
          {scan.partial && <p>{t.notice.partial}</p>}
          {onAgain && (
            <button class="btn small" type="button" onClick={onAgain}>
              {t.notice.again}
            </button>
          )}
        </div>
      )}
      {!stored && (
        <div class="notice">
          <p>{t.notice.notStored}</p>
        </div>
      )}
      {scan.crashed.length > 0 && (
        <div class="notice">
          <details>
            <summary>{count(t.notice.crashed, scan.crashed.length)}</summary>
            <ul>
              {scan.crashed.map(({ rule, message }) => (
                <li key={rule} class="sel">
                  {say(t.notice.crashedLine, { rule, message })}
                </li>
              ))}
            </ul>
          </details>
        </div>
      )}
      {scan.axeFallback.length > 0 && (
        <div class="notice">
          <p>{say(t.notice.fallback, { why: list(scan.axeFallback) })}</p>
        </div>
      )}
    </>
  );
}

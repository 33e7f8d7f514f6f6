import { useState } from 'preact/hooks';
import type { Unread } from '../contracts';
import { Icon } from './Icon';
import { groupUnread, hidesSomething, originsOf } from './model/unread';
import { useTexts } from './TextsContext';

export interface UnreadLineProps {
  unread: readonly Unread[];
  elements: number;
  /** Changes of the page seen while it was read. */
  changed: number;
  /** Asks the browser for these origins; called within the click. @returns false when the person said no */
  onAllow(origins: readonly string[]): Promise<boolean>;
}

/** What was not read: one line that is always there, and unfolds into the list. */
export function UnreadLine({ unread, elements, changed, onAllow }: UnreadLineProps) {
  const { t, count, say, list } = useTexts();
  const [denied, setDenied] = useState(false);
  const groups = groupUnread(unread);
  const hiding = groups.filter(hidesSomething);
  const origins = originsOf(unread);
  const sites = list(origins.map((origin) => origin.replace(/^https?:\/\//, '')));

  const allRead = hiding.length === 0;
  const line = (
    <>
      <Icon name={allRead ? 'fixed' : 'nt'} />
      <span>
        <b>{allRead ? (groups.length === 0 ? t.unread.none : t.unread.noneSeen) : t.unread.some}</b>{' '}
        {allRead
          ? count(t.unread.elements, elements)
          : hiding.map(({ kind, items }) => count(t.unread.kinds[kind], items.length)).join(', ')}
      </span>
    </>
  );

  return (
    <div class={`unread${allRead ? ' read' : ''}`}>
      {groups.length === 0 && changed === 0 ? (
        <p class="line">{line}</p>
      ) : (
        <div class="head">
          <details>
            <summary>{line}</summary>
            <div class="items">
              {groups.map(({ kind, items }) => (
                <div key={kind}>
                  <p>
                    <b>{count(t.unread.kinds[kind], items.length)}.</b> {t.unread.why[kind]}
                  </p>
                  <ul>
                    {items.map(({ frame, selector, label }) => (
                      <li key={`${frame.join(' ')} ${selector} ${label}`} class="sel">
                        {label || selector}
                      </li>
                    ))}
                  </ul>
                </div>
              ))}
              {!allRead && <p class="muted">{t.unread.blocks}</p>}
              {changed > 0 && <p>{count(t.notice.changed, changed)}</p>}
            </div>
          </details>
          {origins.length > 0 && (
            <button
              class="linklike"
              type="button"
              aria-describedby="allow-hint"
              onClick={() => void onAllow(origins).then((given) => setDenied(!given))}
            >
              {t.unread.allow}
            </button>
          )}
        </div>
      )}
      {origins.length > 0 && (
        <p id="allow-hint" class="muted" role="status">
          {denied ? t.unread.denied : say(t.unread.allowHint, { sites })}
        </p>
      )}
    </div>
  );
}

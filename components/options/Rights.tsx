import { useTexts } from '../TextsContext';
import { Card } from './Card';

export interface RightsProps {
  /** Match patterns, as the browser gives them. */
  origins: readonly string[];
  onWithdraw(origin: string): void;
}

/** Sites that the browser lets us read without a click, each with the way to take it back. */
export function Rights({ origins, onWithdraw }: RightsProps) {
  const { t, say } = useTexts();
  const siteOf = (origin: string) =>
    origin === '<all_urls>' || origin === '*://*/*' ? t.options.everySite : origin.replace(/^[^/]*\/\//, '').replace(/\/\*$/, '');
  return (
    <Card id="rights" title={t.options.rights}>
      <p class="hint">{origins.length === 0 ? t.options.rightsNone : t.options.rightsHint}</p>
      {origins.length > 0 && (
        <ul class="pairs">
          {origins.map((origin) => (
            <li key={origin}>
              <span>{siteOf(origin)}</span>
              <button
                class="btn small"
                type="button"
                aria-label={say(t.options.withdrawOf, { origin: siteOf(origin) })}
                onClick={() => onWithdraw(origin)}
              >
                {t.options.withdraw}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

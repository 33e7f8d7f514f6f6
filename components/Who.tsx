import type { Who as Person } from '../contracts';
import { Icon } from './Icon';
import { useTexts } from './TextsContext';

/** Who can mend it: glyph and word. */
export function Who({ who }: { who: Person }) {
  const { t } = useTexts();
  return (
    <span class="who">
      <Icon name={who} />
      {t.who[who]}
    </span>
  );
}

import { useState } from 'preact/hooks';
import type { ViewShown } from '../../contracts';
import { useTexts } from '../TextsContext';
import type { ViewChoice } from './page-views';
import type { Viewing } from './useView';
import { ViewRow } from './ViewRow';

/** Lines at first, then at each press of the button. */
const step = 100;

export interface ViewListProps {
  choice: ViewChoice;
  shown: ViewShown;
  viewing: Viewing;
}

/** What a view lists: each line brings its element into view. */
export function ViewList({ choice, shown, viewing }: ViewListProps) {
  const { t, count } = useTexts();
  const [limit, setLimit] = useState(step);
  const { lines } = shown;
  const left = lines.length - limit;
  return (
    <>
      <ol class="lines" aria-label={choice.name}>
        {lines.slice(0, limit).map((line) => (
          <ViewRow key={`${line.frame.join(' ')} ${line.key}`} line={line} choice={choice} viewing={viewing} />
        ))}
      </ol>
      {left > 0 && (
        <button class="btn small" type="button" onClick={() => setLimit(limit + step)}>
          {count(t.views.more, Math.min(left, step))}
        </button>
      )}
      {shown.left > 0 && <p class="notice">{count(t.views.left, shown.left)}</p>}
    </>
  );
}

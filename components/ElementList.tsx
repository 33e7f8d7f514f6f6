import { useState } from 'preact/hooks';
import type { Finding } from '../contracts';
import { causeText } from '../locales/cause-text';
import { elementPath } from '../locales/element';
import { ElementRow } from './ElementRow';
import { useTexts } from './TextsContext';
import type { Marking } from './useMark';

/** Elements at first, then at each press of the button: a page may hold thousands. */
const first = 5;
const step = 25;

export interface ElementListProps {
  findings: readonly Finding[];
  /** Question about one element, with placeholders; absent for defects. */
  question?: string;
  label: string;
  marking: Marking | null;
}

export function ElementList({ findings, question, label, marking }: ElementListProps) {
  const texts = useTexts();
  const { t, count } = texts;
  const [limit, setLimit] = useState(first);
  const left = findings.length - limit;
  return (
    <>
      <ol class="found" aria-label={t.cause.elements}>
        {findings.slice(0, limit).map((finding, i) => (
          <ElementRow
            // Two findings of one cause may have the same path: one element may fail twice.
            key={`${elementPath(finding.target)} ${i}`}
            finding={finding}
            question={question && causeText(question, [finding], texts)}
            label={label}
            marking={marking}
          />
        ))}
      </ol>
      {left > 0 && (
        <p class="more">
          <button class="btn small" type="button" data-step="more" onClick={() => setLimit(limit + step)}>
            {count(t.cause.more, Math.min(left, step))}
          </button>
        </p>
      )}
    </>
  );
}

import { useState } from 'preact/hooks';
import type { Target } from '../contracts';
import { elementPath } from '../locales/element';
import { useTexts } from './TextsContext';

/** Selector and excerpt, as text: nothing of the page is ever run or drawn here. */
export function TechnicalDetails({ target }: { target: Target }) {
  const { t } = useTexts();
  const [copied, setCopied] = useState(false);
  const path = elementPath(target);
  return (
    <details>
      <summary>{t.cause.technical}</summary>
      <div class="tech">
        <code class="sel">
          <span class="vh">{t.element.selector} </span>
          {path}
        </code>
        <pre tabIndex={-1}>
          <span class="vh">{t.element.html} </span>
          <code>{target.html}</code>
        </pre>
        <button
          class="btn small"
          type="button"
          onClick={() =>
            void navigator.clipboard.writeText(path).then(
              () => setCopied(true),
              () => setCopied(false),
            )
          }
        >
          {t.element.copy}
        </button>
        <span role="status">{copied ? t.element.copied : ''}</span>
      </div>
    </details>
  );
}

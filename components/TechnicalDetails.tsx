import type { Target } from '../contracts';
import { elementPath } from '../locales/element';
import { CopyButton } from './CopyButton';
import { inspectLine } from './model/inspect-line';
import { useTexts } from './TextsContext';

/** Selector, excerpt and line for the console, as text: nothing of the page is ever run or drawn here. */
export function TechnicalDetails({ target }: { target: Target }) {
  const { t } = useTexts();
  const path = elementPath(target);
  const inspect = inspectLine(target);
  return (
    <details>
      <summary>{t.cause.technical}</summary>
      <div class="tech">
        <code class="sel">
          <span class="vh">{t.element.selector} </span>
          {path}
        </code>
        <CopyButton text={path}>{t.element.copy}</CopyButton>
        <pre tabIndex={-1}>
          <span class="vh">{t.element.html} </span>
          <code>{target.html}</code>
        </pre>
        <CopyButton text={target.html}>{t.element.copyHtml}</CopyButton>
        <code class="sel">
          <span class="vh">{t.element.console} </span>
          {inspect}
        </code>
        <CopyButton text={inspect}>{t.element.copyInspect}</CopyButton>
      </div>
    </details>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { useTexts } from './TextsContext';

/** Milliseconds for which it says that it copied. */
const shownFor = 4000;

/** Copies a text, and says so: or that the browser refused. */
export function CopyButton({ text, children, quiet }: { text: string | (() => string); children: string; quiet?: boolean }) {
  const { t } = useTexts();
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => setSaid(''), shownFor);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = () =>
    navigator.clipboard.writeText(typeof text === 'string' ? text : text()).then(
      () => setSaid(t.element.copied),
      () => setSaid(t.element.notCopied),
    );
  return (
    <span class="copy">
      <button class={`btn small${quiet ? ' quiet' : ''}`} type="button" onClick={() => void copy()}>
        {children}
      </button>
      <span role="status">{said}</span>
    </span>
  );
}

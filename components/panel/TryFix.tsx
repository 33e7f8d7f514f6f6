import { useEffect, useRef, useState } from 'preact/hooks';
import type { Change, Finding, FixRead, FixTried } from '../../contracts';
import { useTexts } from '../TextsContext';
import { ContrastCard } from './ContrastCard';
import { FixForm } from './FixForm';
import { codeOf, firstChange } from './fix-choices';
import { useFixTools } from './fix-tools';

type Read = { readonly state: 'closed' | 'reading' | 'gone' | 'lost' } | { readonly state: 'read'; readonly facts: FixRead };

/** Tries a correction on the element in the page, and says what the rule finds then. Nothing outside the panel. */
export function TryFix({ finding, label }: { finding: Finding; label: string }) {
  const { t, say } = useTexts();
  const tools = useFixTools();
  const [read, setRead] = useState<Read>({ state: 'closed' });
  const [change, setChange] = useState<Change | null>(null);
  const [tried, setTried] = useState<{ change: Change; result: FixTried } | null>(null);
  const [news, setNews] = useState('');
  const on = useRef(false);

  const undo = async () => {
    if (!on.current) return;
    on.current = false;
    setTried(null);
    await tools?.undo();
  };
  // The change leaves the page with this form, whatever takes it away.
  useEffect(() => () => void undo(), [tools]);
  if (!tools) return null;

  async function toggle(open: boolean): Promise<void> {
    if (!open) {
      await undo();
      return setRead({ state: 'closed' });
    }
    setRead({ state: 'reading' });
    try {
      const facts = await tools!.read(finding.target);
      if (!facts) return setRead({ state: 'gone' });
      setRead({ state: 'read', facts });
      setChange(firstChange(finding, facts));
    } catch (error) {
      console.warn(error);
      setRead({ state: 'lost' });
    }
  }

  async function attempt(wanted: Change): Promise<void> {
    setChange(wanted);
    on.current = true;
    try {
      const result = await tools!.attempt(finding.target, finding.rule, wanted);
      if (!result) return setRead({ state: 'gone' });
      setTried({ change: wanted, result });
      setNews(t.fix.outcome[result.outcome]);
    } catch (error) {
      console.warn(error);
      on.current = false;
      setRead({ state: 'lost' });
    }
  }

  return (
    <details class="try" onToggle={(event) => void toggle((event.currentTarget as HTMLDetailsElement).open)}>
      <summary aria-label={say(t.fix.titleOf, { label })}>{t.fix.title}</summary>
      {read.state === 'reading' && <p role="status">{t.fix.reading}</p>}
      {(read.state === 'gone' || read.state === 'lost') && <p role="status">{t.element.notShown[read.state]}</p>}
      {read.state === 'read' && change && (
        <>
          {read.facts.contrast && isContrast(finding) && contrastCard(read.facts.contrast)}
          <FixForm
            facts={read.facts}
            finding={finding}
            change={change}
            tools={tools}
            onChange={setChange}
            onTry={(wanted) => void attempt(wanted)}
          />
          <p role="status">{news}</p>
          {tried && (
            <div class="tried">
              <pre>
                <code>{codeOf(tried.change, tried.result)}</code>
              </pre>
              <span class="row">
                <button class="btn small" type="button" onClick={() => void copy(codeOf(tried.change, tried.result))}>
                  {tried.change.kind === 'colour' ? t.fix.copyCss : t.fix.copyHtml}
                </button>
                <button
                  class="btn small"
                  type="button"
                  onClick={() => {
                    void undo();
                    setNews(t.fix.undone);
                  }}
                >
                  {t.fix.undo}
                </button>
              </span>
            </div>
          )}
        </>
      )}
    </details>
  );

  function contrastCard(facts: NonNullable<FixRead['contrast']>) {
    const colour = change?.kind === 'colour' ? change : null;
    const text = colour?.property === 'color' ? colour.value : facts.text;
    const background = colour?.property === 'background-color' ? colour.value : facts.background;
    const now = tried && tried.change === change ? tried.result.ratio : (tools?.ratio(text, background) ?? null);
    return <ContrastCard facts={facts} text={text} background={background} ratio={colour && facts.ratio !== null ? now : facts.ratio} />;
  }

  async function copy(code: string): Promise<void> {
    await navigator.clipboard.writeText(code).then(
      () => setNews(t.element.copied),
      () => setNews(''),
    );
  }
}

const isContrast = ({ rule }: Finding) => rule.startsWith('contrast-text') || rule.startsWith('axe/color-contrast');

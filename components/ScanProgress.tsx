import type { ComponentChildren } from 'preact';
import type { Progress } from '../contracts';
import { Icon } from './Icon';
import { useTexts } from './TextsContext';

const steps = ['settle', 'read', 'rules', 'merge'] as const;

export interface ScanProgressProps {
  progress: Progress;
  /** What the rule under way is about, in plain words; empty when not known yet. */
  topic: string;
}

/** The steps of a scan, with real counts. What a screen reader hears is said elsewhere, once per step. */
export function ScanProgress({ progress, topic }: ScanProgressProps) {
  const { t, say, count, seconds } = useTexts();
  const at = steps.indexOf(progress.step);
  const inRules = progress.step === 'rules';
  const elapsed = say(t.scan.elapsed, { seconds: Math.floor(progress.seconds) });
  const words = { settle: t.scan.settle, read: t.scan.read, rules: t.scan.checks, merge: t.scan.merge };

  function detail(step: (typeof steps)[number]): ComponentChildren {
    if (step === 'settle') return t.scan.settleHint;
    if (step === 'read' && progress.elements > 0) {
      const elements = count(t.scan.elements, progress.elements);
      return progress.frames > 1 ? count(t.scan.frames, progress.frames - 1, { elements }) : elements;
    }
    if (step === 'rules' && inRules && topic) return say(t.scan.rule, { topic });
    return null;
  }

  return (
    <div class="scan">
      <section class="verdict" aria-labelledby="v">
        <h1 id="v" tabIndex={-1}>
          {t.scan.title}
        </h1>
        <progress max={inRules ? progress.total || 1 : 1} value={inRules ? progress.done : at > 2 ? 1 : 0} aria-label={t.scan.bar} />
        <p class="facts">
          {inRules && progress.total > 0 ? (
            <>
              <b>{count(t.scan.rules, progress.done, { total: progress.total })}</b>, {elapsed}
            </>
          ) : (
            elapsed
          )}
        </p>
      </section>
      <ol class="steps" aria-label={t.scan.steps}>
        {steps.map((step, i) => {
          const took = progress.took[step];
          if (i > at) {
            return (
              <li key={step} class="wait">
                <span />
                <span>{words[step]}</span>
                <span class="small">{t.scan.next}</span>
              </li>
            );
          }
          const done = i < at;
          const text = done || step !== 'read' ? detail(step) : null;
          return (
            <li key={step} class={done ? undefined : 'now'} aria-current={done ? undefined : 'step'}>
              <span class={done ? 'c' : 'now-dot'}>
                <Icon name={done ? 'fixed' : 'now'} />
              </span>
              <span>
                {words[step]}
                <span class="vh">{done ? t.scan.done : t.scan.now}</span>
              </span>
              <span class="num muted">
                {done && took !== undefined && say(t.scan.took, { seconds: seconds(took / 1000) })}
                {!done && progress.total > 0 && inRules && say(t.scan.count, { done: progress.done, total: progress.total })}
              </span>
              {text && <span class="d">{text}</span>}
            </li>
          );
        })}
      </ol>
      {progress.unread > 0 && (
        <p class="unread">
          <span class="line">
            <Icon name="nt" />
            <span>
              <b>{t.scan.unread}</b> {count(t.scan.unreadCount, progress.unread)}
            </span>
          </span>
        </p>
      )}
      <p class="facts after">{t.scan.close}</p>
    </div>
  );
}

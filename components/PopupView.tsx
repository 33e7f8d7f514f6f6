import { useEffect, useRef } from 'preact/hooks';
import type { Progress, Refusal as RefusalCode, Scan } from '../contracts';
import type { Judgement } from '../referential/verdict';
import { CriterionView } from './CriterionView';
import type { Catalogue } from './catalogue';
import { AddPage, type AddPageProps } from './dossier/AddPage';
import { Header, type HeaderProps } from './Header';
import { groupCriteria, readingOrder } from './model/criteria';
import { headline } from './model/headline';
import type { Since } from './model/since';
import { Refusal } from './Refusal';
import { ResultView } from './ResultView';
import { ScanProgress } from './ScanProgress';
import { useTexts } from './TextsContext';
import { type PageMarks, useMark } from './useMark';
import { useRoom } from './useRoom';
import { useViewFocus } from './useViewFocus';

/** What the popup has to show. A result comes with all that its views look up. */
export type PopupState =
  | { readonly kind: 'scan'; readonly progress: Progress; readonly topic: string }
  | { readonly kind: 'refused'; readonly code: RefusalCode; readonly url: string }
  | {
      readonly kind: 'result';
      readonly scan: Scan;
      readonly judgement: Judgement;
      readonly catalogue: Catalogue;
      readonly stale: boolean;
      readonly stored: boolean;
    };

export interface PopupViewProps {
  state: PopupState;
  header: Omit<HeaderProps, 'onAgain'>;
  /** Criterion that is open, `U01`; the list when there is none of this name. */
  open: string;
  marks: PageMarks;
  /** What changed since the scan before; null when there is none. */
  since?: Since | null;
  onStop(): void;
  onAgain(): void;
  onAllow(origins: readonly string[]): Promise<boolean>;
  onDuty(): void;
  /** Where the browser has a page to give a missing right. */
  onSettings?: () => void;
  /** Opens the panel beside the page; the button is absent without it. */
  onPanel?: () => void;
  /** Closes this view and walks through the page by keyboard. */
  onWalk?: () => void;
  /** Adds the page to a dossier; absent where there is none to add to yet. */
  adding?: AddPageProps;
}

export function PopupView(props: PopupViewProps) {
  const { state, header, open, marks, since, onStop, onAgain, onAllow, onDuty, onSettings, onPanel, onWalk, adding } = props;
  const texts = useTexts();
  const { t, say, language } = texts;
  const marking = useMark(marks);
  const frame = useRef<HTMLDivElement>(null);

  const groups = state.kind === 'result' ? groupCriteria(state.judgement.userCriteria.values()) : [];
  const order = readingOrder(groups);
  const criterion = order.find(({ id }) => id === open);
  const adds = open === 'add' && state.kind === 'result' && adding;
  const view = adds ? 'add' : state.kind === 'result' ? (criterion?.id ?? 'list') : state.kind;
  useRoom(frame, view);
  useViewFocus(view);

  const title = titleOf();
  useEffect(() => {
    document.title = title;
    document.documentElement.lang = language;
  }, [title, language]);

  const canRestart = state.kind === 'result' || (state.kind === 'refused' && (state.code === 'gone' || state.code === 'crashed'));
  return (
    <div class="popup" ref={frame}>
      <Header {...header} onAgain={canRestart ? onAgain : undefined} />
      <main>
        {state.kind === 'scan' && <ScanProgress progress={state.progress} topic={state.topic} />}
        {state.kind === 'refused' && (
          <Refusal
            code={state.code}
            url={state.url}
            onSettings={state.code === 'local-file' || state.code === 'protected' ? onSettings : undefined}
            onAgain={canRestart ? onAgain : undefined}
          />
        )}
        {adds && <AddPage {...adds} />}
        {state.kind === 'result' &&
          !adds &&
          (criterion ? (
            <CriterionView key={criterion.id} {...state} verdict={criterion} order={order} marking={marking} onWalk={onWalk} />
          ) : (
            <ResultView {...state} since={since} groups={groups} onAgain={onAgain} onAllow={onAllow} onDuty={onDuty} />
          ))}
      </main>
      {state.kind === 'scan' && (
        <footer>
          <button class="btn" type="button" onClick={onStop}>
            {t.scan.stop}
          </button>
        </footer>
      )}
      {state.kind === 'result' && !adds && ((onPanel && hasWork(state.judgement)) || adding) && (
        <footer>
          {onPanel && hasWork(state.judgement) && (
            <button class="btn primary" type="button" onClick={onPanel}>
              {state.judgement.totals.defects.length > 0 ? t.verdict.panel : t.verdict.answer}
            </button>
          )}
          {adding && (
            <a class="btn" href="#add">
              {t.dossier.add.button}
            </a>
          )}
        </footer>
      )}
      <p class="vh" role="status">
        {announcement()}
      </p>
    </div>
  );

  /** Once per step of the scan, once at the end. */
  function announcement(): string {
    if (state.kind === 'refused') return t.refusals[state.code].title;
    if (state.kind === 'result') return headline(state.judgement.totals, texts);
    return { settle: t.scan.settle, read: t.scan.read, rules: t.scan.checks, merge: t.scan.merge }[state.progress.step];
  }

  function titleOf(): string {
    if (state.kind === 'scan') return t.scan.windowTitle;
    if (state.kind === 'refused') return t.refusal.windowTitle;
    if (criterion) return say(t.criterion.windowTitle, { question: state.catalogue.criterion(criterion.id)[language] });
    return say(t.verdict.windowTitle, { headline: headline(state.judgement.totals, texts) });
  }
}

function hasWork({ totals }: Judgement): boolean {
  return totals.defects.length + totals.questions.length > 0;
}

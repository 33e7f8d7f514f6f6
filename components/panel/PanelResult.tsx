import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Answer, Finding, TestId } from '../../contracts';
import { CriterionList } from '../CriterionList';
import { CriterionView } from '../CriterionView';
import { LegalCard } from '../LegalCard';
import { groupCriteria, readingOrder } from '../model/criteria';
import { givenOn } from '../model/given';
import { FreshContext, freshFindings, newKeys, type Since, sinceText } from '../model/since';
import { Notices } from '../Notices';
import type { PopupState } from '../PopupView';
import { useTexts } from '../TextsContext';
import { UnreadLine } from '../UnreadLine';
import { type PageMarks, useMark } from '../useMark';
import { useViewFocus } from '../useViewFocus';
import { Verdict } from '../Verdict';
import { AddDefect } from './AddDefect';
import { Advice } from './Advice';
import { type Aside, AsideList } from './AsideList';
import { type AnswerActions, SetAsideContext } from './actions';
import { Faults } from './Faults';
import { FollowBar, type Following } from './FollowBar';
import { FixContext, type FixTools } from './fix-tools';
import { newsText } from './news';
import type { PageViews } from './page-views';
import { Questions } from './Questions';
import { SinceCard } from './SinceCard';
import { Tabs } from './Tabs';
import { useKeptFocus } from './useKeptFocus';
import type { PanelMemory } from './usePanelMemory';
import { useSeries } from './useSeries';
import { useView } from './useView';
import { ViewsTab } from './ViewsTab';

export interface PanelResultProps {
  state: Extract<PopupState, { kind: 'result' }>;
  answers: readonly Answer[];
  unreadable: number;
  asides: readonly Aside[];
  open: string;
  marks: PageMarks;
  views: PageViews;
  fixes: FixTools | null;
  /** What changed since the scan before; null when there is none. */
  since: Since | null;
  memory: PanelMemory;
  following: Following;
  actions: AnswerActions;
  /** Absent when the browser took the access back. */
  onAgain?: () => void;
  onAllow(origins: readonly string[]): Promise<boolean>;
  onDuty(): void;
}

/** A result beside its page: defects, questions, criteria. */
export function PanelResult(props: PanelResultProps) {
  const { state, answers, unreadable, asides, open, marks, views, fixes, since, memory, following, actions, onAgain, onAllow, onDuty } =
    props;
  const { scan, judgement, catalogue } = state;
  const texts = useTexts();
  const { t, say, count } = texts;
  const marking = useMark(marks);
  const viewing = useView(views, marking);
  const { tab, filter } = memory;
  const [news, setNews] = useState('');
  const [focusOn, setFocusOn] = useState<{ id: string }>();
  const series = useSeries(judgement.totals.questions, actions);

  const fresh = useMemo(() => freshFindings(since), [since]);
  const groups = groupCriteria(judgement.userCriteria.values());
  const order = readingOrder(groups);
  const criterion = order.find(({ id }) => id === open);
  useViewFocus(criterion?.id ?? 'list');

  const view = useRef<HTMLDivElement>(null);
  useKeptFocus(view, scan.id, `tab-${tab}`);
  // A scan that came while this one was shown: what changed is said once.
  const first = useRef(scan.id);
  useEffect(() => {
    if (since && scan.id !== first.current) setNews(sinceText(since, texts));
  }, [since, scan.id, texts]);

  // After a list changed, the focus goes to what takes the place of the button that was pressed.
  useLayoutEffect(() => {
    if (focusOn) document.getElementById(focusOn.id)?.focus();
  }, [focusOn]);

  async function setAside(finding: Finding, note: string): Promise<void> {
    try {
      const answer = await actions.keep({ finding }, 'set-aside', note);
      setFocusOn({ id: `back-${answer.id}` });
      setNews(t.panel.putAside);
    } catch (error) {
      console.warn(error);
      setNews(t.panel.notKept);
    }
  }
  async function add(test: TestId, note: string): Promise<void> {
    try {
      await actions.keep({ byHand: { test } }, 'failed-by-hand', note);
      setFocusOn({ id: 'add-defect' });
      setNews(t.ask.added);
    } catch (error) {
      console.warn(error);
      setNews(t.panel.notKept);
      throw error;
    }
  }
  async function takeAway(answer: Answer): Promise<void> {
    await actions.takeBack(answer);
    setFocusOn({ id: 'tab-mend' });
    setNews(t.ask.removed);
  }
  async function putBack(answer: Answer): Promise<void> {
    await actions.takeBack(answer);
    setFocusOn({ id: 'tab-mend' });
    setNews(t.panel.isBack);
  }

  const { defects, questions } = judgement.totals;
  return (
    <>
      {!criterion && <Verdict totals={judgement.totals} at={scan.at} />}
      {onAgain && <FollowBar {...following} />}
      <Notices scan={scan} stale={state.stale} stored={state.stored} onAgain={onAgain} />
      {unreadable > 0 && <p class="notice">{count(t.panel.unreadable, unreadable)}</p>}
      <Tabs open={tab} counts={{ mend: defects.length, ask: questions.length, criteria: null, views: null }} onOpen={memory.open} />
      <div id="view" ref={view} class={tab === 'criteria' ? '' : 'criterion'} role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {tab === 'mend' && (
          <SetAsideContext.Provider value={setAside}>
            <FixContext.Provider value={fixes}>
              <FreshContext.Provider value={fresh}>
                {since && <SinceCard since={since} catalogue={catalogue} onNew={() => memory.narrow({ who: null, fresh: true })} />}
                <Faults
                  criteria={order}
                  scan={scan}
                  catalogue={catalogue}
                  marking={marking}
                  fresh={since && newKeys(since)}
                  filter={filter}
                  onFilter={memory.narrow}
                  onRemove={(answer) => void takeAway(answer)}
                />
                <AddDefect criteria={[...judgement.userCriteria.keys()]} catalogue={catalogue} onAdd={add} />
                <Advice scan={scan} catalogue={catalogue} marking={marking} />
                <AsideList scan={scan} asides={asides} catalogue={catalogue} onPutBack={(answer) => void putBack(answer)} />
              </FreshContext.Provider>
            </FixContext.Provider>
          </SetAsideContext.Provider>
        )}
        {tab === 'ask' && (
          <Questions
            series={series}
            trials={judgement.totals.trials}
            actions={actions}
            given={givenOn(scan.page.key, answers)}
            catalogue={catalogue}
            marking={marking}
          />
        )}
        {tab === 'views' && <ViewsTab views={views} viewing={viewing} judgement={judgement} catalogue={catalogue} />}
        {tab === 'criteria' &&
          (criterion ? (
            <CriterionView key={criterion.id} {...state} verdict={criterion} order={order} marking={marking} />
          ) : (
            <>
              <UnreadLine unread={scan.unread} elements={scan.elements} changed={scan.changed} onAllow={onAllow} />
              <CriterionList groups={groups} judgement={judgement} catalogue={catalogue} />
              <LegalCard legal={judgement.legal} catalogue={catalogue} onDuty={onDuty} />
            </>
          ))}
      </div>
      <p class={tab === 'ask' ? 'heard' : 'vh'} role="status">
        {tab === 'ask' ? newsText(series, { t, say, count }) : news}
      </p>
    </>
  );
}

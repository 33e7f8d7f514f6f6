import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PanelView } from '../../components/panel/PanelView';
import { TextsContext } from '../../components/TextsContext';
import type { Answer, Language, ScanState, Settings } from '../../contracts';
import { pageKey } from '../../dossier/page-key';
import { setAsideOf } from '../../dossier/set-aside';
import type { Speech } from '../../locales';
import { loadSpeech } from '../settings/language';
import { onSettings, saveSettings } from '../settings/store';
import { allowFrames } from '../views/browser-requests';
import { compareWith, createCatalogue, judgeScan } from '../views/knowledge';
import { pageName } from '../views/page-name';
import { popupState, urlOf } from '../views/popup-state';
import { useAdding } from '../views/useAdding';
import { useAnswers } from '../views/useAnswers';
import { useHash } from '../views/useHash';
import { useLeft } from '../views/useLeft';
import { useMarks } from '../views/useMarks';
import { useShortcut } from '../views/useShortcut';
import { useSince } from '../views/useSince';
import { useActiveTab } from './useActiveTab';
import { useAnswerActions } from './useAnswerActions';
import { useDrafts } from './useDrafts';
import { useFixTools } from './useFixTools';
import { useFollow } from './useFollow';
import { usePageViews } from './usePageViews';
import { useTabState } from './useTabState';

const noAnswers: readonly Answer[] = [];

/** Wires the panel: the active tab, what is known of it, what was answered → what the view shows. */
export function App({ settings: stored, speech: first }: { settings: Settings; speech: Speech }) {
  const [settings, setSettings] = useState(stored);
  const [speech, setSpeech] = useState(first);
  const { tab, look } = useActiveTab();
  const { link, state: told } = useTabState(tab?.id);
  const marks = useMarks(tab?.id);
  const fixes = useFixTools(tab?.id);
  const views = usePageViews(tab?.id, speech.language);
  const open = useHash();
  const shortcut = useShortcut('_execute_action');

  const again = useCallback(() => link?.again(), [link]);
  const follow = useFollow(tab?.id, tab?.url !== undefined, told, again);
  // While the page is followed, a scan that runs takes nothing away.
  const kept = useRef<ScanState>(undefined);
  useEffect(() => {
    kept.current = told?.state === 'done' ? told : told?.state === 'running' ? kept.current : undefined;
  }, [told]);
  const state = follow.on && told?.state === 'running' ? (kept.current ?? told) : told;
  const left = useLeft(tab?.id ?? -1, told ?? { state: 'none' });

  useEffect(() => onSettings(setSettings), []);
  // A scan that begins or ends may follow a gesture that gave access.
  useEffect(look, [told?.state, look]);

  const scan = state?.state === 'done' ? state.scan : null;
  const { stored: answers, reload } = useAnswers(scan);
  const drafts = useDrafts();
  const adding = useAdding(scan, link, speech);
  const actions = useAnswerActions(scan, settings.author, drafts, reload);
  const catalogue = useMemo(() => createCatalogue(speech.language), [speech]);
  const judgement = useMemo(
    () => scan && answers && judgeScan(scan, settings.publicDuty, answers.answers),
    [scan, answers, settings.publicDuty],
  );
  const asides = useMemo(
    () => (scan && judgement && answers ? setAsideOf(scan, judgement, answers.answers) : []),
    [scan, judgement, answers],
  );

  const since = useSince(scan, judgement, answers?.answers ?? noAnswers, compareWith, follow.base);

  const changeLanguage = async (language: Language) => {
    setSpeech(await loadSpeech(language));
    setSettings(await saveSettings({ language }));
  };
  if (!tab || !link || !state || !marks || !drafts) return null;
  if (!tab || !link || !state || !marks || !views) return null;
  const elsewhere = scan !== null && tab.url !== undefined && pageKey(tab.url) !== scan.page.key;
  return (
    <TextsContext.Provider value={speech}>
      <PanelView
        state={state.state === 'none' ? { kind: 'none' } : popupState(state, judgement, catalogue, left || elsewhere)}
        access={tab.url !== undefined}
        keys={settings.singleKeys ?? true}
        menuName={browser.i18n.getMessage('action')}
        answers={answers?.answers ?? []}
        unreadable={answers?.unreadable ?? 0}
        asides={asides}
        header={{
          page: pageName(urlOf(state)),
          menu: {
            optionsUrl: 'options.html',
            dossiersUrl: 'dossier.html',
            helpUrl: 'options.html#aide',
            shortcut,
            version: browser.runtime.getManifest().version,
            onLanguage: (language) => void changeLanguage(language),
          },
        }}
        open={open}
        marks={marks}
        views={views}
        fixes={fixes}
        since={since}
        following={{ on: follow.on, running: state !== told, toggle: follow.toggle }}
        actions={actions}
        adding={adding}
        onStop={link.stop}
        onAgain={link.again}
        onAllow={(origins) => allowFrames(origins, link.framesAsked)}
        onDuty={() => void saveSettings({ publicDuty: true }).then(setSettings)}
      />
    </TextsContext.Provider>
  );
}

import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PopupView } from '../../components/PopupView';
import { TextsContext } from '../../components/TextsContext';
import type { Answer, Language, ScanState, Settings } from '../../contracts';
import type { Speech } from '../../locales';
import { loadSpeech } from '../settings/language';
import { saveSettings } from '../settings/store';
import type { BackgroundLink } from '../views/background-link';
import { allowFrames, openExtensionPage } from '../views/browser-requests';
import { openMarks } from '../views/page-marks';
import { pageName } from '../views/page-name';
import { popupState, urlOf } from '../views/popup-state';
import { useAdding } from '../views/useAdding';
import { useAnswers } from '../views/useAnswers';
import { useHash } from '../views/useHash';
import { useLeft } from '../views/useLeft';
import { useShortcut } from '../views/useShortcut';
import { useSince } from '../views/useSince';
import { openPanel } from './open-panel';

/** Rules' texts and the referential: read once the first view is painted, while the page is being scanned. */
type Knowledge = typeof import('../views/knowledge');

export interface AppProps {
  tab: number;
  link: BackgroundLink;
  settings: Settings;
  speech: Speech;
}

const noAnswers: readonly Answer[] = [];

/** Wires the popup: what the background says → what the view shows. */
export function App({ tab, link, settings: stored, speech: first }: AppProps) {
  const [state, setState] = useState<ScanState>({ state: 'none' });
  const [settings, setSettings] = useState(stored);
  const [speech, setSpeech] = useState(first);
  const [knowledge, setKnowledge] = useState<Knowledge | null>(null);
  const open = useHash();
  const left = useLeft(tab, state);
  const [marks] = useState(() => openMarks(tab, true));

  useEffect(() => link.follow(setState), [link]);
  useEffect(() => {
    // After the first paint.
    requestAnimationFrame(() => setTimeout(() => void import('../views/knowledge').then(setKnowledge)));
  }, []);

  const scan = state.state === 'done' ? state.scan : null;
  const { stored: answers } = useAnswers(scan);
  const judgement = useMemo(
    () => (scan && answers && knowledge?.judgeScan(scan, settings.publicDuty, answers.answers)) ?? null,
    [scan, answers, knowledge, settings.publicDuty],
  );
  const catalogue = useMemo(() => knowledge?.createCatalogue(speech.language) ?? null, [knowledge, speech]);

  const since = useSince(scan, judgement, answers?.answers ?? noAnswers, knowledge?.compareWith);
  const adding = useAdding(scan, link, speech);

  const change = async (part: Partial<Settings>) => setSettings(await saveSettings(part));
  const changeLanguage = async (language: Language) => {
    setSpeech(await loadSpeech(language));
    await change({ language });
  };

  return (
    <TextsContext.Provider value={speech}>
      <PopupView
        state={popupState(state, judgement, catalogue, left)}
        header={{
          page: pageName(urlOf(state)),
          menu: {
            optionsUrl: 'options.html',
            dossiersUrl: 'dossier.html',
            helpUrl: 'options.html#aide',
            shortcut: useShortcut('_execute_action'),
            version: browser.runtime.getManifest().version,
            onLanguage: (language) => void changeLanguage(language),
          },
        }}
        open={open}
        marks={marks}
        since={since}
        adding={adding}
        onStop={link.stop}
        onAgain={link.again}
        onAllow={(origins) => allowFrames(origins, link.framesAsked)}
        onDuty={() => void change({ publicDuty: true })}
        onPanel={() => void openPanel(tab)}
        onWalk={() => {
          link.walk();
          window.close();
        }}
        onSettings={import.meta.env.FIREFOX ? undefined : openExtensionPage}
      />
    </TextsContext.Provider>
  );
}

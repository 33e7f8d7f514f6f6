import { useEffect } from 'preact/hooks';
import { AddPage, type AddPageProps } from '../dossier/AddPage';
import { Header, type HeaderProps } from '../Header';
import { headline } from '../model/headline';
import type { PopupState } from '../PopupView';
import { Refusal } from '../Refusal';
import { ScanProgress } from '../ScanProgress';
import { useTexts } from '../TextsContext';
import { KeysContext } from './actions';
import { PanelResult, type PanelResultProps } from './PanelResult';
import { usePanelMemory } from './usePanelMemory';

export type PanelState = PopupState | { readonly kind: 'none' };

export interface PanelViewProps extends Omit<PanelResultProps, 'state' | 'onAgain' | 'memory'> {
  state: PanelState;
  header: Omit<HeaderProps, 'onAgain'>;
  /** May the page be read now? Unknown while the browser has not said. */
  access: boolean | undefined;
  /** Do keys of one letter act? */
  keys: boolean;
  /** Name of our entry in the page's right-click menu. */
  menuName: string;
  onStop(): void;
  onAgain(): void;
  /** Adds the page to a dossier; absent until the dossiers are read. */
  adding?: AddPageProps;
}

/** The panel beside the page. Without access it says so, and by which gesture it comes back: no button would do it. */
export function PanelView({ state, header, access, keys, menuName, onStop, onAgain, adding, ...rest }: PanelViewProps) {
  const texts = useTexts();
  const { t, say, language } = texts;
  const title = state.kind === 'result' ? say(t.verdict.windowTitle, { headline: headline(state.judgement.totals, texts) }) : t.header.logo;
  useEffect(() => {
    document.title = title;
    document.documentElement.lang = language;
  }, [title, language]);

  const memory = usePanelMemory();
  const adds = rest.open === 'add' && state.kind === 'result' && adding;
  const lost = access === false;
  const again = lost ? undefined : onAgain;
  const { shortcut } = header.menu;
  const renew = shortcut ? say(t.panel.renewByKey, { menu: menuName, shortcut }) : say(t.panel.renew, { menu: menuName });
  return (
    <KeysContext.Provider value={keys}>
      <div class="popup panel">
        <Header {...header} onAgain={state.kind === 'result' || state.kind === 'refused' ? again : undefined} />
        <main>
          {lost && state.kind === 'result' && (
            <div class="notice">
              <p>{t.panel.lost}</p>
              <p>{renew}</p>
            </div>
          )}
          {state.kind === 'none' && (
            <section class="refusal">
              <h1 id="v" tabIndex={-1}>
                {t.panel.none.title}
              </h1>
              {lost && <p>{renew}</p>}
              {access && (
                <button class="btn primary" type="button" onClick={onAgain}>
                  {t.panel.none.scan}
                </button>
              )}
            </section>
          )}
          {state.kind === 'scan' && <ScanProgress progress={state.progress} topic={state.topic} />}
          {state.kind === 'scan' && (
            <p class="empty">
              <button class="btn" type="button" onClick={onStop}>
                {t.scan.stop}
              </button>
            </p>
          )}
          {state.kind === 'refused' && <Refusal code={state.code} url={state.url} onAgain={again} />}
          {adds && <AddPage {...adds} />}
          {state.kind === 'result' && !adds && adding && (
            <p class="to-add">
              <a class="btn small" href="#add">
                {t.dossier.add.button}
              </a>
            </p>
          )}
          {state.kind === 'result' && !adds && (
            <PanelResult key={state.scan.page.key} {...rest} state={state} memory={memory} onAgain={again} />
          )}
        </main>
      </div>
    </KeysContext.Provider>
  );
}

import { render } from 'preact';
import { OptionsView } from '../../components/options/OptionsView';
import { PopupView } from '../../components/PopupView';
import { TextsContext } from '../../components/TextsContext';
import optionsStyle from '../../entrypoints/options/style.css?inline';
import popupStyle from '../../entrypoints/popup/style.css?inline';
import { createCatalogue, judgeScan } from '../../entrypoints/views/knowledge';
import { pageName } from '../../entrypoints/views/page-name';
import { popupState, urlOf } from '../../entrypoints/views/popup-state';
import { useHash } from '../../entrypoints/views/useHash';
import { createSpeech } from '../../locales';
import { en } from '../../locales/en';
import { fr } from '../../locales/fr';
import { samples, settings } from './samples';

// `?state=result&lang=fr&duty=1#U01`; `state=options` shows the options page.
const query = new URLSearchParams(location.search);
const name = query.get('state') ?? 'result';
const language = query.get('lang') === 'en' ? 'en' : 'fr';
const style = document.createElement('style');
style.textContent = name === 'options' ? optionsStyle : popupStyle;
document.head.append(style);

const nothing = () => undefined;

function Preview() {
  const open = useHash();
  if (name === 'options') {
    return (
      <OptionsView
        preferences={{ settings, onChange: nothing }}
        rights={{ origins: ['https://video.example/*'], onWithdraw: nothing }}
        shortcuts={{ shortcut: 'Alt+Shift+U', panel: 'Alt+Shift+E', firefox: false, onOpen: nothing }}
        erase={{ onErase: async () => true }}
        version="0.1.0"
        said=""
      />
    );
  }
  const state = samples[name]!;
  const judgement = state.state === 'done' ? judgeScan(state.scan, query.has('duty')) : null;
  return (
    <PopupView
      state={popupState(state, judgement, createCatalogue(language), false)}
      header={{
        page: pageName(urlOf(state)),
        menu: { optionsUrl: '#', dossiersUrl: '#', helpUrl: '#', shortcut: 'Alt+Shift+U', version: '0.1.0', onLanguage: nothing },
      }}
      open={open}
      marks={{
        show: async () => ({ ok: true }),
        showAll: async (items) => items.map(() => ({ ok: true })),
        select: async () => ({ ok: true }),
        clear: async () => undefined,
        follow: () => () => undefined,
      }}
      onStop={nothing}
      onAgain={nothing}
      onAllow={async () => false}
      onDuty={nothing}
      onWalk={nothing}
      onSettings={nothing}
    />
  );
}

render(
  <TextsContext.Provider value={createSpeech(language, language === 'fr' ? fr : en)}>
    <Preview />
  </TextsContext.Provider>,
  document.getElementById('app')!,
);
document.body.dataset.ready = '';

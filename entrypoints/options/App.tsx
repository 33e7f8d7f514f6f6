import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { OptionsView } from '../../components/options/OptionsView';
import { TextsContext } from '../../components/TextsContext';
import { defaultSettings, type Language, type Settings } from '../../contracts';
import type { Speech } from '../../locales';
import { languageOf, loadSpeech } from '../settings/language';
import { saveSettings } from '../settings/store';
import { panelCommand, useShortcut } from '../views/useShortcut';
import { eraseEverything } from './erase-everything';
import { useRights } from './useRights';

export function App({ settings: stored, speech: first }: { settings: Settings; speech: Speech }) {
  const [settings, setSettings] = useState(stored);
  const [speech, setSpeech] = useState(first);
  const [said, setSaid] = useState('');
  const { origins, withdraw } = useRights();
  const { t, say } = speech;

  async function change(part: Partial<Settings>): Promise<void> {
    // Shown at once: a name that is typed must not lag behind the disk.
    setSettings((known) => ({ ...known, ...part }));
    await saveSettings(part);
    await speak(languageOf({ ...settings, ...part }));
  }

  /** Says that it is stored in the language that was just chosen. */
  async function speak(language: Language): Promise<void> {
    const chosen = await loadSpeech(language);
    setSpeech(chosen);
    setSaid(chosen.t.options.saved);
  }

  return (
    <TextsContext.Provider value={speech}>
      <OptionsView
        preferences={{ settings, onChange: (part) => void change(part) }}
        rights={{
          origins,
          onWithdraw: (origin) =>
            void withdraw(origin).then((gone) => setSaid(gone ? say(t.options.withdrawn, { origin }) : t.options.withdrawFailed)),
        }}
        shortcuts={{
          shortcut: useShortcut('_execute_action'),
          panel: useShortcut(panelCommand),
          firefox: import.meta.env.FIREFOX,
          onOpen: import.meta.env.FIREFOX ? undefined : () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' }),
        }}
        erase={{
          async onErase() {
            const whole = await eraseEverything();
            setSettings(defaultSettings);
            setSpeech(await loadSpeech(languageOf(defaultSettings)));
            setSaid('');
            return whole;
          },
        }}
        version={browser.runtime.getManifest().version}
        said={said}
      />
    </TextsContext.Provider>
  );
}

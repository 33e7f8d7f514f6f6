import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { OptionsView } from '../../components/options/OptionsView';
import { TextsContext } from '../../components/TextsContext';
import { defaultSettings, type Settings } from '../../contracts';
import type { Speech } from '../../locales';
import { useShortcut } from '../popup/useShortcut';
import { languageOf, loadSpeech } from '../settings/language';
import { saveSettings } from '../settings/store';
import { eraseEverything } from './erase-everything';
import { useRights } from './useRights';

export function App({ settings: stored, speech: first }: { settings: Settings; speech: Speech }) {
  const [settings, setSettings] = useState(stored);
  const [speech, setSpeech] = useState(first);
  const [said, setSaid] = useState('');
  const { origins, withdraw } = useRights();
  const { t, say } = speech;
  const language = languageOf(settings);

  useEffect(() => {
    void loadSpeech(language).then(setSpeech);
  }, [language]);

  async function change(part: Partial<Settings>): Promise<void> {
    // Shown at once: a name that is typed must not lag behind the disk.
    setSettings((known) => ({ ...known, ...part }));
    await saveSettings(part);
    setSaid(t.options.saved);
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
          shortcut: useShortcut(),
          firefox: import.meta.env.FIREFOX,
          onOpen: import.meta.env.FIREFOX ? undefined : () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' }),
        }}
        erase={{
          async onErase() {
            const whole = await eraseEverything();
            setSettings(defaultSettings);
            return whole;
          },
        }}
        version={browser.runtime.getManifest().version}
        said={said}
      />
    </TextsContext.Provider>
  );
}

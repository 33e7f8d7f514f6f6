import { useEffect } from 'preact/hooks';
import { Logo } from '../Logo';
import { useTexts } from '../TextsContext';
import { About } from './About';
import { EraseAll, type EraseAllProps } from './EraseAll';
import { Help } from './Help';
import { Preferences, type PreferencesProps } from './Preferences';
import { Rights, type RightsProps } from './Rights';
import { Shortcuts, type ShortcutsProps } from './Shortcuts';

export interface OptionsViewProps {
  preferences: PreferencesProps;
  rights: RightsProps;
  shortcuts: ShortcutsProps;
  erase: EraseAllProps;
  version: string;
  /** What was just done, said once. */
  said: string;
}

export function OptionsView({ preferences, rights, shortcuts, erase, version, said }: OptionsViewProps) {
  const { t, language } = useTexts();
  useEffect(() => {
    document.title = t.options.title;
    document.documentElement.lang = language;
  }, [t, language]);
  return (
    <main>
      <div>
        <Logo />
        <h1>{t.options.title}</h1>
      </div>
      <p class="said" role="status">
        {said}
      </p>
      <Preferences {...preferences} />
      <Rights {...rights} />
      <Shortcuts {...shortcuts} />
      <EraseAll {...erase} />
      <Help />
      <About version={version} />
    </main>
  );
}

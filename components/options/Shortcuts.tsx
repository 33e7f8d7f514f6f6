import { useTexts } from '../TextsContext';
import { Card } from './Card';

export interface ShortcutsProps {
  /** As the browser writes them; empty when there is none. */
  shortcut: string;
  panel: string;
  firefox: boolean;
  /** Opens the browser's page of shortcuts; Firefox has no way to. */
  onOpen?: () => void;
}

export function Shortcuts({ shortcut, panel, firefox, onOpen }: ShortcutsProps) {
  const { t, say } = useTexts();
  return (
    <Card id="shortcuts" title={t.options.shortcuts}>
      <p>
        {t.options.shortcutOpen} {shortcut ? <kbd>{shortcut}</kbd> : t.options.shortcutNone}
      </p>
      <p>
        {firefox ? t.options.shortcutSidebar : t.options.shortcutPanel} {panel ? <kbd>{panel}</kbd> : t.options.shortcutNone}
      </p>
      <p class="hint">
        {say(t.options.shortcutChange, { where: firefox ? t.options.shortcutPlaceFirefox : t.options.shortcutPlaceChromium })}
      </p>
      {onOpen && (
        <button class="btn small" type="button" onClick={onOpen}>
          {t.options.openShortcuts}
        </button>
      )}
    </Card>
  );
}

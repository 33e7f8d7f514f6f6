import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** Firefox opens its sidebar by itself; Chromium leaves it to us. */
export const panelCommand = import.meta.env.FIREFOX ? '_execute_sidebar_action' : 'open-panel';

/** The keys of a command, as the browser writes them; empty when there are none. */
export function useShortcut(command: string): string {
  const [shortcut, setShortcut] = useState('');
  useEffect(() => {
    void browser.commands.getAll().then((all) => setShortcut(all.find(({ name }) => name === command)?.shortcut ?? ''));
  }, [command]);
  return shortcut;
}

import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** The keys that open the popup, as the browser writes them; empty when there are none. */
export function useShortcut(): string {
  const [shortcut, setShortcut] = useState('');
  useEffect(() => {
    void browser.commands.getAll().then((all) => setShortcut(all.find(({ name }) => name === '_execute_action')?.shortcut ?? ''));
  }, []);
  return shortcut;
}

import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** Sites that the browser lets us read without a click, kept up to date. */
export function useRights() {
  const [origins, setOrigins] = useState<readonly string[]>([]);
  useEffect(() => {
    const read = () => void browser.permissions.getAll().then((all) => setOrigins(all.origins ?? []));
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);
  return {
    origins,
    /** @returns false when the browser kept it */
    withdraw: (origin: string) => browser.permissions.remove({ origins: [origin] }).catch(() => false),
  };
}

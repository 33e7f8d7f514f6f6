import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const name = 'drafts';
/** Notes kept: those of questions that nobody came back to are forgotten, the oldest first. */
const most = 100;

const Drafts = z.record(z.string(), z.string());

export interface Drafts {
  read(key: string): string;
  write(key: string, note: string): void;
}

/** Notes under way, kept at each change. @returns undefined while they are being read */
export function useDrafts(): Drafts | undefined {
  const notes = useRef<Record<string, string>>({});
  const [drafts, setDrafts] = useState<Drafts>();
  useEffect(() => {
    void browser.storage.local.get(name).then((stored) => {
      const read = z.safeParse(Drafts, stored[name] ?? {});
      notes.current = read.success ? read.data : {};
      setDrafts({
        read: (key) => notes.current[key] ?? '',
        write(key, note) {
          const { [key]: _, ...others } = notes.current;
          notes.current = Object.fromEntries([...Object.entries(others).slice(1 - most), ...(note ? [[key, note]] : [])]);
          browser.storage.local.set({ [name]: notes.current }).catch((error) => console.warn('The note could not be kept:', error));
        },
      });
    });
  }, []);
  return drafts;
}

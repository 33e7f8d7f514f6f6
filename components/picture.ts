import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Finding } from '../contracts';

/** Draws an element as it was when its page was scanned. Absent where nothing was captured: beside the page itself. */
export const PictureContext = createContext<((finding: Finding) => ComponentChildren) | null>(null);

export const usePicture = () => useContext(PictureContext);

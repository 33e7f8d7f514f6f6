import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { parse, type Shown, Target } from '../../contracts';
import { mark } from '../../engine/overlay/marker';
import { find } from '../../engine/page/find';

/** Injected when a person asks to see an element; keeps at most one outline in its document. */
export default defineUnlistedScript(() => {
  const world = globalThis as {
    temoinMarker?: { show(target: unknown, label: string, outcome: 'failed' | 'cantTell'): Shown; clear(): void };
  };
  if (world.temoinMarker) return;
  let erase: (() => void) | undefined;

  const clear = () => {
    erase?.();
    erase = undefined;
    window.removeEventListener('keydown', clearOnEscape, true);
  };
  const clearOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') clear();
  };

  world.temoinMarker = {
    clear,
    show(target, label, outcome) {
      clear();
      // The background chose the frame: here the path goes on from this document.
      const element = find({ ...parse(Target, target, 'target'), frame: [] }, document);
      if (!element) return { ok: false, why: 'gone' };
      // Instant whatever the page's style says: the outline is placed at once, and nobody asked for motion.
      element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      const { width, height } = element.getBoundingClientRect();
      if (element.getClientRects().length === 0 || (width === 0 && height === 0)) return { ok: false, why: 'hidden' };
      erase = mark(document, { element, label, outcome });
      window.addEventListener('keydown', clearOnEscape, true);
      return { ok: true };
    },
  };
});

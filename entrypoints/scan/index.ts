import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createScanner } from './scanner';

/** Injected on click. Lives in the isolated world of the document, where the background calls it. */
export default defineUnlistedScript(() => {
  (globalThis as { temoin?: ReturnType<typeof createScanner> }).temoin ??= createScanner();
});

/** How often and how many times the focus is waited for: the popup that asked is closing. */
const pause = 50;
const tries = 40;

/** What had the focus before a walk, and whether this document can have it. */
export function createFocusKeeper(document: Document) {
  let kept: Element | null = null;
  return {
    keep(): void {
      kept = document.activeElement;
    },
    /** Firefox gives the focus back on demand, and so does a page to its frames; Chromium once the popup is gone. */
    async take(): Promise<boolean> {
      for (let i = 0; i < tries; i++) {
        if (document.hasFocus()) return true;
        document.defaultView?.focus();
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
      return document.hasFocus();
    },
    giveBack(): void {
      const active = document.activeElement;
      if (active === kept) return;
      if (kept && kept !== document.body) (kept as HTMLElement).focus({ preventScroll: true });
      else (active as HTMLElement | null)?.blur();
    },
  };
}

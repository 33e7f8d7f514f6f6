import type { Page } from '../page';

/** Holds the page while its focus is moved, and puts it back as it was. */
export interface Stage {
  /** Takes the focus away from where it is, and forgets what scripts wrote till then. */
  rest(): void;
  /** @returns false when the element did not take the focus, or when a script gave it to another one */
  focus(element: Element): boolean;
  /** Did a script change the page since the focus last moved? */
  wrote(): boolean;
  leave(): void;
}

const keys = ['keydown', 'keypress', 'keyup', 'beforeinput'];

export function createStage({ document, roots }: Page): Stage {
  const view = document.defaultView as Window & typeof globalThis;
  const began = activeOf(document);
  const { scrollX, scrollY } = view;
  let written = false;
  const observer = new view.MutationObserver(() => {
    written = true;
  });
  for (const root of roots) observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  // A key pressed meanwhile would act on an element that the person did not choose.
  const hold = (event: Event) => {
    if (!event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const key of keys) view.addEventListener(key, hold, true);

  return {
    rest() {
      blur(activeOf(document));
      endTransitions(roots);
      observer.takeRecords();
      written = false;
    },
    focus(element) {
      (element as HTMLElement).focus({ preventScroll: true, focusVisible: true } as FocusOptions);
      endTransitions(roots);
      return activeOf(document) === element;
    },
    wrote() {
      written ||= observer.takeRecords().length > 0;
      return written;
    },
    leave() {
      observer.disconnect();
      for (const key of keys) view.removeEventListener(key, hold, true);
      if (began && began !== document.body) (began as HTMLElement).focus({ preventScroll: true });
      else blur(activeOf(document));
      endTransitions(roots);
      if (view.scrollX !== scrollX || view.scrollY !== scrollY) view.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    },
  };
}

function activeOf(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

function blur(element: Element | null): void {
  if (element && 'blur' in element) (element as HTMLElement).blur();
}

/** A ring that fades in would not be there yet. */
function endTransitions(roots: Page['roots']): void {
  for (const root of roots)
    for (const animation of root.getAnimations()) if (animation.constructor.name === 'CSSTransition') animation.finish();
}

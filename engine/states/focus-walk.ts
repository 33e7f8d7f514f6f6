import type { Page, Words } from '../page';
import { createPage } from '../page/build';
import { cssRules } from '../page/css-rules';
import type { FocusStop, FocusWalk, LookPart } from '../page/focus-stop';
import type { Slicer } from '../slice';
import { aroundOf, changedAround, looksAround, still } from './around';
import { changedParts, lookOf, outlineOf } from './look';
import { createStage } from './stage';

export interface FocusWalkInput {
  readonly document: Document;
  readonly words: Words;
  readonly top: boolean;
  readonly slicer: Slicer;
}

/** Milliseconds a script has to answer the focus, how many stops are given them, and how many of one look. */
const answer = 50;
const waits = 60;
const waitsOfOneLook = 3;
/** Milliseconds after which the page is given back, unread. */
const longest = 20_000;

/** Their focus is that of a document or of controls that only the browser sees. */
const closed = 'iframe, frame, embed, object, area, audio, video';

/**
 * Gives the focus to each stop of the Tab key in turn, compares styles before and after, and puts everything back: the focus,
 * the scroll, the keys that were held back meanwhile. A change is read at once, its transitions ended, so that what moves by
 * itself is not taken for a sign of the focus.
 * @returns null when the document has not the focus, or lost it: `:focus` then matches nothing, and nothing can be said;
 * null too when the walk is too long
 */
export async function walkFocus({ document, words, top, slicer }: FocusWalkInput): Promise<FocusWalk | null> {
  if (!document.hasFocus()) return null;
  // An index of its own: the scan that follows reads the page as the walk leaves it.
  const page = await createPage({ document, words, top, slicer });
  const stops = page.elements.filter((element) => page.tabbable(element) && !element.matches(closed));
  const walk = new Map<Element, FocusStop>();
  const stage = createStage(page);
  const scripted = page.select('script').length > 0 || page.select('[onfocus], [onfocusin]').length > 0;
  const waited = new Map<string, number>();
  let waitsLeft = waits;
  const began = performance.now();
  try {
    for (const element of stops) {
      if (slicer.due()) await slicer.rest();
      if (!document.hasFocus() || performance.now() - began > longest) return null;
      const stop = visit(element);
      if (!stop) continue;
      if (scripted && stop.own.length === 0 && !stop.around && !stop.elsewhere) {
        walk.set(element, { ...stop, elsewhere: await answersLate(element) });
        if (!document.hasFocus()) return null;
      } else walk.set(element, stop);
    }
    return walk;
  } finally {
    stage.leave();
  }

  function visit(element: Element): FocusStop | null {
    stage.rest();
    const before = looksOf(element);
    if (!stage.focus(element)) return null;
    const own = difference(before, looksOf(element));
    const outline = outlineOf(element);
    // What changes on an element that is not seen is not seen either.
    if (own.length > 0 && page.visible(element)) return { own, outline, around: false, elsewhere: false };

    // Rarer and dearer: what stands around, measured before and after a second time.
    stage.rest();
    const near = aroundOf(element, page);
    const quiet = looksAround(near);
    stage.focus(element);
    const around = changedAround(quiet, looksAround(near));
    return { own, outline, around, elsewhere: !around && (stage.wrote() || appliesElsewhere(element, near, page)) };
  }

  /** A script may answer later, by a timer or at the next frame. Where no time is left for it, nothing is known. */
  async function answersLate(element: Element): Promise<boolean> {
    const look = `${element.localName} ${element.getAttribute('class') ?? ''} ${element.hasAttribute('onfocus')}`;
    const known = waited.get(look) ?? 0;
    if (known >= waitsOfOneLook) return false;
    if (waitsLeft-- <= 0) return known === 0;
    waited.set(look, known + 1);
    const near = still([element, ...aroundOf(element, page)]);
    const early = looksAround(near);
    await new Promise((resolve) => setTimeout(resolve, answer));
    return changedAround(early, looksAround(near)) || stage.wrote();
  }
}

const looksOf = (element: Element) => [lookOf(element), lookOf(element, '::before'), lookOf(element, '::after')];

function difference(before: ReturnType<typeof looksOf>, after: ReturnType<typeof looksOf>): readonly LookPart[] {
  return [...new Set(before.flatMap((look, i) => changedParts(look, after[i] ?? null)))];
}

/** Does a rule about the focus match something that was not looked at? */
function appliesElsewhere(element: Element, near: readonly Element[], page: Page): boolean {
  const looked = new Set([element, ...near]);
  return focusSelectors(page).some((selector) => {
    try {
      return page.roots.some((root) =>
        [...root.querySelectorAll(selector)].some((match) => !looked.has(match) && !match.contains(element)),
      );
    } catch {
      return false; // A notation that scripts may not ask for.
    }
  });
}

function focusSelectors(page: Page): readonly string[] {
  return page.memo('focus-walk/selectors', () => [
    ...new Set(
      cssRules(page)
        .rules.map(({ selector }) => selector)
        .filter((selector) => selector.includes(':focus'))
        .map((selector) => selector.replace(/::[\w-]+(\([^)]*\))?/g, '') || '*'),
    ),
  ]);
}

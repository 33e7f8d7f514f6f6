import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Milliseconds without a change of size before the window is held to be as large as it can be. */
const patience = 1500;
/** Pixels of the browser's own edge around a popup. */
const edge = 8;
/** Under this height, in rem, nothing is fixed any more: all flows. */
const short = 26;

/**
 * Fits the popup into the room that the browser gives it: the size of the content, up to 800 × 600, but less on a small screen or
 * under a zoom. A media query can't tell: at first the window is tiny, and content that is too high makes the browser widen it for
 * a scroll bar. So each view asks for all the room below the popup's top; where the window stays smaller, its size decides.
 * @param view name of what is shown: another one may need more room
 */
export function useRoom(frame: RefObject<HTMLElement | null>, view: string): void {
  const room = useRef<Room | null>(null);
  useEffect(() => {
    room.current = createRoom(() => frame.current?.offsetHeight ?? 0);
    const observer = new ResizeObserver(room.current.later);
    if (frame.current) observer.observe(frame.current);
    addEventListener('resize', room.current.onResize);
    return () => {
      observer.disconnect();
      if (room.current) removeEventListener('resize', room.current.onResize);
    };
  }, [frame]);
  useEffect(() => room.current?.ask(), [view]);
}

type Room = ReturnType<typeof createRoom>;

function createRoom(heightWanted: () => number) {
  const root = document.documentElement;
  let timer: ReturnType<typeof setTimeout>;
  let last = innerHeight;
  const flows = () => root.classList.contains('flow');
  const isShort = () => innerHeight < short * Number.parseFloat(getComputedStyle(root).fontSize);

  function ask(): void {
    // Where all flows the content has its whole height, so the window already is as high as it can be.
    if (!flows()) root.style.setProperty('--room', `${roomBelow()}px`);
    later();
  }
  function fit(): void {
    if (flows()) {
      if (isShort()) return;
      root.classList.remove('flow');
      ask();
    } else if (heightWanted() > innerHeight) {
      if (isShort()) root.classList.add('flow');
      else root.style.setProperty('--room', `${innerHeight}px`);
    }
  }
  function later(): void {
    clearTimeout(timer);
    timer = setTimeout(fit, patience);
  }
  function onResize(): void {
    if (innerHeight > last) ask();
    else later();
    last = innerHeight;
  }
  return { ask, later, onResize };
}

/** Height of the screen below the top of this window; all of it where the browser does not say where the window is. */
function roomBelow(): number {
  const { availHeight, availTop = 0 } = screen as Screen & { availTop?: number };
  const below = availTop + availHeight - screenY - edge;
  return below > availHeight / 3 ? below : availHeight;
}

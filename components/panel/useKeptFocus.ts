import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Gives the focus back when the element that had it left with the list around it: to `fallback`, an id.
 * @param moment what changes with the list
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>, moment: string, fallback: string): void {
  const inside = useRef(false);
  useEffect(() => {
    const note = ({ target }: Event) => {
      inside.current = target instanceof Node && list.current?.contains(target) === true;
    };
    document.addEventListener('focusin', note);
    document.addEventListener('pointerdown', note);
    return () => {
      document.removeEventListener('focusin', note);
      document.removeEventListener('pointerdown', note);
    };
  }, [list]);
  useEffect(() => {
    if (inside.current && document.activeElement === document.body) document.getElementById(fallback)?.focus();
  }, [moment]);
}

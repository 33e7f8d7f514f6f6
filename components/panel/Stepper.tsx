import type { RefObject } from 'preact';
import { useContext, useEffect } from 'preact/hooks';
import { Icon } from '../Icon';
import { useTexts } from '../TextsContext';
import { KeysContext } from './actions';

/** Buttons that show an element, and those that unfold more of them, in the order of the list. */
const stops = '[data-step]';

/** Goes through the elements of a list, one after the other: the focus moves to its button, and the page shows it. */
export function Stepper({ list }: { list: RefObject<HTMLElement | null> }) {
  const { t } = useTexts();
  const keys = useContext(KeysContext);
  useEffect(() => {
    if (!keys) return;
    const onKey = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, altKey, metaKey } = event;
      if (ctrlKey || altKey || metaKey || event.defaultPrevented || !(target instanceof Element)) return;
      if (target.closest('input, select, textarea') || !list.current) return;
      const letter = key.toLowerCase();
      if (letter === 'j') step(list.current, 1);
      else if (letter === 'k') step(list.current, -1);
      else if (letter === 'm') target.closest('li')?.querySelector<HTMLElement>(stops)?.click();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [keys, list]);
  const go = (by: 1 | -1) => list.current && step(list.current, by);
  return (
    <fieldset class="stepper">
      <legend class="vh">{t.work.step}</legend>
      <button class="btn small" type="button" onClick={() => go(-1)}>
        <Icon name="back" />
        {t.work.previous} {keys && <kbd>K</kbd>}
      </button>
      <button class="btn small" type="button" onClick={() => go(1)}>
        {t.work.next} {keys && <kbd>J</kbd>}
        <Icon name="next" />
      </button>
    </fieldset>
  );
}

/** From the row that has the focus, else from the one that was stepped to last, else from the beginning. */
function step(list: HTMLElement, by: 1 | -1): void {
  const all = [...list.querySelectorAll<HTMLElement>(stops)];
  const row = document.activeElement?.closest('li');
  const focused = all.findIndex((stop) => row && list.contains(row) && row.contains(stop));
  const at = focused >= 0 ? focused : all.findIndex((stop) => stop.dataset.step === 'here');
  const to = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by];
  if (!to) return;
  if (to.dataset.step === 'more') {
    to.click();
    requestAnimationFrame(() => step(list, by));
    return;
  }
  for (const stop of all) if (stop.dataset.step === 'here') stop.dataset.step = '';
  to.dataset.step = 'here';
  to.focus();
  to.scrollIntoView({ block: 'center', behavior: 'instant' });
  if (to.dataset.shown !== 'true') to.click();
}

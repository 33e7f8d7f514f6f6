import type { Page } from '..';
import { fieldsOf } from '../field';

const FOCUSABLE =
  'a[href], svg a, area[href], button, input:not([type="hidden" i]), select, textarea, summary, iframe, frame, object, embed, ' +
  'audio[controls], video[controls], [tabindex], [contenteditable]:not([contenteditable="false" i])';

/** What can get the focus now or once it is shown, areas that scroll included (browsers let the keyboard reach them). */
function focusables(page: Page): ReadonlySet<Element> {
  return page.memo('applies/focusable', () => {
    const found = new Set(page.select(FOCUSABLE));
    for (const element of page.elements) if (scrolls(element, page)) found.add(element);
    return found;
  });
}

function scrolls(element: Element, page: Page): boolean {
  if (element === page.root || element === page.document.body) return false;
  const { overflowX, overflowY } = page.style(element);
  return (
    /auto|scroll/.test(overflowX + overflowY) && (element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight)
  );
}

export const focusable = (page: Page) => focusables(page).size;
export const focusableBeyondFirst = (page: Page) => Math.max(0, focusable(page) - 1);

const WIDGETS =
  '[onclick], [draggable="true" i], [role~="button" i], [role~="link" i], [role~="tab" i], [role~="menuitem" i], [role~="menuitemcheckbox" i], ' +
  '[role~="menuitemradio" i], [role~="option" i], [role~="treeitem" i], [role~="slider" i], [role~="switch" i], [role~="progressbar" i], ' +
  '[role~="scrollbar" i], label, progress, meter, details, video, audio';

/** Interactive elements, disabled and hidden ones included. */
export function components(page: Page): number {
  return new Set([...focusables(page), ...fieldsOf(page), ...page.select(WIDGETS)]).size;
}

/** Images that may be a challenge: a page where nothing can be entered or operated, links aside, has none. */
export function captchaImages(page: Page): number {
  const operated = page.select(
    'input:not([type="hidden" i]), button, select, textarea, iframe, object, embed, [onclick], [draggable="true" i], [contenteditable], [role~="button" i], [role~="slider" i], [role~="textbox" i], [role~="checkbox" i], [tabindex]',
  );
  return operated.length ? page.select('img, [role~="img" i], [role~="image" i], input[type="image" i]').length : 0;
}

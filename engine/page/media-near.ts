import type { Page } from '.';
import { controlsBeside, textBeside } from './beside';
import { headingsOf } from './headings';
import type { WordList } from './words';

const PART = 'figure, li, article, section, dialog';

/**
 * What stands near a film or a sound and holds a word of the list: a link beside, a line beside, a title or a link of the same part
 * of the page. '' when nothing does.
 */
export function nearMedia(element: Element, list: WordList, page: Page): string {
  const has = (text: string) => page.words.find(list, text) !== '';
  const link = controlsBeside(element, page).find((control) => has(page.name(control)));
  if (link) return page.name(link);
  const { before, after } = textBeside(element, page);
  const line = [after, before].find((text) => text.length <= 200 && has(text));
  if (line) return line;
  const part = page.closest(element, PART);
  if (!part) return '';
  const heading = headingsOf(page).find((one) => one.visible && part.contains(one.element) && has(one.text));
  if (heading) return heading.text;
  const inside = [...part.querySelectorAll('a[href], button, summary')].find((one) => page.visible(one) && has(page.name(one)));
  return inside ? page.name(inside) : '';
}

/** Does the film say, or the text around it, that it has no sound? Whether a file holds sound is not told to scripts before it plays. */
export function isSilent(element: Element, page: Page): boolean {
  if (element.hasAttribute('muted')) return true;
  const { before, after } = textBeside(element, page);
  return [before, after].some((line) => page.words.find('silentMedia', line) !== '');
}

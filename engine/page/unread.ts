import type { Unread, UnreadKind } from '../../contracts';
import type { Page } from '.';
import { closedShadowHosts } from './closed-shadow';
import { cssRules } from './css-rules';
import { frameSelector } from './frame-path';
import { notLoaded } from './lazy';
import { selectorsOf } from './locate';

/**
 * What this document shows and we can't look into. Its frames are not here: which of them were read is known once all results are in.
 * @param framePath selectors of the iframes that lead to the document of `page`, outermost first
 */
export function unreadOf(page: Page, framePath: readonly string[]): Unread[] {
  const unread: Unread[] = [];
  const add = (kind: UnreadKind, element: Element | null, label: string) => {
    unread.push({ kind, frame: [...framePath], selector: element ? frameSelector(element, selectorsOf(page)) : '', label });
  };
  for (const host of closedShadowHosts(page)) add('shadow', host, labelOf(host, page));
  for (const { href, owner } of cssRules(page).unreadable) add('stylesheet', owner, href);
  for (const canvas of page.select('canvas'))
    if (page.visible(canvas) && !isTiny(canvas, page)) add('canvas', canvas, labelOf(canvas, page));
  for (const media of page.select('video, audio')) if (isMet(media, page)) add('media', media, labelOf(media, page));
  for (const file of page.select('object, embed, iframe'))
    if (page.visible(file) && showsFile(file)) add('document', file, labelOf(file, page));
  for (const element of notLoaded(page)) add('lazy', element, labelOf(element, page));
  return unread;
}

/** A tracking pixel holds nothing. */
function isTiny(element: Element, page: Page): boolean {
  const { width, height } = page.box(element);
  return width <= 1 || height <= 1;
}

/** A sound is met without being seen. */
function isMet(media: Element, page: Page): boolean {
  return page.visible(media) || media.hasAttribute('autoplay') || !(media as HTMLMediaElement).paused;
}

const DOCUMENT = /\.(pdf|docx?|odt|xlsx?|ods|pptx?|odp|epub|rtf|swf)(?:[?#]|$)/i;

/** A file that the browser or a plug-in shows inside the page. Images have rules of their own; pages in an iframe are frames. */
function showsFile(element: Element): boolean {
  const type = element.getAttribute('type') ?? '';
  const source = element.getAttribute(element.localName === 'object' ? 'data' : 'src') ?? '';
  if (element.localName === 'iframe') return DOCUMENT.test(source);
  if (/^image\//i.test(type) || (!type && !DOCUMENT.test(source))) return false;
  return source !== '' && !/^text\/html/i.test(type);
}

/** Name, else address, else what the page's author calls it. */
function labelOf(element: Element, page: Page): string {
  const source = ['src', 'data', 'data-src', 'data-lazy-src']
    .map((name) => element.getAttribute(name))
    .find((value) => value && !value.startsWith('data:'));
  return (page.name(element) || source || element.id || element.localName).slice(0, 200);
}

import type { Page } from '.';
import { headingBefore, textBeside } from './beside';
import { type Service, serviceOf } from './players';

/** A sound or a film that the page plays: an element of its own, or the frame of a service. */
export interface Media {
  readonly element: Element;
  readonly kind: 'audio' | 'video';
  /** Service that plays it; '' for an element of the page. */
  readonly service: string;
  /** How a person would name it: its title, the heading above, its file. Never empty. */
  readonly title: string;
}

/** A script puts in the player once one clicks or agrees to cookies. */
const TO_COME: readonly (readonly [selector: string, service: string])[] = [
  ['lite-youtube, .youtube_player[videoid], .youtube_playlist_player', 'YouTube'],
  ['lite-vimeo, .vimeo_player[videoid]', 'Vimeo'],
  ['.dailymotion_player[videoid]', 'Dailymotion'],
];

/** Films and sounds in the order of the page. What nobody can see or start is left out. */
export function mediaOf(page: Page): readonly Media[] {
  return page.memo('media', () => {
    const found: Media[] = [];
    const add = (element: Element, kind: Media['kind'], service: string) =>
      found.push({ element, kind, service, title: titleOf(element, service, page) });
    for (const element of page.select('video, audio')) {
      const media = element as HTMLMediaElement;
      const silentBox = media.localName === 'audio' && !media.controls;
      if (silentBox ? media.autoplay : page.visible(element) && sourceOf(media)) add(element, kindOf(media), '');
    }
    for (const element of page.select('iframe, embed, object')) {
      const service = frameService(element, page);
      if (service && service.kind !== 'live' && page.visible(element)) add(element, service.kind, service.name);
    }
    for (const [selector, service] of TO_COME) {
      for (const element of page.select(selector)) {
        if (page.visible(element) && !element.querySelector('iframe')) add(element, 'video', service);
      }
    }
    return found;
  });
}

export function mediaAt(element: Element, page: Page): Media | undefined {
  return page.memo('media/by-element', () => new Map(mediaOf(page).map((media) => [media.element, media]))).get(element);
}

/** Service of an `iframe`, `embed` or `object`; also while a consent tool keeps its address aside. */
export function frameService(element: Element, page: Page): Service | null {
  for (const name of ['src', 'data', 'data-src', 'data-lazy-src']) {
    const address = element.getAttribute(name);
    const service = address ? serviceOf(address, page.document.baseURI) : null;
    if (service) return service;
  }
  return null;
}

/** A `video` that plays a file of sound is heard only. */
function kindOf(media: HTMLMediaElement): Media['kind'] {
  return media.localName === 'audio' || /\.(mp3|m4a|oga|wav)(?:[?#]|$)/i.test(sourceOf(media)) ? 'audio' : 'video';
}

/** Address of its file, '' when a script still has to give one. */
export function sourceOf(media: Element): string {
  const own = media.getAttribute('src') ?? media.querySelector('source[src]')?.getAttribute('src') ?? '';
  return own || ('currentSrc' in media ? String(media.currentSrc) : '');
}

function titleOf(element: Element, service: string, page: Page): string {
  const own = element.getAttribute('title')?.trim() || element.getAttribute('aria-label')?.trim() || '';
  if (own && !page.words.is('frameTitles', own)) return cut(own);
  const heading = headingBefore(element, page) || (page.top ? '' : page.document.title.trim());
  if (heading) return cut(heading);
  const { before, after } = textBeside(element, page);
  return cut(before || after || fileOf(sourceOf(element)) || service || element.localName);
}

function fileOf(address: string): string {
  return address.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
}

function cut(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

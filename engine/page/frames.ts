import type { FrameResult } from '../../contracts';
import type { Page } from '.';
import { frameSelector } from './frame-path';
import { selectorsOf } from './locate';

/** Every iframe of the document: which of them were not read is known once all results are in. */
export function framesOf(page: Page): FrameResult['frames'] {
  const selectors = selectorsOf(page);
  return page.select('iframe, frame').map((frame) => {
    const address = addressOf(frame, page);
    return {
      selector: frameSelector(frame, selectors),
      label: page.name(frame) || frame.getAttribute('name') || address?.href || '',
      visible: page.visible(frame),
      ...(address && /^https?:$/.test(address.protocol) && { origin: address.origin }),
    };
  });
}

function addressOf(frame: Element, page: Page): URL | undefined {
  const source = frame.getAttribute('src');
  return source && URL.canParse(source, page.document.baseURI) ? new URL(source, page.document.baseURI) : undefined;
}

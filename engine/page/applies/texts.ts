import type { Page } from '..';

const SILENT = /^(script|style|noscript|template|title|head|meta|link)$/;
const TYPED =
  'input:not([type="hidden" i], [type="checkbox" i], [type="radio" i], [type="file" i], [type="image" i], [type="range" i], [type="color" i]), textarea, select, progress, meter';

/** Elements that show text of their own when they are rendered, hidden or not now: text nodes, fields and their values. */
export function textHolders(page: Page): readonly Element[] {
  return page.memo('applies/text-holders', () => {
    const typed = new Set(page.select(TYPED));
    return page.elements.filter((element) => !SILENT.test(element.localName) && (typed.has(element) || hasOwnText(element)));
  });
}

function hasOwnText(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE && /\S/.test((node as Text).data)) return true;
  }
  return false;
}

/** What may hold a picture of text. */
export const IMAGES = 'img, svg, canvas, video, object, embed, iframe, input[type="image" i], [role~="img" i], [role~="image" i]';

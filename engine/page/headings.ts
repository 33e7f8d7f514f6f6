import type { Page } from '.';
import { foldSpaces } from './text';

export interface Heading {
  readonly element: Element;
  /** 1–6 for `h1`–`h6`; any positive integer with `aria-level`; 2 for a bare `role=heading`. */
  readonly level: number;
  /** Accessible name, else the text; of a hidden one too. */
  readonly text: string;
  readonly visible: boolean;
  readonly exposed: boolean;
}

/** Headings in the order of the page, hidden ones included. */
export function headingsOf(page: Page): readonly Heading[] {
  return page.memo('headings', () => {
    const headings: Heading[] = [];
    for (const element of page.select('h1, h2, h3, h4, h5, h6, [role~="heading" i]')) {
      if (page.role(element) !== 'heading') continue;
      const text = page.name(element) || page.text(element) || foldSpaces(element.textContent ?? '').trim();
      headings.push({ element, level: levelOf(element), text, visible: page.visible(element), exposed: page.exposed(element) });
    }
    return headings;
  });
}

/** Headings that assistive technologies list. */
export function outlineOf(page: Page): readonly Heading[] {
  return page.memo('headings/outline', () => headingsOf(page).filter((heading) => heading.exposed));
}

/** Places of the outline where a level is left out on the way down (h2 then h4), and an outline that does not begin at 1. */
export function headingJumps(page: Page): readonly { readonly heading: Heading; readonly before: Heading | null }[] {
  const outline = outlineOf(page);
  return outline.flatMap((heading, index) => {
    const before = outline[index - 1] ?? null;
    return heading.level > (before?.level ?? 0) + 1 ? [{ heading, before }] : [];
  });
}

function levelOf(element: Element): number {
  const declared = Number(element.getAttribute('aria-level'));
  if (Number.isInteger(declared) && declared > 0) return declared;
  const native = /^h([1-6])$/.exec(element.localName);
  return native ? Number(native[1]) : 2;
}

import type { Page } from '.';

/** A link to a file meant to be read in an office tool or a reader. */
export interface DocumentLink {
  /** Extension in lower case, without the dot. */
  readonly format: string;
  readonly file: string;
}

const FORMATS = /\.(pdf|docx?|odt|rtf|xlsx?|ods|csv|pptx?|odp|epub)$/i;

/** Links to documents, hidden ones left out, in order. */
export function documentLinks(page: Page): ReadonlyMap<Element, DocumentLink> {
  return page.memo('documents', () => {
    const found = new Map<Element, DocumentLink>();
    for (const link of page.select('a[href], area[href]')) {
      const file = fileOf(link);
      const format = FORMATS.exec(file)?.[1]?.toLowerCase();
      if (format && page.exposed(link)) found.set(link, { format, file });
    }
    return found;
  });
}

/** File name that the address ends with, or that the link asks to be saved under. */
function fileOf(link: Element): string {
  const href = link.getAttribute('href') ?? '';
  const path = URL.canParse(href, link.baseURI) ? new URL(href, link.baseURI).pathname : href;
  const name = path.split('/').at(-1) ?? '';
  const file = FORMATS.test(name) ? name : (link.getAttribute('download') ?? '');
  try {
    return decodeURIComponent(file);
  } catch {
    return file;
  }
}

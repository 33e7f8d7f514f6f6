import type { Page } from '.';

/** Is the document declared as HTML 5? RGAA 9.2 is about those alone. */
export function isHtml5(page: Page): boolean {
  const { doctype } = page.document;
  return doctype !== null && !doctype.publicId && !doctype.systemId;
}

import type { Page } from '..';

export const doctype = (page: Page) => (page.document.doctype ? 1 : 0);

/** `<!DOCTYPE html>`, or its legacy form with `about:legacy-compat`. */
export function html5Doctype(page: Page): number {
  const type = page.document.doctype;
  if (type?.name.toLowerCase() !== 'html' || type.publicId) return 0;
  return type.systemId === '' || type.systemId === 'about:legacy-compat' ? 1 : 0;
}

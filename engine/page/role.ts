import type { Page } from '.';
import { globalAria, validRoles } from './role-names';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Role of the accessibility tree: explicit when valid, else that of HTML-AAM; '' for what has none or a generic one. */
export function roleOf(element: Element, page: Page): string {
  const explicit = explicitRole(element);
  if (!explicit) return implicitRole(element, page);
  if (explicit === 'none' && keepsItsRole(element, page)) return implicitRole(element, page) || nextRole(element);
  return explicit;
}

/** First valid role of the attribute, `presentation` and `image` under their newer names; '' when there is none. */
export function explicitRole(element: Element): string {
  return validTokens(element)[0] ?? '';
}

function nextRole(element: Element): string {
  return validTokens(element).find((role) => role !== 'none') ?? '';
}

function validTokens(element: Element): string[] {
  const value = element.getAttribute('role');
  if (!value) return [];
  return value
    .toLowerCase()
    .split(/\s+/)
    .filter((role) => validRoles.has(role))
    .map((role) => (role === 'presentation' ? 'none' : role === 'image' ? 'img' : role));
}

/** What can be focused or has a global ARIA attribute is not presentational, whatever is said (ARIA 1.2, conflicts). */
function keepsItsRole(element: Element, page: Page): boolean {
  return globalAria.some((attribute) => element.hasAttribute(attribute)) || page.focusable(element);
}

/** Role that the host language gives, without regard to `role`. */
export function implicitRole(element: Element, page: Page): string {
  if (element.namespaceURI === svgNamespace) return svgRole(element);
  const role = byTag[element.localName];
  return typeof role === 'function' ? role(element, page) : (role ?? '');
}

function svgRole(element: Element): string {
  if (element.localName === 'svg') return 'graphics-document';
  if (element.localName === 'a') return element.hasAttribute('href') || element.hasAttribute('xlink:href') ? 'link' : '';
  return element.localName === 'image' ? 'img' : '';
}

type ByContext = (element: Element, page: Page) => string;

const linkRole: ByContext = (element) => (element.hasAttribute('href') ? 'link' : '');
const heading: ByContext = () => 'heading';

const byTag: Readonly<Record<string, string | ByContext>> = {
  a: linkRole,
  area: linkRole,
  address: 'group',
  article: 'article',
  aside: (element, page) => (isInSection(element, page, false) && !hasGivenName(element, page) ? '' : 'complementary'),
  blockquote: 'blockquote',
  button: 'button',
  caption: 'caption',
  code: 'code',
  datalist: 'listbox',
  dd: 'definition',
  del: 'deletion',
  details: 'group',
  dfn: 'term',
  dialog: 'dialog',
  dt: 'term',
  em: 'emphasis',
  fieldset: 'group',
  figure: 'figure',
  footer: (element, page) => (isInSection(element, page, true) ? '' : 'contentinfo'),
  form: (element, page) => (hasGivenName(element, page) ? 'form' : ''),
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  header: (element, page) => (isInSection(element, page, true) ? '' : 'banner'),
  hgroup: 'group',
  hr: 'separator',
  html: 'document',
  img: imageRole,
  input: inputRole,
  ins: 'insertion',
  li: (element, page) => (isOfList(element, page) ? 'listitem' : ''),
  main: 'main',
  mark: 'mark',
  math: 'math',
  menu: 'list',
  meter: 'meter',
  nav: 'navigation',
  ol: 'list',
  optgroup: 'group',
  option: 'option',
  output: 'status',
  p: 'paragraph',
  progress: 'progressbar',
  s: 'deletion',
  search: 'search',
  section: (element, page) => (hasGivenName(element, page) ? 'region' : ''),
  select: (element) => ((element as HTMLSelectElement).multiple || (element as HTMLSelectElement).size > 1 ? 'listbox' : 'combobox'),
  strong: 'strong',
  sub: 'subscript',
  sup: 'superscript',
  table: 'table',
  tbody: partOfTable('rowgroup'),
  td: (element, page) => cellRole(tableRole(element, page)),
  textarea: 'textbox',
  tfoot: partOfTable('rowgroup'),
  th: headerCellRole,
  thead: partOfTable('rowgroup'),
  time: 'time',
  tr: partOfTable('row'),
  ul: 'list',
};

/** An empty alternative makes an image decorative, unless something else names it or it takes the focus. */
function imageRole(image: Element, page: Page): string {
  return image.getAttribute('alt') === '' && !keepsItsRole(image, page) ? 'none' : 'img';
}

function inputRole(element: Element): string {
  const input = element as HTMLInputElement;
  switch (input.type) {
    case 'button':
    case 'image':
    case 'reset':
    case 'submit':
      return 'button';
    case 'checkbox':
      return input.hasAttribute('switch') ? 'switch' : 'checkbox';
    case 'radio':
      return 'radio';
    case 'range':
      return 'slider';
    case 'number':
      return 'spinbutton';
    case 'search':
      return input.list ? 'combobox' : 'searchbox';
    case 'email':
    case 'tel':
    case 'text':
    case 'url':
      return input.list ? 'combobox' : 'textbox';
  }
  return '';
}

/** The header of an article is not that of the page. */
function isInSection(element: Element, page: Page, orMain: boolean): boolean {
  const parent = page.parent(element);
  if (!parent) return false;
  const around = 'article, aside, nav, section, [role=article], [role=complementary], [role=navigation], [role=region]';
  return page.closest(parent, orMain ? `${around}, main, [role=main]` : around) !== null;
}

/** Has a name of its author's: what makes a region of a section. */
function hasGivenName(element: Element, page: Page): boolean {
  if (element.getAttribute('aria-label')?.trim()) return true;
  if (element.getAttribute('title')?.trim()) return true;
  return element.hasAttribute('aria-labelledby') && page.refs(element, 'aria-labelledby').length > 0 && page.name(element) !== '';
}

function isOfList(item: Element, page: Page): boolean {
  const list = page.parent(item);
  if (!list) return false;
  if (explicitRole(list)) return ['list', 'directory'].includes(page.role(list));
  return /^(ul|ol|menu|slot)$/.test(list.localName);
}

function tableRole(element: Element, page: Page): string {
  const table = page.closest(element, 'table');
  return table ? page.role(table) : '';
}

function partOfTable(role: string): ByContext {
  return (element, page) => (/^(table|grid|treegrid)$/.test(tableRole(element, page)) ? role : '');
}

function cellRole(table: string): string {
  if (table === 'table') return 'cell';
  return table === 'grid' || table === 'treegrid' ? 'gridcell' : '';
}

/** Without `scope`: of its row when data follows it there, else of its column. */
function headerCellRole(header: Element, page: Page): string {
  const cell = cellRole(tableRole(header, page));
  if (!cell) return '';
  const scope = header.getAttribute('scope')?.toLowerCase() ?? '';
  if (scope === 'row' || scope === 'rowgroup') return 'rowheader';
  if (scope === 'col' || scope === 'colgroup') return 'columnheader';
  const row = header.parentElement;
  if (!row || row.parentElement?.localName === 'thead') return 'columnheader';
  return [...row.children].some((other) => other.localName === 'td') ? 'rowheader' : 'columnheader';
}

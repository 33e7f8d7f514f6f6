import { addressOf, type Target, tagOf, textOf } from '../../contracts';
import { find } from './find';
import { excerpt } from './locate';

/** Elements of one kind that are compared with the one that is looked for. */
const most = 2000;

/**
 * Is an element that an earlier scan spoke of still in this document, whatever became of it?
 * At its place, or anywhere in its root when it has an address or a text that tells it from others.
 * @param target its `frame` is not followed: the caller chose the document
 */
export function isStillThere(target: Target, document: Document): boolean {
  const here = find({ ...target, frame: [] }, document);
  const identity = identityOf(target.html);
  if (here && identityOf(excerpt(here)) === identity) {
    // Neither address nor text: only a place that does not count brothers tells it from another.
    if (identity.endsWith('|') && /:nth-/.test(target.selector)) return false;
    return true;
  }
  if (here && !addressOf(target.html) && tagOf(target.html) === here.localName && !/:nth-/.test(target.selector)) return true;
  if (identity.endsWith('|')) return false;
  return [...sameKind(target, document)].slice(0, most).some((element) => identityOf(excerpt(element)) === identity);
}

function sameKind(target: Target, document: Document): Iterable<Element> {
  const tag = tagOf(target.html);
  if (!tag) return [];
  const host = target.shadow.at(-1);
  const root =
    host === undefined ? document : find({ frame: [], shadow: target.shadow.slice(0, -1), selector: host }, document)?.shadowRoot;
  return root?.querySelectorAll(CSS.escape(tag)) ?? [];
}

/** Which thing it is: its kind, and what it points to, else what it says. */
function identityOf(html: string): string {
  return `${tagOf(html)}|${addressOf(html) || textOf(html)}`;
}

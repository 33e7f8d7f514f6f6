import { textRuns } from '../page/blocks';
import { fieldsOf } from '../page/field';
import { headingsOf } from '../page/headings';
import { imagesOf } from '../page/image';
import { type ReadView, type ViewItem, viewMeta } from './view';

export const meta = viewMeta({
  order: 10,
  rules: ['visual-order', 'spaces-layout'],
  draws: 'nothing',
  fr: {
    name: 'Lecture linéaire',
    hint: 'La page sans ses styles, dans l’ordre où elle est lue à voix haute. Tout doit s’y comprendre.',
    none: 'Cette page n’a rien à lire.',
    marks: { text: 'texte', link: 'lien', button: 'bouton', image: 'image', field: 'champ', item: 'liste', cell: 'case' },
    notes: { unseen: 'Lu à voix haute, mais invisible.', unnamed: 'Sans nom.' },
  },
  en: {
    name: 'Linear reading',
    hint: 'The page without its styles, in the order in which it is read aloud. All of it has to make sense.',
    none: 'This page has nothing to read.',
    marks: { text: 'text', link: 'link', button: 'button', image: 'image', field: 'field', item: 'list', cell: 'cell' },
    notes: { unseen: 'Read aloud, but cannot be seen.', unnamed: 'Without name.' },
  },
});

export const read: ReadView = (page) => {
  const levels = new Map(headingsOf(page).map(({ element, level }) => [element, level]));
  const items = textRuns(page).flatMap(({ nodes, text, block }): ViewItem[] => {
    const holder = nodes[0]?.parentElement;
    if (!holder || !nodes.some(({ parentElement }) => parentElement && page.exposed(parentElement))) return [];
    const heading = [...levels.keys()].find((one) => one === block || one.contains(holder));
    const mark = heading ? `H${levels.get(heading)}` : markOf(holder);
    return [{ element: holder, mark, text, notes: page.visible(holder) ? [] : [{ note: 'unseen' }] }];
  });
  for (const [element, { ignored, name }] of imagesOf(page))
    if (!ignored) items.push({ element, mark: 'image', text: name.text, notes: name.text ? [] : [{ note: 'unnamed' }] });
  for (const element of fieldsOf(page))
    if (page.exposed(element))
      items.push({ element, mark: 'field', text: page.name(element), notes: page.name(element) ? [] : [{ note: 'unnamed' }] });
  const place = new Map(page.elements.map((element, index) => [element, index]));
  return items.sort((a, b) => (place.get(a.element) ?? 0) - (place.get(b.element) ?? 0));

  function markOf(element: Element): string {
    if (page.closest(element, 'a[href], [role~="link" i]')) return 'link';
    if (page.closest(element, 'button, [role~="button" i]')) return 'button';
    if (page.closest(element, 'td, th')) return 'cell';
    return page.closest(element, 'li, dd, dt') ? 'item' : 'text';
  }
};

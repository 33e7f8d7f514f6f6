import { tabbable } from 'tabbable';
import { isOurs } from '../overlay/own-nodes';
import { type Note, type ReadView, viewMeta } from './view';

export const meta = viewMeta({
  order: 8,
  rules: ['focus-', 'keyboard-click-only', 'visual-order', 'axe/tabindex', 'axe/scrollable-region-focusable', 'axe/aria-hidden-focus'],
  draws: 'path',
  fr: {
    name: 'Tabulation',
    hint: 'Les arrêts de la touche Tab, dans l’ordre. Parcours calculé : à confirmer au clavier.',
    none: 'La touche Tab ne s’arrête sur rien dans cette page.',
    notes: {
      unnamed: 'Sans nom : un lecteur d’écran ne dit pas ce que c’est.',
      forced: 'Ordre forcé par tabindex="{tabindex}" : il passe avant tout le reste.',
      back: 'Le parcours remonte dans la page.',
      unseen: 'Reçoit le clavier sans être visible.',
      frame: 'Cadre : ses propres arrêts viennent ici, et sont listés à part.',
    },
  },
  en: {
    name: 'Tab order',
    hint: 'The stops of the Tab key, in order. A computed path: confirm it with the keyboard.',
    none: 'The Tab key stops nowhere in this page.',
    notes: {
      unnamed: 'Without name: a screen reader does not tell what it is.',
      forced: 'Order forced by tabindex="{tabindex}": it comes before all the rest.',
      back: 'The path goes back up the page.',
      unseen: 'Gets the keyboard without being seen.',
      frame: 'Frame: its own stops come here, and are listed apart.',
    },
  },
});

/** CSS pixels that the path may go up without being told: items of one line are not all as high. */
const step = 40;

export const read: ReadView = (page) => {
  const stops = tabbable(page.document.documentElement, { getShadowRoot: true, displayCheck: 'full' }).filter(
    (element) => !isOurs(element) && page.rendered(element),
  );
  let last: DOMRectReadOnly | null = null;
  return stops.map((element, index) => {
    const text = page.name(element) || page.text(element);
    const notes: Note[] = [];
    const box = page.box(element);
    const tabindex = Number(element.getAttribute('tabindex'));
    if (!text) notes.push({ note: 'unnamed' });
    if (tabindex > 0) notes.push({ note: 'forced', values: { tabindex } });
    if (last && box.bottom < last.top - step && box.left < last.right) notes.push({ note: 'back' });
    if (!page.visible(element)) notes.push({ note: 'unseen' });
    if (element.localName === 'iframe') notes.push({ note: 'frame' });
    last = box;
    return { element, mark: String(index + 1), text, notes };
  });
};

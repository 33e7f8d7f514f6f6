import { type Check, cantTell, ruleMeta } from '../engine';

/** Letters from which the only item of a list is read as a paragraph set back. */
const paragraph = 60;
const structured = 'a, h1, h2, h3, h4, h5, h6, article, section, ul, ol, dl, img, button, input, select, textarea, form, table';

export const meta = ruleMeta({
  tests: ['8.9.1', '9.3.1', '9.3.2'],
  wcag: ['1.3.1'],
  act: [],
  targets: 'ul, ol',
  reads: 'text',
  reasons: {
    single: {
      fr: {
        title: { one: '1 liste n’a qu’un élément', other: '{n} listes n’ont qu’un élément' },
        question: 'La liste d’un seul élément, « {text} », sert-elle seulement à mettre ce texte en retrait ?',
        look: 'Si c’est une vraie liste qui n’a, pour l’instant, qu’un élément, répondez non.',
      },
      en: {
        title: { one: '1 list has a single item', other: '{n} lists have a single item' },
        question: 'Does the list of one item, “{text}”, only serve to indent this text?',
        look: 'If it is a real list that has, for now, a single item, answer no.',
      },
      yes: 'failed',
      no: 'passed',
      who: 'editor',
      impact: 'minor',
    },
    split: {
      fr: {
        title: { one: '1 liste est coupée en plusieurs', other: '{n} listes sont coupées en plusieurs' },
        question: 'Les {count} listes d’un élément qui commencent par « {text} » n’en font-elles qu’une à l’écran ?',
        look: 'À l’écoute, chacune est annoncée comme « liste de 1 élément ».',
      },
      en: {
        title: { one: '1 list is cut into several', other: '{n} lists are cut into several' },
        question: 'Do the {count} lists of one item that begin with “{text}” make a single list on screen?',
        look: 'When listening, each is announced as “list of 1 item”.',
      },
      yes: 'failed',
      no: 'passed',
      who: 'editor',
      impact: 'minor',
    },
  },
});

export const check: Check<typeof meta> = (list, page) => {
  if (!isSingle(list) || page.role(list) !== 'list' || !page.visible(list)) return;
  const text = page.text(list).slice(0, 80);
  if (!text || page.closest(list, 'nav, header, footer, [role="navigation"], li')) return;
  const before = list.previousElementSibling;
  if (before && before.localName === list.localName && isSingle(before)) return; // asked on the first one
  let count = 1;
  for (let next = list.nextElementSibling; next?.localName === list.localName && isSingle(next); next = next.nextElementSibling) count++;
  if (count > 1) return cantTell('split', { text, count }, [list.localName === 'ol' ? '9.3.2' : '9.3.1']);
  // RGAA's glossary: an element used for its indent alone. A teaser or a menu of one entry is a real list.
  if (text.length < paragraph || list.querySelector(structured)) return;
  return cantTell('single', { text }, ['8.9.1']);
};

const isSingle = (list: Element) => list.children.length === 1 && list.children[0]?.localName === 'li';

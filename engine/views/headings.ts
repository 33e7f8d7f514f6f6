import { headingJumps, headingsOf } from '../page/headings';
import { type Note, type ReadView, viewMeta } from './view';

export const meta = viewMeta({
  order: 1,
  rules: ['heading-', 'axe/empty-heading', 'paragraph-fake-br'],
  draws: 'tags',
  fr: {
    name: 'Titres',
    hint: 'Le plan de la page, tel qu’un lecteur d’écran le donne. Lu seul, il doit dire de quoi parle chaque partie.',
    none: 'Cette page n’a aucun titre : rien ne permet d’en parcourir les parties.',
    notes: {
      jump: 'Saut de niveau : le titre d’avant est de niveau {from}.',
      start: 'Le plan ne commence pas au niveau 1.',
      empty: 'Titre vide.',
      hidden: 'Caché : il n’est pas dans le plan.',
      unseen: 'Lu par les lecteurs d’écran, mais invisible.',
    },
  },
  en: {
    name: 'Headings',
    hint: 'The outline of the page, as a screen reader gives it. Read alone, it has to tell what each part is about.',
    none: 'This page has no heading: nothing lets people go through its parts.',
    notes: {
      jump: 'Skipped level: the heading before has level {from}.',
      start: 'The outline does not begin at level 1.',
      empty: 'Empty heading.',
      hidden: 'Hidden: it is not in the outline.',
      unseen: 'Read by screen readers, but cannot be seen.',
    },
  },
});

export const read: ReadView = (page) => {
  const jumps = new Map(headingJumps(page).map(({ heading, before }) => [heading, before]));
  return headingsOf(page).map((heading) => {
    const { element, level, text, visible, exposed } = heading;
    const notes: Note[] = [];
    const before = jumps.get(heading);
    if (before) notes.push({ note: 'jump', values: { from: before.level } });
    else if (before === null) notes.push({ note: 'start' });
    if (!text) notes.push({ note: 'empty' });
    if (!exposed) notes.push({ note: 'hidden' });
    else if (!visible) notes.push({ note: 'unseen' });
    return { element, mark: `H${level}`, text, notes, depth: Math.min(level, 6) - 1 };
  });
};

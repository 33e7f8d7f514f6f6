import type { Texts } from '..';

export const inPage: Pick<Texts, 'marks' | 'views'> = {
  marks: {
    show: { one: 'Show the element in the page', other: 'Show all {n} in the page' },
    hide: 'Remove the marks',
    about: '{label}: {topic}',
    shown: { one: '{n} element outlined, with the number of the list.', other: '{n} elements outlined, with the numbers of the list.' },
    notShown: { one: '{n} cannot be shown: its line says why.', other: '{n} cannot be shown: their lines say why.' },
    above: '{n} above',
    below: '{n} below',
    previous: 'Previous',
    next: 'Next',
    leave: 'Hide (Esc)',
  },
  views: {
    title: 'See the page another way',
    hint: 'One view at a time. The Escape key leaves it, and the page is as before.',
    reading: 'Reading the page for the view “{name}”.',
    shown: 'View “{name}” shown in the page: {items}.',
    listed: 'View “{name}”: {items}.',
    items: { one: '{n} line', other: '{n} lines' },
    more: { one: 'Show {n} more line', other: 'Show {n} more lines' },
    left: { one: '{n} other element is not listed.', other: '{n} other elements are not listed.' },
    noText: 'without name',
    failed: 'Defect:',
    cantTell: 'To check:',
    inFrame: 'In a frame.',
    notPlaced: 'Without a place in the page right now: hidden or closed.',
  },
};

import type { Texts } from '..';

export const inPage: Pick<Texts, 'marks'> = {
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
};

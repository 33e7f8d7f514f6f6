import type { Status } from '../../../referential/verdict';
import { html, Markup } from './markup';

/** How a status is shown: NT with something that a person can settle is "à vérifier". */
export type Shown = 'nc' | 'av' | 'c' | 'na' | 'nt';

/** On a 16 px grid, as in `components/Icon.tsx`. */
const shapes: Readonly<Record<Shown, string>> = {
  nc: '<path fill="currentColor" fill-rule="evenodd" d="M3 1h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2V3a2 2 0 0 1 2-2Zm5 5.4L5.4 3.8 3.8 5.4 6.4 8l-2.6 2.6 1.6 1.6L8 9.6l2.6 2.6 1.6-1.6L9.6 8l2.6-2.6-1.6-1.6Z"/>',
  av: '<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M6.1 6.5a1.9 1.9 0 1 1 2.8 1.7c-.6.3-.9.6-.9 1.2" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round"/><circle cx="8" cy="11.5" r="1" fill="currentColor"/>',
  c: '<path fill="currentColor" fill-rule="evenodd" d="M8 .8a7.2 7.2 0 1 1 0 14.4A7.2 7.2 0 0 1 8 .8ZM4.9 6.9 3.5 8.3l3.5 3.5 5.5-5.5-1.4-1.4L7 9Z"/>',
  na: '<path d="M2.5 8h11" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round"/>',
  nt: '<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.43 2.43"/>',
};

const logoShapes =
  '<rect width="32" height="32" rx="7" fill="#123e55"/><path d="M7 8.5h18" stroke="#fff" stroke-width="4" stroke-linecap="round"/><path d="M16 8v7" stroke="#fff" stroke-width="4"/><circle cx="16" cy="20.5" r="6.5" fill="#ffc247"/>';

/** Drawn once; used everywhere by reference. */
export const sprite = new Markup(
  `<svg class="sprite" aria-hidden="true" focusable="false">${Object.entries(shapes)
    .map(([name, shape]) => `<symbol id="${name}" viewBox="0 0 16 16">${shape}</symbol>`)
    .join('')}</svg>`,
);

export const logo = html`<p class="logo"><svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">${new Markup(logoShapes)}</svg>Témoin</p>`;

export function shownStatus({ status, toCheck }: { readonly status: Status; readonly toCheck: boolean }): Shown {
  const plain = { C: 'c', NC: 'nc', NA: 'na', NT: 'nt' } as const;
  return status === 'NT' && toCheck ? 'av' : plain[status];
}

/** Shape, word, colour. */
export function statusTag(shown: Shown, words: string): Markup {
  return html`<span class="st ${shown}"><svg aria-hidden="true" focusable="false"><use href="#${shown}"/></svg>${words}</span>`;
}

/** One mark per page, drawn with borders so that it prints without backgrounds. */
export function dots(all: readonly Shown[]): Markup {
  return html`<span class="dots" aria-hidden="true">${all.map((shown) => html`<i class="${shown}"></i>`)}</span>`;
}

import type { JSX } from 'preact';

const line = { fill: 'none', stroke: 'currentColor', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const;

/** Shapes on a 16 px grid. `nc av c na nt` are for statuses (and `nt` for what was not read), never for anything else. */
const shapes = {
  nc: (
    <path
      fill="currentColor"
      fill-rule="evenodd"
      d="M3 1h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2V3a2 2 0 0 1 2-2Zm5 5.4L5.4 3.8 3.8 5.4 6.4 8l-2.6 2.6 1.6 1.6L8 9.6l2.6 2.6 1.6-1.6L9.6 8l2.6-2.6-1.6-1.6Z"
    />
  ),
  av: (
    <>
      <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6" />
      <path {...line} stroke-width="1.5" d="M6.1 6.5a1.9 1.9 0 1 1 2.8 1.7c-.6.3-.9.6-.9 1.2" />
      <circle cx="8" cy="11.5" r="1" fill="currentColor" />
    </>
  ),
  c: (
    <path
      fill="currentColor"
      fill-rule="evenodd"
      d="M8 .8a7.2 7.2 0 1 1 0 14.4A7.2 7.2 0 0 1 8 .8ZM4.9 6.9 3.5 8.3l3.5 3.5 5.5-5.5-1.4-1.4L7 9Z"
    />
  ),
  na: <path {...line} stroke-width="2.2" d="M2.5 8h11" />,
  nt: <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.43 2.43" />,
  fixed: <path {...line} stroke-width="2.2" d="m2.5 8.5 3.7 3.7 7.3-8" />,
  now: <circle cx="8" cy="8" r="4.5" fill="currentColor" />,
  fresh: <path {...line} stroke-width="2.2" d="M8 2.5v11M2.5 8h11" />,
  lost: (
    <>
      <circle cx="8" cy="8" r="5.6" fill="none" stroke="currentColor" stroke-width="1.8" />
      <path {...line} stroke-width="1.8" d="M3 13 13 3" />
    </>
  ),
  undo: (
    <>
      <path {...line} stroke-width="1.8" d="M2.5 5.5h7a4 4 0 0 1 0 8H6" />
      <path {...line} stroke-width="1.8" d="M5.5 2 2 5.5 5.5 9" />
    </>
  ),
  go: <path {...line} stroke-width="2.4" d="m5.3 2 6 6-6 6" />,
  again: (
    <>
      <path {...line} stroke-width="1.8" d="M13.5 8A5.5 5.5 0 1 1 11.6 3.8" />
      <path d="M14 1.2V5h-3.8Z" fill="currentColor" />
    </>
  ),
  more: (
    <>
      <circle cx="3" cy="8" r="1.5" fill="currentColor" />
      <circle cx="8" cy="8" r="1.5" fill="currentColor" />
      <circle cx="13" cy="8" r="1.5" fill="currentColor" />
    </>
  ),
  back: <path {...line} stroke-width="1.8" d="M10 2.5 4.5 8l5.5 5.5" />,
  next: <path {...line} stroke-width="1.8" d="m6 2.5 5.5 5.5L6 13.5" />,
  aim: (
    <>
      <path fill="none" stroke="currentColor" stroke-width="1.8" d="M1.8 5V1.8H5M11 1.8h3.2V5M14.2 11v3.2H11M5 14.2H1.8V11" />
      <circle cx="8" cy="8" r="2.2" fill="currentColor" />
    </>
  ),
  editor: <path {...line} stroke-width="1.6" d="m2 14 .8-3.4L11 2.4l2.6 2.6-8.2 8.2Z" />,
  developer: <path {...line} stroke-width="1.7" d="M5 4 1.5 8 5 12M11 4l3.5 4L11 12" />,
  webmaster: (
    <>
      <rect x="1.5" y="2.5" width="13" height="4.5" rx="1" fill="none" stroke="currentColor" stroke-width="1.5" />
      <rect x="1.5" y="9" width="13" height="4.5" rx="1" fill="none" stroke="currentColor" stroke-width="1.5" />
      <circle cx="4.3" cy="4.75" r=".9" fill="currentColor" />
      <circle cx="4.3" cy="11.25" r=".9" fill="currentColor" />
    </>
  ),
} satisfies Record<string, JSX.Element>;

export type IconName = keyof typeof shapes;

/** A glyph. Always beside its word, so hidden from assistive technologies. */
export function Icon({ name, class: className }: { name: IconName; class?: string }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" class={className}>
      {shapes[name]}
    </svg>
  );
}

import type { TestId, UnreadKind } from '../contracts';

/** About the document, its site, or zones that only the page itself can have: nothing inside a frame changes them. */
const OF_THE_PAGE = ['8.1', '8.2', '8.3', '8.4', '8.5', '8.6', '9.2', '12.1', '12.2', '12.3', '12.4', '12.5', '12.6', '12.7'];
/** About the document alone: a piece of the same page can hold zones, menus or a search form. */
const OF_THE_DOCUMENT = ['8.1', '8.2', '8.3', '8.4', '8.5', '8.6', '12.3'];

/** Images that scripts draw, and what a drawing can hold: text, colours, marks, motion, things to operate. */
const DRAWN = ['1.1.8', '1.2.5', '1.3.7', '1.3.8', '1.3.9', '1.4.7', '1.5.1', '1.6.7', '1.6.8', '1.7.6', '1.8.5', '1.9.5'];
const IN_A_DRAWING = ['3', '4.8', '4.9', '4.12', '4.13', '7.1', '7.3', '10.9', '10.10', '13.1.1', '13.7', '13.8', '13.10', '13.11'];

/** Theme 3 and 10 but what is written in the code, and what style alone does elsewhere: hover, motion, orientation. */
const STYLED = ['3', '10', '12.11', '13.7.3', '13.8', '13.9'];
const IN_THE_CODE = ['10.1'];

const TIMED_MEDIA = [
  '3.1.5',
  '4.1',
  '4.2',
  '4.3',
  '4.4',
  '4.5',
  '4.6',
  '4.7',
  '4.10',
  '4.11',
  '4.13',
  '10.9.3',
  '10.10.3',
  '13.7.1',
  '13.8',
];
const FILE = ['3.1.6', '4.8', '4.9', '4.12', '4.13', '10.9.4', '10.10.4', '13.3', '13.4'];

const hidden: Readonly<Record<UnreadKind, (test: TestId) => boolean>> = {
  frame: (test) => !under(OF_THE_PAGE, test),
  'frame-hidden': () => false,
  shadow: (test) => !under(OF_THE_DOCUMENT, test),
  lazy: (test) => !under(OF_THE_DOCUMENT, test),
  stylesheet: (test) => under(STYLED, test) && !under(IN_THE_CODE, test),
  canvas: (test) => under(DRAWN, test) || under(IN_A_DRAWING, test),
  media: (test) => under(TIMED_MEDIA, test),
  document: (test) => under(FILE, test),
};

/** Could something unread of this kind hold a case of the test? It then blocks `NA` and `C`. */
export function hides(kind: UnreadKind, test: TestId): boolean {
  return hidden[kind](test);
}

/** Is the test one of these themes, criteria or tests? */
function under(numbers: readonly string[], test: TestId): boolean {
  return numbers.some((number) => test === number || test.startsWith(`${number}.`));
}

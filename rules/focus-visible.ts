import { type Check, cantTell, failed, type Page, passed, ruleMeta } from '../engine';
import { backdropOf, paint } from '../engine/page/background';
import { contrastRatio, parseColour } from '../engine/page/colour';
import type { FocusStop, LookPart } from '../engine/page/focus-stop';

/** The blinking bar of a field is a sign of the focus, the smallest one. */
const typed =
  'textarea, [contenteditable], [role="textbox"], input:not([type]), input:is([type="text"], [type="search"], [type="email"], [type="tel"], [type="url"], [type="password"], [type="number"], [type="date"], [type="time"], [type="datetime-local"], [type="month"], [type="week"])';
/** As a style sheet names them. */
const properties: Readonly<Record<LookPart, string>> = {
  outline: 'outline',
  border: 'border',
  shadow: 'box-shadow',
  background: 'background',
  colour: 'color',
  decoration: 'text-decoration',
  place: 'position',
  other: '…',
};

export const meta = ruleMeta({
  tests: ['10.7.1'],
  wcag: ['2.4.7'],
  act: ['oj04fd'],
  targets: (page) => page.focusWalk?.keys() ?? [],
  reads: 'state',
  reasons: {
    unseen: {
      who: 'developer',
      impact: 'blocking',
      fr: {
        title: { one: '1 élément ne montre pas qu’il a le focus', other: '{n} éléments ne montrent pas qu’ils ont le focus' },
        effect: 'Au clavier, rien ne change quand on arrive sur « {text} » : on ne sait plus où l’on est dans la page.',
        fix: 'Dans la feuille de style, retirez « outline: none », ou donnez à « :focus-visible » un contour bien contrasté.',
      },
      en: {
        title: { one: '1 element does not show that it has the focus', other: '{n} elements do not show that they have the focus' },
        effect: 'By keyboard, nothing changes when one reaches “{text}”: one no longer knows where one is in the page.',
        fix: 'In the style sheet, take away “outline: none”, or give “:focus-visible” an outline with enough contrast.',
      },
    },
    faint: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: { one: '1 contour de focus est trop pâle', other: '{n} contours de focus sont trop pâles' },
        effect: 'Le contour de « {text} » a un contraste de {ratio} : une personne malvoyante qui navigue au clavier ne le voit pas.',
        fix: 'Dans la feuille de style, donnez au contour de « :focus-visible » une couleur dont le contraste avec le fond est d’au moins 3.',
      },
      en: {
        title: { one: '1 focus outline is too faint', other: '{n} focus outlines are too faint' },
        effect: 'The outline of “{text}” has a contrast of {ratio}: a person with low vision who moves by keyboard does not see it.',
        fix: 'In the style sheet, give the outline of “:focus-visible” a colour whose contrast with the ground is at least 3.',
      },
    },
    look: {
      fr: {
        title: { one: '1 signe du focus est à regarder', other: '{n} signes du focus sont à regarder' },
        question: 'Quand « {text} » a le focus ({what}), le voit-on nettement ?',
        look: 'Ce qui apparaît doit trancher sur le fond (contraste d’au moins 3). Une même réponse vaut pour les éléments de même aspect.',
      },
      en: {
        title: { one: '1 sign of the focus has to be looked at', other: '{n} signs of the focus have to be looked at' },
        question: 'When “{text}” has the focus ({what}), can one see it clearly?',
        look: 'What appears has to stand out from the ground (a contrast of at least 3). One answer holds for elements that look the same.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'developer',
      impact: 'blocking',
    },
    nothing: {
      fr: {
        title: { one: '1 arrêt du clavier ne se voit peut-être pas', other: '{n} arrêts du clavier ne se voient peut-être pas' },
        question: 'Arrivé au clavier sur « {text} », voit-on où l’on est ?',
        look: 'Rien ne change sur l’élément lui-même : cherchez un curseur de saisie, un changement ailleurs dans la page, ou un élément qui reste caché.',
      },
      en: {
        title: { one: '1 stop of the keyboard may not be seen', other: '{n} stops of the keyboard may not be seen' },
        question: 'Having reached “{text}” by keyboard, can one see where one is?',
        look: 'Nothing changes on the element itself: look for a text cursor, a change elsewhere in the page, or an element that stays hidden.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'developer',
      impact: 'blocking',
    },
  },
});

export const check: Check<typeof meta> = (element, page) => {
  const stop = page.focusWalk?.get(element);
  if (!stop) return;
  const values = { text: page.name(element) || page.text(element) || element.localName };
  const { own, around, elsewhere, outline } = stop;
  const visible = page.visible(element);
  // The outline of what stays out of sight is out of sight too.
  if (!around && own.every((part) => part === 'outline' && !visible)) {
    if (visible && !elsewhere && !element.matches(typed)) return failed('unseen', values);
    return asksFirst(element, stop, page) ? cantTell('nothing', values) : undefined;
  }
  if (own.includes('outline') && outline) {
    // The browser's own outline is enough; an author's needs a contrast of 3 (RGAA, method of 10.7.1).
    if (outline.style === 'auto' && (visible || own.includes('place'))) return passed();
    const range = visible && contrastOf(outline.colour, element, page);
    if (range && range.min >= 3) return passed();
    if (range && range.max < 3 && own.length === 1) return failed('faint', { ...values, ratio: range.max.toFixed(2) });
  }
  const what = own.map((part) => properties[part]).join(', ') || '…';
  return asksFirst(element, stop, page) ? cantTell('look', { ...values, what }) : undefined;
};

/** Asked once per look: the first of it stands for the others. */
function asksFirst(element: Element, { own, around, elsewhere, outline }: FocusStop, page: Page): boolean {
  const firsts = page.memo('focus-visible/firsts', () => new Map<string, Element>());
  const parent = page.parent(element);
  const look = [element.localName, element.className, parent?.className, page.visible(element), own, around, elsewhere, outline?.colour];
  const key = JSON.stringify(look);
  if (!firsts.has(key)) firsts.set(key, element);
  return firsts.get(key) === element;
}

/** Of a line with the ground around the element (lowest), and with that or the element's own (highest). Null when in doubt. */
function contrastOf(css: string, element: Element, page: Page): { min: number; max: number } | null {
  const colour = parseColour(css);
  const parent = page.parent(element);
  if (!colour || !parent) return null;
  const [outside, inside] = [parent, element].map((one) => {
    const { layers, doubt } = backdropOf(one, page);
    return doubt ? [] : paint(layers, colour).map(({ text, background }) => contrastRatio(text, background));
  }) as [number[], number[]];
  // Text on the ground of its paragraph: the two are one.
  const around = outside.length === 0 && parseColour(page.style(element).backgroundColor)?.alpha === 0 ? inside : outside;
  return around.length > 0 && inside.length > 0 ? { min: Math.min(...around), max: Math.max(...around, ...inside) } : null;
}

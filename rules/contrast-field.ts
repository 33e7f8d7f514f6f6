import { type Check, cantTell, failed, type Page, ruleMeta } from '../engine';
import { type Colour, contrastRatio, over, parseColour, toHex } from '../engine/page/colour';
import { ratioText } from '../engine/page/contrast';
import { plainGround } from '../engine/page/plain-ground';

const least = 3;
const textFields =
  'input:not([type]), input[type="text" i], input[type="email" i], input[type="tel" i], input[type="search" i], input[type="url" i], input[type="password" i], input[type="number" i], textarea';
/** Colours that the browser paints by itself owe nothing. */
const browserBorder = 'inset';

export const meta = ruleMeta({
  tests: ['3.3.1'],
  wcag: ['1.4.11'],
  act: [],
  targets: textFields,
  reads: 'layout',
  reasons: {
    field: {
      who: 'developer',
      impact: 'major',
      cms: 'colours',
      fr: {
        title: { one: '1 champ se voit mal', other: '{n} champs se voient mal' },
        effect:
          'Une personne malvoyante ne voit pas où cliquer pour remplir « {text} » : le bord ({colour}) se perd sur le fond ({ground}), {ratio}.',
        fix: 'Foncez le bord ou le fond du champ jusqu’à un contraste de 3:1 avec ce qui l’entoure.',
      },
      en: {
        title: { one: '1 field is hard to see', other: '{n} fields are hard to see' },
        effect:
          'Someone with low vision does not see where to click to fill in “{text}”: the edge ({colour}) is lost on the background ({ground}), {ratio}.',
        fix: 'Darken the edge or the background of the field up to a contrast of 3:1 with what is around.',
      },
    },
    edge: {
      fr: {
        title: { one: '1 champ n’a qu’un bord très pâle', other: '{n} champs n’ont qu’un bord très pâle' },
        question: 'Voit-on nettement où est le champ « {text} » sans son bord (contraste de {ratio} pour 3:1) ?',
        look: 'L’exemple écrit dans le champ ou un bouton collé à lui peut suffire.',
      },
      en: {
        title: { one: '1 field has only a very pale edge', other: '{n} fields have only a very pale edge' },
        question: 'Can one clearly see where the field “{text}” is without its edge (a contrast of {ratio} for 3:1)?',
        look: 'The example written in the field or a button that touches it may be enough.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'developer',
      impact: 'major',
    },
  },
});

export const check: Check<typeof meta> = (element, page) => (page.visible(element) ? field(element as HTMLInputElement, page) : undefined);

function field(element: HTMLInputElement, page: Page) {
  const style = page.style(element);
  // Inactive fields are left out by the criterion.
  if (element.disabled || style.borderTopStyle === browserBorder) return;
  if (style.boxShadow !== 'none' || style.backgroundImage !== 'none' || (style.outlineStyle !== 'none' && style.outlineWidth !== '0px'))
    return;
  const ground = plainGround(element, page);
  const inside = parseColour(style.backgroundColor);
  if (!ground || !inside) return;
  const fill = over(inside, ground);
  const fillRatio = contrastRatio(fill, ground);
  if (fillRatio >= least) return;
  const borders = bordersOf(style);
  // Without any edge of its own, a box around field and button may draw it.
  if (borders.length === 0) return;
  // The side that shows most: a line under the field is enough.
  const seen = borders.map((colour) => ({ colour, ratio: contrastRatio(over(colour, ground), ground) }));
  const best = seen.reduce((a, b) => (b.ratio > a.ratio ? b : a));
  if (best.ratio >= least) return;
  const text = (page.name(element) || element.type || element.localName).slice(0, 60);
  const values = { text, colour: toHex(over(best.colour, ground)), ground: toHex(ground), ratio: ratioText(best.ratio), expected: '3:1' };
  const shown = element.placeholder || element.value;
  return shown ? cantTell('edge', values) : failed('field', values);
}

function bordersOf(style: CSSStyleDeclaration): Colour[] {
  return ['top', 'right', 'bottom', 'left'].flatMap((side) => {
    const of = (what: string) => style.getPropertyValue(`border-${side}-${what}`);
    const colour = parseColour(of('color'));
    return colour && colour.alpha > 0 && of('style') !== 'none' && Number.parseFloat(of('width')) > 0 ? [colour] : [];
  });
}

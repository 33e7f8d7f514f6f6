import { type Check, cantTell, failed, type Page, passed, ruleMeta } from '../engine';
import { type Colour, contrastRatio, over, parseColour, toHex } from '../engine/page/colour';
import { ratioText } from '../engine/page/contrast';
import { plainGround } from '../engine/page/plain-ground';

const least = 3;
const textFields =
  'input:not([type]), input[type="text" i], input[type="email" i], input[type="tel" i], input[type="search" i], input[type="url" i], input[type="password" i], input[type="number" i], textarea';
const iconControls = 'a[href] svg, button svg, [role="button"] svg';
/** RGAA and WCAG ask no contrast of logos; the icons of networks are theirs. */
const logos =
  /logo|brand|marque|facebook|twitter|\bx\b|linkedin|instagram|youtube|mastodon|bluesky|tiktok|whatsapp|telegram|vimeo|flickr|github|threads/i;
/** Colours that the browser paints by itself owe nothing. */
const browserBorder = 'inset';

export const meta = ruleMeta({
  tests: ['3.3.1', '3.3.2'],
  wcag: ['1.4.11'],
  act: [],
  targets: `${textFields}, ${iconControls}`,
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
    icon: {
      who: 'developer',
      impact: 'major',
      cms: 'colours',
      fr: {
        title: { one: '1 icône à activer se voit mal', other: '{n} icônes à activer se voient mal' },
        effect: 'L’icône « {text} » ({colour} sur {ground}, {ratio}) échappe à une personne malvoyante, et aucun texte ne la double.',
        fix: 'Choisissez pour l’icône une couleur dont le contraste avec le fond atteint 3:1, ou écrivez le mot à côté.',
      },
      en: {
        title: { one: '1 icon to press is hard to see', other: '{n} icons to press are hard to see' },
        effect: 'The icon “{text}” ({colour} on {ground}, {ratio}) escapes someone with low vision, and no text repeats it.',
        fix: 'Give the icon a colour whose contrast with the background reaches 3:1, or write the word beside it.',
      },
    },
  },
});

export const check: Check<typeof meta> = (element, page) => {
  if (!page.visible(element)) return;
  return element.localName === 'svg' ? icon(element, page) : field(element as HTMLInputElement, page);
};

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
  return shown ? cantTell('edge', values, ['3.3.1']) : failed('field', values, ['3.3.1']);
}

function bordersOf(style: CSSStyleDeclaration): Colour[] {
  return ['top', 'right', 'bottom', 'left'].flatMap((side) => {
    const of = (what: string) => style.getPropertyValue(`border-${side}-${what}`);
    const colour = parseColour(of('color'));
    return colour && colour.alpha > 0 && of('style') !== 'none' && Number.parseFloat(of('width')) > 0 ? [colour] : [];
  });
}

function icon(svg: Element, page: Page) {
  const control = page.closest(svg, 'a[href], button, [role="button"]');
  if (!control || svg.parentElement?.closest('svg') || page.text(control) || control.matches(':disabled, [aria-disabled="true"]')) return;
  if (control.querySelectorAll('svg, img').length > 1 || isLogo(control, svg, page)) return;
  const colour = onlyColour(svg, page);
  const ground = colour && plainGround(svg, page);
  if (!colour || !ground) return;
  const shown = over(colour, ground);
  const ratio = contrastRatio(shown, ground);
  if (ratio >= least) return passed(['3.3.2']);
  const values = {
    text: page.name(control).slice(0, 60),
    colour: toHex(shown),
    ground: toHex(ground),
    ratio: ratioText(ratio),
    expected: '3:1',
  };
  return failed('icon', values, ['3.3.2']);
}

function isLogo(control: Element, svg: Element, page: Page): boolean {
  const words = [page.name(control), control.className, svg.getAttribute('class'), control.getAttribute('href'), control.id];
  return words.some((text) => typeof text === 'string' && logos.test(text));
}

/** Colour of the drawing when all its shapes share one; none when it can't be known. */
function onlyColour(svg: Element, page: Page): Colour | undefined {
  const shapes = [...svg.querySelectorAll('path, circle, rect, ellipse, polygon, polyline, line')];
  if (shapes.length === 0 || shapes.length > 30 || svg.querySelector('use, image, text, mask, filter, defs, foreignObject, animate'))
    return;
  const colours = new Set<string>();
  for (const shape of shapes) {
    const { fill, stroke, fillOpacity, strokeOpacity, opacity } = page.style(shape);
    if (fillOpacity !== '1' || strokeOpacity !== '1' || opacity !== '1') return;
    for (const paintOf of [fill, stroke]) if (paintOf !== 'none' && parseColour(paintOf)?.alpha !== 0) colours.add(paintOf);
  }
  const [only] = colours;
  return colours.size === 1 && only ? (parseColour(only) ?? undefined) : undefined;
}

import { type Check, failed, type Page, passed, ruleMeta } from '../engine';
import { type Colour, contrastRatio, over, parseColour, toHex } from '../engine/page/colour';
import { ratioText } from '../engine/page/contrast';
import { plainGround } from '../engine/page/plain-ground';

const least = 3;
const iconControls = 'a[href] svg, button svg, [role="button"] svg';
/** RGAA and WCAG ask no contrast of logos; the icons of networks are theirs. */
const logos =
  /logo|brand|marque|facebook|twitter|\bx\b|linkedin|instagram|youtube|mastodon|bluesky|tiktok|whatsapp|telegram|vimeo|flickr|github|threads/i;

export const meta = ruleMeta({
  tests: ['3.3.2'],
  wcag: ['1.4.11'],
  act: [],
  targets: iconControls,
  reads: 'layout',
  reasons: {
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

export const check: Check<typeof meta> = (element, page) => (page.visible(element) ? icon(element, page) : undefined);

function icon(svg: Element, page: Page) {
  const control = page.closest(svg, 'a[href], button, [role="button"]');
  if (!control || svg.parentElement?.closest('svg') || page.text(control) || control.matches(':disabled, [aria-disabled="true"]')) return;
  if (control.querySelectorAll('svg, img').length > 1 || isLogo(control, svg, page)) return;
  const colour = onlyColour(svg, page);
  const ground = colour && plainGround(svg, page);
  if (!colour || !ground) return;
  const shown = over(colour, ground);
  const ratio = contrastRatio(shown, ground);
  if (ratio >= least) return passed();
  const values = {
    text: page.name(control).slice(0, 60),
    colour: toHex(shown),
    ground: toHex(ground),
    ratio: ratioText(ratio),
    expected: '3:1',
  };
  return failed('icon', values);
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

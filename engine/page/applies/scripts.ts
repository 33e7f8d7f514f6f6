import type { Page } from '..';
import { cssRules } from '../css-rules';

const DATA_TYPES = /^(application\/(ld\+)?json|importmap|speculationrules|text\/(html|plain|template|x-.*))$/i;

/** Whatever runs code: scripts, scripted attributes, `javascript:` addresses, and scripts that were loaded, then removed. */
export function scripts(page: Page): number {
  return page.memo('applies/scripts', () => {
    const elements = page.select('script').filter((script) => !DATA_TYPES.test(script.getAttribute('type')?.trim() ?? ''));
    const addresses = page.select(
      '[href^="javascript:" i], [action^="javascript:" i], [formaction^="javascript:" i], [src^="javascript:" i]',
    );
    const handlers = page.elements.filter(hasHandler);
    return elements.length + addresses.length + handlers.length + loadedScripts(page);
  });
}

function hasHandler(element: Element): boolean {
  const { attributes } = element;
  for (let i = 0; i < attributes.length; i++) if (attributes[i]?.name.startsWith('on')) return true;
  return false;
}

function loadedScripts(page: Page): number {
  const entries = page.document.defaultView?.performance?.getEntriesByType('resource') as PerformanceResourceTiming[] | undefined;
  return entries?.filter((entry) => entry.initiatorType === 'script').length ?? 0;
}

/** The same, and elements with a role or a state of ARIA. */
export function scriptsOrAria(page: Page): number {
  const aria = page.elements.filter((element) => {
    const { attributes } = element;
    for (let i = 0; i < attributes.length; i++) if (/^(role$|aria-)/.test(attributes[i]?.name ?? '')) return true;
    return false;
  });
  return scripts(page) + aria.length;
}

/** Style rules and `style` attributes that animate or make a transition; animations that run, whatever started them. */
export function cssMotion(page: Page): number {
  const moves = (style: CSSStyleDeclaration) =>
    ['animation-name', 'animation', 'transition', 'transition-property', 'transition-duration', 'scroll-behavior'].some((property) => {
      const value = style.getPropertyValue(property);
      return value !== '' && !/^(none|initial|inherit|unset|auto|0s|none 0s.*)$/.test(value);
    });
  const rules = cssRules(page).rules.filter(({ style }) => moves(style)).length;
  const inline = page.select('[style*="animation"], [style*="transition"]').length;
  return rules + inline + (page.document.getAnimations?.().length ?? 0);
}

/** Any image may be animated: its name proves nothing. */
const MOVERS =
  'img, picture, svg, canvas, video, audio, object, embed, iframe, frame, input[type="image" i], [role~="img" i], marquee, blink, progress:not([value]), [style*="url("], [background]';

export function mayMove(page: Page): number {
  const painted = cssRules(page).rules.filter(({ style }) =>
    /url\(|var\(/.test(style.getPropertyValue('background-image') + style.getPropertyValue('background')),
  ).length;
  return page.select(MOVERS).length + painted + cssMotion(page) + scripts(page);
}

export function maySound(page: Page): number {
  return page.select('video, audio, object, embed, iframe, frame, bgsound').length + scripts(page);
}

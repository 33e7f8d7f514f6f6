import type { Page } from '.';
import { imagesOf } from './image';

/** A test that is meant to tell a person from a program. */
export interface Captcha {
  readonly element: Element;
  /** Name of the service; '' for an image of the site itself. */
  readonly service: string;
}

/** Services that may show a puzzle of images. Those that never show any (reCAPTCHA 3, Turnstile, Friendly Captcha) are not captchas here. */
const SERVICES: readonly (readonly [selector: string, service: string])[] = [
  ['iframe[src*="recaptcha"][src*="/anchor"]:not([src*="size=invisible"]), .g-recaptcha:not([data-size="invisible"])', 'reCAPTCHA'],
  ['iframe[src*="hcaptcha.com"], .h-captcha', 'hCaptcha'],
  ['iframe[src*="captchetat"], [id*="captchetat" i], [class*="captchetat" i]', 'CaptchEtat'],
  ['iframe[src*="arkoselabs"], iframe[src*="funcaptcha"]', 'Arkose'],
];

const MARK = /captcha|securimage|anti-?(spam|robot)|security-?code|code-?(de-?)?securite/i;

/** Does its name, file, id or class say that it is the picture of a captcha? */
export function isCaptchaImage(element: Element): boolean {
  return ['src', 'data', 'alt', 'title', 'aria-label', 'id', 'class', 'name'].some((name) => MARK.test(element.getAttribute(name) ?? ''));
}

/** Captchas that the page shows, the outermost element of each. */
export function captchasOf(page: Page): readonly Captcha[] {
  return page.memo('captchas', () => {
    const found = new Map<Element, Captcha>();
    const add = (element: Element, service: string) => {
      if (
        !(element.localName === 'area' ? page.exposed(element) : page.visible(element)) ||
        [...found.keys()].some((other) => other.contains(element))
      )
        return;
      found.set(element, { element, service });
    };
    for (const [selector, service] of SERVICES) for (const element of page.select(selector)) add(element, service);
    for (const [image, { control }] of imagesOf(page)) {
      // The icon of a button that asks for another picture is no captcha.
      if ((!control || control === image) && isCaptchaImage(image)) add(image, '');
    }
    return [...found.values()];
  });
}

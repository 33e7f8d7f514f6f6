import type { AccessibleName, Page } from '.';

/** What an image is made of. `role` is any other element given the role `img`. */
export type ImageKind = 'img' | 'role' | 'area' | 'button' | 'svg' | 'object' | 'embed' | 'canvas';

/** All elements that `imageKind` may recognise. */
export const IMAGES = 'img, area, input[type="image" i], svg, object, embed, canvas, [role~="img" i], [role~="image" i]';

/** @returns null when the element is not an image: an `object` of another type, an `svg` inside another one… */
export function imageKind(element: Element): ImageKind | null {
  switch (element.localName) {
    case 'img':
      return 'img';
    case 'area':
      return 'area';
    case 'input':
      return (element as HTMLInputElement).type === 'image' ? 'button' : null;
    case 'svg':
      return element.parentElement?.closest('svg') ? null : 'svg';
    case 'canvas':
      return 'canvas';
    case 'object':
      return isImageFile(element, 'data') ? 'object' : null;
    case 'embed':
      return isImageFile(element, 'src') ? 'embed' : null;
    default:
      return /(^|\s)(img|image)(\s|$)/i.test(element.getAttribute('role') ?? '') ? 'role' : null;
  }
}

const IMAGE_FILE = /\.(avif|bmp|gif|ico|jpe?g|png|svgz?|webp)(?:[?#]|$)/i;

function isImageFile(element: Element, source: string): boolean {
  const type = element.getAttribute('type');
  return type ? /^image\//i.test(type) : IMAGE_FILE.test(element.getAttribute(source) ?? '');
}

export interface ImageFacts {
  readonly kind: ImageKind;
  readonly name: AccessibleName;
  /** Link or button that it is part of. */
  readonly control: Element | null;
  /** Does the control hold text besides? False without control. */
  readonly textBeside: boolean;
  /** `figure` (or `role=figure`, `role=group`) with a caption around it. */
  readonly figure: Element | null;
  readonly caption: Element | null;
  /** Kept away from assistive technologies: empty `alt` without name, presentation role, `aria-hidden` around it. */
  readonly ignored: boolean;
}

/** @returns null when the element is not an image. */
export function imageOf(element: Element, page: Page): ImageFacts | null {
  const kind = imageKind(element);
  if (!kind) return null;
  const control = kind === 'button' ? element : kind === 'area' ? null : page.closest(element, CONTROL);
  const figure = page.closest(element, 'figure, [role="figure" i], [role="group" i]');
  return {
    kind,
    name: page.nameOf(element),
    control,
    textBeside: !!control && control !== element && page.text(control) !== '',
    ...captionOf(figure),
    ignored: isIgnored(element, kind, page),
  };
}

const CONTROL = 'a[href], button, [role="link" i], [role="button" i]';

function captionOf(figure: Element | null): { figure: Element | null; caption: Element | null } {
  const caption = figure?.querySelector(':scope > figcaption') ?? null;
  return { figure: caption || figure?.localName === 'figure' ? figure : null, caption };
}

function isIgnored(element: Element, kind: ImageKind, page: Page): boolean {
  if (!page.exposed(element)) return true;
  const role = page.role(element);
  if (role === 'presentation' || role === 'none') return true;
  return kind === 'img' && element.getAttribute('alt')?.trim() === '' && page.name(element) === '';
}

/** Every image of the page in order, with its facts. */
export function imagesOf(page: Page): ReadonlyMap<Element, ImageFacts> {
  return page.memo('images', () => {
    const images = new Map<Element, ImageFacts>();
    for (const element of page.select(IMAGES)) {
      const facts = imageOf(element, page);
      if (facts) images.set(element, facts);
    }
    return images;
  });
}

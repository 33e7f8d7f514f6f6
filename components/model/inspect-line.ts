import type { Target } from '../../contracts';

/** Between the selectors of a frame that stands in a shadow tree. */
const intoShadow = ' >>> ';

/**
 * A line for the console that shows an element in the inspector: `inspect(document.querySelector("#a"))`.
 * Through frames of the same site and open shadow roots.
 */
export function inspectLine({ frame, shadow, selector }: Pick<Target, 'frame' | 'shadow' | 'selector'>): string {
  const frames = frame.reduce((root, path) => `${through(root, path.split(intoShadow))}.contentDocument`, 'document');
  return `inspect(${through(frames, [...shadow, selector])})`;
}

/** All but the last selector name a shadow host. */
function through(root: string, selectors: readonly string[]): string {
  return selectors
    .map((selector) => `querySelector(${JSON.stringify(selector)})`)
    .reduce((path, next) => `${path}.shadowRoot.${next}`, '')
    .replace('.shadowRoot', root);
}

import { type Colour, parseColour } from './colour';

const COLOUR = /(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\([^()]*\)|#[\da-f]{3,8}\b/gi;

/** Colours of one computed gradient in order, or null when there are several or none can be read. */
export function gradientStops(image: string): Colour[] | null {
  if ((image.match(/gradient\(/g) ?? []).length !== 1) return null;
  const stops = (image.match(COLOUR) ?? []).map(parseColour);
  return stops.length > 0 && stops.every((stop) => stop !== null) ? stops : null;
}

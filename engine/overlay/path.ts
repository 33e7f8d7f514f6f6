import type { Rect } from './place';

const svg = 'http://www.w3.org/2000/svg';

/** A line through elements in their order, white under blue so that it shows on any ground. */
export function drawPath(document: Document, root: ShadowRoot): { draw(rects: readonly (Rect | null)[]): void } {
  const picture = document.createElementNS(svg, 'svg');
  picture.setAttribute('class', 'path');
  const lines = ['under', 'over'].map((name) => {
    const line = document.createElementNS(svg, 'polyline');
    line.setAttribute('class', name);
    picture.append(line);
    return line;
  });
  root.prepend(picture);
  let last = '';
  return {
    draw(rects) {
      const points = rects.flatMap((rect) => (rect ? `${Math.round(rect.x)},${Math.round(rect.y)}` : [])).join(' ');
      if (points === last) return;
      last = points;
      for (const line of lines) line.setAttribute('points', points);
    },
  };
}

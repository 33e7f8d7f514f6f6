const svg = 'http://www.w3.org/2000/svg';

/** The two status glyphs that the page shows, as in the panel: defect, question. */
const paths = {
  failed:
    'M3 1h10a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2V3a2 2 0 0 1 2-2Zm5 5.4L5.4 3.8 3.8 5.4 6.4 8l-2.6 2.6 1.6 1.6L8 9.6l2.6 2.6 1.6-1.6L9.6 8l2.6-2.6-1.6-1.6Z',
  cantTell:
    'M8 1.2a6.8 6.8 0 1 1 0 13.6A6.8 6.8 0 0 1 8 1.2Zm-.9 9.9h1.8v1.8H7.1Zm0-1.2h1.8c0-1.2 2.1-1.6 2.1-3.5a3 3 0 0 0-6 0h1.7a1.3 1.3 0 1 1 2.6 0c0 1.1-2.2 1.5-2.2 3.5Z',
} as const;

export function glyph(document: Document, name: keyof typeof paths): SVGElement {
  const root = document.createElementNS(svg, 'svg');
  root.setAttribute('viewBox', '0 0 16 16');
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('fill', 'currentColor');
  path.setAttribute('fill-rule', 'evenodd');
  path.setAttribute('d', paths[name]);
  root.append(path);
  return root;
}

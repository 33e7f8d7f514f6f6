import type { Page } from '.';
import { fieldLabel, formOf, forms } from './field';

export type Side = 'left' | 'right' | 'above' | 'below' | 'over';

export interface LabelPlace {
  /** Where the label stands, seen from the field. `over`: their boxes cross. */
  readonly side: Side;
  /** CSS pixels between the two boxes on that side. */
  readonly gap: number;
  /** Box of the piece of label that is closest to the field, in its document. */
  readonly label: DOMRectReadOnly;
  readonly field: DOMRectReadOnly;
}

/** CSS pixels that boxes may cross by without meeting for the eye. */
const SLACK = 4;

/**
 * Where the visible label of a field stands: the closest line of its text, the field's own content and values left out.
 * @returns null when the field or every line of its label is not seen
 */
export function labelPlace(field: Element, page: Page): LabelPlace | null {
  const box = page.box(field);
  if (!page.visible(field) || box.width < 1 || box.height < 1) return null;
  let best: LabelPlace | null = null;
  for (const line of linesOf(field, page)) {
    const place = placeOf(line, box);
    if (!best || place.gap < best.gap) best = place;
  }
  return best;
}

function placeOf(label: DOMRectReadOnly, field: DOMRectReadOnly): LabelPlace {
  const inLine = label.bottom > field.top + SLACK && label.top < field.bottom - SLACK;
  const inColumn = label.right > field.left + SLACK && label.left < field.right - SLACK;
  if (inLine && inColumn) return { side: 'over', gap: 0, label, field };
  const across = label.left >= field.right - SLACK ? label.left - field.right : field.left - label.right;
  const down = label.top >= field.bottom - SLACK ? label.top - field.bottom : field.top - label.bottom;
  if (inLine) return { side: label.left >= field.right - SLACK ? 'right' : 'left', gap: Math.max(0, across), label, field };
  // A line out of column too is as far as it has to be walked.
  const gap = Math.max(0, down) + (inColumn ? 0 : Math.max(0, across));
  return { side: label.top >= field.bottom - SLACK ? 'below' : 'above', gap, label, field };
}

function linesOf(field: Element, page: Page): DOMRectReadOnly[] {
  const { scrollX = 0, scrollY = 0 } = page.document.defaultView ?? {};
  const range = page.memo('label-place/range', () => page.document.createRange());
  const lines: DOMRectReadOnly[] = [];
  for (const label of fieldLabel(field, page).elements) {
    if (label === field) continue;
    for (const text of textsIn(label, field)) {
      const holder = text.parentElement;
      if (!holder || !/[\p{L}\p{N}]/u.test(text.data) || !page.visible(holder)) continue;
      range.selectNodeContents(text);
      for (const { x, y, width, height } of range.getClientRects())
        if (width > 1 && height > 1) lines.push(new DOMRectReadOnly(x + scrollX, y + scrollY, width, height));
    }
  }
  return lines;
}

function* textsIn(node: Node, except: Node): Generator<Text> {
  if (node === except || /^(select|textarea|script|style|svg)$/i.test(node.nodeName)) return;
  if (node.nodeType === Node.TEXT_NODE) yield node as Text;
  for (let child = node.firstChild; child; child = child.nextSibling) yield* textsIn(child, except);
}

/** Letters of both directions, or of another one than the field's. */
export function isMixed(label: string, field: Element, page: Page): boolean {
  const rtl = /[\u0590-\u08ff]/.test(label);
  const ltr = /\p{Script=Latin}/u.test(label);
  return rtl && ltr ? true : rtl !== (page.style(field).direction === 'rtl');
}

/** How many neighbours in the form are looked at, on each side. */
const NEIGHBOURS = 2;

/** A field of the form whose box crosses the way from the label to its own field. */
export function fieldBetween({ label, field: box }: LabelPlace, field: Element, page: Page): Element | undefined {
  const fields = forms(page).get(formOf(field, page)) ?? [];
  const at = fields.indexOf(field);
  const [from, to] = [centre(label), centre(box)];
  return fields.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1).find((other) => {
    if (other === field || !page.visible(other)) return false;
    return [0.25, 0.5, 0.75].some((part) => holds(page.box(other), from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part));
  });
}

const centre = ({ left, right, top, bottom }: DOMRectReadOnly) => ({ x: (left + right) / 2, y: (top + bottom) / 2 });
const holds = ({ left, right, top, bottom }: DOMRectReadOnly, x: number, y: number) => x > left && x < right && y > top && y < bottom;

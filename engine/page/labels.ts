import type { Page } from '.';

const none: readonly Element[] = [];

/**
 * Label elements of a control, in order. Read once for the whole page: the browser's own `labels` searches
 * the document again for each control.
 */
export function labelsOf(control: Element, page: Page): readonly Element[] {
  const all = page.memo('labels', () => {
    const byControl = new Map<Element, Element[]>();
    for (const label of page.select('label')) {
      const labelled = (label as HTMLLabelElement).control;
      if (!labelled) continue;
      const labels = byControl.get(labelled);
      if (labels) labels.push(label);
      else byControl.set(labelled, [label]);
    }
    return byControl;
  });
  return all.get(control) ?? none;
}

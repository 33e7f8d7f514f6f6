/** Runs inside `names.html`: what our index, and a library that follows the same specification, say of each element. */
import { computeAccessibleName, getRole } from 'dom-accessibility-api';
import { createPage } from '../../engine/page/build';
import { createWords } from '../../engine/page/words';
import { createSlicer } from '../../engine/slice';

export interface Named {
  html: string;
  wanted: { name: string; role: string };
  ours: { name: string; role: string };
  library: { name: string; role: string };
}

/** Elements in the order of `[data-n]`; each takes `data-i`, so that the browser's own tree can be asked about it too. */
export async function readNames(): Promise<Named[]> {
  const page = await createPage({ document, words: createWords([]), top: true, slicer: createSlicer() });
  return page.select('[data-n]').map((element, i) => {
    element.setAttribute('data-i', String(i));
    return {
      html: `<${element.localName}> ${element.getAttribute('data-r')} “${element.getAttribute('data-n')}”`,
      wanted: { name: element.getAttribute('data-n') ?? '', role: element.getAttribute('data-r') ?? '' },
      ours: { name: page.name(element), role: page.role(element) },
      library: {
        name: computeAccessibleName(element, { computedStyleSupportsPseudoElements: true }).replace(/\s+/g, ' ').trim(),
        role: getRole(element) ?? '',
      },
    };
  });
}

/** What the index says of each `[data-s]`, in its letters, beside what is written there. */
export async function readStates(): Promise<{ html: string; wanted: string; ours: string }[]> {
  const page = await createPage({ document, words: createWords([]), top: true, slicer: createSlicer() });
  return page.select('[data-s]').map((element) => {
    const says: [string, boolean][] = [
      ['r', page.rendered(element)],
      ['v', page.visible(element)],
      ['e', page.exposed(element)],
      ['f', page.focusable(element)],
      ['t', page.tabbable(element)],
    ];
    const ours = says.flatMap(([letter, is]) => (is ? letter : [])).join('') || '-';
    return { html: element.outerHTML.slice(0, 90), wanted: element.getAttribute('data-s') ?? '', ours };
  });
}

export function elementAt(i: number): Element | null {
  const inside = [document, ...[...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? [])];
  for (const root of inside) {
    const found = root.querySelector(`[data-i="${i}"]`);
    if (found) return found;
  }
  return null;
}

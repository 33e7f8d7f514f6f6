import type { Change } from '../../contracts';
import { ourChange } from '../../engine/overlay/own-nodes';
import type { Page } from '../../engine/page';
import { labelsOf } from '../../engine/page/labels';
import { groundOf } from './contrast-facts';

export interface Made {
  /** Whose source changed. */
  readonly element: Element;
  /** Puts back what was there, unless the page wrote over it since. */
  undo(): void;
}

/** Makes one change. @returns null when the element has nothing of the kind */
export function make(change: Change, element: Element, page: Page): Made | null {
  switch (change.kind) {
    case 'attribute':
      return setAttribute(element, change.name, change.value);
    case 'label': {
      const text = labelText(element, page);
      return text && setText(text, change.value);
    }
    case 'colour': {
      const holder = change.property === 'color' ? element : groundOf(element, page);
      return holder && setColour(holder as HTMLElement, change.property, change.value);
    }
  }
}

function setAttribute(element: Element, name: string, value: string): Made {
  const before = element.getAttribute(name);
  ourChange(element, () => element.setAttribute(name, value));
  return {
    element,
    undo() {
      if (element.getAttribute(name) !== value) return;
      ourChange(element, () => (before === null ? element.removeAttribute(name) : element.setAttribute(name, before)));
    },
  };
}

function setText(text: Text, value: string): Made {
  const before = text.data;
  const holder = text.parentElement as Element;
  ourChange(text, () => {
    text.data = value;
  });
  return {
    element: holder,
    undo() {
      if (text.data !== value) return;
      ourChange(text, () => {
        text.data = before;
      });
    },
  };
}

function setColour(element: HTMLElement, property: string, value: string): Made {
  const before = element.getAttribute('style');
  ourChange(element, () => {
    element.style.setProperty(property, value, 'important');
    // A gradient over the colour would hide it.
    if (property === 'background-color') element.style.setProperty('background-image', 'none', 'important');
    // Measured as it will stay.
    element.style.setProperty('transition', 'none', 'important');
  });
  const ours = element.getAttribute('style');
  return {
    element,
    undo() {
      if (element.getAttribute('style') !== ours) return;
      ourChange(element, () => (before === null ? element.removeAttribute('style') : element.setAttribute('style', before)));
    },
  };
}

/** The words of the label element of a field. */
export function labelText(element: Element, page: Page): Text | null {
  for (const label of labelsOf(element, page)) {
    const walker = page.document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) if ((node as Text).data.trim()) return node as Text;
  }
  return null;
}

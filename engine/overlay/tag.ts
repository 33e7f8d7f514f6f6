import { glyph } from './glyph';
import type { Outlined } from './outlines';
import type { Size } from './place';

export interface Tag {
  readonly root: HTMLElement;
  /** Says its sentence, or its mark alone. */
  tell(told: boolean, selected: boolean): void;
  /** Measured once for each of its two forms. */
  size(): Size;
}

export function createTag(document: Document, { mark, label, look }: Outlined): Tag {
  const root = document.createElement('div');
  root.className = `tag ${look}`;
  const head = document.createElement('b');
  if (look !== 'plain') head.append(glyph(document, look));
  if (mark) head.append(mark);
  const sentence = document.createElement('span');
  sentence.textContent = label;
  sentence.hidden = true;
  root.append(head, sentence);
  let told = false;
  const sizes = new Map<boolean, Size>();
  return {
    root,
    tell(now, selected) {
      told = now && label !== '';
      root.classList.toggle('on', selected);
      root.classList.toggle('told', told);
      sentence.hidden = !told;
    },
    size() {
      let size = sizes.get(told);
      if (!size) {
        const { width, height } = root.getBoundingClientRect();
        size = { width, height };
        if (width > 0) sizes.set(told, size);
      }
      return size;
    },
  };
}

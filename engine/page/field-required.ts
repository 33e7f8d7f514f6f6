import type { Page } from '.';
import { textRuns } from './blocks';
import { fieldLabel, formOf, textBeside } from './field';
import { foldSpaces } from './text';

export interface Required {
  /** `required` or `aria-required="true"`. */
  readonly declared: boolean;
  /** Sign or word of the visible label that says so (`*`, `obligatoire`); '' when there is none. */
  readonly mark: string;
  /** Is the mark a word that says it by itself? */
  readonly word: boolean;
}

const SIGN = /[*＊∗✱⁕]/;

/** What says that a field has to be filled. */
export function requiredOf(field: Element, page: Page): Required {
  const declared = field.hasAttribute('required') || field.getAttribute('aria-required') === 'true';
  const { text, visibleText } = fieldLabel(field, page);
  // Where no label shows, people read the text beside the field.
  const label = visibleText || textBeside(field, page) || text;
  const word = page.words.find('requiredField', label);
  return { declared, mark: word || (SIGN.exec(label)?.[0] ?? '') || generatedMark(field, page), word: word !== '' };
}

/** A star that a style sheet puts after or before the label. */
function generatedMark(field: Element, page: Page): string {
  const view = page.document.defaultView;
  for (const label of fieldLabel(field, page).elements) {
    for (const pseudo of ['::after', '::before']) {
      const sign = SIGN.exec(view?.getComputedStyle(label, pseudo).content ?? '');
      if (sign) return sign[0];
    }
  }
  return '';
}

export interface RequiredNote {
  /** Sentence that says what the mark means, or that all (or all but some) fields have to be filled. */
  readonly text: string;
  /** Does it quote the sign? */
  readonly sign: boolean;
  /** Comes before the first field of the form. */
  readonly before: boolean;
}

/** Sentences longer than this are not a note. */
const MOST_WORDS = 40;

/** The form's sentence about fields that have to be filled, or null. Labels are not looked at. */
export function requiredNote(field: Element, page: Page): RequiredNote | null {
  const form = formOf(field, page);
  const notes = page.memo('fields/required-notes', () => new Map<Element, RequiredNote | null>());
  const known = notes.get(form);
  if (known !== undefined) return known;
  const note = findNote(form, field, page);
  notes.set(form, note);
  return note;
}

function findNote(form: Element, first: Element, page: Page): RequiredNote | null {
  for (const { block, nodes } of textRuns(page)) {
    if (!form.contains(block) && !isJustBefore(block, form)) continue;
    // Inline labels share the line of the note: their words speak of their field alone.
    const own = nodes.filter(
      ({ parentElement: holder }) => holder && !page.closest(holder, 'label, legend, button') && !describes(holder, page),
    );
    const text = foldSpaces(own.map(({ data }) => data).join(' ')).trim();
    if (text.split(' ').length > MOST_WORDS || !page.words.find('requiredNote', text)) continue;
    const before = (block.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    return { text, sign: SIGN.test(text), before };
  }
  return null;
}

/** What is said of one field alone ("champ obligatoire") is no note of the form. */
function describes(block: Element, page: Page): boolean {
  const said = page.memo(
    'fields/descriptions',
    () => new Set(page.select('[aria-describedby]').flatMap((field) => page.refs(field, 'aria-describedby'))),
  );
  for (let node: Element | null = block; node; node = page.parent(node)) if (said.has(node)) return true;
  return false;
}

/** A note is often the paragraph that precedes the form. */
function isJustBefore(block: Element, form: Element): boolean {
  const before = form.previousElementSibling;
  return (before?.contains(block) && !before.querySelector('input, select, textarea')) ?? false;
}

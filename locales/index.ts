import type { fr } from './fr';

/** A text that follows a number, by the plural forms of its language. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

/** The same tree of texts, whatever they say. */
export type Widen<T> = T extends string
  ? string
  : T extends readonly string[]
    ? readonly string[]
    : T extends Plural
      ? Plural
      : { readonly [K in keyof T]: Widen<T[K]> };

/** Every text of the interface. French gives the shape; another language that lacks one does not compile. */
export type Texts = Widen<typeof fr>;

export { fill, plural } from './format';
export { createSpeech, type Speech } from './speech';

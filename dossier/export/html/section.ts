import type { Content } from './markup';

/** A part of the report; left out when there is nothing to say. */
export interface Section {
  readonly title: string;
  readonly body: Content;
}

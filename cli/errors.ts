/** Why the command could not run, in a sentence that says what to do. Ends the process with code 2. */
export class CannotRun extends Error {
  override name = 'CannotRun';
}

/** Why one page has no result. Costs that page only. */
export class PageLost extends Error {
  override name = 'PageLost';
}

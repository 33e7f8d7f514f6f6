/** Of 258 tests, how many have to be covered. */
export const targets = { na: 195, nc: 105, decided: 22, asked: 238 } as const;

/** What was reached: fewer, and `npm test` fails. Raised as coverage grows. */
export const reached = { na: 209, nc: 117, decided: 23, asked: 237 } as const;

/** What pages show of RGAA 4.1.2 does not shrink. `npm run coverage` tells which tests are short, and why. */
import { expect, it } from 'vitest';
import { measure } from '../coverage/measure';
import { reached } from '../coverage/targets';

it('is at least what was reached', { timeout: 900_000 }, async () => {
  const coverage = await measure();
  for (const kind of ['na', 'nc', 'decided', 'asked'] as const) expect(coverage[kind].size, kind).toBeGreaterThanOrEqual(reached[kind]);
});

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { misfit, type PublicAxe, TESTED_VERSION } from '../../../../engine/axe/shape';

const require = createRequire(import.meta.url);

it('drives the version that is installed', () => {
  expect(JSON.parse(readFileSync(require.resolve('axe-core/package.json'), 'utf8')).version).toBe(TESTED_VERSION);
});

it('is given axe’s own file, untouched', () => {
  const integrity = JSON.parse(readFileSync(require.resolve('axe-core/sri-history.json'), 'utf8'))[TESTED_VERSION]['axe.min.js'];
  const hash = createHash('sha256')
    .update(readFileSync(require.resolve('axe-core/axe.min.js')))
    .digest('base64');
  expect(`sha256-${hash}`).toBe(integrity);
});

it('says what of axe does not fit', () => {
  expect(misfit({ version: '5.0.0' } as PublicAxe)).toBe(`axe 5.0.0 in place of ${TESTED_VERSION}`);
  expect(misfit({ version: TESTED_VERSION } as PublicAxe)).toBe('axe.teardown is not a function');
});

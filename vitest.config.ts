import { defineConfig } from 'vitest/config';

/** Milliseconds: a limit for a machine under load, not what a test takes. */
const e2e = { testTimeout: 120_000, hookTimeout: 120_000 };
/** A real browser on a busy machine now and then loses a key press or a click; what fails twice is a fault of ours. */
const again = { retry: 1 };

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'], environment: 'node' } },
      // One real browser for all fixtures of all rules.
      { test: { name: 'rules', include: ['tests/rules/*.test.ts', 'tests/page/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 } },
      // Files that LibreOffice opens: skipped by scripts/test.mjs where there is none.
      { test: { name: 'office', include: ['tests/office/*.test.ts'], ...e2e } },
      // The packed extension, by real clicks; each file has a browser of its own.
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/*.spec.ts', 'tests/self-audit/*.spec.ts'],
          exclude: ['tests/e2e/firefox.spec.ts'],
          ...e2e,
          ...again,
        },
      },
      { test: { name: 'e2e-firefox', include: ['tests/e2e/firefox.spec.ts'], ...e2e, ...again } },
    ],
  },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'], environment: 'node' } },
      // One real browser for all fixtures of all rules.
      { test: { name: 'rules', include: ['tests/rules/*.test.ts', 'tests/page/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 } },
    ],
  },
});

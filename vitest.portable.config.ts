import { defineConfig } from 'vitest/config';

/**
 * What has to hold on macOS and Windows too, where ci runs it: readers of bytes and texts, which know no system, and what differs
 * between systems (packages/core/test/portable.test.ts). Engine, Python and signals are Linux's here.
 */
export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    include: [
      'packages/core/test/portable.test.ts',
      'packages/core/src/{bytes,python,compare,report}/**/*.test.ts',
      'packages/core/src/inspect/pickle/*.test.ts',
      'packages/core/src/check/{policy,pickle,configured,code}/*.test.ts',
    ],
    exclude: ['**/*.container.test.ts', '**/*.python.test.ts', '**/node_modules/**'],
  },
});

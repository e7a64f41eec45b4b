import { defineConfig } from 'vitest/config';

export default defineConfig({
  // No test asserts a time: a busy machine may take its own.
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: ['{src,test}/**/*.test.ts'],
    exclude: ['**/*.container.test.ts', '**/*.python.test.ts'],
  },
});

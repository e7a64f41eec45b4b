import { defineConfig } from 'vitest/config';

/** Tests that need Python with PyPI (`*.python.test.ts`) or a container engine (`*.container.test.ts`): one file at a time. */
export default defineConfig({
  test: {
    include: ['{packages,actions}/*/{src,test}/**/*.{python,container}.test.ts'],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});

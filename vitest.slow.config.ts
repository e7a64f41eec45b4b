import { configDefaults, defineConfig } from 'vitest/config';

const tests = '{packages,actions}/*/{src,test}/**/*.{python,container}.test.ts';
/** They look at everything that is in the engine, and others would be seen at their work. */
const alone = ['packages/cli/test/corridor.container.test.ts', 'packages/core/src/push/push.container.test.ts'];
const patience = { testTimeout: 300_000, hookTimeout: 300_000 };

/**
 * Tests that need Python with PyPI (`*.python.test.ts`) or a container engine (`*.container.test.ts`): two files at a time,
 * because each waits for a resolver, a container or a registry most of its time.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'beside',
          include: [tests],
          exclude: [...configDefaults.exclude, ...alone],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
          ...patience,
        },
      },
      { test: { name: 'alone', include: alone, maxWorkers: 1, sequence: { groupOrder: 1 }, ...patience } },
    ],
  },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,test}/**/*.test.ts'],
    exclude: ['**/*.container.test.ts', '**/*.python.test.ts'],
    // Each starts Node anew, some twice; on a busy machine that takes its time.
    testTimeout: 30_000,
    // GitHub's language service imports JSON as bundlers do, and Node does not.
    server: { deps: { inline: [/@actions\/(?:languageservice|workflow-parser|expressions)/] } },
  },
});

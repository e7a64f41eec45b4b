import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const dist = join(import.meta.dirname, '../dist');

test('what every run downloads is small: all bundles together are no larger than one may be', async () => {
  const files = (await readdir(dist)).filter((name) => name.endsWith('.js'));
  const sizes = await Promise.all(files.map(async (name) => (await stat(join(dist, name))).size));
  expect(files).toEqual(
    expect.arrayContaining(['index.js', 'check-model.js', 'changed-models.js', 'combine-reports.js']),
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_500_000);
});

import { execFile } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
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

test('the archive of the repository, which a runner downloads for an action, stays below 5 MB', async ({ skip }) => {
  const root = join(dist, '../../..');
  const run = promisify(execFile);
  const options = { cwd: root, encoding: 'buffer', maxBuffer: 64 << 20 } as const;
  const packed = await run('git', ['archive', '--format=tar.gz', 'HEAD'], options).catch(() => undefined);
  if (packed === undefined) {
    console.log('NOT CHECKED: the size of the archive, for this checkout has no git');
    return skip();
  }
  expect(packed.stdout.length).toBeLessThan(5_000_000);
});

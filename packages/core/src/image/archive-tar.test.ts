import { chmod, mkdir, readFile, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { testHost } from '../../test/host.ts';
import { writeTarGz } from './archive-tar.ts';

it('writes the same bytes for the same files, and what tar unpacks', async () => {
  await using host = await testHost();
  const long = `${'deep/'.repeat(30)}${'n'.repeat(60)}`;
  const make = async (root: string, names: readonly string[], time: number): Promise<Buffer> => {
    for (const name of names) {
      await mkdir(join(root, name, '..'), { recursive: true });
      await writeFile(join(root, name), name === 'big' ? Buffer.alloc(1_500_000, 7) : name);
      await utimes(join(root, name), time, time);
    }
    await chmod(join(root, 'serve'), 0o700);
    await symlink('serve', join(root, 'link'));
    await writeTarGz(root, 'model', `${root}.tar.gz`);
    return readFile(`${root}.tar.gz`);
  };
  const names = ['a', 'serve', 'big', 'ä.txt', long, 'z/empty'];
  const first = await make(join(host.scratch, 'one'), names, 1);
  const second = await make(join(host.scratch, 'two'), names.toReversed(), 2_000_000_000);
  expect(second.equals(first)).toBe(true);
  expect(gunzipSync(first).length % 512).toBe(0);
  const out = join(host.scratch, 'out');
  await mkdir(out);
  const done = await host.exec('tar', ['-xzf', join(host.scratch, 'one.tar.gz'), '-C', out]);
  expect(done.stderr).toBe('');
  expect(await readFile(join(out, 'model', long), 'utf8')).toBe(long);
  expect((await readFile(join(out, 'model', 'big'))).length).toBe(1_500_000);
  expect(
    (await host.exec('sh', ['-c', `stat -c %a ${out}/model/serve ${out}/model/a; readlink ${out}/model/link`])).stdout,
  ).toBe('755\n644\nserve\n');
});

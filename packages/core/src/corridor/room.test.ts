import { statfs } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { testHost } from '../../test/host.ts';
import { sampleModel } from '../image/sample-plan.ts';
import type { Engine } from '../engine/engine.ts';
import { assertRoom, assertRoomToBuild } from './room.ts';

test('a model that does not fit on the disk is refused before anything is read', async () => {
  await using host = await testHost({});
  const { bavail, bsize } = await statfs(host.scratch);
  const huge = { ...sampleModel, files: sampleModel.files.map((file) => ({ ...file, size: bavail * bsize * 2 })) };
  await expect(assertRoom(huge, 'auto', undefined, host)).rejects.toMatchObject({
    code: 'DISK_FULL',
    message: expect.stringContaining(`compressing the model may need`),
  });
  await assertRoom(huge, 'none', undefined, host);
  await assertRoom(sampleModel, 'gzip', undefined, host);
});

/** An engine on another machine, which says what memory that has. */
function elsewhere(memory: string): Engine {
  const said = { code: 0, timedOut: false, stdout: memory, stderr: '', cut: false };
  const env = { DOCKER_HOST: 'tcp://elsewhere:2375' };
  return { kind: 'docker', program: '/docker', version: '28', env, run: () => Promise.resolve(said) };
}

test('a model that the engine’s machine cannot hold twice is refused before anything is built', async () => {
  await using host = await testHost({});
  const large = { ...sampleModel, files: sampleModel.files.map((file) => ({ ...file, size: 5_000_000 })) };
  await expect(assertRoomToBuild(large, elsewhere('9000000\n'), host)).rejects.toMatchObject({
    code: 'MEMORY_SHORT',
    message: expect.stringContaining(
      "takes 10 MB of memory at least (it is held 2 times), and the engine's machine has 9 MB",
    ),
  });
  await assertRoomToBuild(large, elsewhere('10000000\n'), host);
  await assertRoomToBuild(large, elsewhere('it does not say'), host);
  await expect(assertRoom(large, 'none', elsewhere('1'), host)).rejects.toMatchObject({ code: 'MEMORY_SHORT' });
});

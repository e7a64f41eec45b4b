import { statfs } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { testHost } from '../../test/host.ts';
import { sampleModel } from '../image/sample-plan.ts';
import { assertRoom } from './room.ts';

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

import { join } from 'node:path';
import { pythonWith, testHost } from '@package-model/core/testing';
import { expect, test } from 'vitest';
import { serverFolder } from './environment.ts';

const VERMIN = ['vermin==1.9.2'];

test('the server uses nothing of the language and its library that Python 3.9 does not have', async () => {
  await using host = await testHost();
  const vermin = join(await pythonWith(VERMIN), '..', 'vermin');
  const sources = join(serverFolder, 'src');
  const command = ['--target=3.9-', '--eval-annotations', '--violations', '--no-tips', sources];
  const { code, stdout } = await host.exec(vermin, command, { cwd: host.scratch });
  expect(stdout).toContain('Minimum required versions: 3.9');
  expect(code).toBe(0);
});

import { join } from 'node:path';
import { testHost } from '@package-model/core/testing';
import { expect, test } from 'vitest';
import { serverFolder } from './environment.ts';

test('a short run of the fuzzer finds no answer of 500 or more', async () => {
  await using host = await testHost();
  const command = [join(serverFolder, 'test', 'fuzz.ts'), '--requests', '1', '--model', 'iris'];
  const { code, stdout, stderr } = await host.exec(process.execPath, command, { cwd: host.scratch });
  if (code !== 0) console.log(stdout + stderr);
  expect(code).toBe(0);
  expect(stdout).toMatch(/iris: \d+ requests, \d+ of them refused, none answered with 500 or more/);
});

import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { testHost } from '../../test/host.ts';
import type { Host } from '../nouns/host.ts';
import { findUv } from './uv.ts';

describe('findUv', () => {
  it('downloads once, runs, and notices a changed program', async () => {
    await using real = await testHost();
    const cache = join(real.scratch, 'cache');
    let calls = 0;
    const host: Host = {
      ...real,
      cache,
      exec: (...args) => {
        calls++;
        return real.exec(...args);
      },
    };
    // At the same time, as two steps of one workflow would.
    const [first, second] = await Promise.all([findUv(host), findUv(host)]);
    expect(second).toEqual(first);
    const version = await real.exec(first.program, ['--version'], { env: {} });
    expect(version.stdout).toContain(first.version);
    expect(await readdir(cache)).toHaveLength(1);
    calls = 0;
    await findUv(host);
    expect(calls).toBe(0);

    await writeFile(first.program, '#!/bin/sh\ntouch marker\n');
    const again = await findUv(host);
    expect(calls).toBeGreaterThan(0);
    expect((await stat(again.program)).size).toBeGreaterThan(1_000_000);
    expect(await readdir(cache)).toHaveLength(1);
  });

  it('says what is missing, and leaves nothing, where there is no Python and no uv', async () => {
    await using real = await testHost();
    const cache = join(real.scratch, 'cache');
    await mkdir(cache);
    await expect(findUv({ ...real, env: { PATH: real.scratch }, cache, exec: notThere(real) })).rejects.toMatchObject({
      code: 'TOOL_UNAVAILABLE',
      message: expect.stringContaining('no python3') as string,
    });
    expect(await readdir(cache)).toEqual([]);
  });

  it('refuses a wheel whose hash is another one, whoever serves it', async () => {
    await using real = await testHost();
    const cache = join(real.scratch, 'cache');
    const host: Host = {
      ...real,
      env: { PATH: real.scratch },
      cache,
      // A pip that was made to lie.
      exec: async (_, args) => {
        const into = args[args.indexOf('--dest') + 1] ?? '';
        await writeFile(join(into, 'uv-0.0.0-py3-none-any.whl'), 'not it');
        return { code: 0, timedOut: false, stdout: '', stderr: '', cut: false };
      },
    };
    await expect(findUv(host)).rejects.toMatchObject({
      code: 'TOOL_UNAVAILABLE',
      message: expect.stringContaining('SHA-256') as string,
    });
    expect(await readdir(cache)).toEqual([]);
    await expect(readFile(join(cache, 'uv'))).rejects.toThrow('ENOENT');
  });
});

function notThere(host: Host): Host['exec'] {
  return (program, args, options) => host.exec(join(host.scratch, program), args, options);
}

import { expect, test } from 'vitest';
import type { Engine } from '../engine/engine.ts';
import { builderOf } from './builder.ts';

/** An engine whose client says this of `buildx inspect`. */
function saying(stderr: string, kind: Engine['kind'] = 'docker'): Engine {
  const result = { code: 1, stdout: '', stderr, timedOut: false, cut: false };
  return { kind, program: kind, version: '20.10.24', env: {}, run: () => Promise.resolve(result) };
}

test('a docker without buildx builds by itself, and says so where a builder was named', async () => {
  for (const said of [
    "docker: 'buildx' is not a docker command.\nSee 'docker --help'",
    'unknown flag: --bootstrap\n',
  ]) {
    expect(await builderOf(saying(said), undefined)).toMatchObject({ driver: 'classic', links: false, tells: false });
    await expect(builderOf(saying(said), 'cluster')).rejects.toMatchObject({
      code: 'USAGE',
      message: 'this docker has no buildx plugin and knows no builder cluster',
    });
  }
});

test('a builder that nobody has, one that does not answer, and podman, which has none, are told apart', async () => {
  await expect(builderOf(saying('ERROR: no builder "cluster" found'), 'cluster')).rejects.toMatchObject({
    code: 'USAGE',
    message: 'there is no builder cluster',
  });
  await expect(builderOf(saying('ERROR: connection refused'), 'cluster')).rejects.toMatchObject({
    code: 'ENGINE_UNAVAILABLE',
    message: expect.stringContaining('connection refused') as string,
  });
  await expect(builderOf(saying('', 'podman'), 'cluster')).rejects.toMatchObject({ code: 'USAGE' });
});

import { mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testHost, type TestHost } from '../../../test/host.ts';
import { PackageModelError } from '../../errors.ts';
import type { Host } from '../../nouns/host.ts';
import type { Compilers } from './compilers.ts';
import { layerMakers } from './layer-makers.ts';
import type { LayerJob } from './make-layer.ts';
import { memoryZip, type MemoryMember } from './memory-zip.samples.ts';

const info = 'thing-1.0.dist-info';
const wheel: readonly MemoryMember[] = [
  { name: 'thing/__init__.py', text: 'x = 1\n'.repeat(500) },
  { name: `${info}/WHEEL`, text: 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\n' },
  { name: `${info}/RECORD`, text: '' },
];

/** A job with a wheel of these members, whose bytes were changed. */
async function jobOf(
  host: TestHost,
  members: readonly MemoryMember[],
  change: (bytes: Buffer) => void = () => undefined,
): Promise<LayerJob> {
  const folder = await mkdtemp(join(host.scratch, 'layer-'));
  const path = join(folder, 'thing-1.0-py3-none-any.whl');
  const archive = memoryZip(members);
  const bytes = Buffer.from(await archive.readAt(0, archive.size));
  change(bytes);
  await writeFile(path, bytes);
  return {
    key: 'key',
    folder,
    entries: [],
    wheels: [{ path, name: 'thing-1.0-py3-none-any.whl', libraries: false }],
    interpreter: { program: '/usr/local/bin/python', real: '/usr/local/bin/python3.11', minor: '3.11' },
    compiler: undefined,
    kept: { cache: join(host.scratch, 'cache'), run: host.run },
    rederive: false,
  };
}

const compiler = { minor: '3.11', version: '3.11.7' };
const compilersThat = (compile: Compilers['compile']): Compilers => ({
  ...compiler,
  compile,
  [Symbol.asyncDispose]: () => Promise.resolve(),
});

test('one digest from one thread and from several, whatever else they have in hand', async () => {
  await using host = await testHost();
  const digests = new Set<string>();
  for (const count of [1, 3]) {
    await using makers = layerMakers(count, undefined, host);
    const jobs = await Promise.all(Array.from({ length: 8 }, () => jobOf(host, wheel)));
    for (const { digest } of await Promise.all(jobs.map((job) => makers.make(job)))) digests.add(digest);
  }
  expect(digests.size).toBe(1);
});

test.each<readonly [string, readonly MemoryMember[], (bytes: Buffer) => void, RegExp]>([
  ['a member that leads out', [...wheel, { name: '../x', text: '' }], () => undefined, /leads elsewhere/],
  [
    'packed bytes that were changed',
    wheel,
    (bytes) => void bytes.writeUInt8(bytes.readUInt8(60) ^ 0xff, 60),
    /thing\/__init__\.py/,
  ],
  [
    'a checksum that is another',
    wheel,
    (bytes) => {
      // In the header of the first member and in the directory alike.
      for (const at of [14, bytes.indexOf('PK\u0001\u0002', 0, 'latin1') + 16]) bytes.writeUInt32LE(1, at);
    },
    /thing\/__init__\.py fails its CRC/,
  ],
])('%s is refused by name, in a thread as anywhere', async (_, members, change, message) => {
  await using host = await testHost();
  await using makers = layerMakers(2, undefined, host);
  const refused = await makers.make(await jobOf(host, members, change)).catch((cause: unknown) => cause);
  expect(refused).toBeInstanceOf(PackageModelError);
  expect(refused).toMatchObject({ code: 'BUILD_FAILED', message: expect.stringMatching(message) as string });
  // The thread goes on.
  expect(await makers.make(await jobOf(host, wheel))).toMatchObject({ unpacked: expect.any(Number) as number });
});

test('two packages with one file are refused by name', async () => {
  await using host = await testHost();
  await using makers = layerMakers(1, undefined, host);
  const job = await jobOf(host, wheel);
  const twice = { ...job, wheels: [...job.wheels, ...job.wheels] };
  await expect(makers.make(twice)).rejects.toMatchObject({
    code: 'BUILD_FAILED',
    message: expect.stringMatching(/is also thing-1\.0/) as string,
  });
});

test('what a compiler fails with reaches whoever waits for the layer', async () => {
  await using host = await testHost();
  const compilers = compilersThat(() =>
    Promise.reject(new PackageModelError('BUILD_FAILED', 'python3 ended', 'Run it again.')),
  );
  await using makers = layerMakers(1, compilers, host);
  await expect(makers.make({ ...(await jobOf(host, wheel)), compiler })).rejects.toMatchObject({
    code: 'BUILD_FAILED',
    message: 'python3 ended',
    remedy: 'Run it again.',
  });
});

test('an interruption ends the threads, whoever waits, and what was begun to be kept', async () => {
  await using machine = await testHost();
  const stop = new AbortController();
  const host: Host = { ...machine, signal: stop.signal, cache: join(machine.scratch, 'cache') };
  const begun = Promise.withResolvers<void>();
  // It never ends.
  const compilers = compilersThat(() => new Promise(() => begun.resolve()));
  const folder = join(host.cache, 'bytecode');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `half.${host.run}`), 'half');
  {
    await using makers = layerMakers(2, compilers, host);
    const jobs = await Promise.all(Array.from({ length: 9 }, () => jobOf(machine, wheel)));
    const making = jobs.map((job) => makers.make({ ...job, compiler }));
    const ended = Promise.allSettled(making);
    await begun.promise;
    stop.abort();
    for (const each of await ended) expect(each).toMatchObject({ status: 'rejected', reason: { code: 'INTERRUPTED' } });
    await expect(makers.make(await jobOf(machine, wheel))).rejects.toMatchObject({ code: 'INTERRUPTED' });
  }
  expect(await readdir(folder)).toEqual([]);
});

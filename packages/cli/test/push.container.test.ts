import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '@package-model/core';
import { freePort } from '@package-model/core/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answered, docker } from './answered.ts';
import { cli, fixtures, main } from './cli.ts';

const registry = process.env['PACKAGE_MODEL_TEST_REGISTRY'] ?? '127.0.0.1:5000';
const name = `push-${process.pid}`;
const repository = `${registry}/${name}/iris`;
const base = `${registry}/${name}/python:3.11-slim`;
/** A program that is nowhere: as on a machine without an engine. */
const noEngine = ['--engine', 'no-such-engine'];
let folder: string;

const packaged = async (...argv: string[]): Promise<{ exit: number | null; report: Report; stderr: string }> => {
  const { exit, stdout, stderr } = await cli(['package', ...argv, '--base-image', base, '--push', '--json'], {
    cwd: folder,
  });
  return { exit, report: JSON.parse(stdout) as Report, stderr };
};
const digestOf = ({ report }: { report: Report }): string => {
  if (!report.pushed) throw new Error(JSON.stringify(report.stopped));
  return report.pushed.digest;
};
interface Manifest {
  readonly config: { readonly digest: string; readonly size: number };
  readonly layers: readonly { readonly digest: string; readonly mediaType: string; readonly size: number }[];
}
const manifest = async (at: string, host = registry, of = `${name}/iris`): Promise<Manifest | undefined> => {
  const accept = 'application/vnd.oci.image.manifest.v1+json, application/vnd.docker.distribution.manifest.v2+json';
  const response = await fetch(`http://${host}/v2/${of}/manifests/${at}`, { headers: { accept } });
  return response.ok ? ((await response.json()) as Manifest) : undefined;
};
const layersOf = async (at: string): Promise<string[]> =>
  (await manifest(at))?.layers.map(({ digest }) => digest) ?? [];

let first: string;
let second: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'package-model-push-'));
  await cp(join(fixtures, 'iris'), join(folder, 'iris'), { recursive: true });
  await docker('tag', 'python:3.11-slim', base);
  await docker('push', '-q', base);
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  const ours = await docker(
    'images',
    '--format',
    '{{.Repository}}@{{.Digest}}',
    '--filter',
    `reference=${registry}/${name}/*`,
  );
  for (const image of new Set([base, ...ours.split('\n').filter((each) => /@sha256:[0-9a-f]{64}$/.test(each))]))
    await docker('rmi', '--force', image);
});

test('the first push builds the environment, tests it with the model, and the pulled image answers', async () => {
  const pushed = await packaged('iris/iris.pkl', '--samples', 'iris/iris.samples.json', '--tag', `${repository}:1`);
  expect(pushed.report.stopped).toBeUndefined();
  expect(pushed.exit).toBe(0);
  expect(pushed.report.verifications[0]).toMatchObject({ verdict: 'verified', isolation: 'container' });
  first = digestOf(pushed);
  await docker('pull', '-q', `${repository}@${first}`);
  expect(await answered(`${repository}@${first}`)).toEqual({ predictions: ['setosa'] });
  await docker('rmi', '--force', `${repository}@${first}`);
});

test('new weights need no engine and no build, and the old ones again are the old digest', async () => {
  const bytes = await readFile(join(folder, 'iris/iris.pkl'));
  const before = Buffer.from(bytes);
  // The last bit of the first weight of three classes by four features.
  const at = bytes.indexOf(Buffer.from([0x96, 0x60, 0, 0, 0, 0, 0, 0, 0])) + 9;
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  await writeFile(join(folder, 'iris/iris.pkl'), bytes);
  const untold = await packaged('iris/iris.pkl', '--tag', `${repository}:2`, ...noEngine);
  expect(untold.exit).toBe(3);
  expect(untold.report.stopped).toMatchObject({
    code: 'ENGINE_UNAVAILABLE',
    remedy: expect.stringContaining('--allow-unverified'),
  });
  expect(await manifest('2')).toBeUndefined();

  const changed = await packaged('iris/iris.pkl', '--tag', `${repository}:2`, ...noEngine, '--allow-unverified');
  second = digestOf(changed);
  expect(changed.report.verifications[0]).toMatchObject({ verdict: 'not-asked', isolation: 'none' });
  const [old, now] = [await layersOf(first), await layersOf(second)];
  expect(now.slice(0, -2)).toEqual(old.slice(0, -2));
  expect(now.slice(-2).filter((digest) => old.includes(digest))).toEqual([]);

  await writeFile(join(folder, 'iris/iris.pkl'), before);
  const again = await packaged('iris/iris.pkl', '--tag', `${repository}:3`, ...noEngine);
  expect(digestOf(again)).toBe(first);
  expect(again.report.verifications[0]?.sentence).toContain('an earlier run has tested this very digest');
});

test('a digest that was tested is promoted, one that was not is refused', async () => {
  const promoted = await cli([
    'promote',
    `${repository}@${first}`,
    '--tag',
    `${repository}:live`,
    '--tag',
    `${registry}/${name}/other:live`,
  ]);
  expect(promoted).toMatchObject({ exit: 0 });
  expect(await layersOf('live')).toEqual(await layersOf(first));
  expect(await manifest('live', registry, `${name}/other`)).toEqual(await manifest(first));
  const onwards = await cli([
    'promote',
    `${registry}/${name}/other@${first}`,
    '--tag',
    `${registry}/${name}/other:live`,
  ]);
  expect(onwards).toMatchObject({ exit: 0, stderr: expect.stringContaining('stays') });
  const refused = await cli(['promote', `${repository}@${second}`, '--tag', `${repository}:live`]);
  expect(refused).toMatchObject({ exit: 1, stderr: expect.stringContaining('has no record of a test') });
  expect(await layersOf('live')).toEqual(await layersOf(first));
});

test('two images are compared without pulling them', async () => {
  const { exit, stdout } = await cli(['compare', `${repository}@${first}`, `${repository}@${second}`, '--json']);
  expect(exit).toBe(0);
  const compared = JSON.parse(stdout) as {
    changes: { area: string; what: string }[];
    fetched: unknown;
    unread: unknown;
  };
  expect(compared.unread).toEqual([]);
  expect(compared.changes.map(({ area }) => area)).toEqual(['image', 'layer', 'layer', 'layer', 'layer']);
  expect(compared.fetched).toMatchObject({ layers: 2 });
});

test('Docker’s format, and a registry with referrers beside the first, hold the same layers', async () => {
  await using other = await referrersRegistry();
  const tags = ['--tag', `${repository}:docker`, ...(other ? ['--tag', `${other.host}/iris:docker`] : [])];
  const pushed = await packaged('iris/iris.pkl', ...tags, '--image-format', 'docker', '--compression', 'gzip');
  expect(pushed.report.stopped).toBeUndefined();
  const there = await manifest('docker');
  expect(new Set(there?.layers.map(({ mediaType }) => mediaType))).toEqual(
    new Set(['application/vnd.docker.image.rootfs.diff.tar.gzip']),
  );
  await docker('pull', '-q', `${repository}@${digestOf(pushed)}`);
  expect(await answered(`${repository}@${digestOf(pushed)}`)).toEqual({ predictions: ['setosa'] });
  if (!other) return;
  expect(await manifest('docker', other.host, 'iris')).toEqual(there);
  const promoted = await cli(['promote', `${other.host}/iris@${digestOf(pushed)}`, '--tag', `${other.host}/iris:live`]);
  expect(promoted).toMatchObject({ exit: 0 });
});

/**
 * A network of 36 MB, written by the scikit-learn of the image itself; then killed at random moments of a push. Whatever
 * the moment, a tag that is there is an image that is whole, and one more run makes it so, in which no part is sent that
 * the registry had taken before. PACKAGE_MODEL_TEST_KILLS says how often.
 */
test('killed at random moments nothing is tagged that is not whole, and the next run finishes', async () => {
  const kills = Number(process.env['PACKAGE_MODEL_TEST_KILLS'] ?? 5);
  const make = await readFile(join(fixtures, '..', 'bench', 'make_push.py'));
  await docker('pull', '-q', `${repository}@${first}`);
  const model = await new Promise<Buffer>((done, fail) => {
    const python = [
      '--rm',
      '--interactive',
      '--network=none',
      '--entrypoint=/opt/venv/bin/python',
      `${repository}@${first}`,
    ];
    const child = spawn('docker', ['run', ...python, '-', '/dev/stdout', '36000000', '1']);
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('close', (code) => (code === 0 ? done(Buffer.concat(chunks)) : fail(new Error(`exit ${code}`))));
    child.stdin.end(make);
  });
  const path = join(folder, 'iris', 'network.pkl');
  const push = ['package', path, '--base-image', base, '--push', ...noEngine, '--allow-unverified', '--tag'];
  await using watched = await watchedRegistry();
  const through = `${watched.host}/${name}/iris`;
  await writeFile(path, model);
  const built = await packaged(path, '--tag', `${repository}:network`);
  expect(built.report.stopped).toBeUndefined();
  const whole = await cli([...push, `${through}:whole`], { cwd: folder });
  expect(whole.exit).toBe(0);
  let tagged = 0;
  for (let kill = 0; kill < kills; kill++) {
    // Other weights each time: all over the square, so that they are sent while they are read, or one number in its middle,
    // which no fingerprint shows.
    const step = kill % 2 === 0 ? 32 << 10 : model.length;
    for (let at = model.length >> 1; at < model.length - (1 << 20); at += step) model.writeFloatLE(kill + 1, at);
    await writeFile(path, model);
    const tag = `killed-${kill}`;
    await killed([...push, `${through}:${tag}`], Math.random() * whole.ms * 1.1);
    const there = await manifest(tag);
    if (there) tagged++;
    await expectWhole(there);
    const again = await cli([...push, `${through}:${tag}`], { cwd: folder });
    expect(again).toMatchObject({ exit: 0 });
    const finished = await manifest(tag);
    expect(finished).toBeDefined();
    await expectWhole(finished);
  }
  expect(watched.taken.size).toBeGreaterThan(0);
  expect([...watched.taken].filter(([, times]) => times > 1)).toEqual([]);
  console.log(
    `${kills} kills, ${tagged} of them after the tag was set; ${watched.taken.size} blobs were taken, each once`,
  );
}, 3_600_000);

/** The registry behind a proxy that counts how often each blob was taken: whatever is sent again is taken again. */
async function watchedRegistry(): Promise<
  AsyncDisposable & { readonly host: string; readonly taken: ReadonlyMap<string, number> }
> {
  const taken = new Map<string, number>();
  const [hostname, port] = registry.split(':');
  const server = createServer((asked, answer) => {
    const { method, url = '', headers } = asked;
    // With the name that it was asked under, so that the addresses it gives out lead here.
    const onwards = request({ hostname, port, method, path: url, headers }, (given) => {
      const digest = new URLSearchParams(url.split('?')[1]).get('digest');
      if (method === 'PUT' && digest && given.statusCode === 201) taken.set(digest, (taken.get(digest) ?? 0) + 1);
      answer.writeHead(given.statusCode ?? 502, given.headers);
      given.pipe(answer);
    });
    onwards.on('error', () => answer.destroy());
    asked.on('close', () => asked.complete || onwards.destroy());
    asked.pipe(onwards);
  }).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port: own } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  return { host: `127.0.0.1:${own}`, taken, [Symbol.asyncDispose]: close };
}

async function killed(argv: readonly string[], ms: number): Promise<void> {
  const child = spawn(process.execPath, [main, ...argv], { cwd: folder, stdio: 'ignore' });
  const ended = new Promise((done) => child.once('close', done));
  const timer = setTimeout(() => child.kill('SIGKILL'), ms);
  await ended;
  clearTimeout(timer);
}

/** Every part of an image is in the repository, with the size that the manifest says. */
async function expectWhole(image: Manifest | undefined): Promise<void> {
  for (const { digest, size } of image ? [...image.layers, image.config] : []) {
    const blob = await fetch(`http://${registry}/v2/${name}/iris/blobs/${digest}`, { method: 'HEAD' });
    expect([blob.status, Number(blob.headers.get('content-length'))]).toEqual([200, size]);
  }
}

/** `oci-registry` on a free port, where the program is on the PATH. */
async function referrersRegistry(): Promise<(AsyncDisposable & { readonly host: string }) | undefined> {
  const port = await freePort();
  const host = `127.0.0.1:${port}`;
  const child: ChildProcess = spawn('oci-registry', ['-address', host], { stdio: 'ignore' });
  const missing = await new Promise<boolean>((done) =>
    child.once('error', () => done(true)).once('spawn', () => done(false)),
  );
  if (missing) {
    console.warn('not checked: a registry with the referrers API (there is no oci-registry on the PATH)');
    return undefined;
  }
  for (let attempt = 0; attempt < 50; attempt++) {
    if (
      await fetch(`http://${host}/v2/`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      break;
    await new Promise((done) => setTimeout(done, 100));
  }
  return { host, [Symbol.asyncDispose]: async () => void child.kill() };
}

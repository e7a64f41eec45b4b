import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '@package-model/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answered, docker } from './answered.ts';
import { cli, fixtures } from './cli.ts';

const registry = process.env['PACKAGE_MODEL_TEST_REGISTRY'] ?? '127.0.0.1:5000';
const name = `platforms-${process.pid}`;
const base = `${registry}/${name}/python:3.11-slim`;
const repository = `${registry}/${name}/iris`;
/** Which one this machine runs, and one that it does not: with the programs of the first, but for Python. */
const [own, foreign] = process.arch === 'arm64' ? ['arm64', 'amd64'] : ['amd64', 'arm64'];
/** A base of the foreign one whose programs the machine emulates: `scripts/engine emulate` makes both. */
const emulated = process.env['PACKAGE_MODEL_TEST_FOREIGN_BASE'];
const machine = { arm64: '\\267', amd64: '\\076' }[foreign ?? ''];
let folder: string;

interface Manifest {
  readonly mediaType: string;
  readonly config: { digest: string; size: number };
  readonly manifests: readonly { readonly digest: string; readonly platform: { readonly architecture: string } }[];
  readonly layers: readonly unknown[];
}
const accept = ['index.v1', 'manifest.v1'].map((kind) => `application/vnd.oci.image.${kind}+json`);
const docker2 = ['manifest.list', 'manifest'].map((kind) => `application/vnd.docker.distribution.${kind}.v2+json`);

async function held(path: string): Promise<{ readonly text: string; readonly type: string } | undefined> {
  const headers = { accept: [...accept, ...docker2].join(', ') };
  const response = await fetch(`http://${registry}/v2/${name}/${path}`, { headers });
  return response.ok ? { text: await response.text(), type: response.headers.get('content-type') ?? '' } : undefined;
}
async function put(path: string, text: string, type: string): Promise<string> {
  const response = await fetch(`http://${registry}/v2/${name}/${path}`, {
    method: 'PUT',
    body: text,
    headers: { 'content-type': type },
  });
  expect(response.status).toBe(201);
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

/** An index of two platforms: the base of the tests, and a copy whose Python is none of this machine. */
async function pushBase(): Promise<void> {
  const context = await mkdtemp(join(folder, 'base-'));
  const lines = [
    'FROM python:3.11-slim',
    // The machine of an ELF file, at byte 18.
    `RUN f=$(readlink -f "$(command -v python)") && printf '${machine}' | dd of="$f" bs=1 seek=18 conv=notrunc`,
  ];
  await writeFile(join(context, 'Dockerfile'), lines.join('\n'));
  const other = `${registry}/${name}/python:foreign`;
  await docker('build', '--quiet', '--tag', other, context);
  await docker('tag', 'python:3.11-slim', base);
  for (const tag of [base, other]) await docker('push', '--quiet', tag);
  await docker('rmi', base, other);
  const entries = [];
  for (const [tag, architecture] of [
    ['3.11-slim', own],
    ['foreign', foreign],
  ]) {
    const { text, type } = (await held(`python/manifests/${tag}`)) ?? { text: '', type: '' };
    const manifest = JSON.parse(text) as Manifest;
    const config = JSON.parse((await held(`python/blobs/${manifest.config.digest}`))?.text ?? '') as object;
    const rewritten = JSON.stringify({ ...config, architecture });
    const start = await fetch(`http://${registry}/v2/${name}/python/blobs/uploads/`, { method: 'POST' });
    const at = new URL(start.headers.get('location') ?? '', `http://${registry}`);
    const digest = `sha256:${createHash('sha256').update(rewritten).digest('hex')}`;
    at.searchParams.set('digest', digest);
    expect((await fetch(at, { method: 'PUT', body: rewritten })).status).toBe(201);
    const described = { ...manifest.config, digest, size: Buffer.byteLength(rewritten) };
    const image = JSON.stringify({ ...manifest, config: described });
    const named = await put(`python/manifests/sha256:${createHash('sha256').update(image).digest('hex')}`, image, type);
    entries.push({
      mediaType: type,
      digest: named,
      size: Buffer.byteLength(image),
      platform: { os: 'linux', architecture },
    });
  }
  const index = { schemaVersion: 2, mediaType: accept[0], manifests: entries };
  await put('python/manifests/3.11-slim', JSON.stringify(index), accept[0] ?? '');
}

const packagedOn = async (on: string, ...argv: string[]): Promise<{ exit: number | null; report: Report }> => {
  const common = ['package', 'iris/iris.pkl', '--python', '3.11', '--base-image', on, '--json'];
  const { exit, stdout } = await cli([...common, ...argv], { cwd: folder });
  return { exit, report: JSON.parse(stdout) as Report };
};
const packaged = (...argv: string[]): ReturnType<typeof packagedOn> => packagedOn(base, ...argv);
const both = ['--platform', `linux/${own},linux/${foreign}`, '--tag', `${repository}:1`, '--push'];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'package-model-platforms-'));
  await cp(join(fixtures, 'iris'), join(folder, 'iris'), { recursive: true });
  await pushBase();
}, 120_000);
afterAll(async () => {
  // By these names alone: an image may be the tests' own base under another one.
  const format = '{{.Repository}} {{.Tag}} {{.Digest}}';
  const ours = await docker('images', '--digests', '--format', format, '--filter', `reference=${registry}/${name}/*`);
  for (const line of ours.split('\n').filter(Boolean)) {
    const [of, tag, digest] = line.split(' ');
    await docker('rmi', tag === '<none>' ? `${of}@${digest}` : `${of}:${tag}`).catch(() => undefined);
  }
  await rm(folder, { recursive: true, force: true });
});

test('a platform that cannot be tested here keeps every tag from being set, unless it may go untested', async () => {
  const refused = await packaged(...both);
  expect(refused.report.stopped).toMatchObject({
    code: 'ENGINE_UNAVAILABLE',
    message: expect.stringContaining(`emulates no linux/${foreign}`),
    remedy: expect.stringContaining('package-model merge'),
  });
  expect(refused.exit).toBe(3);
  expect(refused.report.verifications).toMatchObject([{ platform: `linux/${own}`, machine: 'native' }]);
  expect(await held('iris/manifests/1')).toBeUndefined();

  const allowed = await packaged(...both, '--allow-unverified');
  expect(allowed.report.stopped).toBeUndefined();
  expect(allowed.exit).toBe(0);
  expect(allowed.report.verifications).toMatchObject([
    { platform: `linux/${own}`, machine: 'native', verdict: 'consistent', isolation: 'container' },
    { platform: `linux/${foreign}`, verdict: 'not-asked', isolation: 'none' },
  ]);
  const index = JSON.parse((await held('iris/manifests/1'))?.text ?? '{}') as Manifest;
  expect(index.manifests.map(({ platform }) => platform.architecture)).toEqual(['amd64', 'arm64']);
  expect(allowed.report.pushed?.tags).toEqual([`${repository}:1`]);
  const locks = await Promise.all(
    ['pylock.iris.toml', `pylock.iris-${foreign}.toml`].map((file) => readFile(join(folder, 'iris', file), 'utf8')),
  );
  const versions = locks.map((text) => [...text.matchAll(/^version = .*$/gm)].map(([line]) => line));
  expect(versions[0]).toEqual(versions[1]);
  await docker('pull', '--quiet', '--platform', `linux/${own}`, `${repository}:1`);
  expect(await answered(`${repository}:1`)).toEqual({ predictions: ['setosa'] });

  // What several machines push is joined to the same index.
  const images = index.manifests.map(({ digest }) => `${repository}@${digest}`);
  const unmerged = await cli(['merge', ...images, '--tag', `${repository}:2`]);
  expect(unmerged).toMatchObject({
    exit: 1,
    stderr: expect.stringContaining(`(linux/${foreign}) has no record of a test`),
  });
  expect(await held('iris/manifests/2')).toBeUndefined();
  const merged = await cli(['merge', ...images, '--tag', `${repository}:2`, '--allow-unverified', '--json']);
  expect(JSON.parse(merged.stdout)).toMatchObject({ digest: allowed.report.pushed?.digest });
  const promoted = await cli(['promote', `${repository}@${allowed.report.pushed?.digest}`, '--tag', `${repository}:3`]);
  expect(promoted).toMatchObject({ exit: 1, stderr: expect.stringContaining('has no record of a test') });
}, 600_000);

test('several platforms without a registry are refused before any work', async () => {
  const { exit, report } = await packaged('--platform', 'linux/amd64', '--platform', 'linux/arm64');
  expect(report.stopped).toMatchObject({ code: 'USAGE', message: expect.stringContaining('made in a registry') });
  expect(exit).toBe(2);
});

test('a platform that the machine emulates is tested there, and its record counts', async ({ skip }) => {
  if (emulated === undefined) {
    console.log(
      `NOT CHECKED: an image of linux/${foreign} under emulation, for which 'scripts/engine emulate' prepares a machine`,
    );
    return skip();
  }
  const samples = ['--samples', join(fixtures, 'iris/iris.samples.json')];
  // The lock that the test before left is of another base.
  await rm(join(folder, 'iris', `pylock.iris-${foreign}.toml`), { force: true });
  const pushed = (platform: string) => [
    '--platform',
    `linux/${platform}`,
    '--tag',
    `${repository}:${platform}`,
    '--push',
  ];
  const { exit, report } = await packagedOn(emulated, ...pushed(foreign ?? ''), ...samples);
  expect(report.stopped).toBeUndefined();
  expect(report.verifications).toMatchObject([
    { platform: `linux/${foreign}`, machine: 'emulated', verdict: 'verified', isolation: 'container' },
  ]);
  expect(exit).toBe(0);
  const native = await packaged(...pushed(own ?? ''), ...samples);
  expect(native.report.verifications).toMatchObject([{ machine: 'native', verdict: 'verified' }]);
  const images = [native, { report }].map((one) => `${repository}@${one.report.pushed?.digest}`);
  const merged = await cli(['merge', ...images, '--tag', `${repository}:both`, '--json']);
  expect(merged).toMatchObject({ exit: 0, stderr: expect.not.stringContaining('no record') });
  const index = JSON.parse((await held('iris/manifests/both'))?.text ?? '{}') as Manifest;
  expect(index.manifests.map(({ platform }) => platform.architecture)).toEqual(['amd64', 'arm64']);
}, 600_000);

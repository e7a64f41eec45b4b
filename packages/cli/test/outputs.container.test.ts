import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Report } from '@package-model/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answered, docker } from './answered.ts';
import { cli, fixtures } from './cli.ts';

const run = promisify(execFile);
const registry = process.env['PACKAGE_MODEL_TEST_REGISTRY'] ?? '127.0.0.1:5000';
const local = `package-model-outputs-${process.pid}:1`;
const pushedTo = `${registry}/outputs/iris-${process.pid}:1`;
let folder: string;

const packaged = async (...argv: string[]): Promise<{ exit: number | null; report: Report }> => {
  const outcome = await cli(['package', 'iris/iris.pkl', '--python', '3.11', ...argv, '--json'], { cwd: folder });
  return { exit: outcome.exit, report: JSON.parse(outcome.stdout) as Report };
};
const inEngine = (tag: string): Promise<boolean> =>
  docker('image', 'inspect', '--format', '{{.Id}}', tag).then(
    () => true,
    () => false,
  );
interface Document {
  readonly manifests: readonly { readonly digest: string; readonly annotations: Record<string, string> }[];
  readonly config: { readonly digest: string };
  readonly rootfs: { readonly diff_ids: readonly string[] };
}
const json = async (path: string): Promise<Document> =>
  JSON.parse(await readFile(join(folder, path), 'utf8')) as Document;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'package-model-outputs-'));
  await cp(join(fixtures, 'iris'), join(folder, 'iris'), { recursive: true });
});
afterAll(async () => {
  for (const tag of [local, pushedTo]) await docker('rmi', '--force', tag).catch(() => undefined);
  await rm(folder, { recursive: true, force: true });
});

test('a tested image is written where it was asked for, and not kept in the engine', async () => {
  const { exit, report } = await packaged(
    ...['--tag', local, '--output', 'context', '--output', 'type=oci,dest=out/iris.oci.tar'],
    ...['--output', 'type=docker,dest=out/iris.docker.tar', '--output', 'type=local,dest=out/files'],
  );
  expect(report.stopped).toBeUndefined();
  expect(exit).toBe(0);
  expect(await readdir(join(folder, 'out'))).toEqual(['files', 'iris.docker.tar', 'iris.oci.tar']);
  expect(await stat(join(folder, 'context/Dockerfile'))).toBeTruthy();
  expect(await inEngine(local)).toBe(false);
  expect(await stat(join(folder, 'out/files/models/iris.pkl'))).toMatchObject({
    size: (await stat(join(fixtures, 'iris/iris.pkl'))).size,
  });
  expect(await readdir(join(folder, 'out/files/opt/venv/bin'))).toContain('python');

  // The layout is unpacked by another program, and its digests are taken anew.
  await run('sh', ['-c', 'mkdir layout && tar -xf out/iris.oci.tar -C layout'], { cwd: folder });
  const sums = await run('sh', ['-c', 'cd layout/blobs/sha256 && for f in *; do echo "$f  $f"; done | sha256sum -c'], {
    cwd: folder,
  });
  expect(sums.stdout).not.toContain('FAILED');
  const index = await json('layout/index.json');
  expect(index.manifests).toHaveLength(1);
  expect(index.manifests[0]?.annotations['org.opencontainers.image.ref.name']).toBe('1');
  const manifest = await json(`layout/blobs/${index.manifests[0]?.digest.replace(':', '/')}`);
  const config = await json(`layout/blobs/${manifest.config.digest.replace(':', '/')}`);
  const [image] = report.images;
  expect(config.rootfs.diff_ids).toEqual(image?.at === 'engine' ? image.layers : []);

  await docker('load', '--quiet', '--input', join(folder, 'out/iris.docker.tar'));
  expect(await answered(local)).toEqual({ predictions: ['setosa'] });
}, 300_000);

test('--load has a pushed image in the engine too, and its layout is that of the registry to the byte', async () => {
  const { exit, report } = await packaged(
    ...['--tag', pushedTo, '--push', '--load', '--output', 'type=oci,dest=pushed,tar=false'],
  );
  expect(report.stopped).toBeUndefined();
  expect(exit).toBe(0);
  const index = await json('pushed/index.json');
  expect(index.manifests[0]?.digest).toBe(report.pushed?.digest);
  expect(index.manifests[0]?.annotations['io.containerd.image.name']).toBe(pushedTo);
  expect(await answered(pushedTo)).toEqual({ predictions: ['setosa'] });
}, 300_000);

test('an image over --max-size gets no tag, and the report says what is how large', async () => {
  const { exit, report } = await packaged('--tag', local, '--max-size', '100MB');
  expect(exit).toBe(1);
  expect(report.verifications[0]?.proofs).toContainEqual(
    expect.objectContaining({ kind: 'conduct', what: 'size', outcome: 'failed', limit: 100e6 }),
  );
  const [image] = report.images;
  expect(image?.parts?.map(({ of }) => of)).toEqual(['base', 'environment', 'server', 'model']);
  expect(image?.parts?.reduce((sum, { size }) => sum + size, 0)).toBe(image?.size);
  expect(report.tags).toEqual([]);
}, 300_000);

test('what could not be written is known before any work', async () => {
  const full = await packaged('--tag', local, '--output', 'type=local,dest=iris');
  expect(full.report.stopped).toMatchObject({ code: 'USAGE', message: expect.stringContaining('files in it') });
  const wrong = await packaged('--tag', local, '--output', 'type=registry');
  expect(wrong.report.stopped?.message).toContain('--push');
  const context = await cli(['dockerfile', 'iris/iris.pkl', '--output', 'type=oci,dest=x'], { cwd: folder });
  expect(context.stdout).toContain('only its build context');
  expect(context.exit).toBe(2);
});

import { chmod, mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testHost, type TestHost } from '../../test/host.ts';
import { identityOf } from '../inspect/identity.ts';
import { writeContext } from './context.ts';
import { digestModel } from './digest-model.ts';
import { planImage, type ImagePlan } from './plan.ts';
import { sampleInput, sampleModel } from './sample-plan.ts';

async function planIn(host: TestHost, fileName = 'iris.pkl'): Promise<ImagePlan> {
  const server = join(host.scratch, 'package');
  await mkdir(join(server, 'src/package_model_server/loaders/__pycache__'), { recursive: true });
  await writeFile(join(server, 'src/package_model_server/__init__.py'), '');
  await writeFile(join(server, 'src/package_model_server/loaders/load.py'), 'x = 1\n');
  await writeFile(join(server, 'src/package_model_server/loaders/__pycache__/load.pyc'), 'no');
  await mkdir(join(server, 'src/package_model_server/page/static'), { recursive: true });
  await writeFile(join(server, 'src/package_model_server/page/static/page.html'), '<!doctype html>');
  await writeFile(join(server, 'src/package_model_server/page/static/page.html~'), 'no');
  const path = join(host.scratch, fileName);
  await writeFile(path, 'model bytes', { mode: 0o600 });
  const files = [{ path, size: 11, identity: identityOf(await stat(path, { bigint: true })) }];
  const model = { ...sampleModel, files };
  const layer = await digestModel(model, host);
  return planImage({ ...sampleInput, model, layer, server: { ...sampleInput.server, folder: server } });
}

async function tree(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name).slice(folder.length + 1))
    .toSorted();
}

test('holds what the build needs and nothing else, readable for the image’s user, with sums', async () => {
  await using host = await testHost();
  const folder = join(host.scratch, 'a new folder', 'out');
  const mask = process.umask(0o077);
  try {
    await writeContext(await planIn(host, 'my model (1) "final" $x.pkl'), folder, host);
  } finally {
    process.umask(mask);
  }
  expect(await tree(folder)).toEqual([
    '.dockerignore',
    'Dockerfile',
    'SHA256SUMS',
    'compile-bytecode.py',
    'installer.txt',
    'models/my model (1) "final" $x.pkl',
    'models/package-model.json',
    'requirements.txt',
    'server/package_model_server/__init__.py',
    'server/package_model_server/loaders/load.py',
    'server/package_model_server/page/static/page.html',
  ]);
  const file = await stat(join(folder, 'models/my model (1) "final" $x.pkl'));
  expect([file.mode & 0o777, file.mtime.getUTCFullYear()]).toEqual([0o644, 1980]);
  expect((await stat(folder)).mode & 0o777).toBe(0o755);
  expect(await readFile(join(folder, 'Dockerfile'), 'utf8')).not.toContain('final');
  const checked = await host.exec('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], { cwd: folder });
  expect(checked).toMatchObject({ code: 0, stderr: '' });
  expect(await readdir(join(host.scratch, 'a new folder'))).toEqual(['out']);
});

test('replaces an empty folder and its own work, and nothing that anybody else has touched', async () => {
  await using host = await testHost();
  const plan = await planIn(host);
  const folder = join(host.scratch, 'out');
  await mkdir(folder);
  await writeContext(plan, folder, host);
  await writeContext(plan, folder, host);

  await writeFile(join(folder, 'Dockerfile'), 'FROM mine\n');
  await expect(writeContext(plan, folder, host)).rejects.toMatchObject({
    code: 'USAGE',
    message: expect.stringContaining('Dockerfile, which was changed') as string,
  });
  expect(await readFile(join(folder, 'Dockerfile'), 'utf8')).toBe('FROM mine\n');

  const other = join(host.scratch, 'other');
  await mkdir(other);
  await writeFile(join(other, 'notes.txt'), 'mine');
  await expect(writeContext(plan, other, host)).rejects.toMatchObject({ code: 'USAGE' });
  await expect(writeContext(plan, join(other, 'notes.txt'), host)).rejects.toMatchObject({ code: 'USAGE' });
  expect(await readdir(other)).toEqual(['notes.txt']);
});

test('a model that changes after it was inspected stops it, and leaves nothing', async () => {
  await using host = await testHost();
  const plan = await planIn(host);
  await utimes(plan.files[0]?.from ?? '', new Date(), new Date(0));
  const folder = join(host.scratch, 'changed', 'out');
  await expect(writeContext(plan, folder, host)).rejects.toMatchObject({ code: 'MODEL_CHANGED' });
  expect(await readdir(join(host.scratch, 'changed'))).toEqual([]);
});

test('only the wheels that the lock names come along', async () => {
  await using host = await testHost();
  const plan = await planIn(host);
  const wheels = join(host.scratch, 'wheels');
  await mkdir(wheels);
  const named = 'scikit_learn-1.9.1-cp311-cp311-manylinux_2_28_x86_64.whl';
  await writeFile(join(wheels, named), 'wheel');
  await writeFile(join(wheels, 'other-1-py3-none-any.whl'), 'wheel');
  const folder = join(host.scratch, 'out');
  await writeContext({ ...plan, install: { ...plan.install, findLinks: [wheels] } }, folder, host);
  expect(await readdir(join(folder, 'wheels'))).toEqual([named]);
  expect(await readFile(join(folder, '.dockerignore'), 'utf8')).toContain('!wheels\n');
});

test('a folder that cannot be written is one clear error', async () => {
  await using host = await testHost();
  const plan = await planIn(host);
  await writeFile(join(host.scratch, 'file'), '');
  await expect(writeContext(plan, join(host.scratch, 'file', 'out'), host)).rejects.toMatchObject({ code: 'IO' });
  await chmod(host.scratch, 0o755);
});

test('the digest is that of the one file, or of the list of several', async () => {
  await using host = await testHost();
  const [a, b] = [join(host.scratch, 'a'), join(host.scratch, 'b')];
  await writeFile(a, 'hello');
  await writeFile(b, 'world');
  const files = await Promise.all(
    [b, a].map(async (path) => ({ path, size: 5, identity: identityOf(await stat(path, { bigint: true })) })),
  );
  const hello = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824';
  const one = await digestModel({ ...sampleModel, files: files.slice(1) }, host);
  expect(one).toMatchObject({ digest: `sha256:${hello}`, size: 5, files: { a: `sha256:${hello}` } });
  const two = await digestModel({ ...sampleModel, files }, host);
  const listed = await host.exec('sh', ['-c', 'sha256sum a b | sort | sha256sum'], { cwd: host.scratch });
  expect(two.digest).toBe(`sha256:${listed.stdout.slice(0, 64)}`);
  await writeFile(a, 'changed');
  await expect(digestModel({ ...sampleModel, files }, host)).rejects.toMatchObject({ code: 'MODEL_CHANGED' });
});

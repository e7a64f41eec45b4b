import { execFile } from 'node:child_process';
import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answered, docker } from './answered.ts';
import { cli, fixtures } from './cli.ts';
import { environmentOf } from './framework-rows.ts';

const run = promisify(execFile);
const name = `here-${process.pid}`;
const tag = (of: string): string => `package-model-assembled-here-${process.pid}:${of}`;
const environment = environmentOf(name);
let folder: string;
let cache: string;

interface Made {
  readonly exit: number | null;
  /** Progress and report, for people. */
  readonly said: string;
  readonly id: string;
  readonly layers: readonly string[];
}

const built = async (of: string, argv: readonly string[] = [], env: Record<string, string> = {}): Promise<Made> => {
  const order = ['build', 'iris.pkl', '--name', name, '--tag', tag(of), ...argv];
  const { exit, stdout, stderr } = await cli(order, { cwd: folder, env: { PACKAGE_MODEL_CACHE: cache, ...env } });
  const asked = await docker('image', 'inspect', '--format', '{{.Id}}{{range .RootFS.Layers}} {{.}}{{end}}', tag(of));
  const [id = '', ...layers] = asked.split(' ');
  return { exit, said: `${stderr}${stdout}`, id, layers };
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'package-model-here-'));
  cache = join(folder, 'cache');
  await cp(join(fixtures, 'iris/iris.pkl'), join(folder, 'iris.pkl'));
  await writeFile(join(folder, '.python-version'), '3.11\n');
});
afterAll(async () => {
  for (const each of [...['first', 'again', 'changed', 'anew', 'built', 'far', 'small'].map(tag), environment])
    await docker('rmi', '--force', each).catch(() => undefined);
  await rm(folder, { recursive: true, force: true });
});

let first: Made;
/** podman under the name of docker: it takes whole images only. */
const podman = (await docker('info')).includes('buildah');

test.runIf(podman)('podman builds, and one line says why', async () => {
  const made = await built('first');
  expect(made.exit).toBe(0);
  expect(made.said).toContain('podman builds the image (podman takes whole images only');
  expect(await answered(tag('first'))).toEqual({ predictions: ['setosa'] });
});

test.skipIf(podman)(
  'what is all wheels is assembled in the engine: nothing is built, and no registry has the base',
  async () => {
    first = await built('first');
    expect(first.exit).toBe(0);
    expect(first.said).toContain('the environment is assembled (every package is a wheel');
    expect(first.said).not.toContain('builds the image');
    expect(first.said).toMatch(/base +\d.*\n +environment +\d.*\n +server +\d.*\n +model +\d/);
    expect(await answered(tag('first'))).toEqual({ predictions: ['setosa'] });
  },
);

test.skipIf(podman)('the same once more is no work: the engine has it', async () => {
  const again = await built('again');
  expect(again.id).toBe(first.id);
  expect(again.said).toContain('nothing of it has changed');
});

test.skipIf(podman)('another model is given to the engine alone, and the image is whole', async () => {
  const before = await readFile(join(folder, 'iris.pkl'));
  await appendFile(join(folder, 'iris.pkl'), 'changed');
  const changed = await built('changed');
  await writeFile(join(folder, 'iris.pkl'), before);
  expect(changed.said).toContain(`${environment} is taken as it is`);
  expect(changed.id).not.toBe(first.id);
  expect(changed.layers.slice(0, -2)).toEqual(first.layers.slice(0, -2));
  expect(await answered(tag('changed'))).toEqual({ predictions: ['setosa'] });
  // Another program reads every layer, those that the engine had besides.
  await docker('save', '--output', join(folder, 'image.tar'), tag('changed'));
  const { stdout } = await run('python3', ['-c', LAYERS, join(folder, 'image.tar')]);
  expect(stdout.trim().split(' ')).toEqual(changed.layers);
});

test.skipIf(podman)(
  'an environment that was removed from the engine is assembled anew, to the same image',
  async () => {
    for (const each of [tag('first'), tag('again'), tag('changed'), environment]) await docker('rmi', each);
    const anew = await built('anew');
    expect(anew.said).toContain('the environment is assembled');
    expect(anew.id).toBe(first.id);
  },
);

test.skipIf(podman)(
  '--builder docker builds, and so does what cannot be fetched by us, each with its reason',
  async () => {
    const byName = await built('built', ['--builder', 'docker']);
    expect(byName.exit).toBe(0);
    expect(byName.said).toContain('docker builds the image (--builder docker)');
    expect(byName.id).not.toBe(first.id);
    // The installer asks the index by name and hash; the addresses of the lock are for us alone.
    const lock = join(folder, 'pylock.iris.toml');
    const text = await readFile(lock, 'utf8');
    await writeFile(lock, text.replaceAll(/https:\/\/[^/"]+\//g, 'https://127.0.0.1:1/'));
    await docker('rmi', tag('anew'), environment);
    const far = await built('far', [], { PACKAGE_MODEL_CACHE: join(folder, 'other') });
    await writeFile(lock, text);
    expect(far.exit).toBe(0);
    expect(far.said).toMatch(/docker builds the image \(.*cannot be had/);
    expect(await answered(tag('far'))).toEqual({ predictions: ['setosa'] });
  },
);

test.skipIf(podman)('where temporary files have no room for the layers, the engine builds', async () => {
  const disk = join(folder, 'disk');
  await mkdir(disk);
  const mounted = await run('mount', ['-t', 'tmpfs', '-o', 'size=80m', 'tmpfs', disk]).then(
    () => true,
    () => false,
  );
  if (!mounted) return console.warn('NOT CHECKED: a small disk, which only root can mount');
  try {
    const small = await built('small', ['--no-cache'], { TMPDIR: disk });
    expect(small.exit).toBe(0);
    expect(small.said).toMatch(/docker builds the image \(no space left/);
    expect(await readdir(disk)).toEqual([]);
  } finally {
    await run('umount', [disk]);
  }
  return undefined;
});

const LAYERS = `
import hashlib, gzip, json, sys, tarfile
archive = tarfile.open(sys.argv[1])
read = lambda name: archive.extractfile(name).read()
[entry] = json.loads(read("manifest.json"))
plain = lambda data: gzip.decompress(data) if data[:2] == b"\\x1f\\x8b" else data
print(*("sha256:" + hashlib.sha256(plain(read(layer))).hexdigest() for layer in entry["Layers"]))
`;

import { mkdir, readdir, readFile, lstat, readlink, stat } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testHost, type TestHost } from '../../../test/host.ts';
import { findUv } from '../../python/uv.ts';
import { fileBytes } from './file-bytes.ts';
import { spliceLayer } from './layer-file.ts';
import { venvFor } from './venv.ts';
import { wheelEntries } from './wheel.ts';

/** Each has something that wheels have: entry points, `.data` with scripts, headers or data, compiled modules, folders of tests. */
const PINS = [
  'uvicorn==0.54.0',
  'click==8.5.1',
  'h11==0.16.0',
  'ninja==1.13.0',
  'greenlet==3.5.0',
  'jupyterlab-widgets==3.0.16',
  'joblib==1.6.0',
  'numpy==2.4.6',
];
/** What may differ, and why. */
const ALLOWED = [
  // Written by whoever installs: hashes are in another order, and our name is another.
  /\.dist-info\/(?:RECORD|INSTALLER|REQUESTED|uv_.*)$/,
  // uv is given files here, and says so; an image's packages come from an index.
  /\.dist-info\/direct_url\.json$/,
  // A program of an entry point is a text of the installer's own.
  /^bin\/(?:uvicorn|f2py|numpy-config)$/,
  // Of the environment itself: scripts that change a shell, and what `venv` writes about the machine.
  /^bin\/(?:[Aa]ctivate.*|python[\d.]*)$|^pyvenv\.cfg$|^lib64$|^\.lock$|^\.gitignore$|^CACHEDIR\.TAG$/,
];

let host: TestHost;
beforeAll(async () => void (host = await testHost()));
afterAll(() => host[Symbol.asyncDispose]());

test('a layer holds what uv installs: every file, its mode and its bytes', async () => {
  const wheels = join(host.scratch, 'wheels');
  const pip = ['-m', 'pip', 'download', '--quiet', '--no-deps', '--only-binary', ':all:', '--dest', wheels, ...PINS];
  await run('python3', pip);
  const installed = join(host.scratch, 'venv');
  const { program: uv } = await findUv(host);
  await run('python3', ['-m', 'venv', '--without-pip', installed]);
  const files = (await readdir(wheels)).toSorted().map((name) => join(wheels, name));
  await run(uv, [
    'pip',
    'install',
    '--no-config',
    '--no-deps',
    '--offline',
    '--python',
    join(installed, 'bin', 'python'),
    ...files,
  ]);

  const minor = (await run('python3', ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])'])).trim();
  const venv = venvFor({ program: '/usr/bin/python', real: `/usr/bin/python${minor}`, minor });
  const unpacked = join(host.scratch, 'unpacked');
  await mkdir(unpacked);
  for (const [index, file] of files.entries()) {
    await using archive = await fileBytes(file);
    const entries = await wheelEntries(archive, file.slice(wheels.length + 1), venv);
    const layer = join(host.scratch, `${index}.tar.gz`);
    await spliceLayer(entries, layer, host.signal);
    // Python reads it as a stream, which takes one gzip member and no more.
    await run('python3', ['-c', EXTRACT, layer, unpacked]);
  }

  const expected = new Map([...(await treeOf(installed))].filter(([name]) => !isTest(name)));
  const got = await treeOf(join(unpacked, 'opt', 'venv'));
  for (const name of new Set([...expected.keys(), ...got.keys()])) {
    if (ALLOWED.some((one) => one.test(name))) continue;
    expect({ name, is: got.get(name) }).toEqual({ name, is: expected.get(name) });
  }
  expect(got.size).toBeGreaterThan(700);
  expect(await readFile(join(unpacked, 'opt/venv/bin/uvicorn'), 'utf8')).toMatch(/^#!\/opt\/venv\/bin\/python\n/);
  expect([...got.keys()].filter((name) => name.startsWith('include/'))).not.toEqual([]);
  expect([...got.keys()].filter((name) => name.startsWith('share/'))).not.toEqual([]);
}, 300_000);

test('one digest in any folder, time zone, language, umask, and with any number of threads and compilers', async () => {
  const wheels = await readdir(join(host.scratch, 'wheels'));
  const paths = wheels.toSorted().map((name) => join(host.scratch, 'wheels', name));
  const minor = (await run('python3', ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])'])).trim();
  const program = join(import.meta.dirname, '../../../test/assemble-wheels.ts');
  const other = join(host.scratch, 'another folder');
  await mkdir(other);
  const digests = async (count: number, env: Record<string, string>, order: readonly string[], umask = '022') => {
    const start = `umask ${umask}; exec "$@"`;
    const argv = ['-c', start, 'sh', process.execPath, program, String(count), minor, ...order];
    const done = await host.exec('sh', argv, { env: { PATH: process.env['PATH'] ?? '', ...env }, cwd: other });
    if (done.code !== 0) throw new Error(done.stderr);
    return done.stdout.trim().split('\n');
  };
  const one = await digests(1, { TMPDIR: host.scratch, TZ: 'UTC', LC_ALL: 'C' }, paths);
  expect(new Set(one).size).toBe(PINS.length);
  const elsewhere = { TMPDIR: other, TZ: 'Asia/Kathmandu', LC_ALL: 'tr_TR.UTF-8' };
  expect((await digests(3, elsewhere, paths.toReversed(), '077')).toReversed()).toEqual(one);
}, 120_000);

test('a wheel of half a gigabyte is assembled in 256 MB', async ({ skip }) => {
  if (!process.env['PACKAGE_MODEL_TEST_LARGE']) {
    console.log(
      'NOT CHECKED: the memory that a wheel of half a gigabyte takes, for PACKAGE_MODEL_TEST_LARGE is not set',
    );
    return skip();
  }
  const path = join(host.scratch, 'large-1.0-py3-none-any.whl');
  await run('python3', ['-c', LARGE, path]);
  const { size } = await stat(path);
  expect(size).toBeGreaterThan(500e6);
  const minor = (await run('python3', ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])'])).trim();
  const program = join(import.meta.dirname, '../../../test/assemble-wheels.ts');
  const env = { PATH: process.env['PATH'] ?? '', TMPDIR: host.scratch };
  const done = await host.exec(process.execPath, [program, '2', minor, path], { env });
  expect(done.code).toBe(0);
  const peak = Number(/peak (\d+) MB/.exec(done.stderr)?.[1]);
  console.log(`a wheel of ${Math.round(size / 1e6)} MB: peak ${peak} MB`);
  expect(peak).toBeLessThan(256);
}, 300_000);

/** Two libraries as large as those of CUDA, one that hardly packs, one of which a part does, and a package of modules. */
const LARGE = `
import random, sys, zipfile
random.seed(1)
noise = [random.randbytes(1 << 20) for _ in range(16)]
with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED, compresslevel=1) as wheel:
    for name, size in (("large/lib/first.so", 330), ("large/lib/second.so", 180)):
        with wheel.open(name, "w", force_zip64=True) as out:
            for at in range(size):
                out.write(noise[at % 16])
                if at % 2: out.write(bytes(1 << 18))
    for at in range(400):
        wheel.writestr("large/m%d.py" % at, "".join("def f%d(x):\\n    return x + %d\\n" % (n, n) for n in range(400)))
    wheel.writestr("large/__init__.py", "")
    wheel.writestr("large-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\n")
    wheel.writestr("large-1.0.dist-info/METADATA", "Name: large\\nVersion: 1.0\\n")
    wheel.writestr("large-1.0.dist-info/RECORD", "")
`;

const EXTRACT = `
import sys, tarfile
with tarfile.open(sys.argv[1], "r|gz") as archive:
    archive.extractall(sys.argv[2])
`;

function isTest(name: string): boolean {
  return name.split('/').slice(0, -1).includes('tests') && !name.endsWith('/numpy/_core/tests/_natype.py');
}

/** Path → `mode digest` of every file and link below a folder; the hash stands for the bytes. */
async function treeOf(root: string): Promise<Map<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const found = new Map<string, string>();
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(root.length + 1);
    if (entry.isSymbolicLink()) found.set(name, `link ${await readlink(path)}`);
    if (!entry.isFile()) continue;
    const { mode } = await lstat(path);
    found.set(
      name,
      `${(mode & 0o777).toString(8)} ${createHash('sha256')
        .update(await readFile(path))
        .digest('hex')}`,
    );
  }
  return found;
}

async function run(program: string, args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await host.exec(program, args);
  if (code !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr}`);
  return stdout;
}

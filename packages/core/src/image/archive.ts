import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, copyFile, cp, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ioError, PackageModelError } from '../errors.ts';
import type { Environment } from '../nouns/environment.ts';
import type { ExecResult, Host } from '../nouns/host.ts';
import type { Digest } from '../nouns/image.ts';
import { trustBundle } from '../python/certificates.ts';
import { loginsFor, printNetrc } from '../python/logins.ts';
import { findUv } from '../python/uv.ts';
import { SETTLE_BYTECODE } from './settle-bytecode.ts';
import { writeTarGz } from './archive-tar.ts';

export interface ArchiveOrder {
  readonly name: string;
  readonly environment: Environment;
  /** A folder that `writeContext` wrote: `requirements.txt`, `server`, `models`. */
  readonly context: string;
  readonly findLinks?: readonly string[] | undefined;
  readonly indexUrl?: string | undefined;
  readonly torchIndexUrl?: string | undefined;
  readonly certificates?: string | undefined;
}

export interface Archive {
  /** `<name>.tar.gz` in the scratch folder: it leaves it when it has been tested. */
  readonly path: string;
  readonly digest: Digest;
  /** Bytes of the archive. */
  readonly size: number;
  /** The same, unpacked, in the scratch folder: what is tested is what was packed. */
  readonly folder: string;
}

const EXPLAINED = 600;

/**
 * Packs environment, server and model into `<name>.tar.gz`: a folder whose `./serve` starts the server with no engine and
 * no activation, on a Python of the locked version. The same inputs give the same bytes: what belongs to the machine that
 * packs (links to its Python, its paths) is left out. All in the scratch folder; `publishArchive` hands it out.
 * @throws PackageModelError `TOOL_UNAVAILABLE` (uv), `BUILD_FAILED` (no such Python, an installation that fails), `IO`
 */
export async function makeArchive(order: ArchiveOrder, host: Host): Promise<Archive> {
  const folder = join(host.scratch, 'archive', order.name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await installInto(join(folder, 'venv'), order, host);
  await cp(join(order.context, 'server'), join(folder, 'server'), { recursive: true });
  await cp(join(order.context, 'models'), join(folder, 'models'), { recursive: true });
  const code = await stat(join(order.context, 'code')).catch(() => undefined);
  if (code) {
    await cp(join(order.context, 'code'), join(folder, 'code'), { recursive: true });
    await keepDefinitions(folder, host);
  }
  await writeFile(join(folder, 'serve'), serveScript(order.environment.python.version));
  await chmod(join(folder, 'serve'), 0o755);
  return pack(folder, order, host);
}

/** A file of the run with the logins that the index of these packages may want, and no others of the user's. */
async function netrcFor({ environment, indexUrl, torchIndexUrl }: ArchiveOrder, host: Host): Promise<string> {
  const wheels = environment.lock.packages.flatMap((one) => one.wheels.map(({ url }) => url));
  const logins = await loginsFor([indexUrl, torchIndexUrl, ...wheels], [torchIndexUrl], host);
  const path = join(host.scratch, 'netrc');
  await writeFile(path, printNetrc(logins), { mode: 0o600 });
  return path;
}

async function installInto(venv: string, order: ArchiveOrder, host: Host): Promise<void> {
  const { environment, certificates } = order;
  const uv = await findUv(host, {
    ...(certificates !== undefined && { certificates }),
    ...(order.indexUrl !== undefined && { indexUrl: order.indexUrl }),
  });
  // Named variables only: the user's own uv and pip settings must not choose what a locked environment holds.
  const env = {
    PATH: host.env['PATH'] ?? '',
    HOME: host.env['HOME'] ?? '',
    UV_CACHE_DIR: join(host.cache, 'uv'),
    UV_NO_PROGRESS: '1',
    ...chosen(host.env, [
      'HTTP_PROXY',
      'HTTPS_PROXY',
      'NO_PROXY',
      'http_proxy',
      'https_proxy',
      'no_proxy',
      'SSL_CERT_FILE',
    ]),
    ...(certificates !== undefined && { SSL_CERT_FILE: await trustBundle(certificates, host) }),
    ...(order.indexUrl !== undefined && { UV_DEFAULT_INDEX: order.indexUrl }),
    NETRC: await netrcFor(order, host),
  };
  const run = async (args: readonly string[], doing: string): Promise<void> => {
    const result = await host.exec(uv.program, args, {
      env,
      cwd: host.scratch,
      onLine: (line) => host.emit({ stage: 'image', type: 'output', line }),
    });
    if (result.code !== 0) throw failed(result, doing, environment.python.version);
  };
  await run(
    ['venv', '--no-config', '--relocatable', '--python', environment.python.version, venv],
    'making the virtual environment',
  );
  await run(
    [
      ...['pip', 'sync', '--no-config', '--no-build', '--require-hashes', '--link-mode', 'copy'],
      ...['--python', join(venv, 'bin', 'python')],
      ...findLinks(order, host),
      join(order.context, 'requirements.txt'),
    ],
    'installing the locked packages',
  );
  await settle(venv);
  await compile(venv, order, host);
}

/** Of the script that stands for `__main__` only what it defines, as in an image. */
async function keepDefinitions(folder: string, host: Host): Promise<void> {
  const file = join(folder, 'code', 'package_model_main.py');
  if (!(await stat(file).catch(() => undefined))) return;
  const result = await host.exec(
    join(folder, 'venv', 'bin', 'python'),
    ['-m', 'package_model_server.definitions', file],
    { env: { PATH: host.env['PATH'] ?? '', PYTHONPATH: join(folder, 'server'), PYTHONDONTWRITEBYTECODE: '1' } },
  );
  if (result.code !== 0)
    throw new PackageModelError(
      'BUILD_FAILED',
      result.stderr.trim().slice(-EXPLAINED),
      'Name another file with --main.',
    );
}

const KEPT = join('numpy', '_core', 'tests');

/** Tests of packages, as in an image: but for a file in one folder that NumPy 2.1 to 2.3 imports. And what the installer notes for itself. */
async function settle(venv: string): Promise<void> {
  const entries = await readdir(join(venv, 'lib'), { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const tests = entry.parentPath.endsWith(KEPT)
      ? entry.name !== '_natype.py'
      : entry.isDirectory() && entry.name === 'tests' && !path.endsWith(KEPT);
    if (tests || entry.name === 'uv_cache.json') await rm(path, { recursive: true, force: true });
  }
}

/** Bytecode that holds on another machine: without the paths of this one, and without times to compare. */
async function compile(venv: string, { environment }: ArchiveOrder, host: Host): Promise<void> {
  const packages = join(venv, 'lib', `python${environment.python.version}`, 'site-packages');
  const args = [
    '-I',
    '-m',
    'compileall',
    '-qq',
    '-j',
    '0',
    '--invalidation-mode',
    'unchecked-hash',
    '-s',
    packages,
    packages,
  ];
  // Sets of constants are written in the order of their hashes. Some packages carry files for other Pythons: they stay as they are.
  const python = join(venv, 'bin', 'python');
  const options = { env: { PATH: host.env['PATH'] ?? '', PYTHONHASHSEED: '0' }, cwd: host.scratch };
  await host.exec(python, args, options);
  await host.exec(python, ['-I', '-c', SETTLE_BYTECODE, packages], options);
}

function findLinks({ findLinks: given }: ArchiveOrder, host: Host): string[] {
  const known = (host.env['PIP_FIND_LINKS'] ?? '').split(/\s+/).filter((link) => link !== '');
  return [...(given ?? []).map((folder) => resolve(folder)), ...known].flatMap((link) => ['--find-links', link]);
}

function chosen(env: Host['env'], names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}

function failed(result: ExecResult, doing: string, python: string): PackageModelError {
  const said = result.stderr.trim().slice(-EXPLAINED);
  if (/No space left/i.test(said)) {
    return new PackageModelError('DISK_FULL', `no space left while ${doing}`, 'Free some disk space and run again.');
  }
  return new PackageModelError(
    'BUILD_FAILED',
    `${doing} failed: ${said}`,
    `The archive needs Python ${python} on this machine and the packages of the lock. Install that Python, or choose one that is there: --python VERSION with --upgrade.`,
  );
}

/**
 * `venv/bin/python` is there on the machine that packed, and not in the archive. Elsewhere the same version is looked for on
 * the PATH, or where PACKAGE_MODEL_PYTHON says; then the packages are found by PYTHONPATH, since a virtual environment
 * belongs to one interpreter.
 */
function serveScript(python: string): string {
  return [
    '#!/bin/sh',
    `# Starts the model's server on port 8080, or on $PORT. Needs Python ${python}, and nothing else.`,
    'set -eu',
    'here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)',
    'python=$here/venv/bin/python',
    'packages=',
    'if ! "$python" -c "" 2>/dev/null; then',
    `  python=$(command -v "\${PACKAGE_MODEL_PYTHON:-python${python}}") || { echo "serve: this archive needs Python ${python} on the PATH" >&2; exit 3; }`,
    `  "$python" -c 'import sys; sys.exit("%d.%d" % sys.version_info[:2] != "${python}")' || { echo "serve: $python is not Python ${python}" >&2; exit 3; }`,
    `  packages=:$here/venv/lib/python${python}/site-packages`,
    'fi',
    'export PYTHONPATH="$here/server:$here/code$packages" PACKAGE_MODEL_DIR="$here/models"',
    '[ $# -gt 0 ] || set -- serve',
    'exec "$python" -m package_model_server "$@"',
    '',
  ].join('\n');
}

async function pack(folder: string, order: ArchiveOrder, host: Host): Promise<Archive> {
  const path = join(host.scratch, `${order.name}.tar.gz`);
  host.emit({ stage: 'image', type: 'progress', what: 'packing the archive', done: 0, unit: 'files' });
  await packable(folder, order.name, path, host);
  const hash = createHash('sha256');
  let size = 0;
  await pipeline(createReadStream(path), async (chunks) => {
    for await (const chunk of chunks as AsyncIterable<Buffer>) {
      hash.update(chunk);
      size += chunk.length;
    }
  });
  return { path, digest: `sha256:${hash.digest('hex')}`, size, folder };
}

/** The folder without what leads back to this machine: the links to its Python, and the file that says where that is. */
async function packable(folder: string, name: string, path: string, host: Host): Promise<void> {
  const aside = join(host.scratch, 'archive-python');
  const [bin, home] = [join(folder, 'venv', 'bin'), join(folder, 'venv', 'pyvenv.cfg')];
  try {
    await rm(aside, { recursive: true, force: true });
    await mkdir(aside, { recursive: true });
    await rename(bin, join(aside, 'bin'));
    await rename(home, join(aside, 'pyvenv.cfg'));
    await writeTarGz(folder, name, path);
    await rename(join(aside, 'bin'), bin);
    await rename(join(aside, 'pyvenv.cfg'), home);
  } catch (cause) {
    throw ioError(cause, `packing ${path}`);
  }
}

/** Puts a tested archive where it was asked for; it appears whole or not at all. @throws PackageModelError `IO`, `DISK_FULL` */
export async function publishArchive(archive: string, path: string, host: Host): Promise<void> {
  const part = `${path}.${host.run}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await copyFile(archive, part);
    await rename(part, path);
  } catch (cause) {
    throw ioError(cause, `writing ${path}`);
  } finally {
    await rm(part, { force: true });
  }
}

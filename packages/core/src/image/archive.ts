import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, copyFile, cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ioError, PackageModelError } from '../errors.ts';
import type { Environment } from '../nouns/environment.ts';
import type { ExecResult, Host } from '../nouns/host.ts';
import type { Digest } from '../nouns/image.ts';
import { findUv } from '../python/uv.ts';

export interface ArchiveOrder {
  readonly name: string;
  readonly environment: Environment;
  /** A folder that `writeContext` wrote: `requirements.txt`, `server`, `models`. */
  readonly context: string;
  readonly findLinks?: readonly string[] | undefined;
  readonly indexUrl?: string | undefined;
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
 * no activation, on a Python of the locked version. All in the scratch folder; `publishArchive` hands it out.
 * @throws PackageModelError `TOOL_UNAVAILABLE` (uv), `BUILD_FAILED` (no such Python, an installation that fails), `IO`
 */
export async function makeArchive(order: ArchiveOrder, host: Host): Promise<Archive> {
  const folder = join(host.scratch, 'archive', order.name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await installInto(join(folder, 'venv'), order, host);
  await cp(join(order.context, 'server'), join(folder, 'server'), { recursive: true });
  await cp(join(order.context, 'models'), join(folder, 'models'), { recursive: true });
  await writeFile(join(folder, 'serve'), serveScript(order.environment.python.version));
  await chmod(join(folder, 'serve'), 0o755);
  return pack(folder, order, host);
}

async function installInto(venv: string, order: ArchiveOrder, host: Host): Promise<void> {
  const { environment, certificates } = order;
  const uv = await findUv(host, { ...(certificates !== undefined && { certificates }) });
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
    ...(certificates !== undefined && { SSL_CERT_FILE: resolve(certificates) }),
    ...(order.indexUrl !== undefined && { UV_DEFAULT_INDEX: order.indexUrl }),
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
      ...['pip', 'sync', '--no-config', '--no-build', '--require-hashes', '--compile-bytecode', '--link-mode', 'copy'],
      ...['--python', join(venv, 'bin', 'python')],
      ...findLinks(order, host),
      join(order.context, 'requirements.txt'),
    ],
    'installing the locked packages',
  );
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
 * `venv/bin/python` leads to the Python of the machine that packed. Elsewhere the same version is looked for on the PATH;
 * then the packages are found by PYTHONPATH, since a virtual environment belongs to one interpreter.
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
    `  python=$(command -v python${python}) || { echo "serve: this archive needs Python ${python} on the PATH" >&2; exit 3; }`,
    `  packages=:$here/venv/lib/python${python}/site-packages`,
    'fi',
    'export PYTHONPATH="$here/server$packages" PACKAGE_MODEL_DIR="$here/models"',
    '[ $# -gt 0 ] || set -- serve',
    'exec "$python" -m package_model_server "$@"',
    '',
  ].join('\n');
}

async function pack(folder: string, order: ArchiveOrder, host: Host): Promise<Archive> {
  const path = join(host.scratch, `${order.name}.tar.gz`);
  host.emit({ stage: 'image', type: 'progress', what: 'packing the archive', done: 0, unit: 'files' });
  // Level 1: wheels are mostly native code, where level 6 takes five times as long for a few percent.
  const result = await host.exec('tar', [
    '--use-compress-program',
    'gzip -1',
    '-cf',
    path,
    '-C',
    join(folder, '..'),
    order.name,
  ]);
  if (result.code !== 0) throw failed(result, 'packing the archive', order.environment.python.version);
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

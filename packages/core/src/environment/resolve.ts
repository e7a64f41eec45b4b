import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ioError, PackageModelError } from '../errors.ts';
import type { Host } from '../nouns/host.ts';
import { markerEnvironment, machineOf } from '../python/target.ts';
import { holds } from '../python/markers.ts';
import { parsePep508 } from '../python/pep508.ts';
import { trustBundle } from '../python/certificates.ts';
import { findUv } from '../python/uv.ts';
import { constraintText, type LockInputs } from './inputs.ts';
import type { EnvironmentOptions } from './environment-options.ts';
import { failureOf } from './resolve-failure.ts';

export interface ResolveRequest {
  readonly inputs: LockInputs;
  /** Name of the lock file; the lock appears under it in the scratch folder. */
  readonly file: string;
  /** Folder in which the lock will lie: paths in it count from there. */
  readonly beside: string;
  /** The lock before, whose versions are kept where they fit. */
  readonly earlier?: string;
  /** Names whose versions may move all the same. */
  readonly upgrade?: readonly string[];
}

/** The glibc that every base image has (Debian 10 and later, Ubuntu 20.04, RHEL 8): wheels for a newer one would not load. */
const GLIBC = 'manylinux_2_28';
/** Nothing to wait for beyond this: a cold lock takes seconds. */
const TIMEOUT_MS = 10 * 60_000;
/** What of the surface's environment the resolver sees; never a setting that could move the result. */
const passed = ['PATH', 'LANG', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY'];
const indexVariables = ['UV_DEFAULT_INDEX', 'UV_INDEX_URL', 'PIP_INDEX_URL'];

/**
 * Asks uv for exact versions and hashes of everything, for the image's platform. It runs no code of any package: wheels
 * only, in an empty folder, without configuration, with a cache and an environment of its own.
 * @returns the text of the lock (PEP 751)
 * @throws PackageModelError `RESOLVE_FAILED`, `NETWORK`, `TOOL_UNAVAILABLE`, `DISK_FULL`, `INTERRUPTED`
 */
export async function resolveLock(request: ResolveRequest, options: EnvironmentOptions, host: Host): Promise<string> {
  const uv = await findUv(host, {
    ...(options.certificates !== undefined && { certificates: options.certificates }),
    ...(options.indexUrl !== undefined && { indexUrl: options.indexUrl }),
  });
  const { inputs, file, earlier, upgrade = [] } = request;
  const folder = await emptyFolder(host);
  const output = join(folder, file);
  await writeFile(join(folder, 'requirements.in'), requirementLines(inputs));
  await writeFile(
    join(folder, 'constraints.txt'),
    inputs.constraints.map((one) => `${constraintText(one)}\n`).join(''),
  );
  if (earlier !== undefined) await writeFile(output, earlier);
  const args = [
    'pip',
    'compile',
    'requirements.in',
    '--constraints',
    'constraints.txt',
    '--output-file',
    file,
    '--format',
    'pylock.toml',
  ];
  args.push(
    '--no-config',
    '--no-build',
    '--generate-hashes',
    '--no-header',
    '--no-annotate',
    '--quiet',
    '--color',
    'never',
  );
  args.push('--python-version', inputs.python, '--python-platform', `${machineOf(inputs.platform)}-${GLIBC}`);
  // The Python that uv starts to learn about Pythons is the machine's, not one that lies in a folder above.
  args.push('--system', '--cache-dir', join(host.cache, 'resolver'));
  for (const name of upgrade) args.push('--upgrade-package', name);
  const because =
    earlier === undefined ? 'no earlier lock is there to start from' : 'versions of the earlier lock are preferred';
  const what = `uv ${uv.version} resolves ${inputs.requirements.length} requirements`;
  host.emit({ stage: 'environment', type: 'decided', what, because });
  const done = await host.exec(uv.program, args, {
    cwd: folder,
    env: await resolverEnvironment(options, host, folder),
    timeout: TIMEOUT_MS,
  });
  if (done.code !== 0) throw failureOf(done, inputs);
  const text = await readFile(output, 'utf8').catch((cause: unknown) => {
    throw ioError(cause, `reading the lock ${output}`);
  });
  return portable(text, request.beside, options.workspace);
}

/** The requirements that hold in the image: a marker about another platform is decided here, once. */
function requirementLines({ requirements, python, platform }: LockInputs): string {
  const environment = markerEnvironment({ python, platform });
  return requirements
    .filter(({ text }) => {
      const marker = parsePep508(text).value?.marker;
      return !marker || holds(marker, environment);
    })
    .map(({ text }) => `${text.replace(/\s*;.*$/, '')}\n`)
    .join('');
}

async function emptyFolder(host: Host): Promise<string> {
  try {
    await mkdir(host.scratch, { recursive: true });
    return await mkdtemp(join(host.scratch, 'lock-'));
  } catch (cause) {
    throw ioError(cause, `making a folder in ${host.scratch}`);
  }
}

async function resolverEnvironment(
  options: EnvironmentOptions,
  host: Host,
  folder: string,
): Promise<Record<string, string>> {
  const env: Record<string, string> = {};
  for (const name of passed.flatMap((one) => [one, one.toLowerCase()])) {
    const value = host.env[name];
    if (value !== undefined && value !== '') env[name] = value;
  }
  const index =
    options.indexUrl ??
    indexVariables.map((name) => host.env[name]).find((value) => value !== undefined && value !== '');
  // By environment: an argument list can be seen by everybody on the machine.
  if (index !== undefined) env['UV_DEFAULT_INDEX'] = index;
  const links = [...(options.findLinks ?? []), ...(host.env['PIP_FIND_LINKS'] ?? '').split(/\s+/)].filter(
    (one) => one !== '',
  );
  if (links.length > 0)
    env['UV_FIND_LINKS'] = links.map((one) => (isAddress(one) ? one : resolve(options.workspace, one))).join(',');
  if (options.certificates !== undefined) env['SSL_CERT_FILE'] = await trustBundle(options.certificates, host);
  const home = host.env['HOME'];
  const netrc = host.env['NETRC'] ?? (home === undefined ? undefined : join(home, '.netrc'));
  if (netrc !== undefined) env['NETRC'] = netrc;
  return { ...env, HOME: folder, TMPDIR: folder, UV_PYTHON_DOWNLOADS: 'never', UV_NO_PROGRESS: '1' };
}

/** Credentials out; wheels that lie in the workspace by their path from the lock, so that it holds on another machine. */
function portable(text: string, beside: string, workspace: string): string {
  const lock = text
    .replaceAll(/(:\/\/)[^/@\s"']*@/g, '$1')
    .replaceAll(/\burl = "(file:[^"]+)"/g, (whole, url: string) => {
      const path = relative(resolve(workspace), fileURLToPath(url));
      if (path.startsWith('..')) return whole;
      return `path = ${JSON.stringify(relative(beside, resolve(workspace, path)))}`;
    });
  if (!lock.includes('[[packages]]')) {
    throw new PackageModelError(
      'RESOLVE_FAILED',
      'the resolver gave a lock without packages',
      'Report this with the requirements of the project.',
    );
  }
  return lock;
}

function isAddress(link: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(link);
}

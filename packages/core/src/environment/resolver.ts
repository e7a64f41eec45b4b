import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ioError } from '../errors.ts';
import type { ExecResult, Host } from '../nouns/host.ts';
import { trustBundle } from '../python/certificates.ts';
import { indexUrlOf } from '../python/index-url.ts';
import { loginIn, netrcPath, withoutCredentials } from '../python/logins.ts';
import { holds } from '../python/markers.ts';
import { parsePep508 } from '../python/pep508.ts';
import { keptFolder } from './wheels/kept.ts';
import { machineOf, markerEnvironment } from '../python/target.ts';
import { findUv } from '../python/uv.ts';
import { cpuWheels, torchFamily, wheelFolders } from './accelerator.ts';
import type { EnvironmentOptions } from './environment-options.ts';
import { constraintText, type LockInputs } from './inputs.ts';

/** The glibc that every base image has (Debian 10 and later, Ubuntu 20.04, RHEL 8): wheels for a newer one would not load. */
const GLIBC = 'manylinux_2_28';
/** Nothing to wait for beyond this: a cold lock takes seconds. */
const TIMEOUT_MS = 10 * 60_000;
/** What of the surface's environment the resolver sees; never a setting that could move the result. */
const passed = ['PATH', 'LANG', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY'];
/** What of its log the resolver writes to stderr: the choices, not the transfers. */
const RUST_LOG = 'uv_resolver=debug';
/** Of the table of indexes in the file that the resolver is given. */
const TORCH_INDEX = 'torch';

export interface Resolving {
  readonly inputs: LockInputs;
  readonly args: readonly string[];
  /** Files that lie beside the requirements: an earlier lock. */
  readonly files?: Readonly<Record<string, string>>;
  /** Constraints besides those of the inputs. */
  readonly bounds?: readonly string[];
  readonly meanwhile?: () => void;
}

/** The resolver's own log of a large project, in which every release that was tried stands. */
const LOG_KEPT = 32 << 20;

/** Which release wants which package: `flask 3.1.3` → `werkzeug`, … */
export type Wants = ReadonlyMap<string, ReadonlySet<string>>;

export interface ResolverRun {
  /** `stderr` without the log. */
  readonly done: ExecResult;
  readonly folder: string;
  readonly wants: Wants;
}

/** Runs `uv pip compile` on the inputs, in an empty folder of its own, which stays until the run ends. */
export async function runResolver(
  { inputs, args, files = {}, bounds = [], meanwhile }: Resolving,
  options: EnvironmentOptions,
  host: Host,
): Promise<ResolverRun> {
  const { certificates, indexUrl, offline } = options;
  const uv = await findUv(host, {
    ...(certificates !== undefined && { certificates }),
    ...(indexUrl !== undefined && { indexUrl }),
    ...(offline !== undefined && { offline }),
  });
  const folder = await emptyFolder(host);
  const torch = await torchChoice(inputs, options, host);
  const input = torch.index === undefined ? 'requirements.in' : 'pyproject.toml';
  const lines = requirementLines(inputs);
  await writeFile(join(folder, input), torch.index === undefined ? lines.join('') : projectText(lines, torch.index));
  const limits = [...inputs.constraints.map(constraintText), ...torch.constraints, ...bounds];
  await writeFile(join(folder, 'constraints.txt'), limits.map((one) => `${one}\n`).join(''));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const given = ['pip', 'compile', input, '--constraints', 'constraints.txt', ...args];
  given.push('--no-config', '--no-build', '--no-header', '--color', 'never');
  given.push('--python-version', inputs.python, '--python-platform', `${machineOf(inputs.platform)}-${GLIBC}`);
  // The Python that uv starts to learn about Pythons is the machine's, not one that lies in a folder above.
  given.push('--system', '--cache-dir', join(host.cache, 'resolver'));
  if (offline === true) given.push('--offline');
  if (torch.backend !== undefined) given.push('--torch-backend', torch.backend);
  const env = await resolverEnvironment(options, torch.index, host, folder);
  const running = host.exec(uv.program, given, { cwd: folder, env, timeout: TIMEOUT_MS, keep: LOG_KEPT });
  meanwhile?.();
  const done = await running;
  const stderr = done.stderr.replaceAll(/^(?:DEBUG|TRACE|INFO) .*\n?/gm, '');
  return { done: { ...done, stderr }, folder, wants: wantsIn(done.stderr) };
}

/** A lock does not say who wants what; the resolver's log does, while it looks. */
function wantsIn(log: string): Wants {
  const found = new Map<string, Set<string>>();
  const line =
    /^DEBUG Adding transitive dependency for ([A-Za-z0-9._-]+)(?:[[{][^=]*)?==([^:\s]+): ([A-Za-z0-9._-]+)/gm;
  for (const [, name = '', version = '', wanted = ''] of log.matchAll(line)) {
    if (name === wanted) continue;
    const key = `${name} ${version}`;
    const names = found.get(key) ?? new Set();
    found.set(key, names.add(wanted));
  }
  return found;
}

interface TorchChoice {
  readonly index?: string;
  readonly backend?: 'cpu';
  readonly constraints: readonly string[];
}

/**
 * Where PyTorch comes from: the index that was named for it; wheels for CPU in a folder; else PyTorch's own index for CPU.
 * With a private index nothing else is asked: a name has one index, and whoever runs it decides what it holds.
 */
async function torchChoice(inputs: LockInputs, options: EnvironmentOptions, host: Host): Promise<TorchChoice> {
  if (options.torchIndexUrl !== undefined) return { index: options.torchIndexUrl, constraints: [] };
  if (inputs.accelerator === 'cuda') return { constraints: [] };
  const folders = wheelFolders(options.findLinks ?? [], host.env['PIP_FIND_LINKS'], options.workspace);
  const constraints = await cpuWheels(folders, inputs.requirements, inputs);
  if (constraints.length > 0 || indexUrlOf(options.indexUrl, host) !== undefined) return { constraints };
  return { backend: 'cpu', constraints };
}

/** PyTorch's packages by name from their index, everything else from the default one. Credentials go by environment. */
function projectText(lines: readonly string[], index: string): string {
  const names = new Set(lines.map((line) => parsePep508(line.trim()).value?.normalized ?? ''));
  // What is only a dependency of another package is redirected too when it is named.
  const torch = [...torchFamily].filter((name) => names.has(name));
  return [
    '[project]',
    'name = "model"',
    'version = "0"',
    `dependencies = [${lines.map((line) => JSON.stringify(line.trim())).join(', ')}]`,
    '[[tool.uv.index]]',
    `name = "${TORCH_INDEX}"`,
    `url = ${JSON.stringify(withoutCredentials(index))}`,
    'explicit = true',
    '[tool.uv.sources]',
    ...torch.map((name) => `${name} = { index = "${TORCH_INDEX}" }`),
    '',
  ].join('\n');
}

/** The requirements that hold in the image: a marker about another platform is decided here, once. */
function requirementLines({ requirements, python, platform }: LockInputs): string[] {
  const environment = markerEnvironment({ python, platform });
  return requirements
    .filter(({ text }) => {
      const marker = parsePep508(text).value?.marker;
      return !marker || holds(marker, environment);
    })
    .map(({ text }) => `${text.replace(/\s*;.*$/, '')}\n`);
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
  torchIndex: string | undefined,
  host: Host,
  folder: string,
): Promise<Record<string, string>> {
  const env: Record<string, string> = {};
  for (const name of passed.flatMap((one) => [one, one.toLowerCase()])) {
    const value = host.env[name];
    if (value !== undefined && value !== '') env[name] = value;
  }
  // By environment: an argument list can be seen by everybody on the machine.
  const index = indexUrlOf(options.indexUrl, host);
  if (index !== undefined) env['UV_DEFAULT_INDEX'] = index;
  const login = loginIn(torchIndex);
  if (login) {
    env[`UV_INDEX_${TORCH_INDEX.toUpperCase()}_USERNAME`] = login.user;
    env[`UV_INDEX_${TORCH_INDEX.toUpperCase()}_PASSWORD`] = login.password;
  }
  const built = await keptFolder(options);
  const links = [
    ...(options.findLinks ?? []),
    ...(built === undefined ? [] : [built]),
    ...(host.env['PIP_FIND_LINKS'] ?? '').split(/\s+/),
  ].filter((one) => one !== '');
  if (links.length > 0)
    env['UV_FIND_LINKS'] = links.map((one) => (isAddress(one) ? one : resolve(options.workspace, one))).join(',');
  if (options.certificates !== undefined) env['SSL_CERT_FILE'] = await trustBundle(options.certificates, host);
  const netrc = netrcPath(host);
  if (netrc !== undefined) env['NETRC'] = netrc;
  return { ...env, HOME: folder, TMPDIR: folder, UV_PYTHON_DOWNLOADS: 'never', UV_NO_PROGRESS: '1', RUST_LOG };
}

function isAddress(link: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(link);
}

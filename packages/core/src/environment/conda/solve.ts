import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ioError, PackageModelError } from '../../errors.ts';
import type { CondaPackage } from '../../nouns/environment.ts';
import type { Host } from '../../nouns/host.ts';
import type { Platform } from '../../nouns/image.ts';
import { trustBundle } from '../../python/certificates.ts';
import { readCondaPackage, subdirOf } from '../../python/conda-package.ts';
import { netrcPath } from '../../python/logins.ts';
import { rattlerProgram } from '../../python/rattler-program.ts';
import { findRattler } from '../../python/rattler.ts';
import type { EnvironmentOptions } from '../environment-options.ts';
import type { CondaInputs } from './ask.ts';
import { condaSources } from './channels.ts';
import { solveFailure } from './solve-failure.ts';

/** As for wheels: the glibc that every base image has, whatever this machine runs on. */
const GLIBC = '2.28';
/** What is chosen has a place once it stands in a lock. */
const ANSWER = { kind: 'text', file: 'channel', line: 1, column: 1 } as const;
const TIMEOUT_MS = 10 * 60_000;
/** What of the surface's environment the solver sees. */
const passed = ['PATH', 'LANG', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY'];

export interface Solving {
  readonly conda: CondaInputs;
  readonly platform: Platform;
  /** Packages of an earlier lock that stay where they fit. */
  readonly keep: readonly CondaPackage[];
  readonly accelerator?: 'cpu' | 'cuda';
}

export interface Solved {
  /** By name. */
  readonly packages: readonly CondaPackage[];
  /** Names that no channel has, of those that were optional. */
  readonly absent: readonly string[];
}

/**
 * Chooses packages of channels for the image's platform. Channels' lists of packages are read, and nothing else: no
 * package is downloaded, and no code of one runs.
 * @throws PackageModelError `RESOLVE_FAILED`, `NETWORK`, `TOOL_UNAVAILABLE`, `IO`, `INTERRUPTED`, `USAGE`
 */
export async function solveConda(solving: Solving, options: EnvironmentOptions, host: Host): Promise<Solved> {
  const { conda, platform, keep } = solving;
  const { certificates, indexUrl, offline } = options;
  if (offline === true) {
    throw new PackageModelError(
      'USAGE',
      '--offline cannot ask channels, and there is no lock that fits',
      'Lock the model once with the channels at hand, and commit the lock.',
    );
  }
  const rattler = await findRattler(host, {
    ...(certificates !== undefined && { certificates }),
    ...(indexUrl !== undefined && { indexUrl }),
  });
  const folder = join(host.scratch, 'conda');
  const [order, answer] = [join(folder, 'order.json'), join(folder, 'answer.json')];
  await attempt(folder, async () => {
    await mkdir(folder, { recursive: true });
    await writeFile(order, JSON.stringify(orderOf(solving, options, host)), { mode: 0o600 });
  });
  const what = `${conda.specs.length + conda.optional.length} specifications are solved on ${conda.channels.join(', ')}`;
  const because =
    keep.length === 0 ? 'no earlier lock is there to start from' : 'packages of the earlier lock are preferred';
  host.emit({ stage: 'environment', type: 'decided', what, because });
  const args = ['-I', '-', rattler.wheel, rattler.sha256, join(folder, 'solver'), order, answer];
  const env = await environmentOf(options, folder, host);
  const done = await host.exec('python3', args, { input: rattlerProgram, cwd: folder, env, timeout: TIMEOUT_MS });
  const said = done.code === 0 ? await readFile(answer, 'utf8').catch(() => undefined) : undefined;
  if (said === undefined) throw solveFailure({ kind: done.timedOut ? 'Timeout' : 'Crash', error: done.stderr }, conda);
  return readAnswer(said, conda, platform);
}

function orderOf({ conda, platform, keep, accelerator }: Solving, options: EnvironmentOptions, host: Host): unknown {
  return {
    ...condaSources(options.channels ?? [], options.condaMirror),
    channels: conda.channels,
    subdir: subdirOf(platform),
    virtual: [
      ['__unix', '0', '0'],
      ['__linux', '5.10', '0'],
      ['__glibc', GLIBC, '0'],
      ['__archspec', '1', platform === 'linux/amd64' ? 'x86_64' : 'aarch64'],
      ...(accelerator === 'cuda' ? [['__cuda', '12', '0']] : []),
    ],
    specs: conda.specs,
    optional: conda.optional,
    keep: keep.map(({ name, version, build }) => ({ name, version, build })),
    cache: join(host.cache, 'conda'),
  };
}

/** Everything that a channel says is checked once more, as in a lock that somebody edited. */
function readAnswer(text: string, conda: CondaInputs, platform: Platform): Solved {
  const answer = JSON.parse(text) as {
    error?: unknown;
    kind?: unknown;
    packages?: unknown;
    absent?: unknown;
  };
  if (typeof answer.error === 'string') throw solveFailure({ kind: String(answer.kind), error: answer.error }, conda);
  const rows: readonly unknown[] = Array.isArray(answer.packages) ? answer.packages : [];
  const packages = rows.map((row) => {
    const found = readCondaPackage(Object(row) as Record<string, unknown>, ANSWER);
    if (typeof found === 'string') {
      throw new PackageModelError(
        'RESOLVE_FAILED',
        `a channel has what cannot be locked: ${found}`,
        'Use a channel whose list of packages holds their SHA-256.',
      );
    }
    return found;
  });
  if (packages.length === 0) throw solveFailure({ kind: 'Empty', error: `nothing fits ${platform}` }, conda);
  const absent = Array.isArray(answer.absent) ? answer.absent.filter((one) => typeof one === 'string') : [];
  return { packages, absent };
}

async function environmentOf(
  { certificates }: EnvironmentOptions,
  folder: string,
  host: Host,
): Promise<Record<string, string>> {
  const env: Record<string, string> = {};
  for (const name of passed.flatMap((one) => [one, one.toLowerCase()])) {
    const value = host.env[name];
    if (value !== undefined && value !== '') env[name] = value;
  }
  if (certificates !== undefined) env['SSL_CERT_FILE'] = await trustBundle(certificates, host);
  const netrc = netrcPath(host);
  if (netrc !== undefined) env['NETRC'] = netrc;
  return { ...env, HOME: folder, TMPDIR: folder };
}

async function attempt(folder: string, work: () => Promise<void>): Promise<void> {
  await work().catch((cause: unknown) => {
    throw ioError(cause, `writing ${folder}`);
  });
}

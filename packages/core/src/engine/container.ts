import type { ExecOptions, ExecResult, Host } from '../nouns/host.ts';
import { ask, COMMAND_MS, engineError, RUN_LABEL, type Engine } from './engine.ts';

export type ContainerId = string;

const MIB = 1024 * 1024;
/** What a container may write to its log: enough for a stack trace of any framework, too little to fill a disk. */
const LOG_BYTES = MIB;
/** Of a log, what is handed on. */
const LOG_KEPT = 64 * 1024;

/** Of a user, on the whole machine: the limit of a container is `pids`. */
const PROCESSES = 4096;

/** Limits of a container under test. Those of a small machine: what needs more says so in its own spec. */
export const defaultLimits = { memory: 2048 * MIB, cpus: 1, pids: 256, files: 4096 } as const;

/** podman would raise it to more than it may itself where it is confined. */
export const OPEN_FILES = `--ulimit=nofile=${defaultLimits.files}:${defaultLimits.files}`;
/**
 * podman mounts writable file systems of its own into a read-only container. It also raises the number of processes of a
 * user to more than it may itself where it is confined.
 */
export const podmanOptions = ['--read-only-tmpfs=false', `--ulimit=nproc=${PROCESSES}:${PROCESSES}`];

export interface ContainerSpec {
  /** An image that the engine has; it is never pulled. An id, so that a tag that moves meanwhile changes nothing. */
  readonly image: string;
  /** The program and its arguments, whatever the image's own entrypoint is. */
  readonly command: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
  /** No network at all (loopback apart), or exactly that of another container. */
  readonly network: 'none' | { readonly of: ContainerId };
  /** `uid:gid`, numeric; default that of the images made here. */
  readonly user?: string;
  /** Default `/`. */
  readonly workdir?: string;
  /** Bytes, swap included. */
  readonly memory?: number;
  readonly cpus?: number;
  readonly pids?: number;
  /** A writable place, in memory, from which nothing can be executed. */
  readonly tmpfs?: { readonly path: string; readonly size: number };
  /** A volume that `fillVolume` filled, to be read at a path, and only read. */
  readonly volume?: { readonly name: string; readonly path: string };
  /** Keeps standard input open for `runAttached`. */
  readonly stdin?: boolean;
}

/**
 * Makes a container, not yet started, from which there is no way out that we know: every property that an image could
 * choose is set here. Files enter by copy or on standard input, never by a mount of the machine's.
 */
export async function createContainer(engine: Engine, host: Host, spec: ContainerSpec): Promise<ContainerId> {
  const args = createArguments(engine.kind, host.run, spec);
  return (await ask(engine, args, 'making a container')).trim();
}

/** The arguments alone: what the tests of the hardening read. */
export function createArguments(kind: Engine['kind'], run: string, spec: ContainerSpec): string[] {
  const [program, ...rest] = spec.command;
  const memory = spec.memory ?? defaultLimits.memory;
  return [
    'create',
    `--label=${RUN_LABEL}=${run}`,
    '--pull=never',
    `--network=${spec.network === 'none' ? 'none' : `container:${spec.network.of}`}`,
    // A container in another's network shares its host name, and may not be given one.
    ...(spec.network === 'none' ? ['--hostname=model'] : []),
    `--user=${spec.user ?? '65532:0'}`,
    `--entrypoint=${program}`,
    `--workdir=${spec.workdir ?? '/'}`,
    '--security-opt=no-new-privileges',
    '--cap-drop=ALL',
    `--pids-limit=${spec.pids ?? defaultLimits.pids}`,
    `--memory=${memory}`,
    `--memory-swap=${memory}`,
    `--cpus=${spec.cpus ?? defaultLimits.cpus}`,
    '--ulimit=core=0:0',
    OPEN_FILES,
    '--read-only',
    ...(kind === 'podman' ? podmanOptions : []),
    ...(spec.tmpfs ? [`--tmpfs=${spec.tmpfs.path}:rw,noexec,nosuid,nodev,size=${spec.tmpfs.size},mode=1777`] : []),
    ...(spec.volume ? [`--volume=${spec.volume.name}:${spec.volume.path}:ro,nocopy`] : []),
    '--ipc=private',
    '--log-driver=json-file',
    `--log-opt=max-size=${LOG_BYTES}`,
    '--no-healthcheck',
    ...(spec.stdin ? ['--interactive'] : []),
    ...Object.entries(spec.env ?? {}).map(([name, value]) => `--env=${name}=${value}`),
    spec.image,
    ...rest,
  ];
}

export async function startContainer(engine: Engine, id: ContainerId): Promise<void> {
  await ask(engine, ['start', id], 'starting a container');
}

/**
 * Starts a container made with `stdin`, writes `input` to it, and waits for its end: output bounded by `keep`, exit code
 * the container's. What runs over `timeout` is still running afterwards; remove it.
 */
export function runAttached(
  engine: Engine,
  id: ContainerId,
  options: Pick<ExecOptions, 'input' | 'keep' | 'timeout' | 'signal' | 'onLine'>,
): Promise<ExecResult> {
  return engine.run(['start', '--attach', '--interactive', id], options);
}

/** Runs a program in a container that runs, as the container's user. */
export function execIn(
  engine: Engine,
  id: ContainerId,
  command: readonly string[],
  options: Pick<ExecOptions, 'keep' | 'timeout' | 'signal'> = {},
): Promise<ExecResult> {
  return engine.run(['exec', id, ...command], { timeout: COMMAND_MS, ...options });
}

/** The exit code once the container has ended, or undefined when it still runs after `ms`. */
export async function waitFor(engine: Engine, id: ContainerId, ms: number): Promise<number | undefined> {
  const result = await engine.run(['wait', id], { timeout: ms });
  if (result.timedOut) return undefined;
  if (result.code !== 0) throw engineError(engine, result, 'waiting for a container');
  return Number(result.stdout.trim());
}

/** Sends SIGTERM and, when the container still runs after `seconds`, SIGKILL. */
export async function stopContainer(engine: Engine, id: ContainerId, seconds: number): Promise<void> {
  await ask(engine, ['stop', '--time', String(seconds), id], 'stopping a container', {
    timeout: COMMAND_MS + seconds * 1000,
  });
}

export interface ContainerState {
  readonly running: boolean;
  readonly exitCode: number;
  /** Ended because it went over its memory limit. */
  readonly outOfMemory: boolean;
  /** What the engine says of a failed start. */
  readonly error: string;
}

export async function containerState(engine: Engine, id: ContainerId): Promise<ContainerState> {
  const state: unknown = JSON.parse(
    await ask(engine, ['inspect', '--format', '{{json .State}}', id], 'reading the state of a container'),
  );
  const of = state as { Running?: boolean; ExitCode?: number; OOMKilled?: boolean; Error?: string };
  return {
    running: of.Running === true,
    exitCode: of.ExitCode ?? 0,
    outOfMemory: of.OOMKilled === true,
    error: of.Error ?? '',
  };
}

/** The end of what the container wrote, both streams, bounded. Foreign text. */
export async function logsOf(
  engine: Engine,
  id: ContainerId,
  keep: number = LOG_KEPT,
): Promise<{ stdout: string; stderr: string }> {
  // Two streams of at most LOG_BYTES come whole, so that the last lines are kept and not the first.
  const result = await engine.run(['logs', id], { keep: 2 * LOG_BYTES, timeout: COMMAND_MS });
  return { stdout: result.stdout.slice(-keep), stderr: result.stderr.slice(-keep) };
}

const units: Readonly<Record<string, number>> = {
  B: 1,
  kB: 1e3,
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  KiB: 1024,
  MiB: MIB,
  GiB: 1024 * MIB,
};

/** Bytes of memory that the container uses now, or undefined when it has ended. Takes a second or two. */
export async function memoryOf(engine: Engine, id: ContainerId): Promise<number | undefined> {
  const result = await engine.run(['stats', '--no-stream', '--format', '{{.MemUsage}}', id], { timeout: COMMAND_MS });
  const [, amount, unit] = /^([\d.]+)\s*([kKMG]?i?B)/.exec(result.stdout.trim()) ?? [];
  const bytes = Number(amount) * (units[unit ?? ''] ?? Number.NaN);
  return result.code === 0 && bytes > 0 ? Math.round(bytes) : undefined;
}

/** podman removes no container whose network another one shares, unless that one may go too. */
export function removal({ kind }: Engine): string[] {
  return ['--force', '--volumes', ...(kind === 'podman' ? ['--depend'] : [])];
}

/** Ends and removes a container and the volumes that its image made it create. One that is not there is fine. */
export async function removeContainer(engine: Engine, id: ContainerId, signal?: AbortSignal): Promise<void> {
  const result = await engine.run(['rm', ...removal(engine), id], {
    timeout: COMMAND_MS,
    ...(signal ? { signal } : {}),
  });
  if (
    result.code !== 0 &&
    !/no such container|no container with|already in progress|is being removed/i.test(result.stderr)
  ) {
    throw engineError(engine, result, 'removing a container');
  }
}

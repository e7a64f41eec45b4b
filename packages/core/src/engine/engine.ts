import { PackageModelError } from '../errors.ts';
import type { ExecOptions, ExecResult, Host } from '../nouns/host.ts';

/** A container engine that answers and can build with BuildKit, reached through its command line. */
export interface Engine {
  readonly kind: 'docker' | 'podman';
  /** Absolute path of the command-line program. */
  readonly program: string;
  /** Of the engine that answers, not of the program. */
  readonly version: string;
  /** The whole environment of every call. */
  readonly env: Readonly<Record<string, string>>;
  /** Runs the program with that environment. Resolves whatever the exit code is. */
  readonly run: (args: readonly string[], options?: ExecOptions) => Promise<ExecResult>;
}

/** Everything that a run leaves in an engine carries it, so that cleaning up needs no memory of what was made. */
export const RUN_LABEL = 'io.package-model.run';

/** A call that only asks or makes an entry takes well under a second; one that takes this long hangs. */
export const COMMAND_MS = 60_000;

/** Proxies: for the engine's program, and for every RUN, to which BuildKit hands them without leaving a trace in the image. */
export const PROXIES = [
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'ALL_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'all_proxy',
];

/**
 * What the program may see: where it is, how it reaches its engine and the network, and what the credential helpers
 * that it starts need. Never the runner's own variables (GITHUB_, ACTIONS_, INPUT_): they hold tokens and files.
 */
const passed = [
  'PATH',
  'HOME',
  'USER',
  'TMPDIR',
  'XDG_RUNTIME_DIR',
  'XDG_CONFIG_HOME',
  'XDG_DATA_HOME',
  'SSH_AUTH_SOCK',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'CONTAINER_HOST',
  'CONTAINERS_CONF',
  'CONTAINERS_REGISTRIES_CONF',
  'CONTAINERS_STORAGE_CONF',
  ...PROXIES,
];
const passedPrefixes = ['DOCKER_', 'BUILDX_', 'AWS_', 'GOOGLE_', 'CLOUDSDK_', 'AZURE_'];

/** The clean environment of the engine's program. */
export function engineEnvironment(env: Host['env']): Record<string, string> {
  const clean: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined) continue;
    if (passed.includes(name) || passedPrefixes.some((prefix) => name.startsWith(prefix))) clean[name] = value;
  }
  // Messages are read (which failure is it?), so they have to be in one language; BuildKit is what renders our Dockerfile.
  return {
    ...clean,
    LC_ALL: 'C',
    DOCKER_BUILDKIT: '1',
    DOCKER_CLI_HINTS: 'false',
    BUILDX_NO_DEFAULT_ATTESTATIONS: '1',
  };
}

/** Runs a short command and gives its output. @throws what `engineError` says when it fails. */
export async function ask(
  engine: Engine,
  args: readonly string[],
  doing: string,
  options: ExecOptions = {},
): Promise<string> {
  const result = await engine.run(args, { timeout: COMMAND_MS, ...options });
  if (result.code !== 0) throw engineError(engine, result, doing);
  return result.stdout;
}

/** What a failed call of the engine means for the run. */
export function engineError(engine: Engine, result: ExecResult, doing: string): PackageModelError {
  const said =
    lastLine(result.stderr) ||
    lastLine(result.stdout) ||
    (result.timedOut ? 'no answer in time' : `exit code ${result.code}`);
  if (/no space left on device|disk quota exceeded/i.test(result.stderr)) {
    return new PackageModelError(
      'DISK_FULL',
      `${engine.kind} ran out of disk space while ${doing}`,
      diskRemedy(engine),
    );
  }
  if (
    /cannot connect to the docker daemon|connection refused|connection reset|broken pipe|unexpected EOF/i.test(
      result.stderr,
    )
  ) {
    return new PackageModelError(
      'ENGINE_UNAVAILABLE',
      `the container engine went away while ${doing}: ${said}`,
      'Start the engine and run again.',
    );
  }
  return new PackageModelError(
    'ENGINE_FAILED',
    `${engine.kind} failed while ${doing}: ${said}`,
    `Run '${engine.program} info' to see whether the engine is well, and run again.`,
  );
}

export function diskRemedy(engine: Engine): string {
  return `Free space for the engine ('${engine.kind} system df' shows what uses it, '${engine.kind} builder prune' frees the build cache) and run again.`;
}

function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1)?.trim() ?? '';
}

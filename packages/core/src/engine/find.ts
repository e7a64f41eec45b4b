import { access, constants, realpath } from 'node:fs/promises';
import { basename, delimiter, isAbsolute, join } from 'node:path';
import { PackageModelError } from '../errors.ts';
import type { ExecResult, Host } from '../nouns/host.ts';
import { engineEnvironment, type Engine } from './engine.ts';

/** One question's time. All programs are asked side by side, so that finding out that none answers takes under ten seconds. */
export const PATIENCE_MS = 4000;
/** A program that hangs is killed two seconds later; what it started may hold its output open even then. */
const GIVE_UP_MS = 2500;
/** From this version on the docker client has no builder of its own and builds through its buildx plugin only. */
const BUILDX_ONLY_SINCE = 23;

export interface EngineOptions {
  /** A name to look for on the PATH, or an absolute path; default every `docker` and `podman`. */
  readonly program?: string;
  /** Milliseconds that one question may take. */
  readonly patience?: number;
}

type Probe =
  | { readonly works: true; readonly engine: Engine }
  | {
      readonly works: false;
      readonly why: 'denied' | 'silent' | 'no-builder';
      readonly program: string;
      readonly said: string;
    };

/**
 * The first program on the PATH that reaches a running engine and can build with BuildKit: every `docker`, then every
 * `podman`. A machine may have several docker clients, and only one that can build.
 * @throws PackageModelError `ENGINE_UNAVAILABLE`: which of no program, no permission, not running, no builder it is, and
 * the command that mends it.
 */
export async function findEngine(host: Host, options: EngineOptions = {}): Promise<Engine> {
  const programs = await candidates(host, options.program);
  const probes = await Promise.all(programs.map((program) => probe(program, host, options.patience ?? PATIENCE_MS)));
  const engines = probes.flatMap((each) => (each.works ? [each.engine] : []));
  const found = engines.find((each) => !deceives(each, programs, host));
  if (found) return found;
  throw unavailable(probes, host, options.program);
}

/** Whoever names docker's engine by DOCKER_HOST and it does not answer is not served by another one, on this machine. */
function deceives({ kind, program }: Engine, programs: readonly string[], { env }: Host): boolean {
  return (
    kind === 'podman' &&
    env['DOCKER_HOST'] !== undefined &&
    programs.some((each) => basename(each) === 'docker' && each !== program)
  );
}

async function candidates(host: Host, named: string | undefined): Promise<string[]> {
  const found: string[] = [];
  const names = named === undefined ? ['docker', 'podman'] : [named];
  const folders = (host.env['PATH'] ?? '').split(delimiter).filter((folder) => isAbsolute(folder));
  for (const name of names) {
    for (const path of isAbsolute(name) ? [name] : folders.map((folder) => join(folder, name))) {
      if (!found.includes(path) && (await executable(path))) found.push(path);
    }
  }
  return found;
}

async function executable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

async function probe(program: string, host: Host, patience: number): Promise<Probe> {
  const env = engineEnvironment(host.env);
  const call = (args: readonly string[]): Promise<ExecResult> =>
    givenUp(host.exec(program, args, { env, timeout: patience }), patience);
  const engine = (kind: Engine['kind'], version: string): Probe => ({
    works: true,
    engine: { kind, program, version, env, run: (args, options) => host.exec(program, args, { env, ...options }) },
  });
  try {
    // `docker` may be podman under another name. Its own words tell where a script calls it; by a link it takes on the name.
    const [own, server, target] = await Promise.all([
      call(['--version']),
      call(['version', '--format', '{{.Server.Version}}']),
      realpath(program).catch(() => program),
    ]);
    if (/podman/i.test(own.stdout) || basename(target) === 'podman') {
      const info = await call(['info', '--format', '{{.Version.Version}}']);
      return info.code === 0 ? engine('podman', info.stdout.trim()) : failed(program, info, patience);
    }
    const version = server.stdout.trim();
    if (server.code !== 0 || version === '') return failed(program, server, patience);
    const client = Number(/version (\d+)\./.exec(own.stdout)?.[1] ?? BUILDX_ONLY_SINCE);
    if (client >= BUILDX_ONLY_SINCE) {
      const buildx = await call(['buildx', 'version']);
      if (buildx.code !== 0) return { works: false, why: 'no-builder', program, said: `docker client ${client}` };
    }
    return engine('docker', version);
  } catch (error) {
    if (error instanceof PackageModelError && error.code === 'PROGRAM_NOT_FOUND') {
      return { works: false, why: 'silent', program, said: error.message };
    }
    throw error;
  }
}

async function givenUp(call: Promise<ExecResult>, patience: number): Promise<ExecResult> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<ExecResult>((resolve) => {
    timer = setTimeout(
      () => resolve({ code: null, timedOut: true, stdout: '', stderr: '', cut: false }),
      patience + GIVE_UP_MS,
    );
  });
  return Promise.race([call, silence]).finally(() => clearTimeout(timer));
}

function failed(program: string, result: ExecResult, patience: number): Probe {
  const said = result.timedOut ? `no answer within ${patience / 1000} s` : (result.stderr.trim().split('\n')[0] ?? '');
  return { works: false, why: /permission denied/i.test(result.stderr) ? 'denied' : 'silent', program, said };
}

/** The failure nearest to working is the one worth mending. */
function unavailable(probes: readonly Probe[], host: Host, named: string | undefined): PackageModelError {
  const of = (why: 'denied' | 'silent' | 'no-builder') =>
    probes.find((each): each is Probe & { works: false } => !each.works && each.why === why);
  const [builder, denied, silent] = [of('no-builder'), of('denied'), of('silent')];
  const address = host.env['DOCKER_HOST'];
  if (builder) {
    return new PackageModelError(
      'ENGINE_UNAVAILABLE',
      `the engine runs, but ${builder.program} (${builder.said}) has no buildx plugin and cannot build`,
      "Install the plugin: 'sudo apt-get install docker-buildx-plugin' (Docker's packages) or 'sudo apt-get install docker-buildx' (the distribution's).",
    );
  }
  if (denied) {
    return new PackageModelError(
      'ENGINE_UNAVAILABLE',
      `the engine's socket may not be opened by this user: ${denied.said}`,
      "Add the user to the group docker ('sudo usermod -aG docker $USER'), log in again, and run again.",
    );
  }
  if (silent) {
    const where = address === undefined ? '' : ` (DOCKER_HOST is ${address})`;
    return new PackageModelError(
      'ENGINE_UNAVAILABLE',
      `${silent.program} is there, but no engine answers${where}: ${silent.said}`,
      address === undefined
        ? "Start the engine ('sudo systemctl start docker', or Docker Desktop), or make an archive without one: --as archive."
        : 'Start the engine there, or unset DOCKER_HOST to use the one on this machine.',
    );
  }
  return new PackageModelError(
    'ENGINE_UNAVAILABLE',
    named === undefined
      ? 'no container engine: neither docker nor podman is on the PATH'
      : `no container engine: there is no program ${named}`,
    "Install one ('sudo apt-get install docker.io' on Debian and Ubuntu), or make an archive without one: --as archive.",
  );
}

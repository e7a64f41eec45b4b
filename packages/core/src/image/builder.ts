import type { Engine } from '../engine/engine.ts';
import { PackageModelError } from '../errors.ts';

/** What builds, and how what it built gets into the engine. */
export interface Builder {
  /** `docker` is the engine's own BuildKit; others (`docker-container`, `remote`, `kubernetes`) keep what they build. */
  readonly driver: 'podman' | 'docker' | 'classic' | 'apart';
  /** The client's command. Clients before 23 have a `build` of their own, which knows no other builders. */
  readonly command: readonly string[];
  /** Arguments of the command that choose it and its way of handing over. */
  readonly arguments: readonly string[];
  /** Whether it knows `COPY --link`: layers that do not depend on what is below them. */
  readonly links: boolean;
  /** Whether it writes down what it did (`--metadata-file`). */
  readonly tells: boolean;
}

const ASKING_MS = 10_000;
/** A pod that has to be started first. */
const BOOT_MS = 120_000;
/** `COPY --link` came with Dockerfile 1.4, which BuildKit brings since 0.10; provenance with 0.11. */
const LINKS_SINCE = [0, 10] as const;
const TELLS_SINCE = [0, 11] as const;

/**
 * The builder that was named, or the one in use.
 * @throws PackageModelError `USAGE` for a name that buildx does not know, `ENGINE_UNAVAILABLE` for a builder that does not answer
 */
export async function builderOf(engine: Engine, name: string | undefined): Promise<Builder> {
  if (engine.kind === 'podman') {
    if (name === undefined)
      // Docker's own format: only that one holds a HEALTHCHECK.
      return { driver: 'podman', command: ['build'], arguments: ['--format', 'docker'], links: false, tells: false };
    throw new PackageModelError(
      'USAGE',
      `podman builds by itself and knows no builder ${name}`,
      'Leave out --builder, or use docker with buildx.',
    );
  }
  const named = name === undefined ? [] : ['--builder', name];
  const command = name === undefined ? ['build'] : ['buildx', 'build'];
  const plain = ['--progress', 'plain'];
  const inspected = await engine.run(['buildx', 'inspect', ...(name === undefined ? [] : ['--bootstrap', name])], {
    timeout: name === undefined ? ASKING_MS : BOOT_MS,
  });
  if (inspected.code !== 0) {
    if (name === undefined) return { driver: 'classic', command, arguments: plain, links: false, tells: false };
    throw noBuilder(name, inspected.stderr);
  }
  const links = isSince(LINKS_SINCE, inspected.stdout);
  const tells = isSince(TELLS_SINCE, inspected.stdout);
  if (!/^Driver:\s+docker$/m.test(inspected.stdout))
    return { driver: 'apart', command, arguments: [...named, ...plain, '--load'], links, tells };
  const info = await engine.run(['info', '--format', '{{json .DriverStatus}}'], { timeout: ASKING_MS });
  const containerd = info.stdout.includes('io.containerd.snapshotter');
  return {
    driver: 'docker',
    command,
    // The containerd image store keeps layers packed: at the lowest level of gzip that takes half the time, for two percent
    // more bytes, and every registry and platform reads it.
    arguments: [
      ...named,
      ...plain,
      ...(containerd ? ['--output', 'type=image,unpack=true,compression=gzip,compression-level=1'] : []),
    ],
    links,
    tells,
  };
}

/** `BuildKit version: v0.33.0`, or `Buildkit:` in older plugins; one that does not say it is taken for old. */
function isSince(since: readonly [number, number], text: string): boolean {
  const [, major, minor] = /^BuildKit(?: version)?:\s+v?(\d+)\.(\d+)/im.exec(text) ?? [];
  if (major === undefined || minor === undefined) return false;
  return Number(major) > since[0] || Number(minor) >= since[1];
}

function noBuilder(name: string, said: string): PackageModelError {
  const last = said.trim().split('\n').at(-1) ?? '';
  if (/is not a docker command|unknown (?:command|flag|shorthand flag)/i.test(said)) {
    return new PackageModelError(
      'USAGE',
      `this docker has no buildx plugin and knows no builder ${name}`,
      "Install the plugin ('sudo apt-get install docker-buildx-plugin' of Docker's packages), or leave out --builder.",
    );
  }
  return /no builder .* found/i.test(said)
    ? new PackageModelError(
        'USAGE',
        `there is no builder ${name}`,
        "See 'docker buildx ls' for those that there are; 'docker buildx create --name NAME …' makes one.",
      )
    : new PackageModelError(
        'ENGINE_UNAVAILABLE',
        `the builder ${name} does not answer: ${last}`,
        `Start it ('docker buildx inspect --bootstrap ${name}' has to work), or build without --builder.`,
      );
}

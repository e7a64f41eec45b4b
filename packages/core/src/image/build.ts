import { randomBytes } from 'node:crypto';
import { chmod, copyFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { temporaryTag } from '../engine/clean.ts';
import { ask, PROXIES, type Engine } from '../engine/engine.ts';
import { imageFacts } from '../engine/facts.ts';
import { ioError, PackageModelError } from '../errors.ts';
import type { Host } from '../nouns/host.ts';
import type { Digest, Image } from '../nouns/image.ts';
import type { CondaSources } from '../environment/conda/channels.ts';
import { isLoopback } from '../registry/origin.ts';
import { builderOf, type Builder } from './builder.ts';
import { writeContext, type Part } from './context.ts';
import { buildLog } from './failure.ts';
import { partsOf } from './parts.ts';
import type { ImagePlan } from './plan.ts';

export interface BuildOptions {
  /** File of certificates for the downloads of the build. */
  readonly certificates?: string | undefined;
  /** With credentials, where the index needs them: reaches the build as a secret. */
  readonly indexUrl?: string | undefined;
  /** What is asked for conda packages; with credentials it reaches the build as a secret. */
  readonly condaSources?: CondaSources | undefined;
  readonly noCache?: boolean | undefined;
  /** Default: the whole image. */
  readonly part?: Part | undefined;
  /** A builder of buildx, instead of the one in use: also one on another machine. */
  readonly builder?: string | undefined;
  /** Where layers of earlier builds are taken from and kept, as buildx writes it. */
  readonly cacheFrom?: readonly string[] | undefined;
  readonly cacheTo?: readonly string[] | undefined;
  /** Seconds since 1970: what the builder writes as the time of creation. */
  readonly sourceDateEpoch?: number | undefined;
}

/**
 * Builds the plan under a temporary tag, which cleaning up removes; tags that were asked for come after verification,
 * by `tagImage`. The image is in the engine afterwards.
 * @throws PackageModelError `BUILD_FAILED` with the failing step and its last lines, `NETWORK`, `DISK_FULL`,
 * `ENGINE_UNAVAILABLE`, and what `writeContext` throws
 */
export async function buildImage(
  plan: ImagePlan,
  engine: Engine,
  options: BuildOptions,
  host: Host,
): Promise<Image & { readonly at: 'engine' }> {
  // Under a name of this run alone: a builder keeps files of folders of one name, and takes one of the same size and time for unchanged.
  const context = join(host.scratch, `context-${host.run}-${randomBytes(4).toString('hex')}`);
  const builder = await builderOf(engine, options.builder);
  await writeContext({ ...plan, links: builder.links }, context, host, options.part);
  const tag = temporaryTag(host, plan.name);
  const log = buildLog();
  const result = await engine.run(
    [
      'build',
      ...builder.arguments,
      '--tag',
      tag,
      '--platform',
      plan.platform,
      ...(options.noCache ? ['--no-cache'] : []),
      ...timeArguments(options.sourceDateEpoch, builder),
      ...(options.cacheFrom ?? []).flatMap((cache) => ['--cache-from', cache]),
      ...(options.cacheTo ?? []).flatMap((cache) => ['--cache-to', cache]),
      // By name alone: the value comes from the environment and is in no list of processes.
      ...PROXIES.filter((name) => engine.env[name]).flatMap((name) => ['--build-arg', name]),
      ...(await secretArguments(plan, options, host)),
      // What listens on this machine alone has no address in a network of the build's own.
      ...(reachesLoopback(plan, options) ? ['--network', 'host'] : []),
      context,
    ],
    {
      onLine: (line) => {
        if (log.take(line)) host.emit({ stage: 'image', type: 'output', line });
      },
    },
  );
  if (result.code !== 0) throw log.failure(engine);
  const facts = await imageFacts(engine, tag);
  if (!facts) {
    throw new PackageModelError(
      'BUILD_FAILED',
      'the build succeeded, but the engine does not have the image',
      'The builder in use keeps what it builds to itself: choose one that loads it (docker buildx use default).',
    );
  }
  return {
    at: 'engine',
    id: facts.id,
    layers: facts.layers,
    size: facts.size,
    parts: partsOf(facts.steps),
    platform: plan.platform,
    environment: plan.environment.lock.digest,
    base: plan.base,
    model: plan.model,
  };
}

function reachesLoopback({ install, environment }: ImagePlan, { indexUrl, condaSources }: BuildOptions): boolean {
  const mirrors = Object.values(condaSources?.mirrors ?? {}).flat();
  const { conda = [], packages: wheels } = environment.lock;
  // Wheels are taken from the index, but for those that an index of their own alone has.
  const own = wheels.filter(({ version }) => version.includes('+')).flatMap((one) => one.wheels);
  const packages = [...(install.conda ? conda : []), ...own].flatMap(({ url }) => (url === undefined ? [] : [url]));
  return [...(indexUrl === undefined ? [] : [indexUrl]), ...mirrors, ...packages].some(
    (address) => URL.canParse(address) && isLoopback(new URL(address).hostname),
  );
}

/** Times of files are fixed by the Dockerfile; what is left are those of the image and its history. */
function timeArguments(epoch: number | undefined, { driver }: Builder): string[] {
  if (epoch === undefined) return [];
  return driver === 'podman' ? ['--timestamp', String(epoch)] : ['--build-arg', `SOURCE_DATE_EPOCH=${epoch}`];
}

/** Gives an image that was built here its names. @throws PackageModelError what the engine refuses */
export async function tagImage(engine: Engine, id: Digest, tags: readonly string[]): Promise<void> {
  for (const tag of tags) await ask(engine, ['tag', id, tag], `tagging ${tag}`);
}

/** Secrets are files in the scratch folder under names of ours: what a user calls a file has no place in this syntax. */
async function secretArguments(plan: ImagePlan, options: BuildOptions, host: Host): Promise<string[]> {
  const args: string[] = [];
  try {
    if (options.certificates !== undefined) {
      const copy = join(host.scratch, 'certificates.pem');
      await copyFile(resolve(options.certificates), copy);
      args.push('--secret', `id=certificates,src=${copy}`);
    }
    if (plan.install.index.kind === 'secret' && options.indexUrl !== undefined) {
      const file = join(host.scratch, 'index');
      await writeFile(file, options.indexUrl, { mode: 0o600 });
      await chmod(file, 0o600);
      args.push('--secret', `id=index,src=${file}`);
    }
    if (plan.install.conda?.secret === true) {
      const file = join(host.scratch, 'conda-sources');
      await writeFile(file, JSON.stringify(options.condaSources), { mode: 0o600 });
      await chmod(file, 0o600);
      args.push('--secret', `id=conda,src=${file}`);
    }
  } catch (cause) {
    throw ioError(cause, 'handing certificates and index to the build');
  }
  return args;
}

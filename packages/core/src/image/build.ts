import { randomBytes } from 'node:crypto';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryTag } from '../engine/clean.ts';
import { ask, PROXIES, type Engine } from '../engine/engine.ts';
import { imageFacts } from '../engine/facts.ts';
import { ioError, PackageModelError } from '../errors.ts';
import type { Host } from '../nouns/host.ts';
import type { Digest, Image } from '../nouns/image.ts';
import type { CondaSources } from '../environment/conda/channels.ts';
import { trustBundle } from '../python/certificates.ts';
import { loginsFor, printNetrc } from '../python/logins.ts';
import { isLoopback } from '../registry/origin.ts';
import { maskOf, readSecrets, type BuildSecret } from './build-secrets.ts';
import { readProvenance, type BuildProvenance } from './build-provenance.ts';
import { builderOf, type Builder } from './builder.ts';
import { cacheArguments } from './cache-arguments.ts';
import { writeContext, type Part } from './context.ts';
import { buildLog } from './failure.ts';
import { partsOf } from './parts.ts';
import type { ImagePlan } from './plan.ts';

export interface BuildOptions {
  /** File of certificates for the downloads of the build. */
  readonly certificates?: string | undefined;
  /** With credentials, where the index needs them: reaches the build as a secret. */
  readonly indexUrl?: string | undefined;
  /** Index of PyTorch's packages, whose addresses stand in the lock; credentials in it reach the build as a secret. */
  readonly torchIndexUrl?: string | undefined;
  /** What is asked for conda packages; with credentials it reaches the build as a secret. */
  readonly condaSources?: CondaSources | undefined;
  /** Further secrets for the steps that install, whose ids the plan names. */
  readonly secrets?: readonly BuildSecret[] | undefined;
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
  /** Told what the builder says of the build, where it is one that does. */
  readonly onProvenance?: (provenance: BuildProvenance) => void;
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
  const caches = cacheArguments(options, builder.driver);
  await writeContext({ ...plan, links: builder.links }, context, host, options.part);
  const tag = temporaryTag(host, plan.name);
  const log = buildLog();
  const given = await readSecrets(options.secrets ?? [], host);
  const mask = maskOf(given.map(({ value }) => value));
  const metadata = builder.tells && options.onProvenance ? `${context}.json` : undefined;
  const result = await engine.run(
    [
      ...builder.command,
      ...builder.arguments,
      '--tag',
      tag,
      '--platform',
      plan.platform,
      ...(options.noCache ? ['--no-cache'] : []),
      ...timeArguments(options.sourceDateEpoch, builder),
      ...caches,
      // By name alone: the value comes from the environment and is in no list of processes.
      ...PROXIES.filter((name) => engine.env[name]).flatMap((name) => ['--build-arg', name]),
      ...(await secretArguments(plan, options, given, host)),
      ...(metadata === undefined ? [] : ['--metadata-file', metadata]),
      // What listens on this machine alone has no address in a network of the build's own.
      ...(reachesLoopback(plan, options) ? ['--network', 'host'] : []),
      context,
    ],
    {
      onLine: (said) => {
        const line = mask(said);
        if (log.take(line)) host.emit({ stage: 'image', type: 'output', line });
      },
    },
  );
  if (result.code !== 0) throw log.failure(engine);
  const provenance = metadata === undefined ? undefined : await readProvenance(metadata);
  if (provenance) options.onProvenance?.(provenance);
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

function reachesLoopback(plan: ImagePlan, options: BuildOptions): boolean {
  return askedAddresses(plan, options).some(
    (address) => URL.canParse(address) && isLoopback(new URL(address).hostname),
  );
}

/** Whatever the build may ask for packages. */
function askedAddresses(
  { install, environment }: ImagePlan,
  { indexUrl, torchIndexUrl, condaSources }: BuildOptions,
): string[] {
  const { conda = [], packages } = environment.lock;
  // The index says where its wheels are; builds that an index of their own alone has are asked for by their address.
  const own = packages.filter(({ version }) => version.includes('+')).flatMap((one) => one.wheels);
  const locked = [
    ...(install.conda ? conda : []),
    ...(indexUrl === undefined ? own : packages.flatMap((one) => one.wheels)),
  ];
  const addresses = [indexUrl, torchIndexUrl, ...locked.map(({ url }) => url)];
  return [...addresses.filter((one) => one !== undefined), ...Object.values(condaSources?.mirrors ?? {}).flat()];
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
async function secretArguments(
  plan: ImagePlan,
  options: BuildOptions,
  given: Awaited<ReturnType<typeof readSecrets>>,
  host: Host,
): Promise<string[]> {
  const args: string[] = [];
  try {
    if (options.certificates !== undefined) {
      args.push('--secret', `id=certificates,src=${await trustBundle(options.certificates, host)}`);
    }
    const secret = async (id: string, text: string | Buffer): Promise<void> => {
      const file = join(host.scratch, `secret-${id}`);
      await writeFile(file, text, { mode: 0o600 });
      await chmod(file, 0o600);
      args.push('--secret', `id=${id},src=${file}`);
    };
    // A public index that was asked for stands in the Dockerfile; one that this machine is set to does not.
    if (plan.install.index.kind !== 'public' && options.indexUrl !== undefined) await secret('index', options.indexUrl);
    if (plan.install.conda?.secret === true) await secret('conda', JSON.stringify(options.condaSources));
    for (const { id, value } of given) await secret(id, value);
    const logins = await loginsFor(askedAddresses(plan, options), [options.torchIndexUrl], host);
    if (logins.length > 0) await secret('netrc', printNetrc(logins));
  } catch (cause) {
    if (cause instanceof PackageModelError) throw cause;
    throw ioError(cause, 'handing certificates and index to the build');
  }
  return args;
}

import { availableParallelism } from 'node:os';
import type { Engine } from '../engine/engine.ts';
import { PackageModelError } from '../errors.ts';
import { assemblable } from '../image/assemble/assemblable.ts';
import { readBase, type Base } from '../image/assemble/base-image.ts';
import { compilersOf, type Compiler, type Compilers } from '../image/assemble/compilers.ts';
import { findCompiler, pythonHere } from '../image/assemble/find-compiler.ts';
import { layerMakers } from '../image/assemble/layer-makers.ts';
import type { EnvironmentLayer } from '../image/assemble/layers.ts';
import { withMainModule } from '../image/assemble/main-module.ts';
import { lackingLibraries, Libraries } from '../image/assemble/shared-libraries.ts';
import { venvFor } from '../image/assemble/venv.ts';
import { wheelFetcher } from '../image/assemble/wheels.ts';
import { buildImage } from '../image/build.ts';
import type { BuildProvenance } from '../image/build-provenance.ts';
import { environmentKey } from '../image/environment-key.ts';
import { tellLacking } from '../image/lacking-libraries.ts';
import type { ImagePlan } from '../image/plan.ts';
import type { Host } from '../nouns/host.ts';
import type { Settings } from '../options.ts';
import { assembledKey, assembleGround } from '../push/assemble-ground.ts';
import type { Ground } from '../push/compose.ts';
import type { Destination } from '../push/destinations.ts';
import { findGround, groundTag, publishGround, type GroundFacts } from '../push/ground.ts';
import { indexUrlOf } from '../python/index-url.ts';
import { openRepository, type Repository } from '../registry/client.ts';
import { buildOptions } from './stage-options.ts';
import { parseReference } from '../registry/reference.ts';

/** Where the environment image belongs, and who can build one. */
export interface Site {
  readonly repository: Repository;
  readonly destination: Destination;
  readonly engine: Engine | undefined;
}

interface Found {
  readonly ground: Ground;
  /** Under which it is found again. */
  readonly tag: string;
}

/**
 * The environment image in the registry: found there; else assembled of wheels, where that is possible; else built by the
 * engine and pushed. What is decided, and why, is said in one line.
 * @throws PackageModelError `ENGINE_UNAVAILABLE` where only an engine could build it; `BUILD_FAILED`, `NETWORK`, …
 */
export async function groundFor(plan: ImagePlan, site: Site, settings: Settings, host: Host): Promise<Found> {
  const key = await environmentKey(plan);
  const keys = [assembledKey(key), key] as const;
  const taken = engineWanted(settings) ? [key] : settings.builder === ASSEMBLE ? [keys[0]] : keys;
  const there = await firstThere(taken, plan, site, settings, host);
  if (there) return there;
  if (settings.builder === ASSEMBLE && settings.secret.length > 0)
    throw cannotAssemble('steps of a build read what --secret hands in');
  const assembled = engineWanted(settings)
    ? {
        because:
          settings.secret.length > 0 ? 'steps of a build read what --secret hands in' : `--builder ${settings.builder}`,
      }
    : await assembleInRegistry(plan, keys[0], site, settings, host);
  if ('ground' in assembled) return { ground: assembled.ground, tag: groundTag(keys[0]) };
  if (settings.builder === ASSEMBLE) throw cannotAssemble(assembled.because);
  const lacking = 'packages' in assembled ? assembled.packages : [];
  if (lacking.length > 0) return withPackages(plan, lacking, assembled.because, site, settings, host);
  return {
    ground: await build(plan, factsOf(plan, key), assembled.because, site, settings, host),
    tag: groundTag(key),
  };
}

/** The environment with Debian packages that its wheels were found to need: another image, which may be there. */
async function withPackages(
  before: ImagePlan,
  packages: readonly string[],
  because: string,
  site: Site,
  settings: Settings,
  host: Host,
): Promise<Found> {
  const plan = { ...before, system: [...new Set([...before.system, ...packages])].toSorted() };
  const key = await environmentKey(plan);
  const there = await firstThere([key], plan, site, settings, host);
  return there ?? { ground: await build(plan, factsOf(plan, key), because, site, settings, host), tag: groundTag(key) };
}

/** The first of the images that the repository has, where one may be taken from there. */
async function firstThere(
  keys: readonly string[],
  plan: ImagePlan,
  { repository }: Site,
  { noCache, rederive }: Settings,
  host: Host,
): Promise<Found | undefined> {
  for (const key of noCache || rederive ? [] : keys) {
    const ground = await findGround(repository, key, plan.platform, host);
    if (!ground) continue;
    const because = 'base, lock, server, code and platform are those it was made of';
    host.emit({ stage: 'image', type: 'decided', what: `nothing is built, ${groundTag(key)} is there`, because });
    return { ground, tag: groundTag(key) };
  }
  return undefined;
}

export function factsOf({ environment: { python, lock } }: ImagePlan, key: string): GroundFacts {
  return { key, python: python.version, packages: lock.packages.map(({ name, version }) => ({ name, version })) };
}

/** The builder that is none: layers are put together here. */
export const ASSEMBLE = 'assemble';

function engineWanted({ builder, secret }: Settings): boolean {
  return (builder !== undefined && builder !== ASSEMBLE) || secret.length > 0;
}

function cannotAssemble(because: string): PackageModelError {
  return new PackageModelError(
    'USAGE',
    `this environment cannot be assembled: ${because}`,
    'Leave out --builder assemble: an engine builds what cannot be assembled.',
  );
}

/** Where an environment is assembled, and on what. */
export interface Place {
  readonly base: Base;
  /** That has the base's layers; absent where what is assembled goes to where they are. */
  readonly from?: Repository;
  readonly repository: Repository;
  /** The Python of the lock's version that was found on this machine, where one was looked for already. */
  readonly python?: Promise<Compiler | undefined>;
  /** An engine is here, which would compile the bytecode that cannot be compiled without it. */
  readonly bytecode?: 'wanted';
}

/** Why an engine has to build an environment, and the Debian packages that it turned out to need. */
export interface NotAssembled {
  readonly because: string;
  readonly packages?: readonly string[];
}

async function assembleInRegistry(
  plan: ImagePlan,
  key: string,
  { repository }: Site,
  settings: Settings,
  host: Host,
): Promise<{ readonly ground: Ground } | NotAssembled> {
  const { base: image } = plan;
  if (image.digest === undefined) return { because: `no registry answers for the base ${image.reference}` };
  const from = await openRepository(parseReference(image.reference), 'pull', host);
  const reading = readBase(from, image.digest, plan.platform, host);
  // Pythons are asked while the base is read.
  const [major, minor] = plan.environment.python.version.split('.');
  const release = reading.then((read) => read.release).catch(() => undefined);
  const python = pythonHere(`${major}.${minor}`, host, release);
  python.catch(() => undefined);
  return assemble(plan, factsOf(plan, key), { base: await reading, from, repository, python }, settings, host);
}

/**
 * Puts the environment of a plan together of wheels.
 * @returns its image, or why an engine has to build it
 * @throws PackageModelError what fetching wheels and writing layers throws
 */
export async function assemble(
  plan: ImagePlan,
  facts: GroundFacts,
  { base, from, repository, python, bytecode }: Place,
  { indexUrl, torchIndexUrl, certificates, rederive }: Settings,
  host: Host,
): Promise<{ readonly ground: Ground } | NotAssembled> {
  const can = assemblable(plan, base);
  if ('because' in can) return can;
  const { findLinks } = plan.install;
  const sources = { findLinks, certificates, indexes: [indexUrlOf(indexUrl, host), torchIndexUrl] };
  // Whether a library lacks is found out while layers are made: mostly none does, and what was begun is given up where one does.
  const givenUp = new AbortController();
  const working = { ...host, signal: AbortSignal.any([host.signal, givenUp.signal]) };
  const compiling = Promise.withResolvers<Compilers | undefined>();
  // This thread fetches and sends, and is one of them. The others start while a Python is looked for.
  await using makers = layerMakers(Math.max(1, availableParallelism() - 1), compiling.promise, working);
  makers.expect(1);
  const compiler = await findCompiler(base.interpreter.minor, host, base.release, python);
  if (bytecode === 'wanted' && 'because' in compiler) return compiler;
  const whole = await withMainModule(plan, 'because' in compiler ? undefined : compiler, host);
  if ('because' in whole) return whole;
  const because =
    'because' in compiler
      ? `every package is a wheel; there is no bytecode, and images start slower: ${compiler.because}`
      : `every package is a wheel; ${compiler.name} compiles its bytecode`;
  host.emit({ stage: 'image', type: 'decided', what: 'the environment is assembled', because });
  const fetch = wheelFetcher(sources, working);
  await using compilers = 'because' in compiler ? undefined : compilersOf(compiler, availableParallelism(), working);
  compiling.resolve(compilers);
  const libraries = new Libraries(venvFor(base.interpreter), fetch, working);
  let first: { readonly cause: unknown } | undefined;
  const failed = (cause: unknown): void => {
    first ??= { cause };
    givenUp.abort();
  };
  let packages: readonly string[] = [];
  const sound = async (making: readonly EnvironmentLayer[]): Promise<void> => {
    try {
      libraries.expect(making.flatMap(({ wheels }) => wheels));
      packages = tellLacking(await lackingLibraries(can.wheels, libraries, base.libraries), host);
      if (packages.length > 0) givenUp.abort();
    } catch (cause) {
      failed(cause);
    }
  };
  const ingredients = { plan: whole, base, wheels: can.wheels, compilers, fetch, makers, libraries, rederive };
  const ground = await assembleGround(ingredients, facts, from, repository, { rederive, sound }, working).catch(failed);
  if (packages.length > 0)
    return { because: `${packages.join(', ')} has to be installed in the base (apt-get)`, packages };
  if (!ground) throw first?.cause;
  return { ground };
}

async function build(
  plan: ImagePlan,
  facts: GroundFacts,
  because: string,
  { repository, destination, engine }: Site,
  settings: Settings,
  host: Host,
): Promise<Ground> {
  const tag = groundTag(facts.key);
  if (!engine) {
    throw new PackageModelError(
      'ENGINE_UNAVAILABLE',
      `${destination.repository.repository} has no ${tag}, the image of this environment, it cannot be assembled (${because}), and there is no engine to build it`,
      'Push once from a machine with docker or podman; from then on new weights need no engine.',
    );
  }
  host.emit({ stage: 'image', type: 'decided', what: `${engine.kind} builds the environment`, because });
  const options = await buildOptions(settings, plan, host);
  let provenance: BuildProvenance | undefined;
  const onProvenance = (said: BuildProvenance): void => void (provenance = said);
  const built = await buildImage(plan, engine, { ...options, part: 'environment', onProvenance }, host);
  host.emit({ stage: 'image', type: 'decided', what: `pushing ${tag}`, because: 'the registry does not have it' });
  return publishGround({ built, provenance }, facts, destination.repository, repository, engine, host);
}

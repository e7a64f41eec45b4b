import { engineError, type Engine } from '../engine/engine.ts';
import { imageFacts, type ImageFacts } from '../engine/facts.ts';
import { slimPython } from '../environment/slim-python.ts';
import { lockedBase } from '../environment/tool-table.ts';
import { PackageModelError } from '../errors.ts';
import type { Environment } from '../nouns/environment.ts';
import type { ExecResult, Host } from '../nouns/host.ts';
import type { BaseImage, Digest, Platform } from '../nouns/image.ts';
import { askDigest } from '../registry/ask.ts';
import { openRepository } from '../registry/client.ts';
import { platformManifest } from '../registry/platform-manifest.ts';
import { formatReference, parseReference } from '../registry/reference.ts';
import { pullArguments } from './pull-arguments.ts';

export interface BaseOptions {
  /** Instead of `python:<version>-slim`. It must hold that Python, with venv and pip. */
  readonly baseImage?: string | undefined;
}

/** A base of 150 MB over a slow line; a registry that does not answer at all is known after seconds. */
const PULL_MS = 600_000;

/**
 * The base image, in the engine, pinned by digest where that is known: by the lock, by the reference itself, or by the
 * registry that is asked now. Where no registry answers, an image of that tag in the engine is used, unpinned, and
 * a `decided` event says so.
 * @throws PackageModelError `BASE_UNAVAILABLE`, `USAGE` for a reference that is none, and what the engine refuses.
 */
export async function resolveBase(
  engine: Engine,
  environment: Environment,
  options: BaseOptions,
  host: Host,
): Promise<BaseImage> {
  const base = await choose(engine, environment, options, host);
  host.emit({ stage: 'image', type: 'decided', what: `base image ${base.reference}`, because: base.because });
  return base;
}

async function choose(engine: Engine, environment: Environment, options: BaseOptions, host: Host): Promise<BaseImage> {
  const { platform, lock } = environment;
  const reference = options.baseImage ?? defaultBase(environment);
  const named = parseReference(reference);
  const locked = lockedBase(lock);
  const recorded = locked && sameName(locked.reference, reference) ? locked.digest : undefined;
  const digest = named.digest ?? recorded ?? (await askDigest(reference, host));
  if (digest !== undefined) {
    const pinned = pin(reference, digest);
    const facts = await present(engine, pinned, platform, host);
    if (facts) {
      const because = named.digest
        ? 'named by digest'
        : recorded
          ? 'pinned by the lock'
          : 'pinned now, as the registry has it';
      return { reference: pinned, digest, id: facts.id, because };
    }
  }
  // A tag that only this engine knows: a stand-in, or an image made here. Another platform's is of no use.
  const facts = named.digest ? undefined : await imageFacts(engine, reference);
  if (facts && facts.platform === platform) {
    const because =
      recorded === undefined
        ? 'the one in the engine, not pinned by digest: no registry answers for it'
        : `the one in the engine, not the one that the lock pins (${recorded}): no registry answers for it`;
    return { reference, id: facts.id, because };
  }
  throw unavailable(reference, environment, digest, facts);
}

/** The slim image of the locked Python; patch releases move under the tag, which is why it is pinned by digest. */
export function defaultBase(environment: Environment): string {
  return slimPython(environment.python.version, environment.kind);
}

function sameName(a: string, b: string): boolean {
  return inFull(a) === inFull(b);
}

function inFull(text: string): string {
  const { host, repository, tag = 'latest' } = parseReference(text);
  return formatReference({ host, repository, tag });
}

function pin(reference: string, digest: Digest): string {
  return reference.includes('@') ? reference : `${reference}@${digest}`;
}

/** The image in the engine, pulled when it is not there. Undefined when it cannot be pulled. */
async function present(
  engine: Engine,
  pinned: string,
  platform: Platform,
  host: Host,
): Promise<ImageFacts | undefined> {
  const before = await imageFacts(engine, pinned);
  if (before?.platform === platform) return before;
  const pull = (reference: string): Promise<ExecResult> =>
    engine.run(pullArguments(engine, reference, platform), {
      timeout: PULL_MS,
      onLine: (line) => host.emit({ stage: 'image', type: 'output', line }),
    });
  const pulled = await pull(pinned);
  if (/no space left on device/i.test(pulled.stderr)) throw engineError(engine, pulled, `pulling ${pinned}`);
  if (pulled.code === 0) return imageFacts(engine, pinned);
  if (!/cannot overwrite digest/i.test(pulled.stderr)) return undefined;
  // The image store of Docker before containerd's has one platform of an index: the other is there by its own digest.
  const own = await ofPlatform(pinned, platform, host);
  return own !== undefined && (await pull(own)).code === 0 ? imageFacts(engine, own) : undefined;
}

/** The image that an index names for a platform, as a reference; undefined where the registry has none. */
async function ofPlatform(pinned: string, platform: Platform, host: Host): Promise<string | undefined> {
  const reference = parseReference(pinned);
  const repository = await openRepository(reference, 'pull', host);
  const index = await repository.manifest(reference.digest ?? '');
  const manifest = index && (await platformManifest(repository, index, platform));
  const { host: registry, repository: name } = reference;
  return manifest && formatReference({ host: registry, repository: name, digest: manifest.digest });
}

function unavailable(
  reference: string,
  environment: Environment,
  digest: Digest | undefined,
  found: ImageFacts | undefined,
): PackageModelError {
  const where = found
    ? `the engine has it for ${found.platform} only, and ${digest === undefined ? 'no registry answers' : `could not pull ${digest}`}`
    : `it is not in the engine, ${digest === undefined ? 'and no registry answers for it' : `which could not pull ${digest}`}`;
  return new PackageModelError(
    'BASE_UNAVAILABLE',
    `the base image ${reference} for ${environment.platform} cannot be had: ${where}`,
    `Let the engine reach the registry ('docker pull ${reference}' must work), load the image into the engine, or name one that it can reach with --base-image.`,
  );
}

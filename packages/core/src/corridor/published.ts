import { compareSides } from '../compare/compare.ts';
import { engineError, type Engine } from '../engine/engine.ts';
import { imageFacts } from '../engine/facts.ts';
import { PackageModelError } from '../errors.ts';
import { pullArguments } from '../image/pull-arguments.ts';
import type { Host } from '../nouns/host.ts';
import type { Digest, Platform } from '../nouns/image.ts';
import type { Signature } from '../nouns/model.ts';
import { openRepository } from '../registry/client.ts';
import { formatReference, parseReference } from '../registry/reference.ts';
import type { Published } from '../verify/published.ts';
import { readImage } from '../verify/read-image.ts';
import type { PublishedWanted } from './base.ts';

/** Layers of a framework with its GPU libraries over a slow line. */
const PULL_MS = 30 * 60_000;

type Wanted = PublishedWanted & {
  /** Where the container that asks comes from. */
  readonly baseImage?: string | undefined;
};

interface Fetched {
  /** By digest where a registry has it: no tag of the engine's moves, also one that is about to be set. */
  readonly local: string;
  readonly forget: () => Promise<void>;
}

/**
 * Runs `use` with the image that is published under `--against`, fetched by its digest, and with what changed from what it
 * takes and answers. Where nothing is published there yet, that is what `use` is told. What was fetched for it goes again.
 * @throws PackageModelError `USAGE` for an image that is not ours; `REGISTRY_DENIED`, `REGISTRY_UNREACHABLE`, `ENGINE_FAILED`
 */
export async function withPublished<T>(
  wanted: Wanted,
  now: { readonly signature?: Signature | undefined; readonly platform: Platform },
  engine: Engine,
  host: Host,
  use: (published: Published | undefined) => Promise<T>,
): Promise<T> {
  const { against: reference, told = false, tooLarge } = wanted;
  if (reference === undefined) return use(undefined);
  if (tooLarge !== undefined) return use({ reference, absent: tooLarge });
  const had = await have(reference, wanted, now, engine, host).catch((cause: unknown) => {
    if (!told || host.signal.aborted || !(cause instanceof PackageModelError)) throw cause;
    return { published: { reference, absent: cause.message }, forget: undefined };
  });
  try {
    return await use(had.published);
  } finally {
    await had.forget?.();
  }
}

async function have(
  reference: string,
  { allowBreaking, baseImage, told = false }: Wanted,
  now: { readonly signature?: Signature | undefined; readonly platform: Platform },
  engine: Engine,
  host: Host,
): Promise<{ readonly published: Published; readonly forget?: () => Promise<void> }> {
  const fetched = await fetch(reference, now.platform, engine, host);
  if ('absent' in fetched) return { published: { reference, absent: fetched.absent } };
  try {
    const { image, model } = await readImage(engine, fetched.local, host, { asker: baseImage });
    const { signature: before } = model;
    const { signature: after } = now;
    const changes =
      before && after
        ? compareSides({ name: reference, signature: before }, { name: reference, signature: after }).changes
        : undefined;
    return { published: { reference, image: image.id, changes, allowBreaking, told }, forget: fetched.forget };
  } catch (cause) {
    await fetched.forget();
    throw cause;
  }
}

async function fetch(
  reference: string,
  platform: Platform,
  engine: Engine,
  host: Host,
): Promise<Fetched | { readonly absent: string }> {
  const parsed = parseReference(reference);
  const digest = await digestOf(reference, host).catch(async (cause: unknown) => {
    // An image that was never pushed is one of this engine alone.
    if (cause instanceof PackageModelError && cause.code !== 'INTERRUPTED' && (await imageFacts(engine, reference)))
      return undefined;
    throw cause;
  });
  if (digest === undefined) {
    const held = await imageFacts(engine, reference);
    return held
      ? { local: held.id, forget: async () => undefined }
      : { absent: `nothing is published as ${reference} yet` };
  }
  const local = formatReference({ host: parsed.host, repository: parsed.repository, digest });
  if (await imageFacts(engine, local)) return { local, forget: async () => undefined };
  host.emit({ stage: 'verify', type: 'decided', what: `fetching ${local}`, because: 'this image is held against it' });
  const pulled = await engine.run(pullArguments(engine, local, platform), { timeout: PULL_MS });
  if (pulled.code !== 0) throw engineError(engine, pulled, `fetching ${local}`);
  const forget = async (): Promise<void> => {
    await engine.run(['rmi', local], { signal: AbortSignal.timeout(7000) }).catch(() => undefined);
  };
  return { local, forget };
}

async function digestOf(reference: string, host: Host): Promise<Digest | undefined> {
  const parsed = parseReference(reference);
  if (parsed.digest !== undefined) return parsed.digest;
  const repository = await openRepository(parsed, 'pull', host);
  return (await repository.manifest(parsed.tag ?? 'latest'))?.digest;
}

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Engine } from '../engine/engine.ts';
import { PackageModelError, type ErrorCode } from '../errors.ts';
import { readBaseInEngine } from '../image/assemble/saved-base.ts';
import { environmentKey } from '../image/environment-key.ts';
import { inEngine, loadImage } from '../image/load.ts';
import type { ImagePlan } from '../image/plan.ts';
import { temporaryTag } from '../engine/clean.ts';
import type { Host } from '../nouns/host.ts';
import type { BaseImage, Image, ModelLayer } from '../nouns/image.ts';
import type { Settings } from '../options.ts';
import { assembledKey } from '../push/assemble-ground.ts';
import type { Ground } from '../push/compose.ts';
import { carried } from '../push/transfer.ts';
import { openLocalRepository } from '../registry/local.ts';
import { blobOf } from '../registry/upload.ts';
import { ownPart, putOn } from './composing.ts';
import { assemble, factsOf, type NotAssembled } from './ground.ts';
import { keptGround, type KeptGround } from './kept-ground.ts';
import type { Parts } from './maker.ts';
import { planFor } from './planning.ts';

interface AssembledHere {
  readonly image: Image & { readonly at: 'engine' };
  readonly plan: ImagePlan;
}

/** Failures after which an engine that builds may still succeed: it has caches, an index and an installer of its own. */
const BUILDABLE: readonly ErrorCode[] = [
  'NETWORK',
  'BUILD_FAILED',
  'BASE_UNAVAILABLE',
  'ENGINE_FAILED',
  'PUSH_MISMATCH',
  'TOOL_UNAVAILABLE',
  // The folder of temporary files may be small where the engine has room.
  'DISK_FULL',
];

/** What an environment follows from has nothing of the model's bytes in it. */
const NO_MODEL: ModelLayer = { digest: `sha256:${'0'.repeat(64)}`, size: 0, files: {} };

/**
 * Makes an image in an engine without building: the environment put together of wheels, given to the engine and kept there,
 * and the model's layers on it. Where the engine has the environment of an earlier run, it is given the model alone;
 * where it has the whole image, nothing.
 * @returns the image and its plan, or why an engine has to build it
 * @throws PackageModelError `MODEL_CHANGED`, `DISK_FULL`, `IO`, `INTERRUPTED`, `USAGE`
 */
export async function assembleHere(
  parts: Parts,
  base: BaseImage,
  engine: Engine,
  settings: Settings,
  host: Host,
): Promise<AssembledHere | NotAssembled> {
  const because = builds(settings, engine);
  if (because !== undefined) return { because };
  try {
    const ground = await groundHere(await planFor(parts, base, settings, host, NO_MODEL), engine, settings, host);
    if ('because' in ground) return ground;
    return await modelOn(ground, parts, base, engine, settings, host);
  } catch (cause) {
    if (cause instanceof PackageModelError && BUILDABLE.includes(cause.code)) return { because: cause.message };
    throw cause;
  }
}

/** Why building is what was asked for, or what costs less; `undefined` where neither holds. */
export function builds(
  { builder, cacheFrom, cacheTo, secret }: Pick<Settings, 'builder' | 'cacheFrom' | 'cacheTo' | 'secret'>,
  engine: Pick<Engine, 'kind' | 'env'>,
): string | undefined {
  if (builder !== undefined) return `--builder ${builder}`;
  const chosen = engine.env['BUILDX_BUILDER'];
  if (chosen) return `BUILDX_BUILDER names ${chosen}`;
  if (secret.length > 0) return 'steps of a build read what --secret hands in';
  if (cacheFrom.length > 0 || cacheTo.length > 0) return '--cache-from and --cache-to are of a build';
  if (engine.kind === 'podman') return 'podman takes whole images only, and its builds keep what stays';
  const elsewhere = engine.env['DOCKER_HOST'];
  return elsewhere === undefined || elsewhere.startsWith('unix://')
    ? undefined
    : 'it is on another machine, which fetches packages by itself';
}

interface GroundHere {
  readonly ground: Ground;
  readonly kept: KeptGround;
}

async function groundHere(
  plan: ImagePlan,
  engine: Engine,
  settings: Settings,
  host: Host,
): Promise<GroundHere | NotAssembled> {
  const key = assembledKey(await environmentKey(plan));
  const kept = keptGround(key, plan, engine, host);
  const there = settings.noCache || settings.rederive ? undefined : await kept.recall();
  if (there) return { ground: there, kept };
  const base = await readBaseInEngine(plan.base, plan.platform, engine, host);
  const folder = join(host.scratch, 'repository');
  try {
    const repository = await openLocalRepository(folder, host);
    const made = await assemble(plan, factsOf(plan, key), { base, repository, bytecode: 'wanted' }, settings, host);
    if ('because' in made) return made;
    const { manifest, config } = made.ground;
    const below = base.manifest.content.kind === 'image' ? base.manifest.content.layers.length : 0;
    const own = manifest.content.kind === 'image' ? manifest.content.layers.slice(below) : [];
    const blobs = [...own.map((layer) => carried(repository, layer)), blobOf(config)];
    await kept.keep({ manifest, blobs, platform: plan.platform }, config);
    return { ground: made.ground, kept };
  } finally {
    // The engine has it, or builds it: gigabytes of some frameworks, and room for its context.
    await rm(folder, { recursive: true, force: true });
  }
}

async function modelOn(
  { ground, kept }: GroundHere,
  parts: Parts,
  base: BaseImage,
  engine: Engine,
  settings: Settings,
  host: Host,
): Promise<AssembledHere> {
  const own = await ownPart(parts, base, settings, host);
  const { plan, layers } = own;
  const { manifest, config } = putOn(ground, own, settings);
  const facts = { at: 'engine', ...own.facts } as const;
  const decided = (because: string): void =>
    host.emit({ stage: 'image', type: 'decided', what: `image ${manifest.digest}`, because });
  // Engines call an image by its configuration, or, with the image store of containerd, by its manifest.
  for (const name of [manifest.digest, config.descriptor.digest]) {
    const there = await inEngine(name, config.bytes, engine);
    if (!there) continue;
    decided('the engine has it: nothing of it has changed');
    return { image: { ...facts, ...there }, plan };
  }
  const whole = { manifest, blobs: [...layers, blobOf(config.bytes)], platform: plan.platform };
  const loaded = await loadImage(whole, config.bytes, temporaryTag(host, plan.name), engine, host);
  if (!(await kept.isThere(ground.config)))
    throw new PackageModelError(
      'ENGINE_UNAVAILABLE',
      'the environment was removed from the engine while the image was put on it',
      'Run it again.',
    );
  decided(`${layers.length} layers of the model on the environment`);
  return { image: { ...facts, ...loaded }, plan };
}

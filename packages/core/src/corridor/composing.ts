import type { Engine } from '../engine/engine.ts';
import { resolveBase } from '../image/base.ts';
import type { Layer, Line } from '../image/layer/layer.ts';
import { manifestLayer, modelLayers } from '../image/layer/model-layers.ts';
import type { ImagePlan } from '../image/plan.ts';
import type { Host } from '../nouns/host.ts';
import type { BaseImage, Image } from '../nouns/image.ts';
import type { Settings } from '../options.ts';
import { compose, type Composed, type Ground } from '../push/compose.ts';
import { annotationsFrom, groundAnnotations } from './annotations.ts';
import { groundFor, type Site } from './ground.ts';
import type { Parts } from './maker.ts';
import { baseWithoutEngine, planFor } from './planning.ts';
import { assertRoom } from './room.ts';

/** What of an image is the model's: made before it is known what it is put on. */
export interface OwnPart {
  readonly plan: ImagePlan;
  /** The model's own layers, and the one of its manifest. */
  readonly layers: readonly Layer[];
  /** What a report says of it, wherever it lies. */
  readonly facts: Pick<Image, 'platform' | 'environment' | 'model' | 'base'>;
}

/**
 * @param line takes layers of the model while they are read for the first time
 * @throws PackageModelError `MODEL_CHANGED`, `DISK_FULL`, `IO`, `INTERRUPTED`
 */
export async function ownPart(
  parts: Parts,
  base: BaseImage,
  settings: Settings,
  host: Host,
  line?: Line,
): Promise<OwnPart> {
  const compression = settings.compression === 'auto' ? undefined : settings.compression;
  const { model, layers } = await modelLayers(parts.model, compression, host, line);
  const plan = await planFor(parts, base, settings, host, model);
  const { platform, environment } = plan;
  return {
    plan,
    layers: [...layers, await manifestLayer(plan.manifest, host)],
    facts: { platform, environment: environment.lock.digest, model, base },
  };
}

/** The image of both: the environment's layers, and the model's on them. */
export function putOn(ground: Ground, { plan, layers }: OwnPart, settings: Settings): Composed {
  return compose(ground, layers, {
    config: plan.config,
    format: settings.imageFormat,
    annotations: { ...groundAnnotations(plan, ground), ...annotationsFrom(settings) },
  });
}

/** An image that was put together here. */
export interface PutTogether extends Omit<OwnPart, 'facts'> {
  /** What is below the model, and the name it was found or kept under. */
  readonly ground: Ground;
  readonly tag: string;
  readonly composed: Composed;
  readonly facts: OwnPart['facts'] & Pick<Image, 'size'>;
}

/**
 * Makes the layers of the model and puts them on the image of the environment, which is found, built or assembled at `site`.
 * @param engine that tells the base image, and whose room is asked for; without one the base has to be known by its digest
 * @param line takes layers of the model while they are read for the first time
 * @param ahead sends what it wants of the model's layers while the environment is made; what it cannot is told by who needs them
 * @throws PackageModelError of every step: `MODEL_CHANGED`, `DISK_FULL`, `IO`, `INTERRUPTED`, those of builds and registries
 */
export async function putTogether(
  parts: Parts,
  engine: Engine | undefined,
  site: Site,
  settings: Settings,
  host: Host,
  line?: Line,
  ahead?: (layers: readonly Layer[]) => Promise<void>,
): Promise<PutTogether> {
  const base = engine
    ? await resolveBase(engine, parts.environment, { baseImage: settings.baseImage }, host)
    : await baseWithoutEngine(parts.environment, settings, host);
  await assertRoom(parts.model, settings.compression, engine, host);
  const own = await ownPart(parts, base, settings, host, line);
  const sending = ahead?.(own.layers).catch(() => undefined);
  const { ground, tag } = await groundFor(own.plan, site, settings, host).finally(() => sending);
  const composed = putOn(ground, own, settings);
  const size = composed.layers.reduce((sum, layer) => sum + layer.size, 0);
  return { ...own, ground, tag, composed, facts: { ...own.facts, size } };
}

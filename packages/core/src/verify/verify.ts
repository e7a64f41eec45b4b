import type { Engine } from '../engine/engine.ts';
import { imageFacts } from '../engine/facts.ts';
import { PackageModelError } from '../errors.ts';
import type { Host } from '../nouns/host.ts';
import type { Digest, Image, Platform } from '../nouns/image.ts';
import type { FormatId, Structure } from '../nouns/model.ts';
import type { Verification } from '../nouns/verification.ts';
import { toleranceFor } from './compare.ts';
import { askContainer, type Questions } from './container.ts';
import { limitsFor, type Evidence } from './evidence.ts';
import type { Outside } from './graph/ask-graph.ts';
import { askProcess } from './process.ts';
import type { MetricsWanted } from './metrics/metric-proofs.ts';
import type { Budgets, Looks } from './proofs.ts';
import type { Published } from './published.ts';
import { isRecordable } from './record.ts';
import type { Asked, Samples } from './sample.ts';
import { judgeEvidence } from './verdict.ts';

export type Target =
  | {
      readonly kind: 'container';
      readonly engine: Engine;
      readonly image: Image & { readonly at: 'engine' };
      /** The model is not in the image but in a volume, which is read where the model lies in the finished image. */
      readonly beside?: Beside;
    }
  /** The environment archive, unpacked: loaded on this machine, outside any container. */
  | {
      readonly kind: 'process';
      readonly folder: string;
      readonly platform: Platform;
      /** The user said so, and the caller has seen that there is no finding. */
      readonly allowHostLoad: boolean;
    };

export interface Beside {
  readonly volume: string;
  readonly path: string;
  /** Bytes of the layers that the finished image has and this one has not. */
  readonly size: number;
  /** As the finished image's configuration says. */
  readonly user: string;
}

interface ModelFacts {
  readonly digest: Digest;
  /** Bytes, from which the memory limit follows. */
  readonly size?: number | undefined;
  /** The path for commands in the verdict's words. */
  readonly path?: string | undefined;
  /** Absent where only the image is known. */
  readonly format?: FormatId | undefined;
  /** Whose weights tell the precision, where no signature does. */
  readonly structure?: Structure | undefined;
  /** The digest is what the image says, and nobody looked. */
  readonly claimed?: boolean | undefined;
}

export interface VerifyOptions {
  /** Whose digest recorded answers must carry. */
  readonly model?: (Asked & ModelFacts) | undefined;
  readonly samples?: Samples | undefined;
  readonly requireSamples?: boolean | undefined;
  /** What metrics are told and held against; measured where samples say what is true. */
  readonly metrics?: MetricsWanted | undefined;
  /** The image that is published now. */
  readonly published?: Published | undefined;
  /** What a runtime outside the image answered to the samples. */
  readonly outside?: Outside | undefined;
  /** How far answers may move from those of another model. */
  readonly maxShift?: number | undefined;
  readonly rtol?: number | undefined;
  readonly atol?: number | undefined;
  /** Seconds. */
  readonly maxStartup?: number | undefined;
  /** Bytes, which the server is given. */
  readonly maxMemory?: number | undefined;
  readonly budgets?: Budgets | undefined;
}

/**
 * Starts a server, asks it, compares. A bad server never throws: it is a verdict.
 * @throws PackageModelError where the engine fails, the run is interrupted, or `LOAD_REFUSED`.
 */
export async function verify(target: Target, options: VerifyOptions, host: Host): Promise<Verification> {
  const { model, samples } = options;
  const size = model?.size ?? (target.kind === 'container' ? target.image.model.size : 0);
  const limits = limitsFor(size, options);
  const usual = toleranceFor(model);
  const { published } = options;
  const before = published && 'image' in published && samples ? published.image : undefined;
  const { evidence, looks, platform } = await see(target, { samples, limits, published: before }, host);
  return judgeEvidence(evidence, {
    platform,
    limits,
    tolerance: { rtol: options.rtol ?? usual.rtol, atol: options.atol ?? usual.atol },
    samples,
    requireSamples: options.requireSamples === true,
    digest: model?.digest,
    labels: model?.signature?.classes !== undefined,
    maxShift: options.maxShift,
    metrics: options.metrics ?? { gates: [] },
    published,
    outside: options.outside,
    looks,
    budgets: options.budgets ?? {},
    path: model?.path,
    recordable: model?.format === undefined || isRecordable(model.format),
    claimed: model?.claimed === true,
  });
}

async function see(
  target: Target,
  questions: Questions,
  host: Host,
): Promise<{ evidence: Evidence; looks: Looks | undefined; platform: Platform }> {
  if (target.kind === 'process') {
    if (!target.allowHostLoad) {
      throw new PackageModelError(
        'LOAD_REFUSED',
        `${target.folder} would be loaded on this machine, outside a container`,
        'Loading runs what the model says. Use a container engine, or allow it with --allow-host-load.',
      );
    }
    return { evidence: await askProcess(target.folder, questions, host), looks: undefined, platform: target.platform };
  }
  const { engine, image, beside } = target;
  const facts = await imageFacts(engine, image.id);
  if (facts === undefined) {
    throw new PackageModelError(
      'ENGINE_UNAVAILABLE',
      `the engine has no image ${image.id} any more`,
      'Build it again.',
    );
  }
  const model = beside && { name: beside.volume, path: beside.path };
  const evidence = await askContainer(engine, image.id, image.base.id, { ...questions, model }, host);
  const looks = { user: beside?.user ?? facts.config.user, size: facts.size + (beside?.size ?? 0) };
  return { evidence, looks, platform: image.platform };
}

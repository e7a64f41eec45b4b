import { join } from 'node:path';
import { condaSources } from '../environment/conda/channels.ts';
import { lockedBase } from '../environment/tool-table.ts';
import { defaultBase } from '../image/base.ts';
import { secretsFrom } from '../image/build-secrets.ts';
import { digestModel } from '../image/digest-model.ts';
import { planImage, type ImagePlan } from '../image/plan.ts';
import { readCodeLayer } from '../image/user-code.ts';
import type { Environment } from '../nouns/environment.ts';
import type { Host } from '../nouns/host.ts';
import type { BaseImage, ModelLayer } from '../nouns/image.ts';
import type { Settings } from '../options.ts';
import { askDigest } from '../registry/ask.ts';
import { parseReference } from '../registry/reference.ts';
import { makeSamples } from '../verify/made-samples.ts';
import type { Parts } from './maker.ts';
import { originLabels } from './origin.ts';

/** Where a build context is written that nobody asked to keep. */
export function contextFolder(host: Host): string {
  return join(host.scratch, 'context');
}

/**
 * The plan of what is made, from what the stages before found and what the settings add.
 * @param layer the model's digests, where they are known; otherwise its files are read for them
 */
export async function planFor(
  { model, environment, server }: Parts,
  base: BaseImage,
  settings: Settings,
  host: Host,
  layer?: ModelLayer,
): Promise<ImagePlan> {
  const { name, label, predictMethod, systemPackage, findLinks, indexUrl, channel, condaMirror } = settings;
  return planImage({
    model,
    environment,
    server,
    base,
    name,
    findLinks: [...findLinks, ...(environment.wheels === undefined ? [] : [environment.wheels])],
    indexUrl,
    condaSources: condaSources(channel, condaMirror),
    labels: [...originLabels(settings), ...label],
    systemPackages: systemPackage,
    secrets: secretsFrom(settings.secret).map(({ id }) => id),
    predictMethod,
    layer: layer ?? (await digestModel(model, host)),
    code: await readCodeLayer(environment.code, environment.lock.packages, host),
    example: makeSamples(model)?.items[0]?.request,
  });
}

/** A Dockerfile needs no engine to be written: the base is pinned by the lock, or by the registry, or not at all. */
export async function baseWithoutEngine(environment: Environment, settings: Settings, host: Host): Promise<BaseImage> {
  const reference = settings.baseImage ?? defaultBase(environment);
  const locked = settings.baseImage === undefined ? lockedBase(environment.lock)?.digest : undefined;
  const digest = parseReference(reference).digest ?? locked ?? (await askDigest(reference, host));
  const because = digest ? 'pinned by digest' : 'not pinned by digest: no registry answers for it';
  host.emit({ stage: 'image', type: 'decided', what: `base image ${reference}`, because });
  if (digest === undefined) return { reference, id: '', because };
  return { reference: reference.includes('@') ? reference : `${reference}@${digest}`, digest, id: '', because };
}

/** The plan of an image that nobody builds here: of its context alone, which needs no engine. */
export async function planWithoutEngine(parts: Parts, settings: Settings, host: Host): Promise<ImagePlan> {
  return planFor(parts, await baseWithoutEngine(parts.environment, settings, host), settings, host);
}

import { resolve } from 'node:path';
import { secretsFrom } from '../image/build-secrets.ts';
import { assertReplaceable, writeContext } from '../image/context.ts';
import { layerMediaType } from '../image/layer/layer.ts';
import { contextFolderOf } from '../image/outputs.ts';
import { labelsFrom, type ImagePlan } from '../image/plan.ts';
import type { Host } from '../nouns/host.ts';
import type { Settings } from '../options.ts';
import { annotationsFrom } from './annotations.ts';
import { checkTags } from './check-tags.ts';
import { checkOutputs } from './write-outputs.ts';

/**
 * Refuses what every maker of images refuses before work starts: a tag, label, secret, annotation or output that is none, a
 * folder that is not ours to replace. Annotations that this image cannot bear are looked at too: a pull request shows
 * what the push of its merge would say.
 * @throws PackageModelError `USAGE`, `IO`
 */
export async function assertWishes(settings: Settings, what: 'context' | 'image', host: Host): Promise<void> {
  checkTags(settings);
  labelsFrom(settings.label);
  secretsFrom(settings.secret);
  annotationsFrom(settings);
  await checkOutputs(settings, what);
  const folder = contextFolderOf(settings);
  if (folder !== undefined) await assertReplaceable(folder, host);
}

/** @throws PackageModelError `USAGE`: layers that we put together cannot be compressed like that in this format */
export function assertCompression({ compression, imageFormat }: Settings): void {
  if (compression === 'zstd') layerMediaType(imageFormat, 'zstd');
}

/** Writes the context of an image to the folder that was asked for, or to one called after the model; returns the folder. */
export async function writeContextOf(
  plan: ImagePlan,
  model: { readonly name: string },
  settings: Settings,
  host: Host,
): Promise<string> {
  const folder = resolve(contextFolderOf(settings) ?? `${settings.name ?? model.name}-image`);
  await writeContext(plan, folder, host);
  return folder;
}

import { PackageModelError } from '../errors.ts';
import { imageOutputsOf } from '../image/outputs.ts';
import type { Host } from '../nouns/host.ts';
import type { Pushed } from '../nouns/report.ts';
import type { Settings } from '../options.ts';
import { merge } from './merge.ts';

/** The platforms of a run, each once, in the order in which they were named; one or none is for `platformOf`. */
export function platformsOf({ platform }: Pick<Settings, 'platform'>): readonly string[] {
  return [...new Set(platform)];
}

/** @throws PackageModelError `USAGE` before any work, for what a run of several platforms cannot do */
export function checkSeveral(settings: Settings, goal: string): void {
  const refuse = (message: string, remedy: string): PackageModelError =>
    new PackageModelError('USAGE', message, remedy);
  if (goal === 'lock') return;
  if (goal !== 'package')
    throw refuse('several platforms are one index, which only package --push makes', 'Name one platform.');
  if (!settings.push || settings.as === 'archive' || settings.entrypoint !== undefined)
    throw refuse(
      'an index of several platforms is made in a registry',
      'Add --push (a script with --entrypoint and an archive have one platform), or name one platform.',
    );
  if (settings.load || imageOutputsOf(settings).length > 0 || settings.output.length > 0)
    throw refuse('--load and --output are of one platform', 'Name one platform, or leave them out.');
}

/** Joins the images, one of each platform, that a run has pushed without a tag; their tags come now. */
export async function joinPlatforms(pushed: readonly Pushed[], settings: Settings, host: Host): Promise<Pushed> {
  const images = pushed.map(({ repository, digest }) => `${repository}@${digest}`);
  const { repository, tags, digest, also } = await merge(images, settings, host);
  return { repository, tags, digest, ...(also && { also }) };
}

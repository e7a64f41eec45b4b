import type { Host } from '../nouns/host.ts';
import { makeSamples } from './made-samples.ts';
import type { Asked, Samples } from './sample.ts';
import { readSamples } from './samples.ts';

/**
 * The samples of a run, known before anything is built: those of the file, else made from the model.
 * @returns `undefined` where none is given and none can be made.
 * @throws PackageModelError `SAMPLES_INVALID`
 */
export async function samplesFor(
  model: Asked,
  settings: { readonly samples?: string | undefined },
  host: Host,
): Promise<Samples | undefined> {
  const given = settings.samples;
  const samples = given === undefined ? makeSamples(model) : await readSamples(given, model);
  const what =
    samples === undefined ? 'no samples' : `${samples.items.length} sample${samples.items.length === 1 ? '' : 's'}`;
  const because = samples?.source ?? 'none are given, and the model does not say what a row of it looks like';
  host.emit({ stage: 'verify', type: 'decided', what, because });
  return samples;
}

import { PackageModelError } from '../errors.ts';
import type { Host } from '../nouns/host.ts';
import { makeSamples } from './made-samples.ts';
import { gatesOf, type Gate } from './metrics/gates.ts';
import { metricNames } from './metrics/measured.ts';
import type { MetricsWanted } from './metrics/metric-proofs.ts';
import { readTold, type Told } from './metrics/told.ts';
import type { Asked, Samples } from './sample.ts';
import { readSamples } from './samples.ts';

/** What an image will be asked and held against, known before anything is built. */
export interface Exam {
  /** Those of the file, else made from the model; absent where none is given and none can be made. */
  readonly samples?: Samples | undefined;
  readonly metrics: MetricsWanted;
}

interface Wanted {
  readonly samples?: string | undefined;
  readonly target?: string | undefined;
  readonly metrics?: string | undefined;
  readonly minMetric: readonly string[];
  readonly maxMetric: readonly string[];
}

/**
 * Reads what the test of an image needs, so that what does not fit is refused before anything is built.
 * @throws PackageModelError `SAMPLES_INVALID`, `CONFIG_INVALID`, `USAGE`
 */
export async function examFor(model: Asked, wanted: Wanted, host: Host): Promise<Exam> {
  const gates = gatesOf(wanted);
  const samples = await samplesFor(model, wanted);
  const told = wanted.metrics === undefined ? undefined : await readTold(wanted.metrics);
  refuseUnknown(gates, samples, told);
  const what =
    samples === undefined ? 'no samples' : `${samples.items.length} sample${samples.items.length === 1 ? '' : 's'}`;
  const because = samples?.source ?? 'none are given, and the model does not say what a row of it looks like';
  host.emit({ stage: 'verify', type: 'decided', what, because });
  return { samples, metrics: { told, gates } };
}

async function samplesFor(model: Asked, { samples, target }: Wanted): Promise<Samples | undefined> {
  if (samples !== undefined) return readSamples(samples, model, target);
  if (target === undefined) return makeSamples(model);
  throw new PackageModelError(
    'USAGE',
    `--target ${target} names a column of samples, and no samples are given`,
    'Give them with --samples FILE.',
  );
}

/** A limit that nothing could ever be held against would be found out only after the image is built. */
function refuseUnknown(gates: readonly Gate[], samples: Samples | undefined, told: Told | undefined): void {
  const truth = samples?.items.some((item) => item.truth !== undefined) === true;
  const unknown = gates.find(
    ({ metric }) => told?.has(metric) !== true && !(truth && metricNames.some((name) => name === metric)),
  );
  if (unknown === undefined) return;
  const { metric } = unknown;
  throw new PackageModelError(
    'USAGE',
    `a limit is set for the metric ${JSON.stringify(metric)}, which nothing tells`,
    metricNames.some((name) => name === metric)
      ? 'Name the column of the samples that holds what is true (--target COLUMN), or a file that tells it (--metrics FILE).'
      : `Give a file that tells it (--metrics FILE); measured are ${metricNames.join(', ')}.`,
  );
}

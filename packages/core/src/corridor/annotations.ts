import { PackageModelError } from '../errors.ts';
import { labelName } from '../image/quote.ts';
import type { ImagePlan } from '../image/plan.ts';
import type { Settings } from '../options.ts';
import type { Ground } from '../push/compose.ts';

/** buildx says with a word in front which object it means; of one platform there is the manifest alone. */
const LEVEL = /^(manifest|manifest-descriptor|index|index-descriptor)(?:\[[^\]]*\])?:/;
/** What a push writes itself, and `promote` and caches go by. */
const OURS = 'io.package-model.';

/**
 * Annotations of the image's manifest as they were given: `KEY=VALUE`, or `manifest:KEY=VALUE` as buildx writes it.
 * @throws PackageModelError `USAGE` for one that is none, that belongs to an index, or that is ours; and where the format
 * of the image has none
 */
export function annotationsFrom({
  annotation,
  imageFormat,
}: Pick<Settings, 'annotation' | 'imageFormat'>): Record<string, string> {
  if (annotation.length > 0 && imageFormat === 'docker') {
    throw usage('manifests of the format docker have no annotations', 'Use --label, or --image-format oci.');
  }
  return Object.fromEntries(annotation.map(read));
}

function read(given: string): [name: string, value: string] {
  const [prefix = '', level] = LEVEL.exec(given) ?? [];
  const shown = JSON.stringify(given.slice(0, 80));
  if (level !== undefined && level !== 'manifest') {
    throw usage(
      `${shown} is for ${level}, and an image of one platform has a manifest alone`,
      'Leave out what stands before the colon.',
    );
  }
  const text = given.slice(prefix.length);
  const equals = text.indexOf('=');
  if (equals < 1) throw usage(`${shown} is no annotation`, 'Write it as KEY=VALUE.');
  const name = labelName(text.slice(0, equals));
  if (name.startsWith(OURS)) throw usage(`${name} is written by package-model itself`, 'Use a name of your own.');
  return [name, text.slice(equals + 1)];
}

function usage(message: string, remedy: string): PackageModelError {
  return new PackageModelError('USAGE', message, remedy);
}

/** What the manifest says of the environment and the model that are in it. */
export function groundAnnotations({ config, model }: ImagePlan, ground: Ground): Record<string, string> {
  const said = Object.entries(config.labels).filter(([name]) => name.startsWith('org.opencontainers.image.'));
  return {
    ...Object.fromEntries(said),
    'io.package-model.environment': ground.manifest.digest,
    'io.package-model.model.digest': model.digest,
  };
}

import * as v from 'valibot';
import type { Platform } from '../nouns/image.ts';
import type { Repository } from '../registry/client.ts';
import { MAX_CONFIG, readDiffIds } from '../registry/manifest.ts';
import type { Stacked } from './compose.ts';

/** Annotation of a layer in a manifest: what its bytes follow from. */
export const KEY = 'io.package-model.layer.key';

const digest = v.custom<Stacked['digest']>((value) => typeof value === 'string' && /^sha256:[0-9a-f]{64}$/.test(value));
const manifestSchema = v.object({
  layers: v.array(
    v.object({
      mediaType: v.string(),
      digest,
      size: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
      annotations: v.optional(v.record(v.string(), v.string())),
    }),
  ),
});

/** The tag of the environment image that was assembled last: its layers are the cache, and there is no other. */
export function layersTag(platform: Platform): string {
  return `env-layers-${platform.replace('/', '-')}`;
}

/**
 * Layers that an earlier assembled image of the repository has, by their keys. Whoever can push there can write keys: their
 * layers are no more trusted than any other image of that repository, and `--rederive` compares them.
 */
export async function knownLayers(repository: Repository, platform: Platform): Promise<ReadonlyMap<string, Stacked>> {
  const manifest = await repository.manifest(layersTag(platform));
  if (manifest?.content.kind !== 'image') return new Map();
  const parsed = v.safeParse(manifestSchema, JSON.parse(manifest.bytes.toString('utf8')));
  const diffIds = readDiffIds(await repository.blob(manifest.content.config, MAX_CONFIG)) ?? [];
  if (!parsed.success || parsed.output.layers.length !== diffIds.length) return new Map();
  return new Map(
    parsed.output.layers.flatMap(({ digest: packed, size, mediaType, annotations }, index) => {
      const key = annotations?.[KEY];
      const diffId = diffIds[index];
      if (key === undefined || diffId === undefined || !mediaType.endsWith('gzip')) return [];
      const layer: Stacked = {
        digest: packed,
        diffId,
        size,
        compression: 'gzip',
        of: 'an earlier image',
        annotations: { [KEY]: key },
      };
      return [[key, layer] as const];
    }),
  );
}

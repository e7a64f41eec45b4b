import { PackageModelError } from '../errors.ts';
import type { Layer } from '../image/layer/layer.ts';
import { layerMediaType } from '../image/layer/layer.ts';
import type { ImageFormat } from '../image/layer/compression.ts';
import type { Image } from '../nouns/image.ts';
import type { PlannedConfig } from '../image/plan.ts';
import { manifestTypes, readManifest, sha256, type Descriptor, type Manifest } from '../registry/manifest.ts';

/** An image of a registry that a model is put on. */
export interface Ground {
  readonly manifest: Manifest;
  readonly config: Buffer;
  /** As the engine has it, where it was built just now. */
  readonly built?: InEngine;
}

export type InEngine = Pick<Image & { readonly at: 'engine' }, 'id' | 'layers' | 'size'>;

/** An image that is decided to the last byte and sent nowhere. */
export interface Composed {
  readonly manifest: Manifest;
  readonly config: { readonly descriptor: Descriptor; readonly bytes: Buffer };
  /** All layers, lowest first; those of the ground are in the repository already. */
  readonly layers: readonly Descriptor[];
}

type Json = Record<string, unknown>;

const formats = {
  oci: { manifest: manifestTypes[1], config: 'application/vnd.oci.image.config.v1+json' },
  docker: { manifest: manifestTypes[3], config: 'application/vnd.docker.container.image.v1+json' },
} as const;

/** The same layer under its other name; what is in neither column (layers to be fetched elsewhere) is refused. */
const layerTypes = (['none', 'gzip', 'zstd'] as const).map((compression) => ({
  compression,
  oci: layerMediaType('oci', compression),
  docker: compression === 'zstd' ? undefined : layerMediaType('docker', compression),
}));

const SECOND = 1_000_000_000;
/** As in the Dockerfile. */
const health = { Interval: 30 * SECOND, Timeout: 5 * SECOND, StartPeriod: 120 * SECOND };

/**
 * Puts layers on an image and gives it the configuration of the plan. Pure: the same ground, layers and plan are the
 * same digest, on whichever machine and whenever. The time of creation stays the ground's.
 * @throws PackageModelError `PUSH_MISMATCH` for a ground that cannot be read or whose layers lie elsewhere
 */
export function compose(
  ground: Ground,
  layers: readonly Layer[],
  {
    config: planned,
    format,
    annotations,
  }: {
    readonly config: PlannedConfig;
    readonly format: ImageFormat;
    readonly annotations: Readonly<Record<string, string>>;
  },
): Composed {
  const below = groundLayers(ground, format);
  const own = layers.map(({ digest, size, compression }) => ({
    mediaType: layerMediaType(format, compression),
    size,
    digest,
  }));
  const bytes = Buffer.from(JSON.stringify(configOf(ground, layers, planned)));
  const descriptor = { mediaType: formats[format].config, size: bytes.length, digest: sha256(bytes) };
  const text = JSON.stringify({
    schemaVersion: 2,
    mediaType: formats[format].manifest,
    config: descriptor,
    layers: [...below, ...own],
    // Docker's manifests have no place for them.
    ...(format === 'oci' && { annotations }),
  });
  const manifest = readManifest(Buffer.from(text));
  if (manifest === undefined)
    throw new PackageModelError('INTERNAL', 'what was composed is no manifest', 'Report this.');
  return { manifest, config: { descriptor, bytes }, layers: [...below, ...own] };
}

function groundLayers({ manifest }: Ground, format: ImageFormat): Required<Descriptor>[] {
  if (manifest.content.kind !== 'image') throw unusable(manifest, 'it is a list of images');
  return manifest.content.layers.map(({ digest, size, mediaType }) => {
    const row = layerTypes.find((types) => types.oci === mediaType || types.docker === mediaType);
    const type = row?.[format];
    if (type === undefined) throw unusable(manifest, `its layer ${digest} is ${mediaType ?? 'of no type'}`);
    return { mediaType: type, size, digest };
  });
}

function configOf(ground: Ground, layers: readonly Layer[], planned: PlannedConfig): Json {
  const before = object(JSON.parse(ground.config.toString('utf8')));
  const { created, architecture, os, variant, rootfs, history } = before;
  const config = object(before['config']);
  const diffIds = object(rootfs)['diff_ids'];
  if (!Array.isArray(diffIds)) throw unusable(ground.manifest, 'its configuration names no layers');
  return {
    ...(typeof created === 'string' && { created }),
    architecture,
    os,
    ...(variant !== undefined && { variant }),
    config: {
      ...config,
      User: planned.user,
      ExposedPorts: { [`${planned.port}/tcp`]: {} },
      WorkingDir: planned.workdir,
      Entrypoint: planned.entrypoint.length === 0 ? null : planned.entrypoint,
      Cmd: planned.cmd,
      StopSignal: planned.stopSignal,
      Healthcheck: {
        Test: planned.health.length === 0 ? ['NONE'] : ['CMD', ...planned.health],
        ...(planned.health.length > 0 && health),
      },
      Labels: { ...object(config['Labels']), ...planned.labels },
    },
    rootfs: { type: 'layers', diff_ids: [...(diffIds as unknown[]), ...layers.map(({ diffId }) => diffId)] },
    history: [
      ...(Array.isArray(history) ? (history as unknown[]) : []),
      ...layers.map(({ files }) => ({
        ...(typeof created === 'string' && { created }),
        created_by: `package-model: ${Object.keys(files).toSorted().slice(0, 3).join(', ')}`,
      })),
    ],
  };
}

function object(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

function unusable({ digest }: Manifest, why: string): PackageModelError {
  return new PackageModelError(
    'PUSH_MISMATCH',
    `no model can be put on ${digest}: ${why}`,
    'Delete the tag of the environment image (env-…) in the registry and run again: it is built anew.',
  );
}

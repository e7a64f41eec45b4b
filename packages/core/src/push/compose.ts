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

export type InEngine = Pick<Image & { readonly at: 'engine' }, 'id' | 'layers' | 'size' | 'parts'>;

/** An image that is decided to the last byte and sent nowhere. */
export interface Composed {
  readonly manifest: Manifest;
  readonly config: { readonly descriptor: Descriptor; readonly bytes: Buffer };
  /** All layers, lowest first; those of the ground are in the repository already. */
  readonly layers: readonly Descriptor[];
}

export type Json = Record<string, unknown>;

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

/** A layer that goes on an image, as far as manifest and configuration speak of it; its bytes may be anywhere. */
export type Stacked = Pick<Layer, 'digest' | 'size' | 'diffId' | 'compression'> & {
  /** For the history of the image. */
  readonly of: string;
  readonly annotations?: Readonly<Record<string, string>>;
};

interface Form {
  readonly format: ImageFormat;
  readonly annotations: Readonly<Record<string, string>>;
}

/**
 * Puts layers on an image and gives it the configuration of the plan. Pure: the same ground, layers and plan are the
 * same digest, on whichever machine and whenever. The time of creation stays the ground's.
 * @throws PackageModelError `PUSH_MISMATCH` for a ground that cannot be read or whose layers lie elsewhere
 */
export function compose(
  ground: Ground,
  layers: readonly Layer[],
  { config: planned, format, annotations }: Form & { readonly config: PlannedConfig },
): Composed {
  const named = layers.map((layer) => ({ ...layer, of: Object.keys(layer.files).toSorted().slice(0, 3).join(', ') }));
  return stack(ground, named, (config) => planConfig(config, planned), { format, annotations });
}

/**
 * Puts layers on an image and changes its configuration. Pure, as `compose`.
 * @param configure the `config` of the ground's configuration → that of the image
 * @throws PackageModelError `PUSH_MISMATCH`
 */
export function stack(
  ground: Ground,
  layers: readonly Stacked[],
  configure: (config: Json) => Json,
  { format, annotations }: Form,
): Composed {
  const below = groundLayers(ground, format);
  const own = layers.map((layer) => ({
    mediaType: layerMediaType(format, layer.compression),
    size: layer.size,
    digest: layer.digest,
    ...(format === 'oci' && layer.annotations && { annotations: layer.annotations }),
  }));
  const bytes = Buffer.from(JSON.stringify(configOf(ground, layers, configure)));
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

function configOf(ground: Ground, layers: readonly Stacked[], configure: (config: Json) => Json): Json {
  const before = object(JSON.parse(ground.config.toString('utf8')));
  const { created, architecture, os, variant, rootfs, history } = before;
  const diffIds = object(rootfs)['diff_ids'];
  if (!Array.isArray(diffIds)) throw unusable(ground.manifest, 'its configuration names no layers');
  const when = typeof created === 'string' ? { created } : {};
  return {
    ...when,
    architecture,
    os,
    ...(variant !== undefined && { variant }),
    config: configure(object(before['config'])),
    rootfs: { type: 'layers', diff_ids: [...(diffIds as unknown[]), ...layers.map(({ diffId }) => diffId)] },
    history: [
      ...(Array.isArray(history) ? (history as unknown[]) : []),
      ...layers.map(({ of }) => ({ ...when, created_by: `package-model: ${of}` })),
    ],
  };
}

function planConfig(config: Json, planned: PlannedConfig): Json {
  return {
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

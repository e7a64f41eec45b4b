import { createHash } from 'node:crypto';
import type { Digest } from '../nouns/image.ts';

/** A manifest or index exactly as the registry holds it, with what was read from it. */
export interface Manifest {
  readonly bytes: Buffer;
  /** Computed from the bytes. */
  readonly digest: Digest;
  readonly mediaType: string;
  readonly content:
    | { readonly kind: 'image'; readonly config: Descriptor; readonly layers: readonly Descriptor[] }
    | { readonly kind: 'index'; readonly manifests: readonly (Descriptor & { readonly platform?: string })[] };
}

export interface Descriptor {
  readonly digest: Digest;
  /** Bytes. */
  readonly size: number;
  /** As the manifest says; absent where it says none. */
  readonly mediaType?: string;
}

/** The distribution specification's own limit for what a registry must take. */
export const MAX_MANIFEST = 4 << 20;
/** Configs have a few KiB; long histories and many labels make some larger. */
export const MAX_CONFIG = 4 << 20;

export const manifestTypes = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json',
] as const;

export function sha256(bytes: Uint8Array): Digest {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** @returns `undefined` when the bytes are no manifest of version 2 */
export function readManifest(bytes: Buffer): Manifest | undefined {
  const json = parse(bytes);
  if (json?.['schemaVersion'] !== 2) return undefined;
  const base = { bytes, digest: sha256(bytes) };
  if (Array.isArray(json['manifests'])) {
    const manifests = json['manifests'].map(readEntry).filter((entry) => entry !== undefined);
    return { ...base, mediaType: mediaType(json, manifestTypes[0]), content: { kind: 'index', manifests } };
  }
  const config = readDescriptor(json['config']);
  if (config === undefined || !Array.isArray(json['layers'])) return undefined;
  const layers = json['layers'].map(readDescriptor).filter((layer) => layer !== undefined);
  if (layers.length !== json['layers'].length) return undefined;
  return { ...base, mediaType: mediaType(json, manifestTypes[1]), content: { kind: 'image', config, layers } };
}

/** The uncompressed layers that an image's config names, lowest first. */
export function readDiffIds(config: Uint8Array): Digest[] | undefined {
  const ids = object(parse(config)?.['rootfs'])?.['diff_ids'];
  return Array.isArray(ids) && ids.every(isDigest) ? ids : undefined;
}

/** The type is written in the manifest; where an OCI manifest leaves it out, its shape says it. */
function mediaType(json: Record<string, unknown>, otherwise: string): string {
  return manifestTypes.find((type) => type === json['mediaType']) ?? otherwise;
}

function readEntry(value: unknown): (Descriptor & { platform?: string }) | undefined {
  const descriptor = readDescriptor(value);
  if (descriptor === undefined) return undefined;
  const platform = object(object(value)?.['platform']);
  const [os, architecture] = [platform?.['os'], platform?.['architecture']];
  if (typeof os !== 'string' || typeof architecture !== 'string') return descriptor;
  return { ...descriptor, platform: `${os}/${architecture}` };
}

function readDescriptor(value: unknown): Descriptor | undefined {
  const { digest, size, mediaType: type } = object(value) ?? {};
  if (!isDigest(digest) || typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) return undefined;
  return { digest, size, ...(typeof type === 'string' && { mediaType: type }) };
}

export function isDigest(value: unknown): value is Digest {
  return typeof value === 'string' && /^sha256:[0-9a-f]{64}$/.test(value);
}

function object(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

function parse(bytes: Uint8Array): Record<string, unknown> | undefined {
  try {
    return object(JSON.parse(Buffer.from(bytes).toString('utf8')));
  } catch {
    return undefined;
  }
}

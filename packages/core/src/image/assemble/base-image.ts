import * as v from 'valibot';
import { expandedSource } from '../../bytes/expand.ts';
import { streamSource } from '../../bytes/stream-source.ts';
import type { Source } from '../../bytes/source.ts';
import { tarMembers } from '../../bytes/tar.ts';
import { PackageModelError } from '../../errors.ts';
import type { Host } from '../../nouns/host.ts';
import type { Platform } from '../../nouns/image.ts';
import type { Repository } from '../../registry/client.ts';
import { MAX_CONFIG, type Manifest } from '../../registry/manifest.ts';
import { platformManifest } from '../../registry/platform-manifest.ts';
import { findInterpreter } from './interpreter.ts';
import { MAX_TELLING, releaseOf, tellsRelease } from './python-release.ts';
import { LIBRARY } from './wheel-libraries.ts';
import { shelfOf } from './shelf.ts';
import type { Interpreter } from './venv.ts';

/** What reading a base asks of a repository: a registry's, or an image that an engine has saved. */
export type BaseRepository = Pick<Repository, 'registry' | 'name' | 'manifest' | 'blob'> & {
  readonly streamBlob: (...to: Parameters<Repository['streamBlob']>) => AsyncIterable<Uint8Array>;
};

/** A base image, read without running anything of it. */
export interface Base {
  readonly manifest: Manifest;
  readonly config: Buffer;
  readonly interpreter: Interpreter;
  /** Of its Python, to the last number, where that is known: `3.11.2`. */
  readonly release?: string | undefined;
  readonly libc: 'glibc' | 'musl';
  /** Names of the shared libraries in the folders where every program finds them. */
  readonly libraries: readonly string[];
}

const configSchema = v.object({ config: v.optional(v.object({ Env: v.optional(v.nullable(v.array(v.string()))) })) });
/** What was found in a base, kept by its digest: a digest never holds something else. */
const kept = v.object({
  schema: v.literal(3),
  release: v.optional(v.string()),
  libraries: v.array(v.string()),
  libc: v.picklist(['glibc', 'musl']),
  interpreter: v.object({ program: v.string(), real: v.string(), minor: v.string() }),
});

/**
 * Reads a base image: its manifest and configuration, and, once for each digest, the names in its layers, for the Python
 * that is on its PATH.
 * @throws PackageModelError `BASE_UNAVAILABLE` where it is not there or has no Python of its own; what the registry refuses
 */
export async function readBase(repository: BaseRepository, at: string, platform: Platform, host: Host): Promise<Base> {
  const named = await repository.manifest(at);
  if (!named) throw unusable(repository, at, 'the registry has none of that name');
  const manifest = await platformManifest(repository, named, platform);
  if (!manifest) throw unusable(repository, at, `it has no image for ${platform}`);
  if (manifest.content.kind !== 'image') throw unusable(repository, at, 'it is a list within a list');
  const config = await repository.blob(manifest.content.config, MAX_CONFIG);
  const shelf = shelfOf('bases', kept, host);
  const sha256 = manifest.digest.slice('sha256:'.length);
  let facts = await shelf.recall(sha256);
  if (!facts) {
    facts = { schema: 3, ...(await look(repository, manifest, config, host)) };
    await shelf.keep(sha256, facts);
  }
  const { schema: _, ...found } = facts;
  return { manifest, config, ...found };
}

async function look(repository: BaseRepository, manifest: Manifest, config: Buffer, host: Host) {
  const files = new Map<string, string>();
  const telling = new Map<string, string>();
  const { layers } = manifest.content.kind === 'image' ? manifest.content : { layers: [] };
  for (const layer of layers) {
    host.emit({
      stage: 'image',
      type: 'decided',
      what: `reading ${layer.digest.slice(0, 19)} of the base`,
      because: 'its Python is not known yet',
    });
    const packed = streamSource(repository.streamBlob(layer, 0));
    const kind = packing(layer.mediaType);
    try {
      await names(kind ? expandedSource(packed, kind) : packed, files, telling);
    } finally {
      await packed.close();
    }
  }
  const env = envOf(config);
  const interpreter = findInterpreter(files, pathIn(env));
  if (!interpreter) throw unusable(repository, manifest.digest, 'it has no python3 on its PATH');
  const musl = [...files.keys()].some((name) => /^(?:usr\/)?lib\/ld-musl-/.test(name));
  for (const path of telling.keys()) if (!files.has(path)) telling.delete(path);
  return {
    interpreter,
    release: releaseOf(interpreter, telling, env),
    libc: musl ? ('musl' as const) : ('glibc' as const),
    libraries: librariesOf(files),
  };
}

/**
 * Path → where a link leads, or nothing for a file. Later layers replace and delete (OCI image layer, section Whiteouts).
 * @param telling gets the texts of files that say which release a Python is
 */
async function names(source: Source, files: Map<string, string>, telling: Map<string, string>): Promise<void> {
  for await (const { name, kind, target, offset, size } of tarMembers(source, () => undefined)) {
    const path = name.replace(/^(?:\.?\/)+/, '').replace(/\/$/, '');
    const [, folder = '', deleted] = /^(.*\/)?\.wh\.(.+)$/.exec(path) ?? [];
    if (deleted === undefined) {
      if (kind !== 'directory') files.set(path, kind === 'link' ? target : '');
      if (kind === 'file' && size <= MAX_TELLING && tellsRelease(path))
        telling.set(path, Buffer.from((await source.load(offset, size)).bytes.subarray(0, size)).toString('utf8'));
      continue;
    }
    const gone = deleted === '.wh..opq' ? folder : `${folder}${deleted}`;
    for (const each of files.keys())
      if (each === gone || each.startsWith(gone.endsWith('/') ? gone : `${gone}/`)) files.delete(each);
  }
}

/** `/lib`, `/usr/lib64`, `/usr/local/lib`, `/usr/lib/x86_64-linux-gnu`: what the loader looks through by itself. */
const PLACES = /^(?:usr\/(?:local\/)?)?lib(?:32|64)?\/(?:[a-z0-9_]+-linux-[a-z]+\/)?([^/]+)$/;

function librariesOf(files: ReadonlyMap<string, string>): string[] {
  const names = [...files.keys()].flatMap((path) => PLACES.exec(path)?.[1] ?? []);
  return [...new Set(names.filter((name) => LIBRARY.test(name)))].toSorted();
}

function packing(mediaType: string | undefined): 'gzip' | 'zstd' | undefined {
  if (mediaType?.endsWith('gzip')) return 'gzip';
  return mediaType?.endsWith('zstd') ? 'zstd' : undefined;
}

function envOf(config: Buffer): readonly string[] {
  const parsed = v.safeParse(configSchema, JSON.parse(config.toString('utf8')));
  return parsed.success ? (parsed.output.config?.Env ?? []) : [];
}

function pathIn(env: readonly string[]): readonly string[] {
  const path = env.find((each) => each.startsWith('PATH='))?.slice('PATH='.length);
  return (path ?? '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin').split(':');
}

function unusable(repository: BaseRepository, at: string, why: string): PackageModelError {
  return new PackageModelError(
    'BASE_UNAVAILABLE',
    `${repository.registry}/${repository.name}@${at} is no base to assemble on: ${why}`,
    'Name another with --base-image, or build with an engine: --builder docker.',
  );
}

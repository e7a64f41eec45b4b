import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { posix } from 'node:path';
import * as v from 'valibot';
import { eachChunk } from '../bytes/file-chunks.ts';
import { fileSource } from '../bytes/file.ts';
import { tarMembers, type TarFault, type TarMember } from '../bytes/tar.ts';
import { engineError, type Engine } from '../engine/engine.ts';
import { PackageModelError } from '../errors.ts';
import type { Host } from '../nouns/host.ts';
import type { Digest, Image } from '../nouns/image.ts';
import {
  MAX_CONFIG,
  MAX_MANIFEST,
  manifestTypes,
  readDiffIds,
  readManifest,
  sha256,
  type Manifest,
} from '../registry/manifest.ts';
import { blobOf, type Blob } from '../registry/upload.ts';
import type { WholeImage } from './layout.ts';

type EngineImage = Pick<Image & { readonly at: 'engine' }, 'id' | 'layers' | 'platform'>;

/** What `docker save` of every version and `podman save` write beside whatever else is theirs. */
const schema = v.pipe(v.array(v.object({ Config: v.string(), Layers: v.array(v.string()) })), v.length(1));

const layerTypes: readonly { readonly magic: string; readonly type: string }[] = [
  { magic: '1f8b', type: 'application/vnd.oci.image.layer.v1.tar+gzip' },
  { magic: '28b52ffd', type: 'application/vnd.oci.image.layer.v1.tar+zstd' },
];
const PLAIN = 'application/vnd.oci.image.layer.v1.tar';

/** How far a name in the archive may lead on to another: Docker before 25 writes equal layers as links. */
const MOST_LINKS = 4;

/**
 * Runs `use` with an image of the engine as a whole, taken out of it by `save` into the scratch folder. An engine that
 * knows the image's manifest gives that; for others one is made of what they save.
 * @throws PackageModelError `PUSH_MISMATCH` where the layers are not those that were tested; `ENGINE_FAILED`, `DISK_FULL`, `IO`
 */
export async function withSavedImage(
  image: EngineImage,
  engine: Engine,
  host: Host,
  use: (whole: WholeImage) => Promise<void>,
): Promise<void> {
  const file = join(host.scratch, `saved-${image.id.slice(7, 19)}.tar`);
  try {
    const saved = await engine.run(['save', '--output', file, image.id]);
    if (saved.code !== 0) throw engineError(engine, saved, 'taking the image out of the engine');
    await use(await readSaved(file, image, host));
  } finally {
    await rm(file, { force: true });
  }
}

async function readSaved(file: string, image: EngineImage, host: Host): Promise<WholeImage> {
  const members = await membersOf(file, host);
  const listed = await whole(file, at(members, 'manifest.json'), MAX_MANIFEST, host);
  const parsed = v.safeParse(schema, JSON.parse(listed.toString('utf8')));
  const [entry] = parsed.success ? parsed.output : [];
  if (!entry) throw unreadable('its manifest.json lists no image');
  const config = await whole(file, at(members, entry.Config), MAX_CONFIG, host);
  const diffIds = readDiffIds(config);
  if (diffIds?.join() !== image.layers.join())
    throw new PackageModelError(
      'PUSH_MISMATCH',
      'what the engine saves has other layers than the image that was tested',
      'Look for another job that uses this engine, and run again.',
    );
  const layers: { readonly blob: Blob; readonly type: string }[] = [];
  for (const name of entry.Layers) layers.push(await layerOf(file, at(members, name), host));
  const blobs = [...layers.map(({ blob }) => blob), blobOf(config)];
  const manifest = (await ownManifest(file, members, blobs, host)) ?? manifestOf(config, layers);
  return { manifest, blobs, platform: image.platform };
}

/** The manifest that the engine keeps, where it saves one that names just these blobs. */
async function ownManifest(
  file: string,
  members: ReadonlyMap<string, TarMember>,
  blobs: readonly Blob[],
  host: Host,
): Promise<Manifest | undefined> {
  const known = new Set(blobs.map(({ digest }) => digest));
  const read = async (name: string): Promise<Manifest | undefined> => {
    const member = members.get(name);
    return member && member.size <= MAX_MANIFEST
      ? readManifest(await whole(file, member, MAX_MANIFEST, host))
      : undefined;
  };
  const index = await read('index.json');
  for (const { digest } of index?.content.kind === 'index' ? index.content.manifests : []) {
    const manifest = await read(`blobs/${digest.replace(':', '/')}`);
    if (manifest?.digest !== digest || manifest.content.kind !== 'image') continue;
    const named = [manifest.content.config, ...manifest.content.layers];
    if (named.every((one) => known.has(one.digest)) && named.length === blobs.length) return manifest;
  }
  return undefined;
}

function manifestOf(config: Buffer, layers: readonly { readonly blob: Blob; readonly type: string }[]): Manifest {
  const content = {
    schemaVersion: 2,
    mediaType: manifestTypes[1],
    config: { mediaType: 'application/vnd.oci.image.config.v1+json', digest: sha256(config), size: config.length },
    layers: layers.map(({ blob: { digest, size }, type }) => ({ mediaType: type, digest, size })),
  };
  const manifest = readManifest(Buffer.from(JSON.stringify(content)));
  if (!manifest)
    throw new PackageModelError('INTERNAL', 'what was composed is no manifest', 'Report this as a defect.');
  return manifest;
}

async function layerOf(file: string, { offset, size }: TarMember, host: Host): Promise<{ blob: Blob; type: string }> {
  const hash = createHash('sha256');
  let head = '';
  await eachChunk(
    file,
    host,
    (bytes) => {
      if (head === '') head = bytes.toString('hex', 0, 4);
      hash.update(bytes);
    },
    { from: offset, to: offset + size },
  );
  const digest: Digest = `sha256:${hash.digest('hex')}`;
  const type = layerTypes.find(({ magic }) => head.startsWith(magic))?.type ?? PLAIN;
  const open = (from: number): AsyncIterable<Buffer> =>
    createReadStream(file, {
      start: offset + from,
      end: offset + size - 1,
      highWaterMark: 1 << 20,
      signal: host.signal,
    });
  return { blob: { digest, size, open }, type };
}

async function membersOf(file: string, host: Host): Promise<ReadonlyMap<string, TarMember>> {
  const source = await fileSource(file, { signal: host.signal });
  const members = new Map<string, TarMember>();
  let fault: string | undefined;
  try {
    // Nothing is unpacked: where a link leads is looked up among the members, and podman saves equal layers as links.
    const noted = ({ kind, what }: TarFault): void => void (kind === 'leaves' || (fault ??= what));
    for await (const member of tarMembers(source, noted)) members.set(posix.normalize(member.name), member);
  } finally {
    await source.close();
  }
  if (fault !== undefined) throw unreadable(fault);
  return members;
}

/** The file of that name, through links inside the archive. */
function at(members: ReadonlyMap<string, TarMember>, name: string): TarMember {
  let path = posix.normalize(name);
  for (let links = 0; links <= MOST_LINKS; links += 1) {
    const member = members.get(path);
    if (member?.kind === 'file') return member;
    if (member?.kind !== 'link') break;
    path = posix.normalize(posix.join(posix.dirname(path), member.target));
  }
  throw unreadable(`it lacks ${name}`);
}

async function whole(file: string, { offset, size }: TarMember, limit: number, host: Host): Promise<Buffer> {
  if (size > limit) throw unreadable(`a document of ${size} bytes is too long`);
  const chunks: Buffer[] = [];
  await eachChunk(file, host, (bytes) => void chunks.push(bytes), { from: offset, to: offset + size });
  return Buffer.concat(chunks);
}

function unreadable(why: string): PackageModelError {
  return new PackageModelError(
    'ENGINE_FAILED',
    `what the engine saves cannot be read: ${why}`,
    "Try 'docker save IMAGE | tar -t' to see what it writes, and run again.",
  );
}

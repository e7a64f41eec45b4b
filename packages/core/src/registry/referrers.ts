import { inTurns } from '../host/in-turns.ts';
import type { Digest } from '../nouns/image.ts';
import type { Repository } from './client.ts';
import { readManifest, sha256, type Descriptor, type Manifest } from './manifest.ts';
import { blobOf } from './upload.ts';

/** Something small that is attached to a manifest: one document of one type. */
export interface Attachment {
  /** Media type of the document, by which it is found again. */
  readonly type: string;
  readonly bytes: Buffer;
  /** Further blobs that are kept as long as the document is. */
  readonly beside?: readonly Buffer[];
}

const INDEX = 'application/vnd.oci.image.index.v1+json';
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
/** What the specification has an artifact without a configuration name as one. */
const EMPTY = Buffer.from('{}');
const EMPTY_TYPE = 'application/vnd.oci.empty.v1+json';
/** A document of ours is a few KiB; what is larger was not written by us. */
const MAX_DOCUMENT = 1 << 20;
/** Attachments of one type that are looked at; who attaches more is not us. */
const MAX_READ = 16;

type Entry = Descriptor & { readonly artifactType?: string };

/** Sends what documents consist of, as far as it does not say what they are attached to: so much can be done before that is known. */
export async function sendDocuments(repository: Repository, ...documents: readonly Attachment[]): Promise<void> {
  const parts = [EMPTY, ...documents.flatMap(({ bytes, beside = [] }) => [bytes, ...beside])].map(blobOf);
  const distinct = new Map(parts.map((blob) => [blob.digest, blob]));
  await inTurns([...distinct.values()], async (blob) => void (await repository.upload(blob)));
}

/**
 * Attaches documents to a manifest of the repository (OCI distribution 1.1, `subject`). Where the registry keeps no
 * referrers, the tag `sha256-…` lists them, as the specification says for such registries: it is set once for all of them,
 * because a registry may have tags that cannot be set again.
 */
export async function attach(
  repository: Repository,
  subject: Manifest,
  ...documents: readonly Attachment[]
): Promise<void> {
  if (documents.length === 0) return;
  await sendDocuments(repository, ...documents);
  const all = await Promise.all(documents.map((document) => put(repository, subject, document)));
  const unlisted = all.flatMap(({ entry, linked }) => (linked ? [] : [entry]));
  if (unlisted.length === 0) return;
  const listed = await listedByTag(repository, subject.digest);
  const added = unlisted.filter(({ digest }) => !listed.some((entry) => entry.digest === digest));
  if (added.length === 0) return;
  const index = { schemaVersion: 2, mediaType: INDEX, manifests: [...listed, ...added] };
  await repository.putManifest(tagOf(subject.digest), { bytes: Buffer.from(JSON.stringify(index)), mediaType: INDEX });
}

/** Attaches those documents that are not, byte for byte, the newest of their type there. */
export async function attachMissing(
  repository: Repository,
  subject: Manifest,
  documents: readonly Attachment[],
): Promise<void> {
  const newest = await Promise.all(documents.map(({ type }) => attached(repository, subject.digest, type)));
  const missing = documents.filter(({ bytes }, index) => newest[index]?.at(-1)?.equals(bytes) !== true);
  await attach(repository, subject, ...missing);
}

/** As an index lists it. */
interface Listed extends Descriptor {
  readonly mediaType: string;
  readonly artifactType: string;
}

/** @returns whether the registry has said that it linked the document to its subject */
async function put(
  repository: Repository,
  subject: Manifest,
  document: Attachment,
): Promise<{ readonly entry: Listed; readonly linked: boolean }> {
  const kept = [document.bytes, ...(document.beside ?? [])];
  const content = {
    schemaVersion: 2,
    mediaType: MANIFEST,
    artifactType: document.type,
    // Lists of registries from before 1.1 was final name this type, and later ones the one above.
    config: { mediaType: document.type, digest: sha256(EMPTY), size: EMPTY.length },
    layers: kept.map((each) => ({ mediaType: document.type, digest: sha256(each), size: each.length })),
    subject: { mediaType: subject.mediaType, digest: subject.digest, size: subject.bytes.length },
  };
  const bytes = Buffer.from(JSON.stringify(content));
  const digest = sha256(bytes);
  const { subject: linked } = await repository.putManifest(digest, { bytes, mediaType: MANIFEST });
  const entry = { mediaType: MANIFEST, digest, size: bytes.length, artifactType: document.type };
  return { entry, linked: linked === subject.digest };
}

/** The documents of a type that are attached to a manifest, newest last where the registry lists them so. */
export async function attached(repository: Repository, subject: Digest, type: string): Promise<Buffer[]> {
  const listed = await repository.list(`referrers/${subject}`);
  const entries = (listed && entriesOf(listed)) ?? (await listedByTag(repository, subject));
  const documents: Buffer[] = [];
  // Lists made before 1.1 was final name the type of the (empty) configuration instead.
  const may = ({ artifactType = EMPTY_TYPE }: Entry): boolean => artifactType === type || artifactType === EMPTY_TYPE;
  for (const { digest } of entries.filter(may).slice(-MAX_READ)) {
    const manifest = await repository.manifest(digest);
    const [layer] = manifest?.content.kind === 'image' ? manifest.content.layers : [];
    if (layer?.mediaType === type && layer.size <= MAX_DOCUMENT && isAbout(manifest, subject))
      documents.push(await repository.blob(layer, MAX_DOCUMENT));
  }
  return documents;
}

async function listedByTag(repository: Repository, subject: Digest): Promise<Entry[]> {
  const index = await repository.manifest(tagOf(subject));
  return (index && entriesOf(index.bytes)) ?? [];
}

/** @returns `undefined` for what is no index: some registries answer any path with a page. */
function entriesOf(bytes: Buffer): Entry[] | undefined {
  const index = readManifest(bytes);
  if (index?.content.kind !== 'index') return undefined;
  const { manifests } = JSON.parse(bytes.toString('utf8')) as {
    manifests: { digest?: unknown; artifactType?: unknown }[];
  };
  const types = new Map(manifests.map(({ digest, artifactType }) => [digest, artifactType]));
  return index.content.manifests.map((entry) => {
    const artifactType = types.get(entry.digest);
    return typeof artifactType === 'string' ? { ...entry, artifactType } : entry;
  });
}

/** A list may hold anything; the document itself says what it is about. */
function isAbout(manifest: Manifest | undefined, subject: Digest): boolean {
  const json = JSON.parse(manifest?.bytes.toString('utf8') ?? '{}') as { subject?: { digest?: unknown } };
  return json.subject?.digest === subject;
}

function tagOf(digest: Digest): string {
  return digest.replace(':', '-');
}

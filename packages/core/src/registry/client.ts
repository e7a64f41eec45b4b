import { createHash } from 'node:crypto';
import type { Digest } from '../nouns/image.ts';
import type { Host } from '../nouns/host.ts';
import { connect, MAX_WORDS, reach, talk, talkOnce, type Connection } from './connection.ts';
import { manifestTypes, MAX_MANIFEST, readManifest, sha256, type Descriptor, type Manifest } from './manifest.ts';
import type { Reference } from './reference.ts';
import { unexpected, words, type Errand } from './refusal.ts';
import type { Answer } from './transport.ts';
import { streamUnread, type Unread } from './stream.ts';
import { uploadBlob, type Blob, type Sending, type Sent } from './upload.ts';

/** One repository of one registry. Everything throws `REGISTRY_UNREACHABLE`, `REGISTRY_DENIED` or `INTERRUPTED`. */
export interface Repository {
  /** The registry speaks http; only ever so on loopback. */
  readonly plain: boolean;
  /** `acme/churn`, on the registry `registry`. */
  readonly name: string;
  readonly registry: string;
  /** The manifest or index at a tag or digest, its bytes hashed; `undefined` when there is none. */
  manifest(at: string): Promise<Manifest | undefined>;
  /** Whether there is a manifest at a tag or digest: one HEAD, nothing is believed of its headers. */
  hasManifest(at: string): Promise<boolean>;
  /**
   * Puts these bytes under a tag or their own digest. `subject` is what the registry's answer says that it linked them
   * to (OCI 1.1); absent where it knows no referrers.
   */
  putManifest(at: string, manifest: Pick<Manifest, 'bytes' | 'mediaType'>): Promise<{ readonly subject?: string }>;
  /** A small blob, checked against its descriptor. */
  blob(descriptor: Descriptor, limit: number): Promise<Buffer>;
  /** Whether the repository holds a blob, of just that size where the registry says one: one HEAD. */
  hasBlob(descriptor: Descriptor): Promise<boolean>;
  /** The bytes of a blob from `offset` on, checked at their end: it throws where they are not what the descriptor says. */
  streamBlob(descriptor: Descriptor, offset?: number): AsyncIterable<Buffer>;
  /**
   * Has the registry hold a blob: one that is there is not sent, one of another repository of the same registry is
   * mounted, everything else is sent in a stream that goes on where it broke off, also in a later run.
   */
  upload(blob: Blob, sending?: Sending): Promise<Sent>;
  /**
   * Sends a blob while it is read for its digest, where nobody can have pushed it: no blob with its fingerprint is there,
   * and no earlier run has begun with it. @returns whether the repository holds it now; if not, it is for `upload`
   */
  stream(blob: Unread): Promise<boolean>;
  /** The bytes of a GET below the repository that is neither blob nor manifest; `undefined` where the registry knows no such thing. */
  list(path: string): Promise<Buffer | undefined>;
}

/** @param signal ends requests in addition to the host's: for a bound on the whole conversation */
export async function openRepository(
  reference: Reference,
  action: 'pull' | 'push',
  host: Host,
  signal?: AbortSignal,
): Promise<Repository> {
  const connection = await connect(reference, action, host, signal);
  return {
    plain: connection.base.protocol === 'http:',
    name: reference.repository,
    registry: reference.host,
    manifest: (at) => getManifest(connection, at),
    hasManifest: (at) => isThere(connection, `manifests/${at}`, { accept: manifestTypes.join(', ') }),
    putManifest: (at, manifest) => putManifest(connection, at, manifest),
    blob: (descriptor, limit) => getBlob(connection, descriptor, limit),
    hasBlob: (descriptor) => isThere(connection, `blobs/${descriptor.digest}`, {}, descriptor.size),
    streamBlob: (descriptor, offset = 0) => streamBlob(connection, descriptor, offset),
    upload: (blob, sending = {}) =>
      isThere(connection, `blobs/${blob.digest}`, {}, blob.size).then((there) =>
        there ? 'there' : uploadBlob(connection, blob, sending),
      ),
    stream: async ({ fingerprint, ...blob }) => {
      const { digest, bytes } = fingerprint;
      if (await isThere(connection, `blobs/${digest}`, {}, bytes.length)) return false;
      return streamUnread(connection, { fingerprint, ...blob });
    },
    list: (path) => getList(connection, path),
  };
}

async function getManifest(connection: Connection, at: string): Promise<Manifest | undefined> {
  const { errand } = connection;
  const headers = { accept: manifestTypes.join(', ') };
  const answer = await talk(connection, { method: 'GET', path: `manifests/${at}`, headers, limit: MAX_MANIFEST });
  if (answer.status === 404) return undefined;
  if (answer.status !== 200) throw unexpected(errand, `giving out the manifest ${at}`, words(answer));
  const manifest = readManifest(answer.body);
  if (manifest === undefined) throw unexpected(errand, `giving out the manifest ${at}`, 'what came is no manifest');
  if (at.startsWith('sha256:') && at !== manifest.digest) throw wrongBytes(errand, at, manifest.digest);
  return manifest;
}

async function isThere(
  connection: Connection,
  path: string,
  headers: Record<string, string>,
  size?: number,
): Promise<boolean> {
  const answer = await talk(connection, { method: 'HEAD', path, headers, limit: MAX_WORDS });
  if (answer.status === 404) return false;
  if (answer.status !== 200) throw unexpected(connection.errand, `saying whether it has ${path}`, words(answer));
  const told = answer.headers['content-length'];
  return size === undefined || told === undefined || Number(told) === size;
}

async function putManifest(
  connection: Connection,
  at: string,
  manifest: Pick<Manifest, 'bytes' | 'mediaType'>,
): Promise<{ readonly subject?: string }> {
  const answer = await talk(connection, {
    method: 'PUT',
    path: `manifests/${at}`,
    headers: { 'content-type': manifest.mediaType, 'content-length': String(manifest.bytes.length) },
    body: manifest.bytes,
    limit: MAX_WORDS,
  });
  if (answer.status !== 201 && answer.status !== 200) {
    const what = at.startsWith('sha256:') ? `taking the manifest ${at}` : `setting the tag ${at}`;
    throw unexpected(connection.errand, what, words(answer));
  }
  const subject = answer.headers['oci-subject'];
  return typeof subject === 'string' ? { subject } : {};
}

async function getBlob(connection: Connection, descriptor: Descriptor, limit: number): Promise<Buffer> {
  const { errand } = connection;
  const doing = `giving out ${descriptor.digest}`;
  if (descriptor.size > limit)
    throw unexpected(errand, doing, `it has ${descriptor.size} bytes, at most ${limit} are read`);
  const answer = await talk(connection, { method: 'GET', path: `blobs/${descriptor.digest}`, headers: {}, limit });
  if (answer.status !== 200) throw unexpected(errand, doing, words(answer));
  const digest = sha256(answer.body);
  if (digest !== descriptor.digest || answer.body.length !== descriptor.size)
    throw wrongBytes(errand, descriptor.digest, digest);
  return answer.body;
}

async function* streamBlob(connection: Connection, descriptor: Descriptor, offset: number): AsyncGenerator<Buffer> {
  const { errand } = connection;
  let finish = (): void => undefined;
  const taken = new Promise<void>((resolve) => (finish = resolve));
  const body = new Promise<AsyncIterable<Buffer>>((resolve, reject) => {
    const ask = {
      method: 'GET',
      path: `blobs/${descriptor.digest}`,
      headers: {},
      limit: MAX_WORDS,
      onBody: (stream: AsyncIterable<Buffer>) => {
        resolve(stream);
        return taken;
      },
    } as const;
    const refused = (answer: Answer) => unexpected(errand, `giving out ${descriptor.digest}`, words(answer));
    reach(errand, () => talkOnce(connection, ask)).then((answer) => reject(refused(answer)), reject);
  });
  try {
    let at = 0;
    for await (const chunk of checked(await body, descriptor, errand)) {
      const skipped = Math.min(chunk.length, Math.max(0, offset - at));
      at += chunk.length;
      if (skipped < chunk.length) yield chunk.subarray(skipped);
    }
  } finally {
    finish();
  }
}

async function* checked(
  body: AsyncIterable<Buffer>,
  { digest, size }: Descriptor,
  errand: Errand,
): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let seen = 0;
  for await (const chunk of body) {
    seen += chunk.length;
    if (seen > size) break;
    hash.update(chunk);
    yield chunk;
  }
  const got: Digest = `sha256:${hash.digest('hex')}`;
  if (seen !== size || got !== digest) throw wrongBytes(errand, digest, got);
}

async function getList(connection: Connection, path: string): Promise<Buffer | undefined> {
  const answer = await talk(connection, { method: 'GET', path, headers: {}, limit: MAX_MANIFEST });
  if (answer.status >= 400 && answer.status < 500) return undefined;
  if (answer.status !== 200) throw unexpected(connection.errand, `listing ${path}`, words(answer));
  return answer.body;
}

function wrongBytes(errand: Errand, wanted: string, got: Digest) {
  return unexpected(errand, `giving out ${wanted}`, `what came has the digest ${got}`);
}

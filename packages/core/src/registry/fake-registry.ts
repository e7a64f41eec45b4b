import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a test wants of one request instead of the registry's own answer; `undefined` leaves it alone. */
export type Twist = (request: IncomingMessage, response: ServerResponse, url: URL) => boolean | undefined;

export interface FakeRegistry extends AsyncDisposable {
  /** `127.0.0.1:43210`. */
  readonly host: string;
  readonly manifests: Map<string, { readonly type: string; readonly bytes: Buffer }>;
  readonly blobs: Map<string, Buffer>;
  /** What has come of uploads that are open, by their name. */
  readonly uploads: Map<string, Buffer[]>;
  /** How many were opened so far: each has a name of its own. */
  opened: number;
  /** Answers the referrers API (OCI 1.1). */
  referrers: boolean;
  /** `GET /v2/…` with the login that came along, in order; the probe for https is not among them. */
  readonly requests: { readonly line: string; readonly authorization: string | undefined }[];
  twist: Twist;
}

/** A registry on loopback for tests: manifests and blobs in memory, real HTTP, and a hook for every way to misbehave. */
export async function fakeRegistry(): Promise<FakeRegistry> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${registry.host}`);
    registry.requests.push({ line: `${request.method} ${request.url}`, authorization: request.headers.authorization });
    if (registry.twist(request, response, url) !== true) void serve(registry, request, response, url);
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const registry: FakeRegistry = {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    manifests: new Map(),
    blobs: new Map(),
    uploads: new Map(),
    opened: 0,
    referrers: false,
    requests: [],
    twist: () => undefined,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => void server.close(done));
    },
  };
  return registry;
}

async function serve(
  registry: FakeRegistry,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const [, repository, kind, at] =
    /^\/v2\/(.+?)\/(manifests|blobs\/uploads|blobs|referrers)\/([^/]*)$/.exec(url.pathname) ?? [];
  if (repository === undefined || at === undefined) return void response.writeHead(404).end('{}');
  const key = `${repository}@${at}`;
  if (kind === 'blobs/uploads') return upload(registry, request, response, url, { repository, name: at });
  if (kind === 'referrers') return registry.referrers ? refer(registry, response, at) : notFound(response);
  if (kind === 'blobs') {
    const blob = registry.blobs.get(at);
    if (!blob) return notFound(response);
    return void response.writeHead(200, { 'content-length': blob.length }).end(blob);
  }
  if (request.method === 'PUT') {
    const held = { type: request.headers['content-type'] ?? '', bytes: await whole(request) };
    registry.manifests.set(key, held).set(`${repository}@${sha(held.bytes)}`, held);
    const { subject } = JSON.parse(held.bytes.toString()) as { subject?: { digest: string } };
    const linked = registry.referrers && subject !== undefined ? { 'oci-subject': subject.digest } : {};
    return void response.writeHead(201, linked).end();
  }
  const held = registry.manifests.get(key);
  // As distribution 2.8 does, which takes any blob that is asked for as a manifest to be one.
  if (!held && registry.blobs.has(at)) return void response.writeHead(500).end('{}');
  return void (held ? response.writeHead(200, { 'content-type': held.type }).end(held.bytes) : notFound(response));
}

/** Uploads as the specification has them: one can be asked how far it is, and goes on after a broken piece. */
async function upload(
  registry: FakeRegistry,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  { repository, name }: { repository: string; name: string },
): Promise<void> {
  const mounted = url.searchParams.get('mount');
  if (request.method === 'POST') {
    if (mounted !== null && registry.blobs.has(mounted)) return void response.writeHead(201).end();
    const opened = `u${++registry.opened}`;
    registry.uploads.set(opened, []);
    return void response.writeHead(202, { location: `/v2/${repository}/blobs/uploads/${opened}` }).end();
  }
  const before = registry.uploads.get(name);
  if (before === undefined) return notFound(response);
  if (request.method === 'PATCH' || request.method === 'PUT') {
    request.on('data', (chunk: Buffer) => before.push(chunk));
    await new Promise((done) => request.once('close', done).once('end', done));
  }
  if (request.method !== 'PUT') {
    const size = before.reduce((sum, chunk) => sum + chunk.length, 0);
    const range = `0-${Math.max(0, size - 1)}`;
    return void response.writeHead(request.method === 'PATCH' ? 202 : 204, { location: url.pathname, range }).end();
  }
  const held = Buffer.concat(before);
  const digest = url.searchParams.get('digest') ?? '';
  if (sha(held) !== digest)
    return void response.writeHead(400).end(JSON.stringify({ errors: [{ code: 'DIGEST_INVALID' }] }));
  registry.uploads.delete(name);
  registry.blobs.set(digest, held);
  return void response.writeHead(201).end();
}

function refer(registry: FakeRegistry, response: ServerResponse, subject: string): void {
  const manifests = [...registry.manifests]
    .filter(([key]) => key.includes('@sha256:'))
    .map(([, { bytes, type }]) => ({ bytes, type, json: JSON.parse(bytes.toString()) as Record<string, unknown> }))
    .filter(({ json }) => (json['subject'] as { digest?: string } | undefined)?.digest === subject)
    .map(({ bytes, type, json }) => ({
      mediaType: type,
      digest: sha(bytes),
      size: bytes.length,
      artifactType: json['artifactType'],
    }));
  const index = { schemaVersion: 2, mediaType: 'application/vnd.oci.image.index.v1+json', manifests };
  response.writeHead(200, { 'content-type': index.mediaType }).end(JSON.stringify(index));
}

async function whole(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function notFound(response: ServerResponse): void {
  response.writeHead(404).end(JSON.stringify({ errors: [{ code: 'MANIFEST_UNKNOWN', message: 'manifest unknown' }] }));
}

/** An image of one layer, put into the registry under `tags`. */
export function putImage(
  registry: FakeRegistry,
  repository: string,
  tags: readonly string[],
  layers: readonly string[],
) {
  const config = Buffer.from(
    JSON.stringify({ architecture: 'amd64', os: 'linux', rootfs: { type: 'layers', diff_ids: layers } }),
  );
  registry.blobs.set(sha(config), config);
  const type = 'application/vnd.oci.image.manifest.v1+json';
  const manifest = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: type,
      config: { mediaType: 'application/vnd.oci.image.config.v1+json', digest: sha(config), size: config.length },
      layers: layers.map((layer) => ({ mediaType: 'application/vnd.oci.image.layer.v1.tar', digest: layer, size: 1 })),
    }),
  );
  for (const at of [...tags, sha(manifest)]) registry.manifests.set(`${repository}@${at}`, { type, bytes: manifest });
  return { manifest: sha(manifest), config: sha(config) };
}

export function sha(bytes: Uint8Array | string): `sha256:${string}` {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

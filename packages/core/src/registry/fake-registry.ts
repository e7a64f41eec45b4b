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
  const [, repository, kind, at] = /^\/v2\/(.+)\/(manifests|blobs)\/([^/]+)$/.exec(url.pathname) ?? [];
  if (repository === undefined || at === undefined) return void response.writeHead(404).end('{}');
  const key = `${repository}@${at}`;
  if (kind === 'blobs') {
    const blob = registry.blobs.get(at);
    return void (blob ? response.writeHead(200).end(blob) : notFound(response));
  }
  if (request.method === 'PUT') {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const held = { type: request.headers['content-type'] ?? '', bytes: Buffer.concat(chunks) };
    registry.manifests.set(key, held).set(`${repository}@${sha(held.bytes)}`, held);
    return void response.writeHead(201).end();
  }
  const held = registry.manifests.get(key);
  // As distribution 2.8 does, which takes any blob that is asked for as a manifest to be one.
  if (!held && registry.blobs.has(at)) return void response.writeHead(500).end('{}');
  return void (held ? response.writeHead(200, { 'content-type': held.type }).end(held.bytes) : notFound(response));
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

import { execFile } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';

/** What npm sends when it publishes: the description of a package, with its archive in base64. */
interface Published {
  readonly name: string;
  readonly versions: Readonly<Record<string, object>>;
  readonly ['_attachments']: Readonly<Record<string, { readonly data: string }>>;
}

export interface NpmRegistry extends AsyncDisposable {
  readonly url: string;
}

/**
 * A registry on loopback that keeps what the real npm publishes, refuses a version that is there, and gives it back. Types,
 * which others publish, it has from the registry that this machine uses.
 */
export async function npmRegistry(): Promise<NpmRegistry> {
  const { stdout: upstream } = await promisify(execFile)('npm', ['config', 'get', 'registry']);
  const packages = new Map<string, Published>();
  const publish = async (request: IncomingMessage, response: ServerResponse, name: string): Promise<void> => {
    const published = JSON.parse(await bodyOf(request)) as Published;
    const there = packages.get(name);
    const again = Object.keys(published.versions).some((version) => there && version in there.versions);
    if (!again) packages.set(name, { ...published, versions: { ...there?.versions, ...published.versions } });
    response.writeHead(again ? 409 : 201, { 'content-type': 'application/json' }).end('{"ok":true}');
  };
  const server = createServer((request, response) => {
    const name = decodeURIComponent((request.url ?? '').slice(1)).replace(/\/-\/.*$/, '');
    const there = packages.get(name);
    if (request.method === 'PUT') void publish(request, response, name);
    else if (name.startsWith('@types/')) {
      response.writeHead(302, { location: new URL(`.${request.url ?? ''}`, upstream.trim()).href }).end();
    } else if (!there) response.writeHead(404, { 'content-type': 'application/json' }).end('{"error":"not found"}');
    else if (request.url?.includes('/-/')) {
      response.end(Buffer.from(Object.values(there['_attachments'])[0]?.data ?? '', 'base64'));
    } else {
      const { ['_attachments']: _, ...described } = there;
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(described));
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

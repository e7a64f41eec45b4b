import type { Digest } from '../nouns/image.ts';
import type { Host } from '../nouns/host.ts';
import { parseChallenges } from './challenge.ts';
import { findLogin, type Login } from './credentials.ts';
import { manifestTypes, MAX_MANIFEST, readManifest, sha256, type Descriptor, type Manifest } from './manifest.ts';
import { apiHost, isLoopback, redirectRefused } from './origin.ts';
import type { Reference } from './reference.ts';
import { denied, tooManyRequests, unexpected, unreachable, words, type Errand } from './refusal.ts';
import { retryAfter, withRetries } from './retry.ts';
import { authorize } from './token.ts';
import { NoAnswer, openTransport, type Answer, type Request, type Transport } from './transport.ts';

/** One repository of one registry. Everything throws `REGISTRY_UNREACHABLE`, `REGISTRY_DENIED` or `INTERRUPTED`. */
export interface Repository {
  /** The registry speaks http; only ever so on loopback. */
  readonly plain: boolean;
  /** The manifest or index at a tag or digest, its bytes hashed; `undefined` when there is none. */
  manifest(at: string): Promise<Manifest | undefined>;
  /** Points `tag` at exactly these bytes. */
  putManifest(tag: string, manifest: Manifest): Promise<void>;
  /** A small blob, checked against its descriptor. */
  blob(descriptor: Descriptor, limit: number): Promise<Buffer>;
}

interface Connection {
  readonly errand: Errand;
  readonly base: URL;
  readonly transport: Transport;
  readonly host: Host;
  /** Looked up when the registry first asks for it: helpers may be slow, and open registries ask for none. */
  login?: Login;
  authorization?: string;
}

/** Blobs are often kept elsewhere (object storage): one hop, sometimes two. */
const MAX_REDIRECTS = 5;
/** Answers whose body nobody reads, and error texts. */
const MAX_WORDS = 64 * 1024;

/** @param signal ends requests in addition to the host's: for a bound on the whole conversation */
export async function openRepository(
  reference: Reference,
  action: 'pull' | 'push',
  host: Host,
  signal?: AbortSignal,
): Promise<Repository> {
  const errand: Errand = { registry: reference.host, repository: reference.repository, action };
  const transport = await openTransport(host, signal);
  const base = await findBase(errand, transport);
  const connection: Connection = { errand, base, transport: withRetries(transport, host.signal), host };
  return {
    plain: base.protocol === 'http:',
    manifest: (at) => getManifest(connection, at),
    putManifest: (tag, manifest) => putManifest(connection, tag, manifest),
    blob: (descriptor, limit) => getBlob(connection, descriptor, limit),
  };
}

/** https everywhere; a registry on loopback may also speak http, and is asked which. */
async function findBase(errand: Errand, transport: Transport): Promise<URL> {
  const secure = new URL(`https://${apiHost(errand.registry)}/v2/`);
  if (!isLoopback(secure.hostname)) return secure;
  try {
    await transport({ method: 'GET', url: secure, headers: {}, limit: MAX_WORDS });
  } catch (cause) {
    if (!(cause instanceof NoAnswer)) throw cause;
    // A plain server takes the greeting of TLS for a broken request: it answers in clear text, or hangs up.
    if (/^(?:EPROTO|ECONNRESET|ERR_SSL_.*)$/.test(cause.code)) return new URL(`http://${secure.host}/v2/`);
    throw unreachable(errand, cause);
  }
  return secure;
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

async function putManifest(connection: Connection, tag: string, manifest: Manifest): Promise<void> {
  const answer = await talk(connection, {
    method: 'PUT',
    path: `manifests/${tag}`,
    headers: { 'content-type': manifest.mediaType, 'content-length': String(manifest.bytes.length) },
    body: manifest.bytes,
    limit: MAX_WORDS,
  });
  if (answer.status !== 201 && answer.status !== 200) {
    throw unexpected(connection.errand, `setting the tag ${tag}`, words(answer));
  }
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

function wrongBytes(errand: Errand, wanted: string, got: Digest) {
  return unexpected(errand, `giving out ${wanted}`, `what came has the digest ${got}`);
}

interface Ask extends Omit<Request, 'url'> {
  /** Below the repository. */
  readonly path: string;
}

/** One request with login, retries and redirects; any answer but 401, 403 and 429 is the caller's to judge. */
async function talk(connection: Connection, ask: Ask): Promise<Answer> {
  const { errand, base } = connection;
  const url = new URL(`${errand.repository}/${ask.path}`, base);
  let answer = await reach(errand, () => follow(connection, { ...ask, url }));
  if (answer.status === 401) {
    connection.authorization = await logIn(connection, answer);
    answer = await reach(errand, () => follow(connection, { ...ask, url }));
  }
  if (answer.status === 401 || answer.status === 403) {
    throw denied(errand, words(answer), (await loginOf(connection)).because);
  }
  if (answer.status === 429) throw tooManyRequests(errand, retryAfter(answer));
  return answer;
}

async function logIn(connection: Connection, answer: Answer): Promise<string> {
  const { errand, base, transport } = connection;
  const challenges = parseChallenges(answer.headers['www-authenticate'] ?? '');
  const login = await loginOf(connection);
  return reach(errand, () => authorize(challenges, base, errand, login, transport));
}

async function loginOf(connection: Connection): Promise<Login> {
  const { errand, host } = connection;
  connection.login ??= await findLogin(errand.registry, errand.repository, host);
  return connection.login;
}

/** Follows redirects of readings. The login stays with the registry's own origin, and is not taken up again behind it. */
async function follow(connection: Connection, request: Request): Promise<Answer> {
  const { authorization, errand, base, transport } = connection;
  let url = request.url;
  let atHome = true;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    atHome &&= url.origin === base.origin;
    const login = atHome && authorization !== undefined ? { authorization } : {};
    const answer = await transport({ ...request, url, headers: { ...request.headers, ...login } });
    const location = answer.headers.location;
    if (answer.status < 300 || answer.status >= 400 || location === undefined) return answer;
    if (request.method !== 'GET')
      throw unexpected(errand, 'taking a manifest', `it redirects to ${location.slice(0, 200)}`);
    const next = URL.parse(location, url.href);
    const refused = next === null ? 'the redirect leads nowhere' : redirectRefused(url, next);
    if (next === null || refused !== undefined)
      throw unexpected(errand, 'answering', `a redirect is refused: ${refused}`);
    url = next;
  }
  throw unexpected(errand, 'answering', `it redirects more than ${MAX_REDIRECTS} times`);
}

async function reach<T>(errand: Errand, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw cause instanceof NoAnswer ? unreachable(errand, cause) : cause;
  }
}

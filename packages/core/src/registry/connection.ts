import type { Host } from '../nouns/host.ts';
import { parseChallenges } from './challenge.ts';
import { findLogin, type Login } from './credentials.ts';
import { apiHost, isLoopback, redirectRefused } from './origin.ts';
import type { Reference } from './reference.ts';
import { denied, tooManyRequests, unexpected, unreachable, words, type Errand } from './refusal.ts';
import { retryAfter, withRetries } from './retry.ts';
import { authorize } from './token.ts';
import { NoAnswer, openTransport, type Answer, type Request, type Transport } from './transport.ts';

/** One repository of one registry, with the login that was found for it: what all requests go through. */
export interface Connection {
  readonly errand: Errand;
  /** `https://registry/v2/`. */
  readonly base: URL;
  /** Tries again where that may help; only for requests that may be repeated. */
  readonly transport: Transport;
  /** Sends once. */
  readonly once: Transport;
  readonly host: Host;
  /** Looked up when the registry first asks for it: helpers may be slow, and open registries ask for none. */
  login?: Login;
  authorization?: string;
}

export interface Ask extends Omit<Request, 'url'> {
  /** Below the repository, or a whole address (the registry's `Location`). */
  readonly path: string | URL;
}

/** Blobs are often kept elsewhere (object storage): one hop, sometimes two. */
const MAX_REDIRECTS = 5;
/** Answers whose body nobody reads, and error texts. */
export const MAX_WORDS = 64 * 1024;

/** @param signal ends requests in addition to the host's: for a bound on the whole conversation */
export async function connect(
  reference: Reference,
  action: 'pull' | 'push',
  host: Host,
  signal?: AbortSignal,
): Promise<Connection> {
  const errand: Errand = { registry: reference.host, repository: reference.repository, action };
  const once = await openTransport(host, signal);
  const base = await findBase(errand, once);
  return { errand, base, once, transport: withRetries(once, host.signal), host };
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

/** One request with login, retries and redirects; any answer but 401, 403 and 429 is the caller's to judge. */
export function talk(connection: Connection, ask: Ask): Promise<Answer> {
  return converse(connection, ask, connection.transport);
}

/** The same without retries: for what must not be sent twice before the registry was asked how far it got. */
export function talkOnce(connection: Connection, ask: Ask): Promise<Answer> {
  return converse(connection, ask, connection.once);
}

/** @throws PackageModelError; `NoAnswer` only from `talkOnce`, whose caller tries again in its own way */
async function converse(connection: Connection, ask: Ask, transport: Transport): Promise<Answer> {
  const { errand, base } = connection;
  const url = ask.path instanceof URL ? ask.path : new URL(`${errand.repository}/${ask.path}`, base);
  const send = (): Promise<Answer> => follow(connection, { ...ask, url }, transport);
  const sent = transport === connection.once ? send : () => reach(errand, send);
  let answer = await sent();
  // Tokens run out in the middle of long uploads: a new one is asked for whenever the registry wants it.
  if (answer.status === 401 && url.origin === base.origin) {
    connection.authorization = await logIn(connection, answer);
    answer = await sent();
  }
  if (answer.status === 401 || answer.status === 403) {
    throw denied(errand, words(answer), (await loginOf(connection)).because);
  }
  if (answer.status === 429 && transport === connection.transport) throw tooManyRequests(errand, retryAfter(answer));
  return answer;
}

async function logIn(connection: Connection, answer: Answer): Promise<string> {
  const { errand, base, transport } = connection;
  const challenges = parseChallenges(answer.headers['www-authenticate'] ?? '');
  const login = await loginOf(connection);
  return reach(errand, () => authorize(challenges, base, errand, login, transport, connection.host.env));
}

async function loginOf(connection: Connection): Promise<Login> {
  const { errand, host } = connection;
  connection.login ??= await findLogin(errand.registry, errand.repository, host);
  return connection.login;
}

/**
 * Follows redirects of readings, and of writings where the answer says that the same is to be sent there (307, 308).
 * The login stays with the registry's own origin, and is not taken up again behind it. Manifests are never redirected.
 */
async function follow(connection: Connection, request: Request, transport: Transport): Promise<Answer> {
  const { authorization, errand, base } = connection;
  let url = request.url;
  let atHome = true;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    atHome &&= url.origin === base.origin;
    const login = atHome && authorization !== undefined ? { authorization } : {};
    const answer = await transport({ ...request, url, headers: { ...request.headers, ...login } });
    const location = answer.headers.location;
    if (answer.status < 300 || answer.status >= 400 || location === undefined) return answer;
    if (!mayFollow(request, answer.status)) {
      const what = /\/manifests\/[^/]*$/.test(request.url.pathname) ? 'a manifest' : 'a blob';
      throw unexpected(errand, `taking ${what}`, `it redirects to ${location.slice(0, 200)}`);
    }
    url = nextPlace(errand, url, location);
  }
  throw unexpected(errand, 'answering', `it redirects more than ${MAX_REDIRECTS} times`);
}

function mayFollow({ method, url }: Request, status: number): boolean {
  if (method === 'GET' || method === 'HEAD') return true;
  return (status === 307 || status === 308) && !/\/manifests\/[^/]*$/.test(url.pathname);
}

/** Where an answer leads. @throws PackageModelError where that is no place for our bytes */
export function nextPlace(errand: Errand, from: URL, location: string): URL {
  const next = URL.parse(location, from.href);
  const refused = next === null ? 'the redirect leads nowhere' : redirectRefused(from, next);
  if (next === null || refused !== undefined)
    throw unexpected(errand, 'answering', `a redirect is refused: ${refused}`);
  return next;
}

export async function reach<T>(errand: Errand, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw cause instanceof NoAnswer ? unreachable(errand, cause) : cause;
  }
}

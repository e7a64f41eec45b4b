import type { Host } from '../nouns/host.ts';
import type { Challenge } from './challenge.ts';
import type { Credentials, Login } from './credentials.ts';
import { realmRefused } from './origin.ts';
import { denied, unexpected, words, type Errand } from './refusal.ts';
import type { Answer, Transport } from './transport.ts';

/** Registries of one's own that have their tokens issued elsewhere: pairs that the user names. */
const TOKEN_HOSTS = 'PACKAGE_MODEL_TOKEN_HOSTS';
/** Token answers hold one JWT of a few KiB. */
const MAX_TOKEN_ANSWER = 1 << 20;

/**
 * What to send as `Authorization` after a registry asked for it with `challenges`. The scope is what we need and never
 * what the challenge asks for: a registry may not talk us into a token for another repository.
 * @throws PackageModelError `REGISTRY_DENIED`
 */
export async function authorize(
  challenges: readonly Challenge[],
  registry: URL,
  errand: Errand,
  login: Login,
  transport: Transport,
  env: Host['env'],
): Promise<string> {
  const { credentials, because } = login;
  const bearer = challenges.find((challenge) => challenge.scheme === 'bearer');
  if (bearer) {
    if (credentials?.kind === 'registry-token') return `Bearer ${credentials.secret}`;
    return `Bearer ${await requestToken(bearer, registry, errand, login, transport, env)}`;
  }
  if (challenges.some((challenge) => challenge.scheme === 'basic') && credentials?.kind === 'password') {
    return basic(credentials);
  }
  throw denied(errand, credentials ? 'it offers no way to log in that is known' : 'it asks for a login', because);
}

async function requestToken(
  challenge: Challenge,
  registry: URL,
  errand: Errand,
  login: Login,
  transport: Transport,
  env: Host['env'],
): Promise<string> {
  const realm = readRealm(challenge, registry, errand, login, env);
  const service = challenge.parameters.get('service');
  const scope = `repository:${errand.repository}:${errand.action === 'push' ? 'pull,push' : 'pull'}`;
  const fields = new URLSearchParams({ ...(service === undefined ? {} : { service }), scope });
  const answer = await ask(realm, fields, login.credentials, transport);
  // A redirect would hand the login to whoever the answer names.
  if (answer.status >= 300 && answer.status < 400) {
    throw denied(errand, `${realm.host} redirects the request for a token, which is not followed`, login.because);
  }
  if (answer.status >= 500) throw unexpected(errand, 'issuing a token', words(answer));
  if (answer.status !== 200) throw denied(errand, `${realm.host} issues no token: ${words(answer)}`, login.because);
  const token = readToken(answer);
  if (token === undefined) throw unexpected(errand, 'issuing a token', 'its answer holds none');
  return token;
}

function readRealm(challenge: Challenge, registry: URL, errand: Errand, login: Login, env: Host['env']): URL {
  const text = challenge.parameters.get('realm') ?? '';
  const realm = URL.parse(text);
  if (realm === null) throw denied(errand, 'it names no place that issues tokens', login.because);
  const refused = realmRefused(registry, realm, env[TOKEN_HOSTS]);
  if (refused !== undefined) {
    const listing =
      realm.protocol === 'https:'
        ? `; where the two belong together, ${TOKEN_HOSTS}=${registry.host}=${realm.host} says so`
        : '';
    throw denied(
      errand,
      `it wants the login sent to ${realm.origin}, which is refused: ${refused}${listing}`,
      login.because,
    );
  }
  return realm;
}

/** Identity tokens are exchanged by POST (OAuth 2), everything else asks by GET, anonymous where there is no login. */
function ask(
  realm: URL,
  fields: URLSearchParams,
  credentials: Credentials | undefined,
  transport: Transport,
): Promise<Answer> {
  if (credentials?.kind === 'identity-token') {
    fields.set('grant_type', 'refresh_token');
    fields.set('client_id', 'package-model');
    fields.set('refresh_token', credentials.secret);
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return transport({ method: 'POST', url: realm, headers, body: fields.toString(), limit: MAX_TOKEN_ANSWER });
  }
  const url = new URL(realm);
  for (const [name, value] of fields) url.searchParams.set(name, value);
  const headers = credentials?.kind === 'password' ? { authorization: basic(credentials) } : {};
  return transport({ method: 'GET', url, headers, limit: MAX_TOKEN_ANSWER });
}

function readToken(answer: Answer): string | undefined {
  try {
    const { token, access_token: access } = JSON.parse(answer.body.toString('utf8')) as Record<string, unknown>;
    const found = token ?? access;
    // It becomes a header: printable characters only.
    return typeof found === 'string' && /^[\x21-\x7e]+$/.test(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

function basic({ username, secret }: Credentials): string {
  return `Basic ${Buffer.from(`${username}:${secret}`).toString('base64')}`;
}

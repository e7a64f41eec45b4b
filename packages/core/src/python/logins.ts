import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ioError } from '../errors.ts';
import type { Host } from '../nouns/host.ts';

/** Who asks, where a host of packages wants to know. */
export interface Login {
  /** Without a port, as in a netrc file. */
  readonly host: string;
  readonly user: string;
  readonly password: string;
}

/** A netrc of more is none; it holds a few lines for each host. */
const MAX_NETRC = 1 << 20;

/**
 * The logins that these addresses may need and no others: those that stand in an address itself, else those of the user's
 * netrc, which is how pip, uv and the solver of conda find them too. One for each host.
 * @param given addresses with credentials in them, which go before the netrc
 * @throws PackageModelError `IO` for a netrc that is there and cannot be read
 */
export async function loginsFor(
  addresses: Iterable<string | undefined>,
  given: Iterable<string | undefined>,
  host: Host,
): Promise<Login[]> {
  const wanted = new Set([...addresses].flatMap((one) => hostOf(one)?.hostname ?? []));
  const own = [...given].flatMap((one) => loginIn(one) ?? []);
  const kept = parseNetrc(await readNetrc(host));
  return [...wanted].toSorted().flatMap((name) => {
    const found = own.find((one) => one.host === name) ?? kept.find((one) => one.host === name || one.host === '');
    return found ? [{ ...found, host: name }] : [];
  });
}

/** The login in an address; nothing where there is none in it. */
export function loginIn(address: string | undefined): Login | undefined {
  const url = hostOf(address);
  if (!url || (url.username === '' && url.password === '')) return undefined;
  return { host: url.hostname, user: decoded(url.username), password: decoded(url.password) };
}

/** A percent sign that escapes nothing stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function hostOf(address: string | undefined): URL | undefined {
  const url = address === undefined ? null : URL.parse(address);
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

/** Where pip, uv and Python look: NETRC, else the home folder. */
export function netrcPath({ env }: Host): string | undefined {
  const { NETRC: named, HOME: home } = env;
  if (named !== undefined && named !== '') return named;
  return home === undefined || home === '' ? undefined : join(home, '.netrc');
}

async function readNetrc(host: Host): Promise<string> {
  const path = netrcPath(host);
  if (path === undefined) return '';
  const bytes = await readFile(path).catch((cause: unknown) => {
    if (['ENOENT', 'ENOTDIR'].includes((cause as NodeJS.ErrnoException).code ?? '')) return Buffer.of();
    throw ioError(cause, `reading ${path}`);
  });
  return bytes.length > MAX_NETRC ? '' : bytes.toString('utf8');
}

/**
 * The logins of a netrc file in its order; `default` has an empty host and comes last. Words may stand in quotes, in which
 * a backslash takes the next letter as it is (as Python's netrc and curl read it); a macro ends at an empty line.
 */
export function parseNetrc(text: string): Login[] {
  const plain = text.replaceAll(/^[ \t]*macdef\b[^\n]*\n(?:[^\n]+\n?)*/gm, '');
  const words = [...plain.matchAll(/#[^\n]*|"((?:[^"\\]|\\.)*)"|((?:[^\s\\]|\\.)+)/gs)].flatMap(
    ([, quoted, bare]) => (quoted ?? bare)?.replaceAll(/\\(.)/gs, '$1') ?? [],
  );
  const found: { host: string; user: string; password: string }[] = [];
  for (let i = 0; i < words.length; i++) {
    const entry = found.at(-1);
    if (words[i] === 'default') found.push({ host: '', user: '', password: '' });
    else if (words[i] === 'machine') found.push({ host: (words[++i] ?? '').toLowerCase(), user: '', password: '' });
    else if (words[i] === 'login' && entry) entry.user = words[++i] ?? '';
    else if (words[i] === 'password' && entry) entry.password = words[++i] ?? '';
    else if (words[i] === 'account') i++;
  }
  return found.filter(({ user, password }) => user !== '' || password !== '').toSorted((a, b) => rank(a) - rank(b));
}

function rank({ host }: Login): number {
  return host === '' ? 1 : 0;
}

/** Logins as a netrc file. */
export function printNetrc(logins: readonly Login[]): string {
  return logins
    .map(({ host, user, password }) => `machine ${host} login ${word(user)} password ${word(password)}\n`)
    .join('');
}

function word(text: string): string {
  return /^[\w.@%+:/=~-]+$/.test(text) ? text : `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}

/** As an HTTP header says it. */
export function basicHeader({ user, password }: Pick<Login, 'user' | 'password'>): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

/** An address as it may be shown and kept. */
export function withoutCredentials(address: string): string {
  return address.replace(/(:\/\/)[^/@\s]*@/, '$1');
}

import { createHash, randomUUID, type Hash } from 'node:crypto';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ioError, PackageModelError } from '../../errors.ts';
import type { LockedPackage } from '../../nouns/environment.ts';
import type { Host } from '../../nouns/host.ts';
import type { Digest } from '../../nouns/image.ts';
import { trustBundle } from '../../python/certificates.ts';
import { basicHeader, loginsFor } from '../../python/logins.ts';
import { NoAnswer, openTransport, type Transport } from '../../registry/transport.ts';
import { digestOf } from '../digest-model.ts';
import { byTurns } from '../layer/content.ts';
import { chooseWheel, type Runs } from './choose-wheel.ts';

/** A wheel of the lock that is to be installed. */
export interface ChosenWheel {
  readonly package: string;
  readonly name: string;
  readonly sha256: string;
  readonly url?: string;
  /** Bytes, where the lock says. */
  readonly size?: number;
}

/** Where wheels come from besides their addresses. */
export interface WheelSources {
  readonly findLinks: readonly string[];
  /** With credentials, where one needs them. */
  readonly indexes?: readonly (string | undefined)[];
  /** File of certificates to trust besides the public ones. */
  readonly certificates?: string | undefined;
}

const AT_ONCE = 6;
const MAX_REDIRECTS = 5;
/** Bytes that are written at once. */
const WRITTEN = 256 << 10;
/** The largest wheels there are have three gigabytes. */
const MAX_WHEEL = 4 * 2 ** 30;

/** One wheel for each package, or the first package that has none which fits. */
export function chooseWheels(
  packages: readonly LockedPackage[],
  runs: Runs,
): { readonly wheels: readonly ChosenWheel[] } | { readonly missing: LockedPackage } {
  const wheels: ChosenWheel[] = [];
  for (const each of packages) {
    const wheel = chooseWheel(each.wheels, runs);
    if (!wheel) return { missing: each };
    wheels.push({ package: each.name, ...wheel });
  }
  return { wheels };
}

/**
 * Has wheels on this machine. @returns paths, in the order of the wheels
 * @throws PackageModelError `NETWORK` naming the wheel; `DISK_FULL`, `IO`, `INTERRUPTED`
 */
export type WheelFetcher = (wheels: readonly ChosenWheel[]) => Promise<readonly string[]>;

/**
 * Takes wheels from one of the folders, from what an earlier run has kept, or fetches them; each is checked against its hash
 * when it is first asked for, and fetched once, whoever asks meanwhile.
 */
export function wheelFetcher(sources: WheelSources, host: Host): WheelFetcher {
  const shelf = join(host.cache, 'wheels');
  let opened: Promise<Transport> | undefined;
  const transport = (): Promise<Transport> => (opened ??= trusting(sources, host).then((own) => openTransport(own)));
  const known = new Map<string, Promise<string>>();
  const turns = atMost(AT_ONCE);
  // What is here already is only hashed: one after the other, the first is ready first.
  const looking = atMost(1);
  let done = 0;
  const one = async (wheel: ChosenWheel): Promise<string> => {
    const path =
      (await looking(() => onThisMachine(wheel, shelf, sources, host))) ??
      (await fetched(wheel, shelf, sources, await transport(), host));
    const total = known.size;
    host.emit({ stage: 'image', type: 'progress', what: 'wheels', done: ++done, total, unit: 'files' });
    return path;
  };
  const shared = (wheel: ChosenWheel): Promise<string> => {
    const path = known.get(wheel.sha256) ?? turns(() => one(wheel));
    known.set(wheel.sha256, path);
    return path;
  };
  return async (wheels) => {
    await mkdir(shelf, { recursive: true });
    return Promise.all(wheels.map(shared));
  };
}

/** Begins so many pieces of work at a time, in the order in which they are given. */
function atMost(count: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= count) await new Promise<void>((go) => waiting.push(go));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}

async function trusting({ certificates }: WheelSources, host: Host): Promise<Host> {
  if (certificates === undefined) return host;
  return { ...host, env: { ...host.env, SSL_CERT_FILE: await trustBundle(certificates, host) } };
}

async function onThisMachine(
  wheel: ChosenWheel,
  shelf: string,
  { findLinks }: WheelSources,
  host: Host,
): Promise<string | undefined> {
  const places = [join(shelf, `${wheel.sha256}.whl`), ...findLinks.map((folder) => join(folder, wheel.name))];
  for (const path of places) {
    if (
      (await stat(path).catch(() => undefined))?.isFile() &&
      (await digestOf(path, host)) === `sha256:${wheel.sha256}`
    )
      return path;
  }
  return undefined;
}

async function fetched(
  wheel: ChosenWheel,
  shelf: string,
  { indexes = [] }: WheelSources,
  transport: Transport,
  host: Host,
): Promise<string> {
  const { name, url } = wheel;
  if (url === undefined || !/^https?:/.test(url)) throw failed(name, 'the lock has no address for it');
  const part = join(shelf, `${wheel.sha256}.${randomUUID()}.part`);
  const path = join(shelf, `${wheel.sha256}.whl`);
  try {
    const got = await download(name, new URL(url), await authorizationFor(url, indexes, host), part, transport);
    if (got !== `sha256:${wheel.sha256}`) throw failed(name, `what came is ${got}, and not the locked one`);
    await rename(part, path);
    return path;
  } finally {
    await rm(part, { force: true });
  }
}

async function download(
  name: string,
  start: URL,
  authorization: string | undefined,
  part: string,
  transport: Transport,
): Promise<Digest> {
  let url = start;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    // Credentials are for the index alone, and stay behind when it leads elsewhere.
    const login = authorization !== undefined && url.origin === start.origin ? { authorization } : {};
    const hash = createHash('sha256');
    /** What went wrong here: the line, which is cut for it, says only that it broke. */
    let wrong: PackageModelError | undefined;
    const tell = (cause: PackageModelError): PackageModelError => (wrong = cause);
    const onBody = (body: AsyncIterable<Buffer>): Promise<void> => taken(body, part, hash, name, tell);
    const answer = await transport({ method: 'GET', url, headers: login, limit: 1 << 16, onBody }).catch(
      (cause: unknown) => {
        throw wrong ?? (cause instanceof NoAnswer ? failed(name, cause.message) : cause);
      },
    );
    if (answer.status === 200) return `sha256:${hash.digest('hex')}`;
    const next = answer.headers.location === undefined ? null : URL.parse(answer.headers.location, url.href);
    if (answer.status < 300 || answer.status >= 400 || next === null)
      throw failed(name, `${url.host} answers ${answer.status}`);
    if (url.protocol === 'https:' && next.protocol !== 'https:')
      throw failed(name, `${url.host} leads to a place without TLS`);
    url = next;
  }
  throw failed(name, `${start.host} redirects more than ${MAX_REDIRECTS} times`);
}

/**
 * What comes in pieces of some kilobytes is hashed and written in larger ones: each costs a way to another thread and back. Two
 * rooms take turns: one is filled while the other is written.
 */
async function taken(
  body: AsyncIterable<Buffer>,
  part: string,
  hash: Hash,
  name: string,
  tell: (cause: PackageModelError) => PackageModelError,
): Promise<void> {
  const told = (cause: unknown): never => {
    throw tell(ioError(cause, `writing ${part}`));
  };
  await using file = await open(part, 'w').catch(told);
  const rooms = byTurns(WRITTEN);
  let room = rooms.take();
  let [size, held] = [0, 0];
  let written: Promise<unknown> = Promise.resolve();
  const write = async (): Promise<void> => {
    await written.catch(told);
    const piece = room.subarray(0, held);
    hash.update(piece);
    written = file.writeFile(piece);
    written.catch(() => undefined);
    [room, held] = [rooms.take(), 0];
  };
  for await (const chunk of body) {
    size += chunk.length;
    if (size > MAX_WHEEL) throw tell(failed(name, `it has more than ${MAX_WHEEL} bytes`));
    for (let at = 0; at < chunk.length;) {
      const copied = chunk.copy(room, held, at);
      [at, held] = [at + copied, held + copied];
      if (held === room.length) await write();
    }
  }
  await write();
  await written.catch(told);
}

/** Credentials of an index, for files that lie on its own host; else those of the user's netrc. */
async function authorizationFor(
  url: string,
  indexes: readonly (string | undefined)[],
  host: Host,
): Promise<string | undefined> {
  const { origin } = new URL(url);
  const own = indexes.filter((index) => index !== undefined && URL.parse(index)?.origin === origin);
  const [login] = await loginsFor([url], own, host);
  return login && basicHeader(login);
}

function failed(name: string, why: string): PackageModelError {
  return new PackageModelError(
    'NETWORK',
    `${name} cannot be had: ${why}`,
    'Check that the address in the lock can be reached from here, or give a folder that holds the wheel with --find-links.',
  );
}

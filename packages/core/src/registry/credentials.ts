import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Host } from '../nouns/host.ts';
import { credentialNames } from './known.ts';

export interface Credentials {
  readonly kind: 'password' | 'identity-token' | 'registry-token';
  readonly username: string;
  readonly secret: string;
}

export interface Login {
  readonly credentials?: Credentials;
  /** A clause for people: where the login came from, or why there is none. Never holds a secret. */
  readonly because: string;
}

/** A name from a file becomes a program's name: anything else could lead to another program. */
const HELPER = /^[a-z0-9-]+$/;
/** Cloud helpers ask their own service first; one that takes longer waits for a person who is not there. */
const HELPER_MS = 15_000;
/** A helper's answer is one small object; tokens of cloud registries have up to 4 KiB. */
const HELPER_KEEP = 64 * 1024;

interface AuthFile {
  readonly path: string;
  readonly auths: ReadonlyMap<string, unknown>;
  readonly credHelpers: ReadonlyMap<string, unknown>;
  readonly credsStore: unknown;
}

/**
 * The login that the engines would use for a repository: Docker's `config.json` with its helpers, Podman's `auth.json`.
 * No file, no entry and a helper that fails are all "no login"; the registry then says whether it needs one.
 */
export async function findLogin(registry: string, repository: string, host: Host): Promise<Login> {
  const notes: string[] = [];
  for (const path of authFiles(host.env)) {
    const file = await readAuthFile(path, notes);
    const credentials = file && (await fromFile(file, registry, repository, host, notes));
    if (credentials) return { credentials, because: `the login in ${path}` };
  }
  return { because: notes.length === 0 ? `no login for ${registry} was found` : notes.join('; ') };
}

function authFiles(env: Host['env']): string[] {
  const home = env['HOME'] ?? env['USERPROFILE'];
  const docker = env['DOCKER_CONFIG'] ?? (home === undefined ? undefined : join(home, '.docker'));
  const files = [
    env['REGISTRY_AUTH_FILE'],
    docker === undefined ? undefined : join(docker, 'config.json'),
    env['XDG_RUNTIME_DIR'] === undefined ? undefined : join(env['XDG_RUNTIME_DIR'], 'containers', 'auth.json'),
    home === undefined ? undefined : join(home, '.config', 'containers', 'auth.json'),
  ];
  return files.filter((path): path is string => path !== undefined && path !== '');
}

async function readAuthFile(path: string, notes: string[]): Promise<AuthFile | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') notes.push(`${path} cannot be read`);
    return undefined;
  }
  try {
    const parsed = entries(JSON.parse(text));
    return {
      path,
      auths: entries(parsed.get('auths')),
      credHelpers: entries(parsed.get('credHelpers')),
      credsStore: parsed.get('credsStore'),
    };
  } catch {
    notes.push(`${path} is not JSON`);
    return undefined;
  }
}

async function fromFile(
  file: AuthFile,
  registry: string,
  repository: string,
  host: Host,
  notes: string[],
): Promise<Credentials | undefined> {
  const names = [registry, ...(credentialNames.get(registry) ?? [])];
  const helper = names.map((name) => file.credHelpers.get(name)).find((name) => name !== undefined) ?? file.credsStore;
  if (typeof helper === 'string' && helper !== '') {
    for (const name of names) {
      const credentials = await askHelper(helper, name, host, file.path, notes);
      if (credentials) return credentials;
      if (notes.length > 0) break;
    }
  }
  return fromEntry(matchingEntry(file.auths, names, repository));
}

/** Podman keeps logins of single repositories: the longest path that leads to this one wins. Docker's keys may be URLs. */
function matchingEntry(auths: ReadonlyMap<string, unknown>, names: readonly string[], repository: string): unknown {
  const parts = repository.split('/');
  const [registry = ''] = names;
  for (let depth = parts.length; depth > 0; depth--) {
    const found = auths.get(`${registry}/${parts.slice(0, depth).join('/')}`);
    if (found !== undefined) return found;
  }
  for (const name of names) {
    const found = auths.get(name) ?? [...auths].find(([key]) => bareHost(key) === name)?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}

function bareHost(key: string): string | undefined {
  return /^https?:\/\/([^/]+)(?:\/(?:v[12]\/?)?)?$/.exec(key)?.[1];
}

function fromEntry(entry: unknown): Credentials | undefined {
  const fields = entries(entry);
  const [username = '', password = ''] = [text(fields.get('username')), text(fields.get('password'))];
  const registryToken = text(fields.get('registrytoken'));
  if (registryToken) return { kind: 'registry-token', username, secret: registryToken };
  const decoded = Buffer.from(text(fields.get('auth')) ?? '', 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  const user = colon < 0 ? username : decoded.slice(0, colon);
  const identityToken = text(fields.get('identitytoken'));
  if (identityToken) return { kind: 'identity-token', username: user, secret: identityToken };
  // Docker pads the secret with NUL bytes in files of old.
  const secret = colon < 0 ? password : decoded.slice(colon + 1).replace(/\0+$/, '');
  return user === '' || secret === '' ? undefined : { kind: 'password', username: user, secret };
}

async function askHelper(
  helper: string,
  registry: string,
  host: Host,
  file: string,
  notes: string[],
): Promise<Credentials | undefined> {
  if (!HELPER.test(helper)) {
    notes.push(`${file} names a credential helper with characters outside a-z, 0-9 and -`);
    return undefined;
  }
  const program = `docker-credential-${helper}`;
  try {
    const asked = await host.exec(program, ['get'], { input: registry, timeout: HELPER_MS, keep: HELPER_KEEP });
    // What it printed may hold a secret: only the exit code is told.
    if (asked.code !== 0) {
      if (!/credentials not found/i.test(asked.stdout)) notes.push(`${program} ended with ${asked.code ?? 'a signal'}`);
      return undefined;
    }
    const fields = entries(JSON.parse(asked.stdout));
    const [username = '', secret = ''] = [text(fields.get('Username')), text(fields.get('Secret'))];
    if (secret === '') return undefined;
    return { kind: username === '<token>' ? 'identity-token' : 'password', username, secret };
  } catch (cause) {
    if (host.signal.aborted) throw cause;
    notes.push(
      cause instanceof SyntaxError ? `${program} did not answer with JSON` : `${program} could not be started`,
    );
    return undefined;
  }
}

function entries(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

import { readFile } from 'node:fs/promises';
import { PackageModelError } from '../errors.ts';
import type { Host } from '../nouns/host.ts';
import { buildFields } from './build-fields.ts';

/** A secret for the steps of a build that install: named in the plan, its value never. */
export interface BuildSecret {
  readonly id: string;
  readonly from:
    | { readonly kind: 'file'; readonly path: string }
    | { readonly kind: 'variable'; readonly name: string }
    | { readonly kind: 'value'; readonly value: string };
}

/** What the Dockerfile reads under ids of its own, and which option hands each in. */
const ours: Readonly<Record<string, string>> = {
  certificates: 'Use --certificates FILE.',
  netrc: 'Logins are taken from the netrc of whoever runs this (NETRC, ~/.netrc).',
  index: 'Use --index-url URL.',
  conda: 'Use --conda-mirror URL.',
};

/** BuildKit's own bound for a secret. */
const MOST = 500 * 1024;
/** Shorter lines would black out half a log. */
const SHORTEST = 4;
const LIKE = 'id=NAME,src=FILE or id=NAME,env=VARIABLE';

/**
 * Secrets as buildx writes them, `id=NAME,src=FILE` or `id=NAME,env=VARIABLE` (without either the variable NAME), and as
 * the input `secrets` of docker/build-push-action does, `NAME=VALUE`.
 * @throws PackageModelError `USAGE`; no message holds a value
 */
export function secretsFrom(given: readonly string[]): readonly BuildSecret[] {
  const secrets = given.map(secretOf);
  for (const [index, { id }] of secrets.entries()) {
    if (!/^[A-Za-z0-9][\w.-]{0,63}$/.test(id)) throw usage('a secret has an id that is none', `Write ${LIKE}.`);
    if (Object.hasOwn(ours, id)) throw usage(`the secret ${id} has an option of its own`, ours[id] ?? '');
    if (secrets.findIndex((each) => each.id === id) !== index)
      throw usage(`two secrets are called ${id}`, 'Name each once.');
  }
  return secrets;
}

function secretOf(given: string): BuildSecret {
  if (!/(?:^|,)"?(?:id|src|source|env)=/.test(given)) {
    const equals = given.indexOf('=');
    if (equals < 1) throw usage('a secret has neither id nor value', `Write ${LIKE}.`);
    return { id: given.slice(0, equals).trim(), from: { kind: 'value', value: given.slice(equals + 1) } };
  }
  const fields = buildFields(given, LIKE);
  const id = fields.get('id') ?? '';
  const path = fields.get('src') ?? fields.get('source');
  const name = fields.get('env');
  const unknown = [...fields.keys()].find((key) => !['id', 'src', 'source', 'env', 'type'].includes(key));
  if (unknown !== undefined) throw usage(`${JSON.stringify(unknown)} is no field of a secret`, `Write ${LIKE}.`);
  if (path !== undefined && name !== undefined)
    throw usage(`the secret ${id} is to be read from a file and from a variable`, `Write ${LIKE}.`);
  return { id, from: path === undefined ? { kind: 'variable', name: name ?? id } : { kind: 'file', path } };
}

/** Values of secrets, read when a build needs them. @throws PackageModelError `USAGE` for one that is not there or too long */
export async function readSecrets(
  secrets: readonly BuildSecret[],
  { env }: Host,
): Promise<readonly { readonly id: string; readonly value: Buffer }[]> {
  const read: { readonly id: string; readonly value: Buffer }[] = [];
  for (const { id, from } of secrets) {
    const value = await valueOf(id, from, env);
    if (value.length > MOST)
      throw usage(`the secret ${id} has ${value.length} bytes, and builders take ${MOST}`, 'Name a shorter file.');
    read.push({ id, value });
  }
  return read;
}

async function valueOf(id: string, from: BuildSecret['from'], env: Host['env']): Promise<Buffer> {
  switch (from.kind) {
    case 'value':
      return Buffer.from(from.value);
    case 'variable': {
      const value = env[from.name];
      if (value === undefined)
        throw usage(
          `the secret ${id} is to be read from the variable ${from.name}, which is not set`,
          `Set it, or write ${LIKE}.`,
        );
      return Buffer.from(value);
    }
    case 'file':
      return readFile(from.path).catch((cause: unknown) => {
        const { code = 'unreadable' } = cause as NodeJS.ErrnoException;
        throw usage(`the secret ${id} cannot be read from ${from.path} (${code})`, 'Check the path.');
      });
  }
}

/** Blacks out lines of the secrets in what a builder says: a step may print what it was given. */
export function maskOf(values: readonly Buffer[]): (line: string) => string {
  const hidden = [...new Set(values.flatMap((value) => [...value.toString('utf8').split(/\r?\n/)]))]
    .map((line) => line.trim())
    .filter((line) => line.length >= SHORTEST)
    .toSorted((a, b) => b.length - a.length);
  return (line) => hidden.reduce((text, secret) => text.replaceAll(secret, '***'), line);
}

function usage(message: string, remedy: string): PackageModelError {
  return new PackageModelError('USAGE', message, remedy);
}

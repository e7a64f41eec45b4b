import { PackageModelError } from '../errors.ts';
import type { Digest } from '../nouns/image.ts';
import { DEFAULT_REGISTRY } from './known.ts';

/** `host[:port]/repository[:tag][@digest]`, with the defaults that the engines apply to short names. */
export interface Reference {
  /** `ghcr.io`, `127.0.0.1:5000`, `[::1]:5000`. */
  readonly host: string;
  /** `acme/churn`; `library/python` for `python`. */
  readonly repository: string;
  readonly tag?: string;
  readonly digest?: Digest;
  /** As it was written. */
  readonly text: string;
}

/** The distribution specification allows 255 for the whole name, engines count the host in. */
const MAX_NAME = 255;
const MAX_TAG = 128;

const HOST =
  /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9a-fA-F:]+\])(?::[0-9]{1,5})?$/;
const COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]*$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;

/**
 * Reads a reference as `docker tag` would.
 * @throws PackageModelError `USAGE` naming the character and its position (counted from 1), or the part that is wrong.
 */
export function parseReference(text: string): Reference {
  if (text === '') throw wrong(text, 'it is empty');
  const [beforeDigest = '', ...digests] = text.split('@');
  const digest = digests.length === 0 ? undefined : readDigest(text, digests.join('@'));
  const { name, tag } = splitTag(beforeDigest);
  const { host, path } = splitHost(text, name);
  checkPath(text, path, name.length - path.length);
  if (tag !== undefined) checkTag(text, tag, name.length + 1);
  if (name.length > MAX_NAME) throw wrong(text, `its name has ${name.length} characters, the limit is ${MAX_NAME}`);
  const repository = host === DEFAULT_REGISTRY && !path.includes('/') ? `library/${path}` : path;
  return { host, repository, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }), text };
}

/** The reference in full: what an engine is told, so that no default of the engine's own can change its meaning. */
export function formatReference(reference: Omit<Reference, 'text'>): string {
  const { host, repository, tag, digest } = reference;
  return `${host}/${repository}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}

/** A tag begins at a colon that no slash follows; other colons are a port's. */
function splitTag(text: string): { name: string; tag?: string } {
  const colon = text.lastIndexOf(':');
  if (colon <= text.lastIndexOf('/')) return { name: text };
  return { name: text.slice(0, colon), tag: text.slice(colon + 1) };
}

/**
 * The first part is a host when it has a dot or a port, or is `localhost`. Engines also take a first part with capitals
 * for a host; that is nearly always a repository written as its owner's name, and is better refused by name.
 */
function splitHost(text: string, name: string): { host: string; path: string } {
  const slash = name.indexOf('/');
  const first = slash < 0 ? '' : name.slice(0, slash);
  if (!/[.:[\]]/.test(first) && first !== 'localhost') return { host: DEFAULT_REGISTRY, path: name };
  const at = first.search(/[^A-Za-z0-9.:[\]-]/u);
  if (at >= 0) throw badCharacter(text, at, 'a host name');
  const port = /:(\d+)$/.exec(first)?.[1];
  if (!HOST.test(first)) throw wrong(text, `${JSON.stringify(first)} is no host name`);
  if (port !== undefined && (Number(port) < 1 || Number(port) > 65535)) throw wrong(text, `${port} is no port`);
  return { host: first.toLowerCase(), path: name.slice(slash + 1) };
}

function checkPath(text: string, path: string, offset: number): void {
  const at = path.search(/[^a-z0-9._/-]/u);
  if (at >= 0) throw badCharacter(text, offset + at, 'a repository');
  if (path === '') throw wrong(text, 'it names no repository');
  for (const component of path.split('/')) {
    if (component === '') throw wrong(text, 'it has an empty part between two slashes');
    if (!COMPONENT.test(component)) {
      throw wrong(
        text,
        `${JSON.stringify(component)} must begin and end with a letter or digit, with single separators between`,
      );
    }
  }
}

function checkTag(text: string, tag: string, offset: number): void {
  if (tag === '') throw wrong(text, 'nothing follows the colon');
  const at = tag.search(/[^A-Za-z0-9._-]/u);
  if (at >= 0) throw badCharacter(text, offset + at, 'a tag');
  if (!TAG.test(tag)) throw badCharacter(text, offset, 'the beginning of a tag');
  if (tag.length > MAX_TAG) throw wrong(text, `its tag has ${tag.length} characters, the limit is ${MAX_TAG}`);
}

function readDigest(text: string, digest: string): Digest {
  if (!DIGEST.test(digest)) throw wrong(text, 'what follows @ is not sha256: and 64 hexadecimal digits');
  return digest as Digest;
}

function badCharacter(text: string, at: number, where: string): PackageModelError {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const shown = /^[\x21-\x7e]$/.test(character)
    ? character
    : `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const capital = /^[A-Z]$/.test(character) ? ' (repositories are lower case)' : '';
  return wrong(text, `the character ${shown} at position ${at + 1} may not be in ${where}${capital}`);
}

function wrong(text: string, why: string): PackageModelError {
  return new PackageModelError(
    'USAGE',
    `${JSON.stringify(text.slice(0, MAX_NAME + MAX_TAG))} is no image reference: ${why}`,
    'Write it as HOST[:PORT]/REPOSITORY:TAG, for example ghcr.io/acme/churn:1.',
  );
}

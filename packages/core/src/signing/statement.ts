import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { Refused } from './refused.ts';

/** Hashes that the format knows. `blake2b` is the one of 512 bits. */
export type HashName = 'sha256' | 'blake2b' | 'blake3';

/** A file, or with `from` and `to` (bytes, `to` not included) a part of one. */
export interface Resource {
  /** Relative to the signed folder, with slashes; `.` for a signed file. */
  readonly path: string;
  readonly part?: { readonly from: number; readonly to: number };
  readonly digest: string;
}

/** What was signed: every file of a model with its digest, and how they were taken. */
export interface Statement {
  readonly method: 'files' | 'shards';
  readonly hash: HashName;
  /** Bytes of a part, where files were taken in parts. */
  readonly shardSize?: number;
  /** Relative to the signed folder: these and what is below them were left out. */
  readonly ignored: readonly string[];
  readonly resources: readonly Resource[];
}

const hex = v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{64}|[0-9a-f]{128})$/));
const schema = v.object({
  _type: v.literal('https://in-toto.io/Statement/v1'),
  predicateType: v.literal('https://model_signing/signature/v1.0'),
  subject: v.pipe(v.array(v.object({ digest: v.object({ sha256: hex }) })), v.length(1)),
  predicate: v.object({
    serialization: v.object({
      method: v.picklist(['files', 'shards']),
      hash_type: v.picklist(['sha256', 'blake2b', 'blake3']),
      shard_size: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
      ignore_paths: v.optional(v.array(v.string()), []),
    }),
    resources: v.array(v.object({ name: v.string(), algorithm: v.string(), digest: hex })),
  }),
});

/**
 * Reads a payload whose signature was found good.
 * @throws Refused where it is no statement about a model, or contradicts itself
 */
export function readStatement(payload: Buffer): Statement {
  const { subject, predicate } = parse(payload);
  const { method, hash_type: hash, shard_size: shardSize, ignore_paths: ignored } = predicate.serialization;
  if (method === 'shards' && shardSize === undefined)
    throw new Refused('it has files in parts, and does not say of what size');

  const together = createHash('sha256');
  for (const { digest } of predicate.resources) together.update(Buffer.from(digest, 'hex'));
  if (together.digest('hex') !== subject[0]?.digest.sha256) {
    throw new Refused('its list of files does not fit the digest of them all');
  }
  const resources = predicate.resources.map(({ name, digest }) => ({ ...named(name, method), digest }));
  assertOnce(resources);
  return { method, hash, ...(shardSize !== undefined && { shardSize }), ignored: ignored.map(plain), resources };
}

function parse(payload: Buffer): v.InferOutput<typeof schema> {
  let document: unknown;
  try {
    document = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));
  } catch {
    throw new Refused('what was signed is no JSON');
  }
  const parsed = v.safeParse(schema, document);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Refused(`what was signed is no model: ${v.getDotPath(issue) ?? 'the statement'}: ${issue.message}`);
}

/** Parts are called `path:from:to`; the path itself may hold colons. */
function named(name: string, method: Statement['method']): Pick<Resource, 'path' | 'part'> {
  if (method === 'files') return { path: plain(name) };
  const [, path = '', from = '', to = ''] = /^(.*):(\d{1,15}):(\d{1,15})$/s.exec(name) ?? [];
  if (to === '') throw new Refused(`${JSON.stringify(name.slice(0, 200))} names no part of a file`);
  return { path: plain(path), part: { from: Number(from), to: Number(to) } };
}

/** A signed name is compared with names that were found on disk; it is never opened as it stands. */
function plain(path: string): string {
  return path === '' || path === './' ? '.' : path.replace(/\/+$/, '');
}

function assertOnce(resources: readonly Resource[]): void {
  const seen = new Set<string>();
  for (const { path, part } of resources) {
    const key = JSON.stringify([path, part?.from]);
    if (seen.has(key)) throw new Refused(`it names ${JSON.stringify(path.slice(0, 200))} twice`);
    seen.add(key);
  }
}

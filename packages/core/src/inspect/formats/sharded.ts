import { readJson } from '../../bytes/json.ts';
import { latin1 } from '../../bytes/latin1.ts';
import { mapAt, treeAt } from '../../bytes/tree.ts';
import type { Tree } from '../../bytes/tree.ts';
import type { Effect } from '../../nouns/effect.ts';
import type { Model } from '../../nouns/model.ts';
import { troubles } from './document.ts';
import type { Candidate, Format, Inside, Reading } from './format.ts';
import { nothing, placeIn } from './format.ts';

/**
 * The index of a checkpoint in several files, as transformers writes it beside them (`model.safetensors.index.json`):
 * `weight_map` says of each tensor in which file it is. The files are read by their own formats.
 */
export const sharded: Format = {
  title: 'checkpoint in shards with an index',
  match: ({ head }) => {
    const text = latin1(head);
    return /^\s*\{/.test(text) && /"weight_map"\s*:\s*\{/.test(text);
  },
  read,
};

/** Loaders open one file for each; the largest checkpoints have some hundred. */
const MAX_SHARDS = 1000;

async function read(candidate: Candidate, inside: Inside): Promise<Reading> {
  const document = await readJson(candidate.source, { signal: inside.signal });
  const place = (offset: number): ReturnType<typeof placeIn> => placeIn(candidate, offset);
  const { anomalies, unread } = troubles(document, 'the index', place);
  const shards = shardsOf(document.root);
  const found: Found = { parts: [], effects: [], anomalies: [...anomalies], unread: [...unread] };
  for (const [file, tensors] of [...shards].slice(0, MAX_SHARDS))
    await readShard(file, tensors, candidate, inside, found);
  if (shards.size > MAX_SHARDS) found.unread.push({ why: `it names more than ${MAX_SHARDS} files`, at: place(0) });
  return {
    ...nothing,
    format: 'sharded',
    producers: producersOf(found.parts),
    structure: { kind: 'parts', parts: found.parts },
    imports: [...new Set(found.parts.flatMap((part) => part.imports))].toSorted(),
    effects: found.effects,
    anomalies: found.anomalies,
    unread: found.unread,
    metadata: metadataOf(document.root, shards),
  };
}

interface Found {
  readonly parts: Model[];
  readonly effects: Effect[];
  readonly anomalies: Reading['anomalies'][number][];
  readonly unread: Reading['unread'][number][];
}

/** Files by name in the index's order, each with its tensors. */
function shardsOf(root: Tree | undefined): ReadonlyMap<string, readonly string[]> {
  const shards = new Map<string, string[]>();
  for (const [tensor, file] of mapAt(root, 'weight_map') ?? []) {
    if (typeof file !== 'string') continue;
    const tensors = shards.get(file);
    if (tensors) tensors.push(tensor);
    else shards.set(file, [tensor]);
  }
  return shards;
}

async function readShard(
  file: string,
  tensors: readonly string[],
  candidate: Candidate,
  { beside }: Inside,
  found: Found,
): Promise<void> {
  const at = placeIn(candidate);
  const part = await beside?.read(file);
  if (part === undefined) {
    // Whatever is there to be opened, it is not a file of this folder.
    found.effects.push({ kind: 'reads', target: file, count: tensors.length, first: at });
    found.unread.push({ why: `${JSON.stringify(file)}, which the index names, is no file beside it`, at });
    return;
  }
  found.parts.push(part);
  if (part.structure.kind !== 'tensors') return;
  const there = new Set(part.structure.tensors.map(({ name }) => name));
  const missing = tensors.filter((name) => !there.has(name));
  if (missing.length === 0) return;
  const more = missing.length > 1 ? ` and ${missing.length - 1} more` : '';
  found.anomalies.push({ kind: 'malformed', detail: `${file} has no tensor ${JSON.stringify(missing[0])}${more}`, at });
}

function producersOf(parts: readonly Model[]): Reading['producers'] {
  const all = parts.flatMap((part) => part.producers);
  return all.filter(
    ({ library, version }, index) =>
      all.findIndex((other) => other.library === library && other.version === version) === index,
  );
}

function metadataOf(root: Tree | undefined, shards: ReadonlyMap<string, readonly string[]>): Reading['metadata'] {
  const tensors = [...shards.values()].reduce((sum, names) => sum + names.length, 0);
  const stated = [...(mapAt(root, 'metadata') ?? [])].flatMap(([key]) => {
    const value = treeAt(root, 'metadata', key);
    return typeof value === 'string' || typeof value === 'number' ? [[key, String(value)] as const] : [];
  });
  return Object.fromEntries([['shards', String(shards.size)], ['tensors', String(tensors)], ...stated]);
}

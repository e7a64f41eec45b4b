import { memorySource } from '../../bytes/source.ts';
import { sliceSource } from '../../bytes/slice.ts';
import type { FormatId } from '../../nouns/model.ts';
import type { Interpretation } from '../pickle/interpret.ts';
import type { Candidate, Inside, Reading } from './format.ts';
import { placeIn } from './format.ts';
import { mergedEffects } from './merge.ts';

type Found = Pick<Reading, 'effects' | 'anomalies' | 'unread'>;

/** What the functions that load bytes take; anything else in their place is no model. */
const LOADED: ReadonlySet<FormatId> = new Set(['pickle', 'joblib', 'torch-legacy', 'torch-zip', 'torch-tar']);

/**
 * A pickle with the files that its calls load from its own bytes: a tensor in a plain pickle is a file of PyTorch in a
 * `torch.storage._load_from_bytes`. What is in such a file belongs to what loading the outer one does.
 */
export async function withNested(
  { effects, anomalies, unread, nested }: Interpretation,
  candidate: Pick<Candidate, 'source' | 'file' | 'members'>,
  inside: Inside,
): Promise<Found> {
  if (nested.length === 0) return { effects, anomalies, unread };
  const outer: Candidate = { ...candidate, name: '', head: new Uint8Array(0) };
  const found = { effects: [...effects], anomalies: [...anomalies], unread: [...unread] };
  // In the order of the file: one that is compressed is then expanded once more, and not once for each.
  for (const { at, length, content } of nested.toSorted((a, b) => a.at - b.at)) {
    inside.signal.throwIfAborted();
    const source = content === undefined ? sliceSource(candidate.source, at, length) : memorySource(content);
    const part = await inside.part({ source, member: `bytes at ${at}`, name: '' }, outer);
    found.effects.push(...part.effects);
    found.anomalies.push(...part.anomalies);
    found.unread.push(...part.unread);
    if (LOADED.has(part.format)) continue;
    const first = placeIn(outer, at);
    found.effects.push({
      kind: 'calls-unknown',
      what: { unknown: true },
      by: 'reduce',
      args: [{ bytes: length }],
      count: 1,
      first,
    });
  }
  return { ...found, effects: mergedEffects(found.effects) };
}

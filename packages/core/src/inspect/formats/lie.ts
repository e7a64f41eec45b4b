import type { Anomaly } from '../../nouns/model.ts';
import type { Candidate } from './format.ts';
import { placeIn } from './format.ts';
import { extensionOf, promised } from './names.ts';

/** A note where the name promises something else: `promises` are the words of `promised()` that this content fulfils. */
export function lie(candidate: Candidate, promises: string | readonly string[], content: string): Anomaly[] {
  const promise = promised(candidate.name);
  if (promise === undefined || [promises].flat().includes(promise)) return [];
  const detail = `the name ends in .${extensionOf(candidate.name)}, the content is ${content}`;
  return [{ kind: 'extension-lies', detail, at: placeIn(candidate) }];
}

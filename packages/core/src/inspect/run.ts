import { fileSource } from '../bytes/file.ts';
import type { Source } from '../bytes/source.ts';
import type { Host } from '../nouns/host.ts';
import type { Model } from '../nouns/model.ts';
import { unreadable } from './locate.ts';
import type { Located } from './locate.ts';
import { identityOf } from './identity.ts';

/** What reading one model and all that it names share. */
export interface Run {
  readonly host: Host;
  /** Where links may lead. */
  readonly root: string;
  /** Files and folders read so far: an index may name shards that are indexes. */
  readonly spent: { reads: number };
}

/** More than the files of any model (the largest checkpoints have some hundred shards), and soon over. */
export const MAX_READS = 2000;

export type FileFacts = Model['files'][number];

/** Files of one model by their path, in the order in which they were met. */
export type Taken = Map<string, FileFacts>;

export function take(taken: Taken, { path, facts }: Located): void {
  if (!taken.has(path)) taken.set(path, { path, size: Number(facts.size), identity: identityOf(facts) });
}

/** How often a surface hears of progress. */
const PROGRESS_MS = 200;

/** @throws PackageModelError `MODEL_UNREADABLE` */
export async function openFile(path: string, host: Host): Promise<Source> {
  let told = Date.now();
  const progress = (done: number, total: number): void => {
    if (Date.now() - told < PROGRESS_MS) return;
    told = Date.now();
    host.emit({ stage: 'inspect', type: 'progress', what: path, done, total, unit: 'bytes' });
  };
  return fileSource(path, { signal: host.signal, progress }).catch((cause: unknown) => {
    throw unreadable(path, cause);
  });
}

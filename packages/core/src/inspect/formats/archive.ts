import type { TarFault } from '../../bytes/tar.ts';
import type { AnomalyKind, Model } from '../../nouns/model.ts';
import type { Candidate, Part, Reading } from './format.ts';
import { nothing, placeIn } from './format.ts';
import { promised, promisesModel, stemOf } from './names.ts';

/** What is wrong with an archive, in the words of the readers of tar and ZIP. */
export const anomalyOf: Readonly<Record<TarFault['kind'], AnomalyKind>> = {
  disagrees: 'archive-disagrees',
  leaves: 'archive-leaves',
  damaged: 'archive-damaged',
  malformed: 'malformed',
  truncated: 'truncated',
  'too-far': 'expands-too-far',
  'after-end': 'bytes-after-end',
};
/** An archive that has more wrong with it has shown what it is. */
export const MAX_FAULTS = 100;

/** A file in an archive; `read` may be asked once, in the archive's order. */
export interface ArchiveMember {
  readonly name: string;
  readonly size: number;
  read(): Promise<Part>;
}

/** An archive with more files than this is a data set, and each of them is looked at. */
const MAX_READ = 1000;

/** The models in an archive of no layout of its own, which is what a folder of them would be. */
export async function readArchive(
  candidate: Candidate,
  encoding: string,
  members: Iterable<ArchiveMember> | AsyncIterable<ArchiveMember>,
): Promise<Reading> {
  const parts: Model[] = [];
  let [looked, left] = [0, 0];
  for await (const member of members) {
    if (nobodyReads(member.name)) continue;
    if (looked >= MAX_READ) {
      left += 1;
      continue;
    }
    looked += 1;
    const { recognised, ...reading } = await member.read();
    // What has no format and no name of a model is what a folder would hold beside its models.
    if (!recognised && !promisesModel(member.name) && reading.effects.length === 0) continue;
    const files = [{ path: member.name, size: member.size, identity: '' }];
    parts.push({ name: stemOf(member.name), ...reading, files });
  }
  const why = `it holds more than ${MAX_READ} files; the other ${left} were not looked at`;
  const at = placeIn(candidate);
  return {
    ...nothing,
    format: 'archive',
    encoding: [encoding],
    producers: uniqueBy(
      parts.flatMap((part) => part.producers),
      ({ library, version }) => `${library} ${version}`,
    ),
    structure: { kind: 'parts', parts },
    imports: [...new Set(parts.flatMap((part) => part.imports))].toSorted(),
    ...(left > 0 && { anomalies: [{ kind: 'expands-too-far', detail: why, at }], unread: [{ why, at }] }),
  };
}

/** Notes and pictures for people. What other loaders read as text may still be a model: LightGBM's, XGBoost's. */
const forPeople =
  /(?:^|\/)(?:readme|license|licence|notice|changelog)(?:\.[^/]*)?$|\.(?:md|rst|png|jpe?g|gif|svg|pdf|html|ipynb)$/i;
/** Written by archivers beside what was packed. */
const leftovers = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$)/;

function nobodyReads(name: string): boolean {
  return promised(name) !== 'pickle' && (forPeople.test(name) || leftovers.test(name));
}

function uniqueBy<T>(all: readonly T[], key: (one: T) => string): T[] {
  return [...new Map(all.toReversed().map((one) => [key(one), one])).values()].toReversed();
}

import type { Tensor } from '../../nouns/model.ts';
import type { Reading } from './format.ts';
import { nothing } from './format.ts';
import { lie } from './lie.ts';
import { merge } from './merge.ts';
import { countOf } from './npy.ts';
import type { ZipLayout } from './zip-archive.ts';

/** More arrays than this are a data set. */
const MAX_ARRAYS = 20_000;

/** Arrays by name, each an `.npy` member, as `numpy.savez` writes them. */
export const npz: ZipLayout = {
  title: 'NumPy archive',
  match: ({ members }) => members.length > 0 && members.every(({ name }) => /^[^/]+\.npy$/.test(name)),
  async read(archive, candidate): Promise<Reading> {
    const readings = [];
    for (const member of archive.members.slice(0, MAX_ARRAYS)) readings.push(await archive.part(member));
    const tensors = readings.flatMap(({ structure }): readonly Tensor[] =>
      structure.kind === 'tensors' ? structure.tensors : [],
    );
    const merged = merge(readings);
    const left = archive.members.length - readings.length;
    const deflated = archive.members.some(({ method }) => method !== 'stored');
    const producers = new Map(readings.flatMap((part) => part.producers.map((one) => [one.version, one] as const)));
    return {
      ...nothing,
      ...merged,
      format: 'npz',
      encoding: ['zip', ...(deflated ? ['deflate'] : [])],
      producers: [...producers.values()],
      structure: { kind: 'tensors', tensors, parameters: tensors.reduce((sum, tensor) => sum + countOf(tensor), 0) },
      imports: [...new Set(['numpy', ...merged.imports])].toSorted(),
      anomalies: [...merged.anomalies, ...lie(candidate, ['NumPy archive', 'ZIP'], 'a NumPy archive')],
      unread:
        left > 0
          ? [
              ...merged.unread,
              { why: `more than ${MAX_ARRAYS} arrays`, at: { kind: 'node', file: candidate.file, path: '' } },
            ]
          : merged.unread,
    };
  },
};

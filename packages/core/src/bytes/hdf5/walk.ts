import type { Source } from '../source.ts';
import type { Hdf5Attribute } from './attributes.ts';
import { readAttributes } from './attributes.ts';
import { Hdf5Fault, type Hdf5File } from './block.ts';
import type { Hdf5Dataset } from './dataset.ts';
import { readDataset } from './dataset.ts';
import { readHeader } from './header.ts';
import { readLinks } from './links.ts';
import { Cut, openHdf5 } from './superblock.ts';

/** What an HDF5 file holds, as far as it could be read. */
export interface Hdf5Contents {
  readonly version: number;
  readonly datasets: readonly (Hdf5Dataset & { readonly path: string; readonly at: number })[];
  /** Of the root group. */
  readonly attributes: readonly Hdf5Attribute[];
  /** Other files that reading it opens. */
  readonly outside: readonly { readonly file: string; readonly at: number }[];
  readonly faults: readonly { readonly kind: Hdf5Fault['kind']; readonly what: string; readonly at: number }[];
}

/** Datasets and groups of one file: the largest models have some ten thousand layers. */
const MAX_OBJECTS = 100_000;
/** Groups in groups: names of nested layers. */
const MAX_DEPTH = 64;
/** What is wrong is shown by the first few. */
const MAX_FAULTS = 20;

/** Reads all but the numbers. Bad bytes never throw. @param at where the signature is */
export async function readHdf5(source: Source, at: number): Promise<Hdf5Contents> {
  const faults: Hdf5Contents['faults'][number][] = [];
  const note = (cause: unknown): void => {
    if (!(cause instanceof Hdf5Fault)) throw cause;
    // A file that is cut is cut for every object behind the end.
    if (cause.kind === 'truncated' && faults.some(({ kind }) => kind === 'truncated')) return;
    if (faults.length < MAX_FAULTS) faults.push({ kind: cause.kind, what: cause.message, at: cause.at });
  };
  const file = await openHdf5(source, at).catch((cause: unknown) => {
    note(cause);
    return cause instanceof Cut ? cause.file : undefined;
  });
  const found = {
    datasets: [] as Hdf5Contents['datasets'][number][],
    attributes: [] as readonly Hdf5Attribute[],
    outside: [] as Hdf5Contents['outside'][number][],
  };
  if (file) await walk(file, found, note);
  return { version: file?.version ?? -1, ...found, faults };
}

type Found = {
  -readonly [K in 'attributes']: Hdf5Contents[K];
} & {
  readonly datasets: Hdf5Contents['datasets'][number][];
  readonly outside: Hdf5Contents['outside'][number][];
};

async function walk(file: Hdf5File, found: Found, note: (cause: unknown) => void): Promise<void> {
  const seen = new Set<number>();
  const enter = async (address: number, path: string, depth: number): Promise<void> => {
    // An object may have several names, and a group may lie in itself.
    if (seen.has(address)) return;
    if (seen.size >= MAX_OBJECTS) throw new Hdf5Fault('too-far', `more than ${MAX_OBJECTS} objects`, address);
    if (depth > MAX_DEPTH) throw new Hdf5Fault('too-far', `groups nested more than ${MAX_DEPTH} deep`, address);
    seen.add(address);
    const messages = await readHeader(file, address);
    if (depth === 0) {
      try {
        found.attributes = await readAttributes(file, messages);
      } catch (cause) {
        note(cause);
      }
    }
    const dataset = await readDataset(file, messages);
    if (dataset) {
      found.datasets.push({ ...dataset, path, at: address });
      for (const other of dataset.outside) found.outside.push({ file: other, at: address });
      return;
    }
    const links = await readLinks(file, messages);
    // By name, as HDF5 goes through them; the newer layout keeps them by a hash.
    for (const link of links.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      if (link.to === 'file') found.outside.push({ file: link.file, at: link.at });
      else if (link.to === 'unknown') note(new Hdf5Fault('too-far', `a link of kind ${link.kind}`, link.at));
      else if (link.to === 'object')
        await enter(link.address, `${path}${path && '/'}${link.name}`, depth + 1).catch(note);
    }
  };
  await enter(file.root, '', 0).catch(note);
}

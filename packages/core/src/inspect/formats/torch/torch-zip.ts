import type { Producer } from '../../../nouns/model.ts';
import type { Candidate, Inside, Reading } from '../format.ts';
import { nothing, placeIn } from '../format.ts';
import { lie } from '../lie.ts';
import { merge } from '../merge.ts';
import type { ZipArchive, ZipLayout } from '../zip-archive.ts';
import { describeTensors } from './layout.ts';
import type { Described, Stored } from './layout.ts';
import { interpretTorch } from './pickled.ts';
import { prefixOf, recordsOf } from './records.ts';
import type { Records } from './records.ts';
import { collect } from './tensors.ts';
import type { Collected } from './tensors.ts';

/** `torch.save` since 1.6: a pickle, and one stored record for each storage. */
export const torchZip: ZipLayout = {
  title: 'PyTorch',
  match: (archive) => isTorch(archive),
  async read(archive, candidate, inside) {
    const saved = await readSaved(archive, candidate, inside);
    if (saved === undefined) return undefined;
    const { records, pickle, order } = saved;
    const described = saved.describe(collect(pickle.roots[0]));
    const further = merge(await furtherPickles(archive, records));
    return {
      ...nothing,
      format: 'torch-zip',
      encoding: ['zip', `protocol ${pickle.protocol}`],
      producers: await producersOf(records, candidate),
      structure: described.structure,
      imports: [...new Set([...pickle.imports, ...further.imports, 'torch'])].toSorted(),
      effects: [...pickle.effects, ...further.effects],
      anomalies: [
        ...pickle.anomalies,
        ...described.anomalies,
        ...further.anomalies,
        ...lie(candidate, ['PyTorch', 'checkpoint', 'ZIP'], 'a PyTorch file'),
      ],
      unread: [...pickle.unread, ...further.unread],
      ...(pickle.weightsOnly && { weightsOnly: pickle.weightsOnly }),
      metadata: { ...described.metadata, ...(await versionsOf(records)), 'byte order': order },
    };
  },
};

/**
 * `data.pkl`, as PyTorch reads it, and how the tensors that were collected of it lie in the records beside it; nothing where
 * there is none.
 */
export async function readSaved(archive: ZipArchive, candidate: Candidate, inside: Inside) {
  const records = recordsOf(archive, candidate);
  const member = records.find('data.pkl');
  if (member === undefined) return undefined;
  const source = archive.open(member);
  const pickle = await interpretTorch({ ...archive.within(member), source }, inside);
  await source.close();
  const order = await records.order();
  const at = placeIn(archive.within(member));
  const stored = (key: string): Stored | undefined => records.stored(`data/${key}`);
  const describe = (collected: Collected): Described => describeTensors(collected, stored, order, at);
  return { records, pickle, order, describe };
}

/** Its reader wants the version; without it `torch.load` fails before it reads the pickle. */
export function isTorch(archive: ZipArchive): boolean {
  const has = (name: string): boolean => archive.findAnyCase(prefixOf(archive) + name) !== undefined;
  return has('data.pkl') && (has('version') || has('.data/version'));
}

/** Records that every file has, by their names below the folder; storages are payload. */
const known =
  /^(?:data\.pkl|version|byteorder|\.format_version|\.storage_alignment|\.data\/(?:version|serialization_id)|data\/[^/]+)$/i;

/** What is beside: nobody's loader reads it, but whoever unpacks the archive finds it. Pickles among them are judged. */
async function furtherPickles(archive: ZipArchive, records: Records): Promise<Reading[]> {
  const found: Reading[] = [];
  for (const member of archive.members) {
    if (member.name.startsWith(records.prefix) && known.test(member.name.slice(records.prefix.length))) continue;
    const part = await archive.part(member);
    if (part.recognised) found.push(part);
  }
  return found;
}

export async function producersOf(records: Records, candidate: Candidate): Promise<Producer[]> {
  // PyTorch 2.1 writes the byte order, 1.6 the first archives.
  const version = (await records.text('byteorder')) === undefined ? '>=1.6' : '>=2.1';
  return [{ library: 'torch', version, known: 'follows', at: placeIn(candidate) }];
}

export async function versionsOf(records: Records): Promise<Record<string, string>> {
  const version = (await records.text('version')) ?? (await records.text('.data/version'));
  return version === undefined ? {} : { 'archive version': version };
}

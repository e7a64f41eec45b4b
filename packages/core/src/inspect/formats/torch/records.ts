import type { ZipMember } from '../../../bytes/zip.ts';
import type { Candidate } from '../format.ts';
import { placeIn } from '../format.ts';
import type { ZipArchive } from '../zip-archive.ts';
import type { Stored } from './layout.ts';

/** An archive as PyTorch's own reader sees it: records below one folder, which is that of the first member. */
export interface Records {
  readonly prefix: string;
  find(name: string): ZipMember | undefined;
  /** Short texts such as `version` and `byteorder`. */
  text(name: string): Promise<string | undefined>;
  readonly order: () => Promise<'little' | 'big'>;
  /** Where the bytes of a record lie in the file on disk, where they lie there plainly. */
  stored(name: string): Stored | undefined;
}

const MAX_TEXT = 1024;

export function recordsOf(archive: ZipArchive, candidate: Candidate): Records {
  const prefix = prefixOf(archive);
  const find = (name: string): ZipMember | undefined => archive.findAnyCase(prefix + name);
  const text = async (name: string): Promise<string | undefined> => {
    const member = find(name);
    const content = member && (await archive.content(member, MAX_TEXT));
    return content && Buffer.from(content).toString('utf8').trim();
  };
  return {
    prefix,
    find,
    text,
    order: async () => ((await text('byteorder')) === 'big' ? 'big' : 'little'),
    stored(name) {
      const member = find(name);
      if (member === undefined) return undefined;
      const plain = member.method === 'stored' && candidate.members.length === 0;
      return { bytes: member.size, ...(plain && { at: placeIn(candidate, member.offset) }) };
    },
  };
}

/** With its slash; the folder of the first member is that of all records. */
export function prefixOf(archive: ZipArchive): string {
  const first = archive.members[0]?.name ?? '';
  return first.slice(0, first.indexOf('/') + 1);
}

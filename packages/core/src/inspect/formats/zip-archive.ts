import { expandedSource } from '../../bytes/expand.ts';
import { randomBytes, sizedSource, sliceSource } from '../../bytes/slice.ts';
import type { Source } from '../../bytes/source.ts';
import { readZip } from '../../bytes/zip.ts';
import type { ZipFault, ZipMember } from '../../bytes/zip.ts';
import { crc32 } from 'node:zlib';
import type { Anomaly } from '../../nouns/model.ts';
import { anomalyOf, MAX_FAULTS } from './archive.ts';
import type { Candidate, Inside, Part, Reading } from './format.ts';
import { placeIn } from './format.ts';

/** A ZIP archive whose directory was read: its members, and what is wrong with them so far. */
export interface ZipArchive {
  /** Files only. Of equal names each is there; loaders take the last. */
  readonly members: readonly ZipMember[];
  readonly anomalies: Anomaly[];
  readonly unread: { readonly why: string; readonly at: ReturnType<typeof placeIn> }[];
  /** The last of that name. */
  find(name: string): ZipMember | undefined;
  /** The same for readers to whom case does not matter, which PyTorch's is (miniz); the exact name goes first. */
  findAnyCase(name: string): ZipMember | undefined;
  /** The way to a member, for places in it. */
  within(member: ZipMember): Candidate;
  /** The content of a member; to be closed. */
  open(member: ZipMember): Source;
  /** A small member whole, its checksum compared; nothing where it is larger than `most` bytes or broken, which is stated. */
  content(member: ZipMember, most: number): Promise<Uint8Array | undefined>;
  /** A member read by the format that its content shows. */
  part(member: ZipMember): Promise<Part>;
}

/** One use of ZIP as a model's container. */
export interface ZipLayout {
  readonly title: string;
  /** By the members' names; what they hold is `read`'s. */
  match(archive: ZipArchive): boolean;
  /** Nothing where what the members hold shows that it is another. */
  read(archive: ZipArchive, candidate: Candidate, inside: Inside): Promise<Reading | undefined>;
}

/**
 * Payload is stepped over, so the checksums of members beyond this are not computed; nothing is decided by a checksum, for
 * PyTorch ignores them and whatever is read is judged.
 */
const MAX_CHECKED = 4 << 20;

export async function openZip(candidate: Candidate, inside: Inside): Promise<ZipArchive> {
  const source = await sizedSource(candidate.source);
  const { members, faults } = await readZip(randomBytes(source), { lenient: true });
  const anomalies: Anomaly[] = [];
  const unread: ZipArchive['unread'] = [];
  const state = ({ kind, what, offset }: ZipFault): void => {
    const at = placeIn(candidate, offset);
    if (kind !== 'unread') anomalies.push({ kind: anomalyOf[kind], detail: what, at });
    if (kind === 'unread' || kind === 'too-far') unread.push({ why: what, at });
  };
  for (const fault of faults.slice(0, MAX_FAULTS)) state(fault);
  const files = members.filter(({ directory }) => !directory);
  const byName = new Map(files.map((member) => [member.name, member]));

  const byLowerName = new Map(files.map((member) => [member.name.toLowerCase(), member]));

  const within = (member: ZipMember): Candidate => ({
    file: candidate.file,
    name: member.name,
    members: [...candidate.members, member.name],
    source,
    head: new Uint8Array(0),
  });
  const open = (member: ZipMember): Source => {
    const packed = sliceSource(source, member.offset, member.packedSize);
    if (member.method === 'stored') return packed;
    return expandedSource(packed, member.method, {
      signal: inside.signal,
      limit: Math.min(inside.expansion, member.size),
    });
  };
  const content = async (member: ZipMember, most: number): Promise<Uint8Array | undefined> => {
    if (member.size > most) return undefined;
    const stream = open(member);
    const { bytes } = await stream.load(0, member.size + 1);
    const whole = Uint8Array.from(bytes);
    const broken =
      stream.broken ?? (whole.length === member.size ? undefined : 'has not the size that the directory says');
    await stream.close();
    if (broken !== undefined) {
      state({ kind: 'malformed', what: `${member.name}: ${broken}`, offset: member.offset });
      return undefined;
    }
    if (crc32(whole) !== member.crc)
      state({ kind: 'damaged', what: `${member.name} fails its CRC`, offset: member.offset });
    return whole;
  };
  return {
    members: files,
    anomalies,
    unread,
    find: (name) => byName.get(name),
    findAnyCase: (name) => byName.get(name) ?? byLowerName.get(name.toLowerCase()),
    within,
    open,
    content,
    async part(member) {
      if (member.size <= MAX_CHECKED) await content(member, MAX_CHECKED);
      const stream = open(member);
      try {
        const part = await inside.part({ source: stream, member: member.name, name: member.name }, candidate);
        return part;
      } finally {
        await stream.close();
      }
    },
  };
}

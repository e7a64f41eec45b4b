import { sliceSource } from '../../bytes/slice.ts';
import { isTar, tarMembers } from '../../bytes/tar.ts';
import type { TarFault, TarMember } from '../../bytes/tar.ts';
import type { Anomaly } from '../../nouns/model.ts';
import { anomalyOf, MAX_FAULTS, readArchive } from './archive.ts';
import type { ArchiveMember } from './archive.ts';
import type { Candidate, Format, Inside } from './format.ts';
import { placeIn } from './format.ts';
import { lie } from './lie.ts';
import { isTorchTar, ofTorchTar, readTorchTar } from './torch/torch-tar.ts';

export const tar: Format = {
  title: 'tar archive: PyTorch before 0.1.10, or any models',
  match: ({ head }) => isTar(head),
  async read(candidate, inside) {
    const torch = await firstMembers(candidate);
    if (isTorchTar(torch)) {
      const reading = await readTorchTar(candidate, inside, torch);
      return { ...reading, anomalies: [...reading.anomalies, ...lie(candidate, ['tar', 'PyTorch'], 'a PyTorch file')] };
    }
    const anomalies: Anomaly[] = [];
    const unread: { why: string; at: ReturnType<typeof placeIn> }[] = [];
    const state = ({ kind, what, offset }: TarFault): void => {
      if (anomalies.length >= MAX_FAULTS) return;
      anomalies.push({ kind: anomalyOf[kind], detail: what, at: placeIn(candidate, offset) });
      if (kind === 'too-far') unread.push({ why: what, at: placeIn(candidate, offset) });
    };
    const reading = await readArchive(candidate, 'tar', files(candidate, inside, state, unread));
    return {
      ...reading,
      anomalies: [...anomalies, ...reading.anomalies, ...lie(candidate, 'tar', 'a tar archive')],
      unread: [...unread, ...reading.unread],
    };
  },
};

/** The members, as long as all are PyTorch's: of any other archive the first ones only, so that nothing is expanded twice. */
async function firstMembers(candidate: Candidate): Promise<TarMember[]> {
  const found: TarMember[] = [];
  for await (const member of tarMembers(candidate.source, () => undefined)) {
    if (!ofTorchTar.has(member.name) || found.length === ofTorchTar.size) return [];
    found.push(member);
  }
  return found;
}

async function* files(
  candidate: Candidate,
  inside: Inside,
  state: (fault: TarFault) => void,
  unread: { why: string; at: ReturnType<typeof placeIn> }[],
): AsyncGenerator<ArchiveMember, void, void> {
  for await (const { name, kind, size, offset } of tarMembers(candidate.source, state)) {
    inside.signal.throwIfAborted();
    if (kind === 'sparse') unread.push({ why: `${name} is a sparse file`, at: placeIn(candidate, offset) });
    if (kind !== 'file') continue;
    const read: ArchiveMember['read'] = () =>
      inside.part({ source: sliceSource(candidate.source, offset, size), member: name, name }, candidate);
    yield { name, size, read };
  }
}

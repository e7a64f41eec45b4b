import type { AnomalyKind } from '../../nouns/model.ts';
import type { Candidate, Format, Reading } from './format.ts';
import { nothing, placeIn } from './format.ts';

/** The specification of Git LFS bounds a pointer at 1024 bytes and puts the version first. */
const LFS_MAX = 1024;
const LFS_HEAD = /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v\d+\n/;

/** What Git checks out where Git LFS has not fetched: three lines of text instead of the model. */
export const lfsPointer: Format = {
  title: 'Git LFS pointer',
  match: (candidate) => candidate.head.length < LFS_MAX && LFS_HEAD.test(textOf(candidate)),
  read(candidate) {
    const text = textOf(candidate);
    const oid = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
    const size = /^size (\d+)$/m.exec(text)?.[1];
    const what = [size && `${size} bytes`, oid && `SHA-256 ${oid.slice(0, 12)}…`].filter(Boolean).join(', ');
    return pointer(candidate, 'lfs-pointer', `a Git LFS pointer${what && ` to a file of ${what}`}`);
  },
};

/** DVC keeps `<file>.dvc` in Git: YAML that names the real file and its hash. */
export const dvcPointer: Format = {
  title: 'DVC pointer',
  match: (candidate) => {
    const text = textOf(candidate);
    return /^outs:\s*$/m.test(text) && /^\s*-?\s*(?:md5|etag|checksum|path):\s*\S/m.test(text);
  },
  read(candidate) {
    const path = /^\s*-?\s*path:\s*(\S.*)$/m.exec(textOf(candidate))?.[1];
    return pointer(candidate, 'dvc-pointer', `a DVC pointer${path ? ` to ${path.trim()}` : ''}`);
  },
};

function pointer(candidate: Candidate, kind: AnomalyKind, detail: string): Promise<Reading> {
  return Promise.resolve({ ...nothing, anomalies: [{ kind, detail, at: placeIn(candidate) }] });
}

function textOf(candidate: Candidate): string {
  const { buffer, byteOffset, byteLength } = candidate.head;
  return Buffer.from(buffer, byteOffset, byteLength).toString('utf8');
}

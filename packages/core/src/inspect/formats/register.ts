import { memorySource } from '../../bytes/source.ts';
import type { Source } from '../../bytes/source.ts';
import { catboost } from './catboost.ts';
import { compressed } from './compressed.ts';
import type { Candidate, Format, Inside, Part } from './format.ts';
import { HEAD, nothing, placeIn } from './format.ts';
import { gguf } from './gguf.ts';
import { hdf5 } from './hdf5.ts';
import { lightgbm } from './lightgbm.ts';
import { alsoPickle } from './named.ts';
import type { Neighbours } from './neighbours.ts';
import { npy } from './npy.ts';
import { onnx } from './onnx.ts';
import { pickle } from './pickle.ts';
import { dvcPointer, lfsPointer } from './pointers.ts';
import { recognised } from './recognised.ts';
import { safetensors } from './safetensors.ts';
import { sharded } from './sharded.ts';
import { tar } from './tar.ts';
import { torchLegacy } from './torch/torch-legacy.ts';
import { frozenGraph, savedModelFile, tensorflowCheckpoint, tflite } from './tensorflow/files.ts';
import { unknown } from './unknown.ts';
import { xgboostJson, xgboostUbj } from './xgboost.ts';
import { zip } from './zip.ts';

/** Every format that is read, the first match wins; `unknown` matches whatever is left. */
export const register: readonly Format[] = [
  lfsPointer,
  dvcPointer,
  compressed,
  zip,
  alsoPickle(tar),
  npy,
  torchLegacy,
  gguf,
  hdf5,
  safetensors,
  onnx,
  savedModelFile,
  frozenGraph,
  alsoPickle(tflite),
  xgboostJson,
  xgboostUbj,
  lightgbm,
  alsoPickle(catboost),
  sharded,
  ...recognised.map(alsoPickle),
  pickle,
  tensorflowCheckpoint,
  unknown,
];

/** A pickle in a gzip file in an archive is three; deeper nests are made, not kept. */
const MAX_DEPTH = 8;
/** For a file with all that it holds: four times the largest model that a runner's disk takes. */
const MAX_EXPANSION = 32 * 2 ** 30;

/** Reads a stream by the format that its content shows. */
export async function readStream(
  file: string,
  name: string,
  source: Source,
  signal: AbortSignal,
  beside?: Neighbours,
): Promise<Part> {
  const at: Depth = { signal, depth: 0, spent: { bytes: 0 }, ...(beside && { beside }) };
  return read({ file, name, members: [], source, head: await headOf(source) }, at);
}

/** The format that a file would be read by, from its first bytes. */
export function formatOfHead(name: string, head: Uint8Array, size: number): Format {
  return matching({ file: name, name, members: [], source: { ...memorySource(head), size }, head });
}

interface Depth {
  readonly signal: AbortSignal;
  readonly depth: number;
  readonly beside?: Neighbours;
  /** Shared by all parts of one file. */
  readonly spent: { bytes: number };
}

async function read(candidate: Candidate, at: Depth): Promise<Part> {
  const format = matching(candidate);
  const inside: Inside = {
    signal: at.signal,
    get expansion() {
      return Math.max(0, MAX_EXPANSION - at.spent.bytes);
    },
    ...(at.beside && candidate.members.length === 0 && { beside: at.beside }),
    async part({ source, member, name, packed }, of) {
      const members = [...of.members, member];
      if (at.depth + 1 > MAX_DEPTH) {
        const [why, place] = [`nested more than ${MAX_DEPTH} deep`, placeIn({ ...of, members })];
        const anomalies = [{ kind: 'expands-too-far', detail: why, at: place } as const];
        return { ...nothing, anomalies, unread: [{ why, at: place }], recognised: true };
      }
      const metered = meter(source);
      const head = await headOf(metered.source);
      const part = { file: of.file, name, members, source: metered.source, head, ...(packed && { packed }) };
      const reading = await read(part, { ...at, depth: at.depth + 1 });
      at.spent.bytes += metered.furthest();
      return reading;
    },
  };
  return { ...(await format.read(candidate, inside)), recognised: format !== unknown };
}

function matching(candidate: Candidate): Format {
  return register.find((format) => format.match(candidate)) ?? unknown;
}

/** Knows how far a source was read: what was stepped over in a file cost nothing, what was expanded did. */
function meter(source: Source): { readonly source: Source; readonly furthest: () => number } {
  let furthest = 0;
  const metered: Source = {
    get size() {
      return source.size;
    },
    get broken() {
      return source.broken;
    },
    async load(offset, least) {
      const window = await source.load(offset, least);
      furthest = Math.max(furthest, window.bytes.length === 0 ? 0 : offset + window.bytes.length);
      return window;
    },
    close: () => source.close(),
  };
  return { source: metered, furthest: () => furthest };
}

/** A copy: the window behind it is overwritten by the next read. */
async function headOf(source: Source): Promise<Uint8Array> {
  const { bytes } = await source.load(0, HEAD);
  return Uint8Array.from(bytes.subarray(0, HEAD));
}

import { sliceSource } from '../../../bytes/slice.ts';
import type { Source } from '../../../bytes/source.ts';
import type { TarMember } from '../../../bytes/tar.ts';
import type { Effect } from '../../../nouns/effect.ts';
import type { Anomaly, Tensor } from '../../../nouns/model.ts';
import { globalOf } from '../../pickle/graph.ts';
import type { Node } from '../../pickle/graph.ts';
import type { Interpretation } from '../../pickle/interpret.ts';
import type { Candidate, Inside, Reading } from '../format.ts';
import { nothing, placeIn } from '../format.ts';
import { merge } from '../merge.ts';
import { elementOfStorage } from './dtypes.ts';
import type { Element } from './dtypes.ts';
import { interpretTorch } from './pickled.ts';

/** `torch.save` before 0.1.10, in 2017: a tar of these, which `torch.load` without `weights_only` still reads (`legacy_load`). */
const NAMES = ['pickle', 'storages', 'tensors'] as const;
/** With the facts of the machine, which loading does not read. */
export const ofTorchTar: ReadonlySet<string> = new Set([...NAMES, 'sys_info']);
/** As in one file of today. */
const MAX_TENSORS = 100_000;

export function isTorchTar(members: readonly TarMember[]): boolean {
  return NAMES.every((name) => members.some((member) => member.name === name && member.kind === 'file'));
}

export async function readTorchTar(
  candidate: Candidate,
  inside: Inside,
  members: readonly TarMember[],
): Promise<Reading> {
  const streams = new Map(
    NAMES.map((name) => {
      // Of equal names Python's tarfile takes the last.
      const { offset, size } = members.findLast((member) => member.name === name) ?? { offset: 0, size: 0 };
      const source = sliceSource(candidate.source, offset, size);
      return [name, { source, file: candidate.file, members: [...candidate.members, name] }] as const;
    }),
  );
  const stream = (name: (typeof NAMES)[number]): Stream | undefined => {
    const found = streams.get(name);
    return found && new Stream(found, inside);
  };
  const [storages, tensors, pickle] = [stream('storages'), stream('tensors'), stream('pickle')];
  if (!storages || !tensors || !pickle) return nothing;
  const elements = await readStorages(storages);
  const found = await readTensors(tensors, elements);
  await pickle.next();
  const read = [storages, tensors, pickle];
  const merged = merge(read.flatMap((one) => one.interpretations.map((part) => ({ ...nothing, ...part }))));
  return {
    ...nothing,
    format: 'torch-tar',
    encoding: ['tar'],
    structure: {
      kind: 'tensors',
      tensors: found,
      parameters: found.reduce((sum, { shape }) => sum + shape.reduce<number>((n, size) => n * (size ?? 0), 1), 0),
    },
    imports: [...new Set([...merged.imports, 'torch'])].toSorted(),
    effects: merged.effects.filter((effect) => !asksForTensor(effect)),
    anomalies: [
      ...merged.anomalies.filter(({ kind }) => kind !== 'several-pickles'),
      ...read.flatMap((one) => one.faults),
    ],
    unread: merged.unread,
    producers: [{ library: 'torch', version: '<0.1.10', known: 'follows', at: placeIn(candidate) }],
  };
}

/** Pickles and numbers that follow each other in one member. */
class Stream {
  readonly interpretations: Interpretation[] = [];
  readonly faults: Anomaly[] = [];
  private readonly candidate: Pick<Candidate, 'file' | 'members'> & { readonly source: Source };
  private readonly inside: Inside;
  private at = 0;

  constructor(candidate: Stream['candidate'], inside: Inside) {
    this.candidate = candidate;
    this.inside = inside;
  }

  /** What the next pickle makes; nothing where it is broken, which is stated. */
  async next(): Promise<Node | undefined> {
    const read = await interpretTorch(this.candidate, this.inside, { offset: this.at, pickles: 1 });
    this.interpretations.push(read);
    const [root] = read.roots;
    if (root !== undefined) this.at = read.end;
    return root;
  }

  async count(): Promise<number> {
    const root = await this.next();
    const value = root?.kind === 'scalar' && typeof root.value === 'number' ? root.value : 0;
    if (value >= 0 && value <= MAX_TENSORS) return value;
    this.fault('malformed', `${value} entries in ${this.candidate.members.at(-1) ?? ''}`);
    return 0;
  }

  async bytes(length: number): Promise<DataView | undefined> {
    const { bytes } = await this.candidate.source.load(this.at, length);
    if (bytes.length < length)
      return this.fault('truncated', `${this.candidate.members.at(-1) ?? 'a member'} ends too early`);
    this.at += length;
    const copy = Uint8Array.from(bytes.subarray(0, length));
    return new DataView(copy.buffer);
  }

  /** Steps over payload; false where it is not there. */
  skip(length: bigint): boolean {
    const end = BigInt(this.at) + length;
    if (length >= 0n && end <= BigInt(this.candidate.source.size ?? 0)) this.at = Number(end);
    else this.fault('truncated', 'it ends inside a storage');
    return this.at === Number(end);
  }

  private fault(kind: Anomaly['kind'], detail: string): undefined {
    const { file, members } = this.candidate;
    this.faults.push({ kind, detail, at: { kind: 'bytes', file, members, offset: this.at } });
  }
}

/** A count, then for each `(key, location, class)`, its number of elements in eight bytes, and the elements; then views. */
async function readStorages(stream: Stream): Promise<ReadonlyMap<string, Element>> {
  const elements = new Map<string, Element>();
  for (let left = await stream.count(); left > 0; left -= 1) {
    const [key, , made] = itemsOf(await stream.next());
    const element = elementOfStorage(made && globalOf(made));
    const head = await stream.bytes(8);
    if (head === undefined || element.size === 0) return elements;
    if (!stream.skip(head.getBigInt64(0, true) * BigInt(element.size))) return elements;
    elements.set(idOf(key), element);
  }
  const views = await stream.next();
  for (const view of itemsOf(views)) {
    const [target, root] = itemsOf(view);
    const element = elements.get(idOf(root));
    if (element !== undefined) elements.set(idOf(target), element);
  }
  return elements;
}

/** A count, then for each `(key, storage, class)`, its dimensions in eight bytes, sizes, strides and the offset. */
async function readTensors(stream: Stream, elements: ReadonlyMap<string, Element>): Promise<Tensor[]> {
  const tensors: Tensor[] = [];
  for (let left = await stream.count(); left > 0; left -= 1) {
    const [key, storage] = itemsOf(await stream.next());
    const head = await stream.bytes(8);
    const dimensions = head?.getInt32(0, true) ?? -1;
    // PyTorch itself has a bound of 64 dimensions.
    if (dimensions < 0 || dimensions > 64) return tensors;
    const rest = await stream.bytes(16 * dimensions + 8);
    if (rest === undefined) return tensors;
    const shape = Array.from({ length: dimensions }, (_, axis) => Number(rest.getBigInt64(8 * axis, true)));
    tensors.push({
      name: idOf(key),
      dtype: elements.get(idOf(storage))?.dtype ?? 'unknown',
      shape: shape.map((size) => (Number.isSafeInteger(size) && size >= 0 ? size : null)),
    });
  }
  return tensors;
}

function itemsOf(node: Node | undefined): readonly Node[] {
  return node?.kind === 'tuple' || node?.kind === 'list' ? node.items : [];
}

function idOf(node: Node | undefined): string {
  return node?.kind === 'scalar' ? String(node.value) : '';
}

/** A persistent id that is a number or its digits stands for a tensor or storage that was read before. */
function asksForTensor(effect: Effect): boolean {
  if (effect.kind !== 'calls-unknown' || effect.by !== 'persid') return false;
  const [id] = effect.args;
  const plain = typeof id === 'number' || (typeof id === 'string' && /^\d+$/.test(id));
  return (
    plain ||
    (typeof id === 'object' &&
      id !== null &&
      (('some' in id && (id.some === 'int' || id.some === 'str')) || 'int' in id))
  );
}

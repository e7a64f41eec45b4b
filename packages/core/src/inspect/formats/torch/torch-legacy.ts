import type { Anomaly, Producer } from '../../../nouns/model.ts';
import type { Node } from '../../pickle/graph.ts';
import type { Interpretation } from '../../pickle/interpret.ts';
import type { Candidate, Format, Inside, Reading } from '../format.ts';
import { nothing, placeIn } from '../format.ts';
import { lie } from '../lie.ts';
import { describeTensors } from './layout.ts';
import type { Stored } from './layout.ts';
import { interpretTorch } from './pickled.ts';
import { collect, textOf } from './tensors.ts';
import type { Storage } from './tensors.ts';

/** `MAGIC_NUMBER` of `torch/serialization.py` as a pickle of protocol 2 (`LONG1`), which is the first in the row. */
const MAGIC = [0x80, 0x02, 0x8a, 0x0a, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19, 0x2e] as const;
/** Magic number, version of the protocol, facts of the machine, the object, the keys of the storages in their order. */
const PICKLES = 5;
const [MACHINE, OBJECT, KEYS] = [2, 3, 4];
/** A storage is its number of elements in eight bytes, then the elements. */
const COUNT = 8;

/** `torch.save` before 1.6, and since then on request: five pickles, then the bytes of the storages. */
export const torchLegacy: Format = {
  title: 'PyTorch before 1.6',
  match: ({ head }) => MAGIC.every((byte, at) => head[at] === byte),
  async read(candidate, inside) {
    const pickles = await interpretTorch(candidate, inside, { pickles: PICKLES });
    const order = isLittle(pickles.roots[MACHINE]) ? 'little' : 'big';
    const collected = collect(pickles.roots[OBJECT]);
    const storages = await storagesBehind(
      pickles,
      collected.tensors.flatMap(({ layout }) => layout?.storage ?? []),
      {
        candidate,
        inside,
        order,
      },
    );
    const described = describeTensors(collected, (key) => storages.at.get(key), order, placeIn(candidate));
    const broken = pickles.roots.length < PICKLES || storages.anomalies.length > 0;
    return {
      ...nothing,
      format: 'torch-legacy',
      encoding: [`protocol ${pickles.protocol}`],
      producers: producersOf(pickles, candidate),
      structure: described.structure,
      imports: [...new Set([...pickles.imports, 'torch'])].toSorted(),
      effects: pickles.effects,
      anomalies: [
        // Several pickles in a row are the format.
        ...pickles.anomalies.filter(({ kind }) => kind !== 'several-pickles'),
        ...storages.anomalies,
        // Of a file that is cut off, every tensor behind lacks its bytes.
        ...described.anomalies.filter(({ kind }) => !(broken && kind === 'truncated')),
        ...lie(candidate, ['PyTorch', 'checkpoint'], 'a PyTorch file'),
      ],
      unread: pickles.unread,
      ...(pickles.weightsOnly && { weightsOnly: pickles.weightsOnly }),
      metadata: { ...described.metadata, 'byte order': order },
    } satisfies Reading;
  },
};

/** PyTorch 0.4 made variables and tensors one, and rebuilds them by a function of its own since. */
function producersOf({ effects }: Interpretation, candidate: Candidate): Producer[] {
  const merged = effects.some((effect) => effect.kind === 'names' && effect.global.name === '_rebuild_tensor_v2');
  return merged ? [{ library: 'torch', version: '>=0.4', known: 'follows', at: placeIn(candidate) }] : [];
}

function isLittle(machine: Node | undefined): boolean {
  const entries = machine?.kind === 'dict' ? machine.entries : [];
  const [, value] = entries.find(([key]) => textOf(key) === 'little_endian') ?? [];
  return !(value?.kind === 'scalar' && value.value === false);
}

interface Behind {
  readonly at: ReadonlyMap<string, Stored>;
  readonly anomalies: readonly Anomaly[];
}

/** Steps over the storages: each says how many elements it has, and what their type is says the pickle. */
async function storagesBehind(
  pickles: Interpretation,
  storages: readonly Storage[],
  { candidate, inside, order }: { candidate: Candidate; inside: Inside; order: 'little' | 'big' },
): Promise<Behind> {
  const sizes = new Map(storages.map(({ key, element }) => [key, element.size]));
  const at = new Map<string, Stored>();
  const keys = pickles.roots[KEYS];
  if (keys?.kind !== 'list') return { at, anomalies: [] };
  const stop = (kind: Anomaly['kind'], detail: string, offset: number): Behind => ({
    at,
    anomalies: [{ kind, detail, at: placeIn(candidate, offset) }],
  });
  let offset = pickles.end;
  for (const item of keys.items) {
    inside.signal.throwIfAborted();
    const key = textOf(item) ?? '';
    const size = sizes.get(key);
    // Kept by the pickle, but of no tensor that was reached: how long it is cannot be told.
    if (size === undefined || size === 0) return { at, anomalies: [] };
    const head = Uint8Array.from((await candidate.source.load(offset, COUNT)).bytes.subarray(0, COUNT));
    if (head.length < COUNT) return stop('truncated', `it ends before storage ${key}`, offset);
    const count = new DataView(head.buffer).getBigInt64(0, order === 'little');
    const bytes = count * BigInt(size);
    if (count < 0n || bytes > BigInt(Number.MAX_SAFE_INTEGER))
      return stop('malformed', `storage ${key} has ${count} elements`, offset);
    const start = offset + COUNT;
    const end = start + Number(bytes);
    const there = candidate.source.size ?? (await lastOf(candidate, end));
    if (end > there) return stop('truncated', `it ends inside storage ${key}`, start);
    const onDisk = candidate.members.length === 0;
    at.set(key, { bytes: Number(bytes), ...(onDisk && { at: placeIn(candidate, start) }) });
    offset = end;
  }
  const more = keys.more === 0 && (await candidate.source.load(offset, 1)).bytes.length > 0;
  return more ? stop('bytes-after-end', 'bytes follow the storages', offset) : { at, anomalies: [] };
}

/** Of a stream whose size is not known: whether it reaches as far. */
async function lastOf({ source }: Candidate, end: number): Promise<number> {
  return (await source.load(end - 1, 1)).bytes.length > 0 ? end : end - 1;
}

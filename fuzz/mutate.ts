import { Buffer } from 'node:buffer';

/** Numbers at which readers go wrong, in both byte orders. */
const edges: readonly (readonly number[])[] = [
  [0],
  [0xff],
  [0x7f],
  [0x80],
  [0xff, 0xff],
  [0xff, 0xff, 0xff, 0xff],
  [0xff, 0xff, 0xff, 0x7f],
  [0x7f, 0xff, 0xff, 0xff],
  [0, 0, 0, 0x80],
  [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f],
  [0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
  [0, 0, 0, 0, 0, 0, 0, 0],
  [0, 0, 0, 0, 0x20, 0, 0, 0],
];

type Mutation = (bytes: Buffer, pick: (below: number) => number, other: Buffer) => Buffer;

/** What happens to bytes, each equally often. Positions are drawn near the front half of the time: headers are there. */
const mutations: readonly Mutation[] = [
  function flip(bytes, pick) {
    bytes[pick(bytes.length)] = (bytes[pick(bytes.length)] ?? 0) ^ (1 << pick(8));
    return bytes;
  },
  function set(bytes, pick) {
    bytes[pick(bytes.length)] = pick(256);
    return bytes;
  },
  function edge(bytes, pick) {
    bytes.set((edges[pick(edges.length)] ?? []).slice(0, bytes.length), pick(Math.max(1, bytes.length - 8)));
    return bytes;
  },
  function cut(bytes, pick) {
    return bytes.subarray(0, pick(bytes.length));
  },
  function drop(bytes, pick) {
    const at = pick(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + pick(16))]);
  },
  function repeat(bytes, pick) {
    const at = pick(bytes.length);
    const piece = bytes.subarray(at, at + 1 + pick(64));
    return Buffer.concat([
      bytes.subarray(0, at),
      ...Array.from({ length: 1 + pick(8) }, () => piece),
      bytes.subarray(at),
    ]);
  },
  function insert(bytes, pick) {
    const at = pick(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), Buffer.from(edges[pick(edges.length)] ?? []), bytes.subarray(at)]);
  },
  function splice(bytes, pick, other) {
    const from = pick(other.length);
    const at = pick(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), other.subarray(from, from + 1 + pick(128)), bytes.subarray(at)]);
  },
  function move(bytes, pick) {
    const [from, to, length] = [pick(bytes.length), pick(bytes.length), 1 + pick(32)];
    bytes.copyWithin(to, from, Math.min(bytes.length, from + length));
    return bytes;
  },
];

/** Not longer than that, however often pieces are repeated: time is for many inputs. */
const MAX_LENGTH = 256 * 1024;

/** One to six mutations of a copy. */
export function mutate(original: Buffer, other: Buffer, random: () => number): Buffer {
  let bytes: Buffer = Buffer.from(original);
  const times = 1 + Math.floor(random() ** 2 * 6);
  for (let time = 0; time < times && bytes.length > 0; time += 1) {
    const pick = (below: number): number => Math.floor(random() * (random() < 0.5 ? Math.min(below, 512) : below));
    const mutation = mutations[Math.floor(random() * mutations.length)];
    bytes = mutation?.(bytes, pick, other) ?? bytes;
  }
  return bytes.subarray(0, MAX_LENGTH);
}

import { readZip, type ZipMember } from '../bytes/zip.ts';
import { unpack } from '../bytes/zip-unpack.ts';
import { rowsOf } from './made-tensors.ts';
import { npyValues, type NpyArray } from './npy-values.ts';
import { fit } from './fit.ts';
import { MAX_ROWS, type Asked, type Json, type Sample } from './sample.ts';
import type { Flaw } from './samples.ts';
import { headerFlaw, inBatches, tableSamples } from './table-samples.ts';

/** What the arrays of one file may unpack to: they are numbers in a request afterwards, at three bytes and more a digit. */
const MAX_UNPACKED = 64 << 20;
const MAX_ARRAYS = 20_000;
/** What people call the array of true answers beside `X`. */
const TARGET = 'y';

export function isZip(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'PK\u0003\u0004';
}

/**
 * A NumPy archive (`numpy.savez`) as requests: one table, one array a column, or the tensors of a network under its names
 * for them. An array `y` beside them, or the one that `target` names, holds what is true of each row.
 */
export async function npzSamples(
  bytes: Uint8Array,
  model: Asked,
  target: string | undefined,
): Promise<{ items: Sample[] } | Flaw> {
  const arrays = await readArrays(bytes);
  if (!(arrays instanceof Map)) return arrays;
  const held = target ?? (arrays.size > 1 && arrays.has(TARGET) && !isAsked(TARGET, model) ? TARGET : undefined);
  const truth = held === undefined ? undefined : arrays.get(held);
  if (target !== undefined && truth === undefined)
    return {
      at: '',
      words: `there is no array ${JSON.stringify(target)}, which is to hold what is true of each row (--target)`,
    };
  if (held !== undefined) arrays.delete(held);
  const rows = [...arrays.values()][0]?.shape[0] ?? 0;
  if (rows > MAX_ROWS) return { at: '', words: `more than ${MAX_ROWS} rows` };
  const uneven = [...arrays, ...(truth ? [[held ?? '', truth] as const] : [])].find(
    ([, { shape }]) => shape[0] !== rows,
  );
  if (uneven) return { at: uneven[0], words: `it has ${uneven[1].shape[0] ?? 0} rows, the first array ${rows}` };
  if (truth && truth.shape.length > 1) return { at: held ?? '', words: 'one value a row is expected of what is true' };
  return requests(arrays, rows, model, truth);
}

function isAsked(name: string, { signature }: Asked): boolean {
  return [...(signature?.columns ?? []), ...(signature?.inputs ?? [])].some((each) => each.name === name);
}

function requests(
  arrays: ReadonlyMap<string, NpyArray>,
  rows: number,
  model: Asked,
  truth: NpyArray | undefined,
): { items: Sample[] } | Flaw {
  const [[name, only] = ['', undefined], ...others] = arrays;
  if (only === undefined) return { at: '', words: 'it holds no array' };
  const columns = [...arrays.values()].every(({ shape }) => shape.length === 1);
  if (columns && others.length > 0) {
    const flaw = headerFlaw([...arrays.keys()], model, undefined);
    if (flaw !== undefined) return { at: 'its arrays', words: flaw };
    const table = Array.from({ length: rows }, (_, row) =>
      [...arrays.values()].map((array) => array.rows[row] ?? null),
    );
    const items = tableSamples({ header: [...arrays.keys()], rows: table }, model, undefined);
    return { items: withTruth(items, truth) };
  }
  const inputs = model.signature?.inputs ?? [];
  const body = (start: number, end: number): Json => {
    if (others.length > 0)
      return { inputs: Object.fromEntries([...arrays].map(([key, array]) => [key, array.rows.slice(start, end)])) };
    const part = only.rows.slice(start, end);
    if (only.shape.length === 1) return part;
    return only.shape.length === 2 && inputs.length < 2 ? { rows: part } : { inputs: part };
  };
  const size = model.signature && !model.signature.columns ? rowsOf(model.signature) : undefined;
  const items: Sample[] = [];
  for (const [start, end] of inBatches(rows, size)) {
    const request = body(start, end);
    const fits = fit(request, model);
    if ('words' in fits) return { at: others.length > 0 ? '' : name, words: `${fits.pointer}: ${fits.words}` };
    items.push({ request, rows: end - start });
  }
  return { items: withTruth(items, truth) };
}

function withTruth(items: readonly Sample[], truth: NpyArray | undefined): Sample[] {
  if (truth === undefined) return [...items];
  let at = 0;
  return items.map((item) => ({ ...item, truth: truth.rows.slice(at, (at += item.rows)) }));
}

async function readArrays(bytes: Uint8Array): Promise<Map<string, NpyArray> | Flaw> {
  const source = {
    size: bytes.length,
    readAt: (offset: number, length: number) => Promise.resolve(bytes.subarray(offset, offset + length)),
  };
  const { members, faults } = await readZip(source);
  if (faults[0]) return { at: '', words: `the NumPy archive cannot be read: ${faults[0].what}` };
  if (members.length === 0 || members.length > MAX_ARRAYS || !members.every(({ name }) => name.endsWith('.npy')))
    return { at: '', words: 'it is a ZIP file, and not one of NumPy arrays (numpy.savez)' };
  const unpacked = members.reduce((sum, { size }) => sum + size, 0);
  if (unpacked > MAX_UNPACKED)
    return { at: '', words: `its arrays have ${unpacked} bytes, over the limit of ${MAX_UNPACKED}` };
  const arrays = new Map<string, NpyArray>();
  for (const member of members) {
    const name = member.name.replace(/\.npy$/, '');
    const array = await readArray(source, member);
    if (typeof array === 'string') return { at: JSON.stringify(name.slice(0, 80)), words: array };
    arrays.set(name, array);
  }
  return arrays;
}

async function readArray(source: Parameters<typeof unpack>[0], member: ZipMember): Promise<NpyArray | string> {
  const pieces: Uint8Array[] = [];
  const fault = await unpack(source, member, (piece) => void pieces.push(Uint8Array.from(piece)));
  return fault ? fault.what : npyValues(new Uint8Array(Buffer.concat(pieces)));
}

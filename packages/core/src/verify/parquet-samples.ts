import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { parquetMetadata, parquetReadObjects, snappyUncompress, type Compressors } from 'hyparquet';
import type { Flaw } from './samples.ts';
import { MAX_ROWS, type Asked, type Json, type Sample } from './sample.ts';
import { headerFlaw, tableSamples } from './table-samples.ts';

/** What a file of at most 16 MiB may unpack to, page by page and in all: far more than 10,000 rows need. */
const MAX_UNPACKED = 256 << 20;
/** More columns than this are no table that anybody asks about, and each costs a walk through the file. */
const MAX_COLUMNS = 20_000;
/** pandas keeps the labels of its rows in such columns; no model was fitted on them. */
const INDEX = /^__index_level_\d+__$/;

/** A Parquet file (as pandas, Polars and Arrow write it) as requests: a table with the model's column names. */
export async function parquetSamples(
  bytes: Uint8Array,
  model: Asked,
  target: string | undefined,
): Promise<{ items: Sample[] } | Flaw> {
  const file = bytes.slice().buffer;
  const read = await readTable(file).catch((cause: unknown): Flaw => {
    const words = cause instanceof Error ? cause.message.slice(0, 200) : 'not Parquet';
    return { at: '', words: `the Parquet file cannot be read: ${words}` };
  });
  if ('words' in read) return read;
  const { header, rows } = read;
  const flaw = headerFlaw(header, model, target);
  if (flaw !== undefined) return { at: 'its columns', words: flaw };
  const kinds = new Map((model.signature?.columns ?? []).map(({ name, dtype }) => [name, dtype]));
  const cells: Json[][] = [];
  for (const [index, row] of rows.entries()) {
    const values: Json[] = [];
    for (const name of header) {
      const value = cellOf(row[name]);
      const at = `row ${index + 1}, column ${JSON.stringify(name)}`;
      if (value === undefined) return { at, words: 'expected a number, a text, true or false; here is something else' };
      if (typeof value === 'string' && isNumber(kinds.get(name)) && !WORDS.has(value))
        return { at, words: `this is a number in the model, here is ${JSON.stringify(value.slice(0, 60))}` };
      values.push(value);
    }
    cells.push(values);
  }
  return { items: tableSamples({ header, rows: cells }, model, target) };
}

interface ReadTable {
  readonly header: readonly string[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

async function readTable(file: ArrayBuffer): Promise<ReadTable | Flaw> {
  const metadata = parquetMetadata(file);
  const rows = Number(metadata.num_rows);
  if (rows === 0) return { at: '', words: 'the file has no row' };
  if (!(rows <= MAX_ROWS)) return { at: '', words: `more than ${MAX_ROWS} rows` };
  const [root, ...elements] = metadata.schema;
  if (elements.length > MAX_COLUMNS) return { at: '', words: `more than ${MAX_COLUMNS} columns` };
  const nested = elements.find(({ num_children: children }) => children !== undefined);
  if (nested || root?.num_children !== elements.length)
    return {
      at: `column ${JSON.stringify(nested?.name ?? '')}`,
      words: 'it holds lists or records, not single values',
    };
  // A damaged element has no name, whatever the types of the library say.
  if (elements.some(({ name }) => typeof name !== 'string')) return { at: '', words: 'a column has no name' };
  const unpacked = metadata.row_groups.reduce((sum, { total_byte_size: size }) => sum + Number(size), 0);
  if (unpacked > MAX_UNPACKED) return { at: '', words: `it unpacks to more than ${MAX_UNPACKED} bytes` };
  const header = elements.map(({ name }) => name).filter((name) => !INDEX.test(name));
  const read = await parquetReadObjects({ file, metadata, columns: header, compressors });
  if (read.length !== rows) return { at: '', words: `it has ${read.length} rows where it says ${rows}` };
  return { header, rows: read };
}

/** What a page says that it unpacks to is believed only up to the limit. */
const compressors: Compressors = {
  SNAPPY: (bytes, size) => {
    const unpacked = new Uint8Array(atMost(size));
    snappyUncompress(bytes, unpacked);
    return unpacked;
  },
  GZIP: (bytes, size) => gunzipSync(bytes, { maxOutputLength: atMost(size) }),
  BROTLI: (bytes, size) => brotliDecompressSync(bytes, { maxOutputLength: atMost(size) }),
  ZSTD: (bytes, size) => zstdDecompressSync(bytes, { maxOutputLength: atMost(size) }),
};

function atMost(size: number): number {
  if (size > MAX_UNPACKED) throw new Error(`a page unpacks to more than ${MAX_UNPACKED} bytes`);
  return Math.max(size, 1);
}

const WORDS = new Set(['Infinity', '-Infinity']);

/** A cell as a request has it; `undefined` for what is no single value. */
function cellOf(value: unknown): Json | undefined {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : undefined;
  }
  if (typeof value === 'number') {
    if (Number.isNaN(value)) return null;
    return Number.isFinite(value) ? value : value > 0 ? 'Infinity' : '-Infinity';
  }
  return value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : undefined;
}

function isNumber(dtype: string | undefined): boolean {
  return dtype !== undefined && /^(?:u?int|float)/.test(dtype);
}

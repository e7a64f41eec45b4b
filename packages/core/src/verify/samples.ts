import { readFile, stat } from 'node:fs/promises';
import * as v from 'valibot';
import { ioError, PackageModelError } from '../errors.ts';
import type { Digest } from '../nouns/image.ts';
import { readAnswer, rowsMisfit } from './answer.ts';
import { csvSamples } from './csv-samples.ts';
import { fit } from './fit.ts';
import { jsonError } from './json-error.ts';
import { isZip, npzSamples } from './npz-samples.ts';
import { MAX_ROWS, MAX_SAMPLES, MAX_SAMPLES_BYTES } from './sample.ts';
import type { Asked, Json, Sample, Samples } from './sample.ts';

/** Where in the file something is wrong, and what belongs there. */
export interface Flaw {
  /** `line 3`, `line 3, column 7`, or a JSON pointer. */
  readonly at: string;
  readonly words: string;
}

const REMEDY =
  'Give a JSON file with a POST /predict body or with {"schema": 1, "samples": [{"request": …, "expected": …}]}, a CSV file with a header, Parquet, a NumPy archive, or what `package-model record` writes.';

/**
 * Reads samples from JSON (the samples format, or one bare request body), CSV with a header, Parquet or a NumPy archive,
 * and holds them against what the model takes, so that a file that does not fit is refused before anything is built.
 * @param target the column or array that holds what is true of each row, which no model is asked with
 * @throws PackageModelError `SAMPLES_INVALID` naming the file, the place in it and what is expected there.
 */
export async function readSamples(file: string, model: Asked, target?: string): Promise<Samples> {
  const bytes = await readBounded(file);
  const read = await readBytes(file, bytes, model, target);
  if ('words' in read) throw invalid(file, read.at === '' ? read.words : `${read.at}: ${read.words}`);
  return { from: 'file', source: file, ...read };
}

async function readBytes(file: string, bytes: Uint8Array, model: Asked, target: string | undefined): Promise<Read> {
  // Whoever gives JSON or CSV does not wait for the reader of Parquet to be loaded.
  if (looksLikeParquet(bytes)) return (await import('./parquet-samples.ts')).parquetSamples(bytes, model, target);
  if (isZip(bytes)) return npzSamples(bytes, model, target);
  const text = decoded(file, bytes);
  return isCsv(file, text) ? csvSamples(text, model, target) : jsonSamples(text, model, target);
}

function looksLikeParquet(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'PAR1';
}

/** By its extension; a file without one that we know is JSON where it begins like JSON. */
function isCsv(file: string, text: string): boolean {
  return /\.csv$/i.test(file) || (!/\.json$/i.test(file) && !/^\s*[[{]/.test(text));
}

type Read = Omit<Samples, 'from' | 'source'> | Flaw;

const digest = v.custom<Digest>((value) => typeof value === 'string' && /^sha256:[0-9a-f]{64}$/.test(value));

const document = v.strictObject({
  schema: v.literal(1),
  model: v.optional(digest),
  recorded: v.optional(v.looseObject({ python: v.string(), packages: v.record(v.string(), v.string()) })),
  samples: v.pipe(
    v.array(
      v.strictObject({
        request: v.unknown(),
        expected: v.optional(v.unknown()),
        truth: v.optional(v.array(v.union([v.null(), v.boolean(), v.number(), v.string()]))),
      }),
    ),
    v.minLength(1),
    v.maxLength(MAX_SAMPLES),
  ),
});

const EXPECTED: Readonly<Record<string, string>> = {
  '/schema': 'expected the number 1',
  '/model': 'expected "sha256:" and 64 hexadecimal digits',
  '/samples': `expected a list of 1 to ${MAX_SAMPLES} samples`,
};

function jsonSamples(text: string, model: Asked, target: string | undefined): Read {
  if (target !== undefined)
    return { at: '', words: '--target names a column of a table; in JSON, samples carry a list "truth"' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    return jsonError(text, cause);
  }
  if (!isDocument(value)) {
    const item = readSample({ request: value }, '', model);
    return 'words' in item ? item : { items: [item] };
  }
  const parsed = v.safeParse(document, value);
  if (!parsed.success) return schemaFlaw(parsed.issues[0]);
  const { samples, model: of, recorded } = parsed.output;
  const items: Sample[] = [];
  let rows = 0;
  for (const [index, raw] of samples.entries()) {
    const item = readSample(raw, `/samples/${index}`, model);
    if ('words' in item) return item;
    rows += item.rows;
    if (rows > MAX_ROWS) return { at: `/samples/${index}`, words: `more than ${MAX_ROWS} rows in all` };
    items.push(item);
  }
  return { items, ...(of && { model: of }), ...(recorded && { recorded }) };
}

/** A request body has one of three keys or is a list; anything that speaks of samples is meant to be the document. */
function isDocument(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ('samples' in value || 'schema' in value);
}

interface RawSample {
  readonly request: unknown;
  readonly expected?: unknown;
  readonly truth?: readonly Json[] | undefined;
}

function readSample(raw: RawSample, at: string, model: Asked): Sample | Flaw {
  const inside = at === '' ? '' : `${at}/request`;
  const fits = fit(raw.request, model);
  if ('words' in fits) return { at: `${inside}${fits.pointer}`, words: fits.words };
  if (fits.rows > MAX_ROWS) return { at: inside, words: `more than ${MAX_ROWS} rows` };
  const request = raw.request as Json;
  const { truth } = raw;
  if (truth !== undefined && truth.length !== fits.rows)
    return { at: `${at}/truth`, words: `${truth.length} values for ${fits.rows} rows` };
  const asked = { request, rows: fits.rows, ...(truth && { truth }) };
  if (raw.expected === undefined) return asked;
  const expected = readAnswer(raw.expected);
  if (typeof expected === 'string') return { at: `${at}/expected`, words: `expected an answer body: ${expected}` };
  const misfit = rowsMisfit(expected, fits.rows);
  if (misfit !== undefined) return { at: `${at}/expected/predictions`, words: misfit };
  return { ...asked, expected };
}

function schemaFlaw(issue: v.BaseIssue<unknown>): Flaw {
  const at = (issue.path ?? []).map((item) => `/${String(item.key)}`).join('');
  const item = /^\/samples\/\d+/.test(at) ? 'expected a sample: {"request": …} and perhaps "expected"' : undefined;
  return { at, words: EXPECTED[at] ?? item ?? issue.message };
}

async function readBounded(file: string): Promise<Uint8Array> {
  const facts = await stat(file).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') throw invalid(file, 'there is no such file', cause);
    throw ioError(cause, `reading ${file}`);
  });
  if (!facts.isFile()) throw invalid(file, 'it is not a file');
  if (facts.size > MAX_SAMPLES_BYTES) {
    throw invalid(
      file,
      `it has ${facts.size} bytes, over the limit of ${MAX_SAMPLES_BYTES}; a few dozen rows are enough`,
    );
  }
  return readFile(file).catch((cause: unknown) => {
    throw ioError(cause, `reading ${file}`);
  });
}

function decoded(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw invalid(file, 'it is neither UTF-8 text, nor Parquet, nor a NumPy archive', cause);
  }
}

function invalid(file: string, words: string, cause?: unknown): PackageModelError {
  return new PackageModelError('SAMPLES_INVALID', `${file}: ${words}`, REMEDY, { cause });
}

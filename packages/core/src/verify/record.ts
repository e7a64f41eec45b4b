import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import * as v from 'valibot';
import { ioError, PackageModelError } from '../errors.ts';
import type { ExecResult, Host } from '../nouns/host.ts';
import type { Digest } from '../nouns/image.ts';
import type { FormatId, Model } from '../nouns/model.ts';
import { readAnswer, rowsMisfit, type Answer } from './answer.ts';
import { diagnose, distributionOf } from './diagnosis.ts';
import { makeSamples } from './made-samples.ts';
import { recordProgram } from './record-program.ts';
import type { Samples } from './sample.ts';
import { readSamples } from './samples.ts';

export interface RecordOptions {
  /** The interpreter that trained the model. */
  readonly python: string;
  /** A request body, samples or CSV; absent: made from the model. */
  readonly inputs?: string | undefined;
  /** The samples file to write. */
  readonly output: string;
}

export interface Recorded {
  readonly output: string;
  readonly samples: number;
  readonly rows: number;
  readonly digest: Digest;
  readonly python: string;
  readonly packages: Readonly<Record<string, string>>;
}

/** Formats that the program loads. Others have answers of their library's own only by a script. */
const recordable: readonly FormatId[] = ['pickle', 'joblib', 'skops', 'lightgbm', 'onnx'];

export function isRecordable(format: FormatId): boolean {
  return recordable.includes(format);
}

/** Versions worth keeping beside the answers: what moves a number when it moves. */
const PACKAGES = ['scikit-learn', 'numpy', 'scipy', 'joblib', 'pandas', 'skops', 'lightgbm', 'onnxruntime'] as const;
/** A large forest is read in minutes, and somebody waits for it who can interrupt. */
const TIMEOUT_MS = 30 * 60_000;
const MAX_RESULT = 64 << 20;

/**
 * Loads the model on this machine, in the interpreter that is named, and stores what it answers together with its
 * digest: expected answers for `--samples`. The caller has made sure that there is no finding.
 * @throws PackageModelError `SAMPLES_INVALID`, `RECORD_FAILED`, `MODEL_CHANGED`, `PROGRAM_NOT_FOUND`
 */
export async function record(model: Model, options: RecordOptions, host: Host): Promise<Recorded> {
  const samples = await inputsFor(model, options.inputs);
  const [path, loader] = [onlyFile(model), loaderOf(model)];
  const [order, answers] = [join(host.scratch, 'record-order.json'), join(host.scratch, 'record-answers.json')];
  await rm(answers, { force: true });
  await write(order, JSON.stringify(orderFor(model, path, loader, samples)));
  // The working directory stays the user's: modules of the project are found as they were in training.
  const result = await host.exec(options.python, ['-', order, answers], { input: recordProgram, timeout: TIMEOUT_MS });
  const found = await readFound(answers, result, options.python);
  if ('failed' in found) throw failure(found, path, options, result);
  const expected = readExpected(found.answers, samples);
  const document = {
    schema: 1,
    model: found.digest,
    recorded: { python: found.python, packages: found.packages },
    samples: samples.items.map((item, index) => ({ request: item.request, expected: expected[index] })),
  };
  await appear(options.output, `${JSON.stringify(document, null, 2)}\n`);
  const rows = samples.items.reduce((sum, item) => sum + item.rows, 0);
  const { digest, python, packages } = found;
  return { output: options.output, samples: samples.items.length, rows, digest, python, packages };
}

async function inputsFor(model: Model, inputs: string | undefined): Promise<Samples> {
  const samples = inputs === undefined ? makeSamples(model) : await readSamples(inputs, model);
  if (samples !== undefined) return samples;
  throw new PackageModelError(
    'SAMPLES_INVALID',
    `no inputs are given, and none can be made: ${model.name} does not say what a row of it looks like`,
    'Give a few rows with --inputs FILE: a request body as JSON, or CSV with a header.',
  );
}

function onlyFile(model: Model): string {
  const [file, ...more] = model.files;
  if (file !== undefined && more.length === 0) return file.path;
  throw new PackageModelError(
    'MODEL_UNSUPPORTED',
    `${model.name} has ${model.files.length} files; answers are recorded of models of one file`,
    'Record samples with a script of your own: the format is in docs/samples.',
  );
}

function loaderOf({ name, format }: Model): string {
  if (isRecordable(format)) return format;
  throw new PackageModelError(
    'MODEL_UNSUPPORTED',
    `${name} is a model of the format ${format}; answers are recorded of ${recordable.join(', ')}`,
    'Write what the library itself answers with a script of your own: the format is in docs/samples.',
  );
}

function orderFor(model: Model, path: string, loader: string, samples: Samples): object {
  return {
    path,
    loader,
    columns: (model.signature?.columns ?? []).map(({ name, dtype, categories }) => ({
      name,
      dtype,
      // JSON would make null of NaN, and null is None.
      categories: categories?.filter((category) => !Number.isNaN(category)),
    })),
    dtype: model.signature?.inputs[0]?.dtype ?? 'unknown',
    packages: [...new Set([...PACKAGES, ...model.producers.map((producer) => producer.library)])],
    requests: samples.items.map((item) => item.request),
  };
}

const found = v.union([
  v.object({
    answers: v.array(v.unknown()),
    digest: v.custom<Digest>((value) => typeof value === 'string' && /^sha256:[0-9a-f]{64}$/.test(value)),
    python: v.string(),
    packages: v.record(v.string(), v.string()),
  }),
  v.object({
    failed: v.picklist(['load', 'predict', 'changed']),
    words: v.string(),
    module: v.nullish(v.string()),
    at: v.optional(v.number()),
  }),
]);
type Found = v.InferOutput<typeof found>;

async function readFound(file: string, result: ExecResult, python: string): Promise<Found> {
  const text = await readFile(file, 'utf8').catch(() => '');
  if (text === '' || text.length > MAX_RESULT) {
    const why = result.timedOut
      ? 'it took over 30 minutes'
      : `it ended with exit code ${result.code ?? 'none (a signal)'}`;
    const said = result.stderr.trim().split('\n').at(-1)?.slice(0, 300) ?? '';
    throw new PackageModelError('RECORD_FAILED', `${python} gave no answers: ${why}${said ? `: ${said}` : ''}`, REMEDY);
  }
  return v.parse(found, JSON.parse(text));
}

const REMEDY = 'Name the interpreter in which the model was trained: --python .venv/bin/python.';

function failure(
  seen: Extract<Found, { failed: string }>,
  path: string,
  { python, inputs }: RecordOptions,
  result: ExecResult,
): PackageModelError {
  const words = seen.words.slice(0, 500);
  if (seen.failed === 'changed') {
    return new PackageModelError('MODEL_CHANGED', `${path} changed while its answers were recorded`, 'Run it again.');
  }
  if (seen.failed === 'predict') {
    return new PackageModelError(
      'RECORD_FAILED',
      `the model refuses sample ${(seen.at ?? 0) + 1} of ${inputs ?? 'those made from it'}: ${words}`,
      'Give inputs that the model takes with --inputs FILE.',
    );
  }
  const mend = seen.module
    ? `Install ${distributionOf(seen.module)} there, or name the interpreter that trained the model with --python.`
    : REMEDY;
  const known = seen.module ? undefined : diagnose([words, ...result.stderr.split('\n').slice(-20)]);
  return new PackageModelError('RECORD_FAILED', `${python} cannot load ${path}: ${known ?? words}`, mend);
}

function readExpected(answers: readonly unknown[], samples: Samples): Answer[] {
  return samples.items.map((item, index) => {
    const answer = readAnswer(answers[index]);
    const why = typeof answer === 'string' ? answer : rowsMisfit(answer, item.rows);
    if (typeof answer !== 'string' && why === undefined) return answer;
    throw new PackageModelError(
      'RECORD_FAILED',
      `sample ${index + 1} was answered with something else: ${why}`,
      REMEDY,
    );
  });
}

/** The file appears whole or not at all. */
async function appear(file: string, text: string): Promise<void> {
  const next = join(dirname(file), `.${basename(file)}.${process.pid}.new`);
  try {
    await write(next, text);
    await rename(next, file).catch((cause: unknown) => {
      throw ioError(cause, `writing ${file}`);
    });
  } finally {
    await rm(next, { force: true });
  }
}

async function write(file: string, text: string): Promise<void> {
  await writeFile(file, text).catch((cause: unknown) => {
    throw ioError(cause, `writing ${file}`);
  });
}

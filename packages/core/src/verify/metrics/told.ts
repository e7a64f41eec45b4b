import { readFile, stat } from 'node:fs/promises';
import { ioError, PackageModelError } from '../../errors.ts';
import { metricName } from './gates.ts';

/** Metrics by name, as a file tells them. */
export type Told = ReadonlyMap<string, number>;

const MAX_BYTES = 1 << 20;
const MAX_METRICS = 1000;
const MAX_DEPTH = 4;

/**
 * Reads metrics that were measured elsewhere: a JSON or YAML object of names and numbers, as DVC, MLflow and hand-written
 * scripts leave them. Names inside further objects are joined by dots (`test.accuracy`).
 * @throws PackageModelError `CONFIG_INVALID` naming file, line or key; `IO`
 */
export async function readTold(file: string): Promise<Told> {
  const invalid = (words: string): PackageModelError =>
    new PackageModelError(
      'CONFIG_INVALID',
      `${file}: ${words}`,
      'Give names and numbers: {"accuracy": 0.93, "f1": 0.9}.',
    );
  const facts = await stat(file).catch((cause: unknown) => {
    throw ioError(cause, `reading ${file}`);
  });
  if (!facts.isFile() || facts.size > MAX_BYTES) throw invalid(`it is no file of at most ${MAX_BYTES} bytes`);
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw ioError(cause, `reading ${file}`);
  });
  // JSON is YAML; the reader is loaded only where somebody has such a file.
  const { LineCounter, parseDocument } = await import('../../bytes/yaml.ts');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw invalid(`line ${line}, column ${col}: ${error.message.split('\n')[0]?.slice(0, 200) ?? ''}`);
  }
  const told = new Map<string, number>();
  let content: unknown;
  try {
    content = document.toJS({ maxAliasCount: 0 });
  } catch (cause) {
    throw invalid(cause instanceof Error ? cause.message : 'it cannot be read');
  }
  const fault = collect(content, [], told);
  if (fault !== undefined) throw invalid(fault);
  if (told.size === 0) throw invalid('it tells no metric');
  return told;
}

function collect(value: unknown, path: readonly string[], told: Map<string, number>): string | undefined {
  const at = path.join('.').slice(0, 100);
  if (typeof value === 'number') {
    if (path.length === 0) return 'it is a number without a name';
    if (!Number.isFinite(value)) return `${at} is not finite`;
    const name = metricName(path.join('.'));
    if (told.has(name)) return `${at} is told twice`;
    if (told.size === MAX_METRICS) return `it tells more than ${MAX_METRICS} metrics`;
    told.set(name, value);
    return undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    // Files of metrics carry notes along: a date, a data set's name, a confusion matrix.
    return path.length === 0 ? 'it is no object of names and numbers' : undefined;
  }
  if (path.length === MAX_DEPTH) return `${at} is nested too deeply`;
  for (const [name, inner] of Object.entries(value)) {
    const fault = collect(inner, [...path, name], told);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

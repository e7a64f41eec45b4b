import type { Signature } from '../nouns/model.ts';
import type { Asked, Json } from './sample.ts';

/** Where a request does not fit the model, and what belongs there. */
export interface Misfit {
  /** JSON pointer inside the request. */
  readonly pointer: string;
  readonly words: string;
}

type Fit = { readonly rows: number } | Misfit;
type Table = { readonly [name: string]: Json };

const FORMS =
  'a request is {"records": […]}, {"columns": {…}}, {"rows": [[…], …]}, {"inputs": {…}} for a network, or a bare list';

/** What a model takes: the width of a row, and the columns' names where it has any. */
export interface Width {
  readonly count?: number;
  readonly names?: readonly string[];
}

/** @returns how many rows the request asks about, or where it does not fit what the model takes. */
export function fit(request: unknown, asked: Asked): Fit {
  const width = widthOf(asked.signature);
  if (Array.isArray(request)) return fitList(request, '', width);
  if (!isTable(request)) return { pointer: '', words: FORMS };
  const [form, ...more] = Object.keys(request);
  if (form === undefined || more.length > 0) return { pointer: '', words: FORMS };
  const content = request[form];
  if (form === 'records') return fitList(content, '/records', width, 'records');
  if (form === 'rows') return fitList(content, '/rows', width, 'rows');
  if (form === 'columns') return fitColumns(content, width);
  if (form === 'inputs') return fitInputs(content, asked.signature);
  return { pointer: pointer('', form), words: FORMS };
}

/** The width of the model's one table; nothing where it is not known from the file. */
export function widthOf(signature: Signature | undefined): Width {
  const columns = signature?.columns;
  if (columns !== undefined && columns.length > 0) {
    return { count: columns.length, names: columns.map((column) => column.name) };
  }
  const [only, ...others] = signature?.inputs ?? [];
  const count = only !== undefined && others.length === 0 && only.shape.length === 2 ? only.shape[1] : undefined;
  return typeof count === 'number' ? { count } : {};
}

function fitList(value: unknown, at: string, width: Width, form?: 'records' | 'rows'): Fit {
  if (!Array.isArray(value) || value.length === 0) return { pointer: at, words: 'a list with at least one row' };
  const kind = form === 'records' || (form === undefined && isTable(value[0])) ? 'record' : 'row';
  for (const [index, row] of value.entries()) {
    const here = `${at}/${index}`;
    const misfit = kind === 'record' ? misfitRecord(row, here, width) : misfitRow(row, here, width, form);
    if (misfit) return misfit;
  }
  return { rows: value.length };
}

function misfitRecord(row: unknown, at: string, width: Width): Misfit | undefined {
  if (!isTable(row)) return { pointer: at, words: 'an object with a value for each column' };
  const names = misfitNames(Object.keys(row), at, width);
  if (names) return names;
  const odd = Object.keys(row).find((name) => !isCell(row[name]));
  return odd === undefined ? undefined : { pointer: pointer(at, odd), words: 'a number, a text, true, false or null' };
}

function misfitRow(
  row: unknown,
  at: string,
  { count }: Width,
  form: 'rows' | undefined | 'records',
): Misfit | undefined {
  if (!Array.isArray(row)) {
    if (form === undefined && isCell(row) && (count === undefined || count === 1)) return undefined;
    return { pointer: at, words: count === undefined ? 'a row: a list of values' : `a row: a list of ${count} values` };
  }
  // Rows of rows are images or sequences; how wide those are is for the model to say.
  if (count !== undefined && row.length !== count) {
    return { pointer: at, words: `the model takes ${count} values a row, here are ${row.length}` };
  }
  return undefined;
}

function fitColumns(value: unknown, width: Width): Fit {
  if (!isTable(value)) return { pointer: '/columns', words: 'an object with a list of values for each column' };
  const names = misfitNames(Object.keys(value), '/columns', width);
  if (names) return names;
  let rows: number | undefined;
  for (const [name, cells] of Object.entries(value)) {
    const at = pointer('/columns', name);
    if (!Array.isArray(cells) || cells.length === 0) return { pointer: at, words: 'a list with at least one value' };
    rows ??= cells.length;
    if (cells.length !== rows) {
      return { pointer: at, words: `the columns before have ${rows} values each, here are ${cells.length}` };
    }
    const odd = cells.findIndex((cell) => !isCell(cell));
    if (odd >= 0) return { pointer: `${at}/${odd}`, words: 'a number, a text, true, false or null' };
  }
  return rows === undefined ? { pointer: '/columns', words: 'at least one column' } : { rows };
}

/** Tensors by name, rows along the first dimension; or the one tensor alone. What is inside them the model judges. */
function fitInputs(value: unknown, signature: Signature | undefined): Fit {
  const named = isTable(value);
  if (named) {
    const wanted = signature?.inputs.map(({ name }) => name);
    const misfit = misfitNames(Object.keys(value), '/inputs', wanted ? { names: wanted } : {});
    if (misfit) return misfit;
  }
  const tensors = named ? Object.values(value) : [value];
  const lengths = tensors.map((tensor) => (Array.isArray(tensor) ? tensor.length : 0));
  const rows = lengths[0] ?? 0;
  if (rows > 0 && lengths.every((length) => length > 0)) return { rows };
  return { pointer: '/inputs', words: 'a tensor as a nested list, or an object with one for each input' };
}

/** Both lists of names are in the words: what is missing, and what the model does not know. */
export function misfitNames(given: readonly string[], at: string, width: Width): Misfit | undefined {
  if (width.names === undefined) {
    const wrong = width.count !== undefined && given.length !== width.count;
    return wrong
      ? { pointer: at, words: `the model takes ${width.count} columns, here are ${given.length}` }
      : undefined;
  }
  const [have, want] = [new Set(given), new Set(width.names)];
  const missing = width.names.filter((name) => !have.has(name));
  const unknown = given.filter((name) => !want.has(name));
  if (missing.length === 0 && unknown.length === 0) return undefined;
  const words = [
    ...(missing.length > 0 ? [`missing: ${listed(missing)}`] : []),
    ...(unknown.length > 0 ? [`not known to the model: ${listed(unknown)}`] : []),
    `the model takes ${listed(width.names)}`,
  ];
  return { pointer: at, words: words.join('; ') };
}

/** A few names, quoted, and how many more. */
export function listed(names: readonly string[], most = 8): string {
  const shown = names.slice(0, most).map((name) => JSON.stringify(name.length > 60 ? `${name.slice(0, 59)}…` : name));
  return names.length > most ? `${shown.join(', ')} and ${names.length - most} more` : shown.join(', ');
}

export function pointer(at: string, name: string): string {
  return `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCell(value: unknown): boolean {
  return value === null || ['number', 'string', 'boolean'].includes(typeof value);
}

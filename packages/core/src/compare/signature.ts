import type { Change } from '../nouns/comparison.ts';
import type { Column, Signature } from '../nouns/model.ts';
import type { Scalar, Value } from '../nouns/value.ts';
import { changesBetween, same } from './changes.ts';
import { tensorTable } from './tensors.ts';

const OPTIONAL = 'optional';

/** Inputs, outputs and classes. What must be given in addition, or is called or typed otherwise, breaks who asks as before. */
export function signatureChanges(before: Signature | undefined, after: Signature | undefined): Change[] {
  if (!before || !after) return [];
  return [
    ...inputChanges(before, after),
    ...changesBetween(
      'output',
      tensorTable(before.outputs),
      tensorTable(after.outputs),
      (change) => 'before' in change,
    ),
    ...classChanges(before.classes, after.classes),
  ];
}

function inputChanges(before: Signature, after: Signature): Change[] {
  if (!before.columns || !after.columns)
    return changesBetween('input', tensorTable(before.inputs), tensorTable(after.inputs), () => true);
  const renamed = renames(before.columns, after.columns);
  const known = new Map(
    [...columns(before.columns)].map(([name, value]) => [renamed.get(name) ?? name, value] as const),
  );
  return [
    ...[...renamed].map(([what, to]): Change => ({ area: 'input', what, renamed: to, breaks: true })),
    ...changesBetween('input', known, columns(after.columns), ({ before: old, after: now }) => !widened(old, now)),
    ...categoryChanges(before.columns, after.columns),
  ];
}

/** A column that is no longer wanted may still be sent where extra ones are let through, but nobody promises that. */
function widened(before: Value | undefined, after: Value | undefined): boolean {
  const [old, now] = [dtypeIn(before), dtypeIn(after)];
  // Of a new column nobody has sent anything yet, which is fine where it may be left out.
  if (before === undefined) return isOptional(after);
  if (isOptional(before) && !isOptional(after)) return false;
  return old === now || (old === 'int64' && now === 'float64');
}

function isOptional(column: Value | undefined): boolean {
  return typeof column === 'string' && column.endsWith(OPTIONAL);
}

function dtypeIn(column: Value | undefined): string {
  return typeof column === 'string' ? (column.split(',')[0] ?? '') : '';
}

/** At the same place, of the same type, and known under neither name on the other side: the same column by another name. */
function renames(before: readonly Column[], after: readonly Column[]): Map<string, string> {
  const found = new Map<string, string>();
  if (before.length !== after.length) return found;
  const [old, now] = [names(before), names(after)];
  for (const [index, column] of before.entries()) {
    const other = after[index];
    if (!other || other.dtype !== column.dtype || other.name === column.name) continue;
    if (!now.has(column.name) && !old.has(other.name)) found.set(column.name, other.name);
  }
  return found;
}

function categoryChanges(before: readonly Column[], after: readonly Column[]): Change[] {
  return after.flatMap((column) => {
    const old = before.find(({ name }) => name === column.name)?.categories;
    if (!old || !column.categories) return [];
    return scalarChanges('input', old, column.categories, (value) => `${column.name} = ${value}`);
  });
}

function classChanges(before: Signature['classes'], after: Signature['classes']): Change[] {
  if (!before || !after) return [];
  const changes = scalarChanges('class', before, after, (value) => value);
  if (changes.length > 0 || same(before, after)) return changes;
  // Probabilities come in this order.
  return [{ area: 'class', what: 'order', before: { list: before }, after: { list: after }, breaks: true }];
}

/** What is gone breaks: an input that was answered is refused, an answer that was given is not given any more. */
function scalarChanges(
  area: Change['area'],
  before: readonly Scalar[],
  after: readonly Scalar[],
  named: (value: string) => string,
): Change[] {
  const keyed = (values: readonly Scalar[]) =>
    new Map(values.map((value) => [named(typeof value === 'string' ? value : JSON.stringify(value)), value] as const));
  return changesBetween(area, keyed(before), keyed(after), (change) => !('after' in change) || area === 'class');
}

function names(columns: readonly Column[]): Set<string> {
  return new Set(columns.map(({ name }) => name));
}

function columns(of: readonly Column[]): Map<string, Value> {
  return new Map(of.map(({ name, dtype, optional }) => [name, optional ? `${dtype}, ${OPTIONAL}` : dtype]));
}

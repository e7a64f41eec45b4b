import type { Change } from '../nouns/comparison.ts';
import type { Structure, Tensor } from '../nouns/model.ts';
import type { Value } from '../nouns/value.ts';
import { changesBetween } from './changes.ts';

/** Tensors by name, operators of graphs by how often they occur, and parameters in all. */
export function tensorChanges(before: Structure, after: Structure): Change[] {
  return [
    ...changesBetween('tensor', tensorTable(tensorsOf(before)), tensorTable(tensorsOf(after))),
    ...changesBetween('tensor', operators(before), operators(after)),
    ...changesBetween('tensor', parameters(before), parameters(after)),
  ];
}

/** `float32[?, 4]` by name. */
export function tensorTable(tensors: readonly Tensor[]): Map<string, Value> {
  return new Map(
    tensors.map(({ name, dtype, shape }) => [name, `${dtype}[${shape.map((size) => size ?? '?').join(', ')}]`]),
  );
}

function tensorsOf(structure: Structure): readonly Tensor[] {
  return structure.kind === 'tensors' ? structure.tensors : [];
}

function operators(structure: Structure): Map<string, Value> {
  if (structure.kind !== 'graph') return new Map();
  return new Map(Object.entries(structure.operators).map(([name, count]) => [`operator ${name}`, count]));
}

function parameters(structure: Structure): Map<string, Value> {
  const counted = structure.kind === 'tensors' || structure.kind === 'graph';
  return counted ? new Map([['parameters', structure.parameters]]) : new Map();
}

import type { Change } from '../nouns/comparison.ts';
import type { Structure } from '../nouns/model.ts';
import type { Value } from '../nouns/value.ts';
import { changesBetween } from './changes.ts';

/** Tensors by name, operators of graphs by how often they occur, and parameters in all. */
export function tensorChanges(before: Structure, after: Structure): Change[] {
  return [
    ...changesBetween('tensor', tensors(before), tensors(after)),
    ...changesBetween('tensor', operators(before), operators(after)),
    ...changesBetween('tensor', parameters(before), parameters(after)),
  ];
}

function tensors(structure: Structure): Map<string, Value> {
  if (structure.kind !== 'tensors') return new Map();
  return new Map(
    structure.tensors.map(({ name, dtype, shape }) => [
      name,
      `${dtype}[${shape.map((size) => size ?? '?').join(', ')}]`,
    ]),
  );
}

function operators(structure: Structure): Map<string, Value> {
  if (structure.kind !== 'graph') return new Map();
  return new Map(Object.entries(structure.operators).map(([name, count]) => [`operator ${name}`, count]));
}

function parameters(structure: Structure): Map<string, Value> {
  const counted = structure.kind === 'tensors' || structure.kind === 'graph';
  return counted ? new Map([['parameters', structure.parameters]]) : new Map();
}

import type { Model, Structure, Tensor } from '../nouns/model.ts';
import { bytesText, countText } from './amounts.ts';
import { aligned, fit, MAX_ROWS } from './columns.ts';
import { escapeText } from './escape.ts';

/**
 * What a model is made of, for a person: trees by number, operators, tensors with like ones together, parts with theirs.
 * @param folder what the paths of all files begin with, and need not be said again
 */
export function structureLines(structure: Structure, width: number, folder = ''): string[] {
  switch (structure.kind) {
    case 'trees':
      return [fit(`  ${summary(structure)}`, width)];
    case 'graph':
      return [
        fit(`  ${summary(structure)}`, width),
        ...operators(structure.operators, width),
        ...weights(structure.weights ?? [], width),
      ];
    case 'tensors':
      return [fit(`  ${summary(structure)}`, width), ...tensors(structure.tensors, width)];
    case 'parts':
      return parts(structure.parts, width, folder);
    case 'estimator':
    case 'opaque':
      return [];
  }
}

/** `3 trees, binary:logistic`. */
function summary(structure: Structure): string {
  switch (structure.kind) {
    case 'trees':
      return [plural(structure.count, 'tree'), escapeText(structure.objective)].filter(Boolean).join(', ');
    case 'graph': {
      const count = Object.values(structure.operators).reduce((sum, one) => sum + one, 0);
      return [plural(count, 'operator'), parametersText(structure.parameters)].filter(Boolean).join(', ');
    }
    case 'tensors':
      return [plural(structure.tensors.length, 'tensor'), parametersText(structure.parameters)]
        .filter(Boolean)
        .join(', ');
    case 'parts':
      return plural(structure.parts.length, 'part');
    case 'estimator':
      return escapeText(structure.root.class.name);
    case 'opaque':
      return '';
  }
}

function plural(count: number, word: string): string {
  return `${countText(count)} ${word}${count === 1 ? '' : 's'}`;
}

function parametersText(count: number): string {
  return count > 0 ? plural(count, 'parameter') : '';
}

function operators(counts: Readonly<Record<string, number>>, width: number): string[] {
  const rows = Object.entries(counts)
    .toSorted(([, a], [, b]) => b - a)
    // With a dot between domain and name: two colons are written out in a log, where they begin commands.
    .map(([name, count]) => [escapeText(name.replace('::', '.')), `× ${countText(count)}`]);
  return aligned(rows, width, '    ');
}

function weights(all: readonly Tensor[], width: number): string[] {
  return all.length === 0 ? [] : [`  ${plural(all.length, 'tensor')}`, ...tensors(all, width)];
}

interface Group {
  readonly first: Tensor;
  readonly pattern: string;
  count: number;
}

/**
 * Tensors of a name that differs in numbers only, of one type and shape, are one row: a transformer of 10,000 tensors has
 * some dozen of them.
 */
function tensors(all: readonly Tensor[], width: number): string[] {
  const groups = new Map<string, Group>();
  for (const tensor of all) {
    const pattern = tensor.name.replaceAll(/\d+/g, '*');
    const key = `${pattern}\0${tensor.dtype}\0${tensor.shape.join()}`;
    const group = groups.get(key);
    if (group) group.count += 1;
    else groups.set(key, { first: tensor, pattern, count: 1 });
  }
  const rows = [...groups.values()].map(({ first, pattern, count }) => [
    escapeText(count === 1 ? first.name : pattern),
    first.dtype,
    shapeText(first.shape),
    count === 1 ? '' : `× ${countText(count)}`,
  ]);
  return aligned(rows, width, '    ');
}

export function shapeText(shape: Tensor['shape']): string {
  return `[${shape.map((size) => size ?? '…').join(', ')}]`;
}

/** Parts of parts are indented below theirs. */
function parts(all: readonly Model[], width: number, folder: string): string[] {
  const rows: string[][] = [];
  const walk = (models: readonly Model[], indent: string): void => {
    for (const model of models) {
      const size = model.files.reduce((sum, { size: bytes }) => sum + bytes, 0);
      rows.push([
        indent + escapeText(nameOf(model, folder)),
        model.format,
        summary(model.structure),
        size > 0 ? bytesText(size) : '',
      ]);
      // What is not shown needs no row: a hostile nest is as deep as the reader lets it be.
      if (model.structure.kind === 'parts' && rows.length <= MAX_ROWS) walk(model.structure.parts, `${indent}  `);
    }
  };
  walk(all, '');
  return aligned(rows, width);
}

/** The path of its file in the folder; a member of an archive has the model's. */
function nameOf({ name, files }: Model, folder: string): string {
  const [file] = files;
  if (files.length !== 1 || file === undefined) return name;
  const inside = folder !== '' && file.path.startsWith(folder);
  return inside ? file.path.slice(folder.length) : (file.path.split(/[/\\]/).at(-1) ?? name);
}

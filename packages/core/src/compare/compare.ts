import type { Change, Comparison } from '../nouns/comparison.ts';
import type { LockedPackage } from '../nouns/environment.ts';
import type { Model } from '../nouns/model.ts';
import type { Value } from '../nouns/value.ts';
import { changesBetween } from './changes.ts';
import { estimatorChanges } from './estimator.ts';
import { signatureChanges } from './signature.ts';
import { tensorChanges } from './tensors.ts';

/** A model, and the packages of its lock where it has one. */
export interface Side {
  readonly model: Model;
  readonly packages?: readonly LockedPackage[];
}

/** What changed from one model to another, by what is known from their bytes: pure, and the same for files, commits and images. */
export function compareModels(before: Side, after: Side): Comparison {
  const [a, b] = [before.model, after.model];
  return {
    before: { name: a.name, size: sizeOf(a) },
    after: { name: b.name, size: sizeOf(b) },
    changes: [
      ...changesBetween('format', formatOf(a), formatOf(b)),
      ...changesBetween('producer', producersOf(a), producersOf(b)),
      ...structureChanges(a, b, ''),
      ...signatureChanges(a.signature, b.signature),
      ...changesBetween('import', importsOf(a), importsOf(b)),
      ...packageChanges(before.packages, after.packages),
      ...changesBetween('size', new Map([['bytes', sizeOf(a)]]), new Map([['bytes', sizeOf(b)]])),
    ],
  };
}

/** Of folders and archives those of their parts, each under its name; where each side has one part, names do not matter. */
function structureChanges(before: Model, after: Model, path: string): Change[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  const under = (name: string): string => (path === '' ? name : `${path}/${name}`);
  const [oldOnly, nowOnly] = [old[0], now[0]];
  if (oldOnly && nowOnly && old.length === 1 && now.length === 1) return structureChanges(oldOnly, nowOnly, path);
  if (old.length === 0 && now.length === 0) {
    const changes = [
      ...estimatorChanges(before.structure, after.structure),
      ...tensorChanges(before.structure, after.structure),
    ];
    return path === '' ? changes : changes.map((change) => ({ ...change, what: `${path}: ${change.what}` }));
  }
  const byName = (parts: readonly Model[]) => new Map(parts.map((part) => [part.name, part] as const));
  const [left, right] = [byName(old), byName(now)];
  return [...left].flatMap(([name, part]) => {
    const other = right.get(name);
    return other ? structureChanges(part, other, under(name)) : [];
  });
}

function partsOf({ structure }: Model): readonly Model[] {
  return structure.kind === 'parts' ? structure.parts : [];
}

function sizeOf(model: Model): number {
  return model.files.reduce((sum, file) => sum + file.size, 0);
}

function formatOf(model: Model): Map<string, Value> {
  return new Map([
    ['format', model.format],
    ['encoding', model.encoding.join(', ')],
  ]);
}

function producersOf(model: Model): Map<string, Value> {
  return new Map(model.producers.map(({ library, version }) => [library, version]));
}

function importsOf(model: Model): Map<string, Value> {
  return new Map(model.imports.map((name) => [name, name]));
}

/** Only where both have a lock: a lock that one side lacks is no change of a package. */
function packageChanges(before: Side['packages'], after: Side['packages']): Change[] {
  if (!before || !after) return [];
  const versions = (packages: readonly LockedPackage[]): Map<string, Value> =>
    new Map(packages.map(({ name, version }) => [name, version]));
  return changesBetween('package', versions(before), versions(after));
}

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
      ...estimatorChanges(a.structure, b.structure),
      ...signatureChanges(a.signature, b.signature),
      ...tensorChanges(a.structure, b.structure),
      ...changesBetween('import', importsOf(a), importsOf(b)),
      ...packageChanges(before.packages, after.packages),
      ...changesBetween('size', new Map([['bytes', sizeOf(a)]]), new Map([['bytes', sizeOf(b)]])),
    ],
  };
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

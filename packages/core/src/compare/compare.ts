import type { Change, ComparedModel, ComparedSide, Comparison, ImageSize } from '../nouns/comparison.ts';
import type { Digest } from '../nouns/image.ts';
import type { Signature } from '../nouns/model.ts';
import type { Value } from '../nouns/value.ts';
import { changesBetween } from './changes.ts';
import { estimatorChanges } from './estimator.ts';
import { signatureChanges } from './signature.ts';
import { tensorChanges } from './tensors.ts';

/** An image of a registry, as far as it is compared. */
export interface ComparedImage {
  /** Labels under the names by which they are told. */
  readonly labels: ReadonlyMap<string, string>;
  /** Lowest first, with their bytes as the registry keeps them. */
  readonly layers: readonly { readonly digest: Digest; readonly size: number; readonly holds: string }[];
}

/**
 * One of two that are compared: a file, a commit's file, a published image, or what a run has just made. What it does not
 * know of itself is not compared.
 */
export interface Side {
  /** For people. */
  readonly name: string;
  readonly model?: ComparedModel;
  /** Where the model itself is not known. */
  readonly signature?: Signature | undefined;
  readonly packages?: readonly { readonly name: string; readonly version: string }[];
  readonly image?: ComparedImage;
  readonly imageSize?: ImageSize;
  /** By what they measure. */
  readonly metrics?: ReadonlyMap<string, number>;
  /** What of it could not be read, a clause each. */
  readonly unread?: readonly string[];
}

/**
 * What changed from one side to the other, by what both know of themselves. The one comparison: of files and images by
 * `compare`, of a pull request with its base, of an image with the one that `--against` names. Pure.
 */
export function compareSides(before: Side, after: Side): Comparison {
  const [a, b] = [before.model, after.model];
  return {
    before: comparedOf(before),
    after: comparedOf(after),
    changes: [
      ...imageChanges(before, after),
      ...(a && b ? modelChanges(a, b) : []),
      ...signatureChanges(before.signature ?? a?.signature, after.signature ?? b?.signature),
      ...(a && b ? changesBetween('import', importsOf(a), importsOf(b)) : []),
      ...packageChanges(before.packages, after.packages),
      ...layerChanges(before.image, after.image),
      ...metricChanges(before.metrics, after.metrics),
      ...(a && b ? changesBetween('size', bytesOf(sizeOf(a)), bytesOf(sizeOf(b))) : []),
      ...(before.image && after.image ? changesBetween('size', layerBytes(before.image), layerBytes(after.image)) : []),
    ],
  };
}

function comparedOf({ name, model, image, imageSize }: Side): ComparedSide {
  const layers = image?.layers.reduce((sum, { size }) => sum + size, 0) ?? 0;
  return { name, size: model ? sizeOf(model) : layers, ...(imageSize && { image: imageSize }) };
}

function modelChanges(a: ComparedModel, b: ComparedModel): Change[] {
  return [
    ...changesBetween('format', formatOf(a), formatOf(b)),
    ...changesBetween('producer', producersOf(a), producersOf(b)),
    ...structureChanges(a, b, ''),
  ];
}

/** Labels; what the models tell more of is not told twice. */
function imageChanges(before: Side, after: Side): Change[] {
  if (!before.image || !after.image) return [];
  const changes = changesBetween('image', before.image.labels, after.image.labels);
  return before.model && after.model ? changes.filter(({ what }) => !modelTells.has(what)) : changes;
}

const modelTells: ReadonlySet<string> = new Set(['format', 'producer']);

function layerChanges(before: ComparedImage | undefined, after: ComparedImage | undefined): Change[] {
  if (!before || !after) return [];
  const byDigest = ({ layers }: ComparedImage): Map<Digest, Value> =>
    new Map(layers.map(({ digest, size, holds }) => [digest, `${holds}, ${size} bytes`]));
  return changesBetween('layer', byDigest(before), byDigest(after));
}

/** Only of what both measured: a metric that one side lacks was not asked for there. */
function metricChanges(before: Side['metrics'], after: Side['metrics']): Change[] {
  if (!before || !after) return [];
  const both = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): Map<string, Value> =>
    new Map([...one].filter(([name]) => other.has(name)).map(([name, value]) => [name, rounded(value)]));
  return changesBetween('metric', both(before, after), both(after, before));
}

function rounded(value: number): number {
  return Number(value.toPrecision(5));
}

function bytesOf(size: number): Map<string, Value> {
  return new Map([['bytes', size]]);
}

function layerBytes({ layers }: ComparedImage): Map<string, Value> {
  return new Map([['layers', layers.reduce((sum, { size }) => sum + size, 0)]]);
}

/** Of folders and archives those of their parts, each under its name; where each side has one part, names do not matter. */
function structureChanges(before: ComparedModel, after: ComparedModel, path: string): Change[] {
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
  const byName = (parts: readonly ComparedModel[]) => new Map(parts.map((part) => [part.name, part] as const));
  const [left, right] = [byName(old), byName(now)];
  return [...left].flatMap(([name, part]) => {
    const other = right.get(name);
    return other ? structureChanges(part, other, under(name)) : [];
  });
}

function partsOf({ structure }: ComparedModel): readonly ComparedModel[] {
  return structure.kind === 'parts' ? structure.parts : [];
}

function sizeOf(model: ComparedModel): number {
  return model.files.reduce((sum, file) => sum + file.size, 0);
}

function formatOf(model: ComparedModel): Map<string, Value> {
  return new Map([
    ['format', model.format],
    ['encoding', model.encoding.join(', ')],
  ]);
}

function producersOf(model: ComparedModel): Map<string, Value> {
  return new Map(model.producers.map(({ library, version }) => [library, version]));
}

function importsOf(model: ComparedModel): Map<string, Value> {
  return new Map(model.imports.map((name) => [name, name]));
}

/** Only where both have a lock: a lock that one side lacks is no change of a package. */
function packageChanges(before: Side['packages'], after: Side['packages']): Change[] {
  if (!before || !after) return [];
  const versions = (packages: NonNullable<Side['packages']>): Map<string, Value> =>
    new Map(packages.map(({ name, version }) => [name, version]));
  return changesBetween('package', versions(before), versions(after));
}

import { changesBetween } from '../compare/changes.ts';
import { signatureChanges } from '../compare/signature.ts';
import { PackageModelError } from '../errors.ts';
import type { Change, Comparison } from '../nouns/comparison.ts';
import type { Host } from '../nouns/host.ts';
import type { Digest } from '../nouns/image.ts';
import type { Value } from '../nouns/value.ts';
import { readPublished, type PublishedImage } from '../push/published-image.ts';
import { openRepository } from '../registry/client.ts';
import { parseReference } from '../registry/reference.ts';

/** What changed from one image to another, and the layers that a pull of the second has to fetch. */
export interface ComparedImages extends Comparison {
  readonly unread: readonly string[];
  readonly fetched: { readonly layers: number; readonly bytes: number };
}

/** Labels that are compared under their own name; what else is in an image is in its layers. */
const told = new Map([
  ['io.package-model.format', 'format'],
  ['io.package-model.producer', 'producer'],
  ['io.package-model.runtime', 'runtime'],
  ['io.package-model.model.digest', 'model'],
  ['io.package-model.lock.digest', 'lock'],
  ['io.package-model.code.digest', 'code'],
  ['io.package-model.server.version', 'server'],
  ['org.opencontainers.image.base.name', 'base'],
  ['org.opencontainers.image.base.digest', 'base digest'],
]);

/**
 * What changed from one image of ours in a registry to another: model, environment with its packages, inputs and outputs,
 * layers and sizes. Manifests, configurations and the server's description are read; the weights are not.
 * @throws PackageModelError `USAGE` where there is no such image; what the registry refuses
 */
export async function compareReferences(a: string, b: string, host: Host): Promise<ComparedImages> {
  const [before, after] = [await published(a, host), await published(b, host)];
  const had = new Set(before.layers.map(({ digest }) => digest));
  const fetched = after.layers.filter(({ digest }) => !had.has(digest));
  const signatures = before.description && after.description;
  return {
    before: { name: a, size: sizeOf(before) },
    after: { name: b, size: sizeOf(after) },
    changes: [
      ...changesBetween('image', labelsOf(before), labelsOf(after)),
      ...(signatures ? signatureChanges(before.description?.signature, after.description?.signature) : []),
      ...(before.packages && after.packages
        ? changesBetween('package', new Map(before.packages), new Map(after.packages))
        : []),
      ...layerChanges(before, after),
      ...changesBetween('size', new Map([['bytes', sizeOf(before)]]), new Map([['bytes', sizeOf(after)]])),
    ],
    unread: [before, after].flatMap(({ unread }) => unread),
    fetched: { layers: fetched.length, bytes: fetched.reduce((sum, { size }) => sum + size, 0) },
  };
}

async function published(text: string, host: Host): Promise<PublishedImage & { readonly unread: readonly string[] }> {
  const reference = parseReference(text);
  const repository = await openRepository(reference, 'pull', host);
  const image = await readPublished(repository, reference.digest ?? reference.tag ?? 'latest');
  if (image === undefined)
    throw new PackageModelError(
      'USAGE',
      `there is no image ${text}`,
      'Check the name, and that the login may read it.',
    );
  const unread = [
    ...(image.description
      ? []
      : [`${text}: its inputs and outputs: it has no package-model.json in a layer of its own`]),
    ...(image.packages ? [] : [`${text}: its packages: its environment image has no record`]),
  ];
  return { ...image, unread };
}

function labelsOf({ labels }: PublishedImage): Map<string, Value> {
  return new Map(
    [...told].flatMap(([label, name]) => (labels[label] === undefined ? [] : [[name, labels[label]] as const])),
  );
}

function layerChanges(before: PublishedImage, after: PublishedImage): Change[] {
  const byDigest = ({ layers }: PublishedImage): Map<Digest, Value> =>
    new Map(layers.map(({ digest, size, holds }) => [digest, `${holds}, ${size} bytes`]));
  return changesBetween('layer', byDigest(before), byDigest(after));
}

function sizeOf({ layers }: PublishedImage): number {
  return layers.reduce((sum, { size }) => sum + size, 0);
}

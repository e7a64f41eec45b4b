import { allModels } from '../check/models.ts';
import { compareSides, type ComparedImage, type Side } from '../compare/compare.ts';
import { lockPath, readLock } from '../environment/lock.ts';
import { PackageModelError } from '../errors.ts';
import { inspect } from '../inspect/inspect.ts';
import type { Comparison } from '../nouns/comparison.ts';
import type { Host } from '../nouns/host.ts';
import type { Model } from '../nouns/model.ts';
import type { Report } from '../nouns/report.ts';
import { readPublished, type PublishedImage } from '../push/published-image.ts';
import type { Recorded } from '../push/model-record.ts';
import { openRepository } from '../registry/client.ts';
import { formatReference, parseReference } from '../registry/reference.ts';

/** A file or folder, and how far from it a model may reach. */
export interface ModelFile {
  readonly path: string;
  readonly workspace: string;
}

/** A published image as one side, by the name under which it stays what it is. */
export interface PublishedSide extends Side {
  /** `host/repository@sha256:…`. */
  readonly reference: string;
  readonly image: ComparedImage;
}

/** What changed, what could not be read and so not be compared, and between two images what a pull of the second fetches. */
export interface ComparedTwo extends Comparison {
  readonly unread: readonly string[];
  readonly fetched?: { readonly layers: number; readonly bytes: number };
}

/**
 * What changed from one model to another: each a file, or an image of a registry by its reference.
 * @throws PackageModelError what `inspect` throws; `USAGE` where there is no such image; what the registry refuses
 */
export async function compareTwo(a: ModelFile | string, b: ModelFile | string, host: Host): Promise<ComparedTwo> {
  const [before, after] = [await sideOf(a, host), await sideOf(b, host)];
  const compared = { ...compareSides(before, after), unread: [before, after].flatMap(({ unread = [] }) => unread) };
  if (!before.image || !after.image) return compared;
  const had = new Set(before.image.layers.map(({ digest }) => digest));
  const fetched = after.image.layers.filter(({ digest }) => !had.has(digest));
  return {
    ...compared,
    fetched: { layers: fetched.length, bytes: fetched.reduce((sum, { size }) => sum + size, 0) },
  };
}

async function sideOf(one: ModelFile | string, host: Host): Promise<Side> {
  if (typeof one !== 'string') return fileSide(one, host);
  const side = await publishedSide(one, host);
  if (side) return side;
  throw new PackageModelError('USAGE', `there is no image ${one}`, 'Check the name, and that the login may read it.');
}

/** A model as one side, with the packages of the lock beside it. @throws PackageModelError what `inspect` throws, `CONFIG_INVALID` */
export async function fileSide({ path, workspace }: ModelFile, host: Host): Promise<Side & { readonly model: Model }> {
  const model = await inspect(path, host, { workspace });
  const lock = await readLock(lockPath(model.files[0]?.path ?? path, model.name));
  const unread = allModels(model).flatMap((one) => one.unread.map(({ why }) => `${one.name}: ${why}`));
  return { name: model.name, model, unread, ...(lock && { packages: lock.lock.packages }) };
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
 * An image of ours in a registry as one side: its record, or where it has none its labels and the server's description.
 * The weights are not read.
 * @param signal ends the conversation in addition to the host's
 * @returns `undefined` where the repository has no such image
 * @throws PackageModelError `USAGE` for a reference that is none; what the registry refuses
 */
export async function publishedSide(
  text: string,
  host: Host,
  signal?: AbortSignal,
): Promise<PublishedSide | undefined> {
  const asked = parseReference(text);
  const repository = await openRepository(asked, 'pull', host, signal);
  const found = await readPublished(repository, asked.digest ?? asked.tag ?? 'latest');
  if (found === undefined) return undefined;
  const { record, packages, description, layers, digest } = found;
  return {
    name: text,
    reference: formatReference({ host: asked.host, repository: asked.repository, digest }),
    image: { labels: labelsOf(found), layers },
    ...record,
    ...(!record && description && { signature: description.signature }),
    ...(packages && { packages }),
    unread: unreadOf(text, found),
  };
}

function unreadOf(text: string, { record, description, packages }: PublishedImage): readonly string[] {
  return [
    ...(record ? [] : [`${text}: its model: the push that made it attached no record of it`]),
    ...(record || description
      ? []
      : [`${text}: its inputs and outputs: it has no package-model.json in a layer of its own`]),
    ...(packages ? [] : [`${text}: its packages: its environment image has no record`]),
  ];
}

function labelsOf({ labels }: PublishedImage): Map<string, string> {
  return new Map(
    [...told].flatMap(([label, name]) => (labels[label] === undefined ? [] : [[name, labels[label]] as const])),
  );
}

/** What a run has found out and made, as one side. */
export function reportSide({ model, environment, images, verifications }: Report): Side {
  const [image] = images;
  const metrics = verifications.flatMap(({ proofs }) =>
    proofs.flatMap((proof) =>
      proof.kind === 'metric' && proof.value !== undefined ? [[proof.metric, proof.value] as const] : [],
    ),
  );
  return {
    name: model?.name ?? 'this model',
    ...(model && { model }),
    ...(environment && { packages: environment.lock.packages }),
    ...(image?.parts?.length && { imageSize: { size: image.size, parts: image.parts } }),
    ...(metrics.length > 0 && { metrics: new Map(metrics) }),
  };
}

/** What is recorded of a run on what it pushes. */
export function recordedOf(report: Report): Recorded | undefined {
  const { model, packages, metrics, imageSize } = reportSide(report);
  return (
    model && { model, ...(packages && { packages }), ...(metrics && { metrics }), ...(imageSize && { imageSize }) }
  );
}

import { basename } from 'node:path';
import { inTurns } from '../../host/in-turns.ts';
import type { Host } from '../../nouns/host.ts';
import type { Digest, ModelLayer } from '../../nouns/image.ts';
import type { Model } from '../../nouns/model.ts';
import { modelNames, together } from '../digest-model.ts';
import { chooseCompression, type Compression } from './compression.ts';
import type { LayerMember } from './content.ts';
import { writeLayer, type Layer, type Line } from './layer.ts';

export interface ModelLayers {
  readonly model: ModelLayer;
  /** Large files, one each, in the order of their names; then one with all small ones. */
  readonly layers: readonly Layer[];
}

const words = {
  none: 'not compressed',
  stored: 'stored, not compressed',
  gzip: 'compressed with gzip',
  zstd: 'compressed with zstd',
};

type File = LayerMember & { readonly kind: 'file' };

/** From this size on a file is a layer of its own: changing one shard uploads one shard. */
const OWN_LAYER = 32 << 20;
/** Engines stack 125 layers, of which the base has some; beyond this the smaller files share one. */
const MAX_OWN = 40;

/** Layers that are sent while they are read, at a time: each has its windows and threads. */
const ON_LINE = 2;

/** Where a model's files are in the image. */
const FOLDER = 'models';

/**
 * The layers of a model, each file read once for its digest and its layer's. What is in a layer follows from the files
 * alone, so a file that stays the same stays the same layer from version to version.
 * @param compression what the user said; `undefined` to measure
 * @param line takes large layers while they are read; without it nothing is sent
 * @throws PackageModelError `MODEL_CHANGED`, `IO`, `DISK_FULL`, `INTERRUPTED`; what the line throws
 */
export async function modelLayers(
  model: Model,
  compression: Compression | undefined,
  host: Host,
  line?: Line,
): Promise<ModelLayers> {
  const names = modelNames(model);
  const files = model.files.map<File>(({ path, size, identity }, index) => ({
    name: `${FOLDER}/${names[index] ?? ''}`,
    kind: 'file',
    size,
    from: { path, identity },
  }));
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const made = new Map<number, Layer>();
  const read = new Map<number, number>();
  const one = async ([index, part]: readonly [number, File[]]): Promise<void> => {
    const what = part.length === 1 ? basename(part[0]?.name ?? '') : `${part.length} files`;
    const decided = (how: string, because: string): void =>
      host.emit({ stage: 'image', type: 'decided', what: `${what}: ${how}`, because });
    const choice = await chooseCompression(part, compression);
    decided(words[choice.compression], choice.because);
    const onRead = (of: number): void => {
      read.set(index, of);
      const done = [...read.values()].reduce((sum, each) => sum + each, 0);
      host.emit({ stage: 'image', type: 'progress', what: `SHA-256 of ${what}`, done, total, unit: 'bytes' });
    };
    const layer = await writeLayer(part, { compression: choice.compression, line, onRead }, host);
    if (layer.sent === true) decided('sent while it was read', 'nobody has pushed one with its fingerprint there');
    made.set(index, layer);
  };
  await inTurns([...parts(files).entries()], one, line ? ON_LINE : 1);
  const layers = [...made].toSorted(([a], [b]) => a - b).map(([, layer]) => layer);
  const digests = Object.fromEntries(
    names.map((name) => [name, digestIn(layers, `${FOLDER}/${name}`)] satisfies [string, Digest]),
  );
  return { model: { digest: together(digests), size: total, files: digests }, layers };
}

/** A layer with what the server is told, `package-model.json`: it says the model's digest, and so comes after it. */
export function manifestLayer(text: string, host: Host): Promise<Layer> {
  const bytes = Buffer.from(text);
  const member: File = { name: `${FOLDER}/package-model.json`, kind: 'file', size: bytes.length, from: { bytes } };
  return writeLayer([member], { compression: 'stored' }, host);
}

function parts(files: readonly File[]): File[][] {
  const own = new Set(
    files
      .filter(({ size }) => size >= OWN_LAYER)
      .toSorted((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1))
      .slice(0, MAX_OWN),
  );
  const shared = files.filter((file) => !own.has(file));
  const alone = [...own].toSorted((a, b) => (a.name < b.name ? -1 : 1)).map((file) => [file]);
  return shared.length === 0 ? alone : [...alone, shared];
}

function digestIn(layers: readonly Layer[], name: string): Digest {
  const found = layers.map(({ files }) => files[name]).find((digest) => digest !== undefined);
  if (found === undefined) throw new Error(`${name} is in no layer`);
  return found;
}

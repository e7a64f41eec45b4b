import { basename } from 'node:path';
import type { Host } from '../../nouns/host.ts';
import type { Digest, ModelLayer } from '../../nouns/image.ts';
import type { Model } from '../../nouns/model.ts';
import { modelNames, together } from '../digest-model.ts';
import { chooseCompression, type Compression } from './compression.ts';
import type { LayerMember } from './content.ts';
import { writeLayer, type Layer } from './layer.ts';

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

/** Where a model's files are in the image. */
const FOLDER = 'models';

/**
 * The layers of a model, each file read once for its digest and its layer's. What is in a layer follows from the files
 * alone, so a file that stays the same stays the same layer from version to version.
 * @param compression what the user said; `undefined` to measure
 * @throws PackageModelError `MODEL_CHANGED`, `IO`, `DISK_FULL`, `INTERRUPTED`
 */
export async function modelLayers(
  model: Model,
  compression: Compression | undefined,
  host: Host,
): Promise<ModelLayers> {
  const names = modelNames(model);
  const files = model.files.map<File>(({ path, size, identity }, index) => ({
    name: `${FOLDER}/${names[index] ?? ''}`,
    kind: 'file',
    size,
    from: { path, identity },
  }));
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const layers: Layer[] = [];
  let before = 0;
  for (const part of parts(files)) {
    const what = part.length === 1 ? basename(part[0]?.name ?? '') : `${part.length} files`;
    const choice = await chooseCompression(part, compression);
    const { because } = choice;
    host.emit({ stage: 'image', type: 'decided', what: `${what}: ${words[choice.compression]}`, because });
    const onRead = (done: number): void =>
      host.emit({
        stage: 'image',
        type: 'progress',
        what: `SHA-256 of ${what}`,
        done: before + done,
        total,
        unit: 'bytes',
      });
    layers.push(await writeLayer(part, { compression: choice.compression, onRead }, host));
    before += part.reduce((sum, { size }) => sum + size, 0);
  }
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

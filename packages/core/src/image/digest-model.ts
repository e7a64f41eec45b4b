import { createHash } from 'node:crypto';
import { basename, dirname, relative } from 'node:path';
import { eachChunk } from '../bytes/file-chunks.ts';
import { PackageModelError } from '../errors.ts';
import { assertUnchanged } from '../inspect/identity.ts';
import type { Host } from '../nouns/host.ts';
import type { Digest, ModelLayer } from '../nouns/image.ts';
import type { Model } from '../nouns/model.ts';

/**
 * Reads every file of the model once for its SHA-256. Names in `files` are relative to the model's folder, with slashes.
 * @throws PackageModelError `MODEL_CHANGED` when a file is not the one that was inspected, `IO`, `INTERRUPTED`
 */
export async function digestModel(model: Model, host: Host): Promise<ModelLayer> {
  const names = modelNames(model);
  const total = model.files.reduce((sum, file) => sum + file.size, 0);
  const digests: Record<string, Digest> = {};
  let done = 0;
  for (const [index, file] of model.files.entries()) {
    await assertUnchanged(file.path, file.identity);
    digests[names[index] ?? ''] = await digestOf(file.path, host, (bytes) => {
      done += bytes;
      host.emit({
        stage: 'image',
        type: 'progress',
        what: `SHA-256 of ${basename(file.path)}`,
        done,
        total,
        unit: 'bytes',
      });
    });
    await assertUnchanged(file.path, file.identity);
  }
  return { digest: together(digests), size: total, files: digests };
}

/** What the model's files are called in the image: as on disk, from the folder that holds them all. */
export function modelNames(model: Model): string[] {
  const [first, ...more] = model.files.map((file) => file.path);
  if (first === undefined) throw new PackageModelError('INTERNAL', 'the model has no files', 'Report this.');
  let root = dirname(first);
  while (more.some((path) => relative(root, path).startsWith('..'))) root = dirname(root);
  return model.files.map((file) => safeName(relative(root, file.path).replaceAll('\\', '/')));
}

/**
 * Layers are archives in which a name that begins with `.wh.` deletes; a control character would end the line of a list.
 * `package-model.json` is ours.
 */
function safeName(name: string): string {
  // eslint-disable-next-line no-control-regex
  const bad = /[\u0000-\u001F\u007F]/.test(name) || name.split('/').some((part) => part.startsWith('.wh.'));
  if (!bad && name !== 'package-model.json') return name;
  throw new PackageModelError(
    'USAGE',
    `a model file cannot be called ${JSON.stringify(name)} in an image`,
    'Rename it: no control characters, not .wh.…, not package-model.json.',
  );
}

/** The digest of a model of several files, which names them too; of one file its own. */
export function together(digests: Readonly<Record<string, Digest>>): Digest {
  const entries = Object.entries(digests);
  const [only] = entries;
  if (only && entries.length === 1) return only[1];
  const lines = entries.map(([name, digest]) => `${digest.slice('sha256:'.length)}  ${name}\n`).toSorted();
  return `sha256:${createHash('sha256').update(lines.join('')).digest('hex')}`;
}

/** The SHA-256 of a file. @throws PackageModelError `IO`, `INTERRUPTED` */
export async function digestOf(path: string, host: Host, onRead?: (bytes: number) => void): Promise<Digest> {
  const hash = createHash('sha256');
  await eachChunk(path, host, (bytes) => {
    hash.update(bytes);
    onRead?.(bytes.length);
  });
  return `sha256:${hash.digest('hex')}`;
}

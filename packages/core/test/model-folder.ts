import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { loaderOf, runtimeOf } from '../src/environment/runtimes.ts';
import { digestModel } from '../src/image/digest-model.ts';
import { inspect } from '../src/inspect/inspect.ts';
import type { Host } from '../src/nouns/host.ts';
import { makeSamples } from '../src/verify/made-samples.ts';

/** What a folder says that differs from what the file does: a hostile name, another runtime. */
type Changes = Readonly<Record<string, unknown>>;

/**
 * `/models` of an image, made of one model file without building one: the file and its `package-model.json`, with what
 * `inspect` read from it and the example that packaging makes. For tests and benchmarks of the server.
 */
export async function modelFolder(file: string, folder: string, host: Host, changes: Changes = {}): Promise<string> {
  const model = await inspect(file, host);
  const layer = await digestModel(model, host);
  await mkdir(folder, { recursive: true });
  await copyFile(file, join(folder, basename(file)));
  const manifest = {
    schema: 1,
    name: basename(file).replace(/\.[^.]+$/, ''),
    runtime: runtimeOf(model)?.runtime.id ?? 'scikit-learn',
    loader: loaderOf(model),
    path: basename(file),
    digest: layer.digest,
    format: model.format,
    producers: model.producers.map(({ library, version }) => ({ library, version })),
    server: '0.1.0',
    python: '3.11',
    signature: model.signature ?? null,
    example: makeSamples(model)?.items[0]?.request ?? null,
    ...changes,
  };
  await writeFile(join(folder, 'package-model.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
  return folder;
}

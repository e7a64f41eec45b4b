import type { Environment } from '../nouns/environment.ts';
import type { ModelLayer } from '../nouns/image.ts';
import type { Model } from '../nouns/model.ts';

/** How the server opens the file: the loader that the model was judged for. */
export type LoaderName = 'pickle' | 'joblib';

export interface ManifestInput {
  readonly name: string;
  readonly model: Model;
  readonly layer: ModelLayer;
  readonly environment: Environment;
  readonly server: string;
  /** The model's file, as it is called in /models. */
  readonly path: string;
  /** A body of POST /predict with which the server warms up and which its documentation shows. */
  readonly example?: unknown;
}

/** `package-model.json`: what lies beside it, and how the server loads and asks it. JSON, ends with a line break. */
export function manifestText(input: ManifestInput): string {
  const { model, environment, layer } = input;
  const manifest = {
    schema: 1,
    name: input.name,
    runtime: environment.runtime,
    loader: loaderOf(model),
    path: input.path,
    digest: layer.digest,
    format: model.format,
    producers: model.producers.map(({ library, version }) => ({ library, version })),
    server: input.server,
    python: environment.python.version,
    signature: model.signature ?? null,
    example: input.example ?? null,
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

export function loaderOf(model: Model): LoaderName {
  return model.format === 'joblib' ? 'joblib' : 'pickle';
}

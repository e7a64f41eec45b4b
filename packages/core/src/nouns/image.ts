export type Digest = `sha256:${string}`;
export type Platform = `linux/${'amd64' | 'arm64'}`;

export interface ModelLayer {
  /** SHA-256 of the one file, or of the sorted lines `<hex>  <path>\n` where there are several. */
  readonly digest: Digest;
  readonly size: number;
  readonly files: Readonly<Record<string, Digest>>;
}

export interface BaseImage {
  /** As written in FROM: `python:3.11-slim` or `python:3.11-slim@sha256:…`. */
  readonly reference: string;
  readonly digest?: Digest;
  /** The engine's id of it, for containers that must not come from the image under test. */
  readonly id: string;
  readonly because: string;
}

/** What layers hold, by how often it changes. */
export type ImagePart = 'base' | 'environment' | 'server' | 'code' | 'model';

export type Image = {
  readonly platform: Platform;
  /** Of the lock. */
  readonly environment: Digest;
  readonly base: BaseImage;
  readonly model: ModelLayer;
  /** Bytes, as the engine counts them, or of the layers as the registry keeps them; 0 where nobody counted. */
  readonly size: number;
  /** The same by what the layers hold, lowest first, where an engine tells. */
  readonly parts?: readonly { readonly of: ImagePart; readonly size: number }[];
} & (
  | { readonly at: 'engine'; readonly id: Digest; readonly layers: readonly Digest[] }
  /** Put together in the registry: the engine has only what is below the model. */
  | { readonly at: 'registry'; readonly repository: string; readonly digest: Digest }
  /** Assembled into a file where no engine is. */
  | { readonly at: 'layout'; readonly path: string; readonly digest: Digest }
  | { readonly at: 'archive'; readonly path: string; readonly digest: Digest }
);

import type { Digest } from '../nouns/image.ts';
import { ask, COMMAND_MS, engineError, type Engine } from './engine.ts';

/** What an image says of itself. Claims of whoever built it: shown and compared, never trusted. */
export interface ImageConfig {
  readonly user: string;
  readonly entrypoint: readonly string[];
  readonly cmd: readonly string[];
  readonly env: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  readonly volumes: readonly string[];
  readonly ports: readonly string[];
}

export interface ImageFacts {
  /** The engine's id: the digest of the config, or with the containerd image store of the manifest. */
  readonly id: Digest;
  /** Digests of the uncompressed layers, lowest first: the same in every engine and registry. */
  readonly layers: readonly Digest[];
  /** Bytes of the unpacked layers. */
  readonly size: number;
  /** The steps that made it, lowest first, with the bytes that each adds. */
  readonly steps: readonly { readonly by: string; readonly size: number }[];
  /** `linux/amd64`. */
  readonly platform: string;
  /** `name@sha256:…` as registries know it. */
  readonly repoDigests: readonly string[];
  readonly config: ImageConfig;
}

/** What the engine knows of an image, or undefined when it has none of that name. */
export async function imageFacts(engine: Engine, reference: string): Promise<ImageFacts | undefined> {
  const result = await engine.run(['image', 'inspect', reference], { timeout: COMMAND_MS });
  if (result.code !== 0) {
    if (/no such image|not found|image not known/i.test(result.stderr)) return undefined;
    throw engineError(engine, result, `reading the image ${reference}`);
  }
  // A list of one: what podman writes whatever the format that it is asked for.
  const found: unknown = JSON.parse(result.stdout);
  const image = record(Array.isArray(found) ? found[0] : found);
  const config = record(image['Config']);
  const id = String(image['Id']);
  const steps = await stepsOf(engine, id);
  return {
    id: digest(id),
    layers: strings(record(image['RootFS'])['Layers']).map(digest),
    size: steps.reduce((sum, step) => sum + step.size, 0),
    steps,
    platform: `${String(image['Os'])}/${String(image['Architecture'])}`,
    repoDigests: strings(image['RepoDigests']),
    config: {
      user: text(config['User']),
      entrypoint: strings(config['Entrypoint']),
      cmd: strings(config['Cmd']),
      env: strings(config['Env']),
      labels: Object.fromEntries(Object.entries(record(config['Labels'])).map(([name, value]) => [name, text(value)])),
      volumes: Object.keys(record(config['Volumes'])),
      ports: Object.keys(record(config['ExposedPorts'])),
    },
  };
}

/** From the history: the containerd image store counts a layer twice elsewhere, packed and unpacked. */
async function stepsOf(engine: Engine, id: string): Promise<ImageFacts['steps']> {
  if (engine.kind === 'podman') return podmanSteps(engine, id);
  const rows = await ask(
    engine,
    ['history', '--no-trunc', '--human=false', '--format', '{{.Size}} {{json .CreatedBy}}', id],
    'reading the layers of an image',
  );
  return rows
    .split('\n')
    .flatMap((row) => {
      const [, size, by] = /^(\d+) (.*)$/.exec(row) ?? [];
      return size === undefined || by === undefined ? [] : [{ by, size: Number(size) }];
    })
    .toReversed();
}

/** podman writes sizes for people, but in JSON. */
async function podmanSteps(engine: Engine, id: string): Promise<ImageFacts['steps']> {
  const said = await ask(engine, ['history', '--no-trunc', '--format', 'json', id], 'reading the layers of an image');
  const rows: unknown = JSON.parse(said);
  return (Array.isArray(rows) ? rows : [])
    .map(record)
    .map((row) => ({ by: text(row['CreatedBy']), size: Number(row['size']) || 0 }))
    .toReversed();
}

/** podman writes ids without the algorithm. */
function digest(id: string): Digest {
  return id.startsWith('sha256:') ? (id as Digest) : `sha256:${id}`;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

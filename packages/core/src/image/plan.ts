import { relative, sep } from 'node:path';
import { requirementsFrom } from '../environment/hashed-requirements.ts';
import { lockedAccelerator } from '../environment/tool-table.ts';
import type { ServerSource } from '../environment/server.ts';
import { modelPath } from '../environment/model-path.ts';
import { runtimeOf, systemPackages } from '../environment/runtimes.ts';
import { PackageModelError } from '../errors.ts';
import type { Environment } from '../nouns/environment.ts';
import type { BaseImage, ModelLayer, Platform } from '../nouns/image.ts';
import type { Model } from '../nouns/model.ts';
import type { CondaSources } from '../environment/conda/channels.ts';
import uv from '../python/tables/uv.json' with { type: 'json' };
import { condaInstall, condaInstallerText, type CondaInstall } from './conda-stage.ts';
import { modelNames } from './digest-model.ts';
import { manifestText } from './manifest.ts';
import { labelName } from './quote.ts';
import type { CodeLayer } from './user-code.ts';

/** Where things are in the image; a conda prefix lies where a virtual environment would. The contract with the server, with KServe (/mnt/models) and SageMaker (/opt/ml/model). */
export const places = {
  environment: '/opt/venv',
  server: '/opt/server',
  /** Modules of the user's own. */
  code: '/opt/code',
  models: '/models',
  links: ['/opt/ml/model', '/mnt/models'],
} as const;

/** Images are tested where there is no GPU: what their label says is what was shown. */
const UNVERIFIED_GPU = 'cuda; GPU path not verified';

const noSources: CondaSources = { mirrors: {}, credentials: [] };

export interface PlannedLayer {
  readonly of: 'environment' | 'server' | 'code' | 'model';
  readonly path: string;
  /** When it changes, for people. */
  readonly because: string;
}

export interface PlannedConfig {
  readonly user: string;
  readonly workdir: string;
  /** In front of the base's PATH. */
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
  readonly entrypoint: readonly string[];
  readonly cmd: readonly string[];
  readonly port: number;
  readonly stopSignal: string;
  readonly health: readonly string[];
  /** In the order in which they are written. */
  readonly labels: Readonly<Record<string, string>>;
}

export interface PlannedFile {
  /** On this machine. */
  readonly from: string;
  readonly identity: string;
  /** Below /models, with slashes. */
  readonly name: string;
  readonly size: number;
}

/** An image, decided but not made: what a Dockerfile is rendered from, and later a writer of layers. Plain data, no secret. */
export interface ImagePlan {
  readonly name: string;
  readonly platform: Platform;
  readonly base: BaseImage;
  readonly environment: Environment;
  readonly model: ModelLayer;
  /** Lowest first, by how often they change. */
  readonly layers: readonly PlannedLayer[];
  readonly config: PlannedConfig;
  readonly install: {
    /** Requirements file with a hash for every wheel. */
    readonly requirements: string;
    /** Requirements file of the installer alone. */
    readonly installer: string;
    /** `secret`: the address holds credentials and is handed in at build time. */
    readonly index:
      | { readonly kind: 'default' }
      | { readonly kind: 'public'; readonly url: string }
      | { readonly kind: 'secret' };
    /** Present in an environment of conda packages, over which the wheels are installed. */
    readonly conda?: CondaInstall;
    /** Folders of this machine whose wheels, where the lock names them, go into the context. */
    readonly findLinks: readonly string[];
  };
  /** Debian packages, for shared libraries that wheels link to. */
  readonly system: readonly string[];
  /** Ids of secrets that the steps which install may read, at /run/secrets. */
  readonly secrets: readonly string[];
  readonly server: { readonly folder: string; readonly version: string };
  /** The user's own modules; absent where nothing but the model is served. */
  readonly code?: CodeLayer;
  readonly files: readonly PlannedFile[];
  /** Text of package-model.json. */
  readonly manifest: string;
  /** `COPY --link`, for an engine that knows it: layers that stay when what is below them changes. */
  readonly links?: boolean;
  /** One line about the model, for the Dockerfile's reader. */
  readonly about: string;
}

export interface PlanInput {
  readonly model: Model;
  readonly layer: ModelLayer;
  readonly environment: Environment;
  readonly server: ServerSource;
  readonly base: BaseImage;
  readonly code?: CodeLayer | undefined;
  /** Default: the model's own. */
  readonly name?: string | undefined;
  /** A body of POST /predict. */
  readonly example?: unknown;
  /** What routes with a single answer give; the server's own choice where nobody made one. */
  readonly predictMethod?: string | undefined;
  /** `key=value`; later ones win. */
  readonly labels?: readonly string[] | undefined;
  readonly findLinks?: readonly string[] | undefined;
  readonly indexUrl?: string | undefined;
  /** Debian packages besides those that the wheels need. */
  readonly systemPackages?: readonly string[] | undefined;
  /** Ids of secrets for the steps that install. */
  readonly secrets?: readonly string[] | undefined;
  /** What is asked for conda packages in place of their channels. */
  readonly condaSources?: CondaSources | undefined;
}

/**
 * Decides the image from what is known. Pure: the same input gives the same plan.
 * @throws PackageModelError `USAGE` for labels and addresses that cannot be written down.
 */
export function planImage(input: PlanInput): ImagePlan {
  const { model, layer, environment, base, server, code } = input;
  const name = input.name ?? model.name;
  const names = modelNames(model);
  const path = servedPath(model, names, code);
  return {
    name,
    platform: environment.platform,
    base,
    environment,
    model: layer,
    layers: [
      { of: 'environment', path: places.environment, because: 'changes with the lock' },
      { of: 'server', path: places.server, because: 'changes with the version of package-model' },
      ...(code ? [{ of: 'code', path: places.code, because: 'changes with your own code' } as const] : []),
      { of: 'model', path: places.models, because: 'changes with every training' },
    ],
    config: {
      user: '65532:0',
      path: `${places.environment}/bin`,
      ...(code?.script === undefined ? serverConfig(code) : scriptConfig(code.script)),
      port: 8080,
      stopSignal: 'SIGTERM',
      labels: { ...ownLabels(input, name), ...labelsFrom(input.labels ?? []) },
    },
    install: {
      requirements: requirementsFrom(environment.lock),
      installer: `${installerText()}${environment.kind === 'conda' ? condaInstallerText() : ''}`,
      ...(environment.kind === 'conda' && { conda: condaInstall(environment.lock, input.condaSources ?? noSources) }),
      index: indexOf(input.indexUrl),
      findLinks: input.findLinks ?? [],
    },
    system: [
      ...new Set([...systemPackages(environment.lock.packages), ...(input.systemPackages ?? []).map(debianName)]),
    ].toSorted(),
    secrets: input.secrets ?? [],
    server: { folder: server.folder, version: server.version },
    ...(code && { code }),
    files: model.files.map((file, index) => ({
      from: file.path,
      identity: file.identity,
      name: names[index] ?? '',
      size: file.size,
    })),
    manifest: manifestText({
      name,
      model,
      layer,
      environment,
      server: server.version,
      path,
      main: code?.main,
      handler: code?.handler,
      predictMethod: input.predictMethod,
      example: input.example,
    }),
    about: `${name}: ${model.format}${producer(model) ? ` written by ${producer(model)}` : ''}, served on Python ${environment.python.version}`,
  };
}

type Start = Pick<PlannedConfig, 'workdir' | 'env' | 'entrypoint' | 'cmd' | 'health'>;

const python = `${places.environment}/bin/python`;
const always = { PYTHONDONTWRITEBYTECODE: '1', PYTHONUNBUFFERED: '1' };

function serverConfig(code: CodeLayer | undefined): Start {
  return {
    workdir: '/',
    env: { PYTHONPATH: code ? `${places.server}:${places.code}` : places.server, ...always },
    entrypoint: [python, '-m', 'package_model_server'],
    cmd: ['serve'],
    health: [python, '-m', 'package_model_server', 'health'],
  };
}

/** The script is the CMD, as in a Dockerfile of one's own: it is started where the model lies, and asks for no health of ours. */
function scriptConfig(script: string): Start {
  return {
    workdir: places.models,
    env: { PYTHONPATH: places.code, ...always },
    entrypoint: [],
    cmd: [python, `${places.code}/${script}`],
    health: [],
  };
}

/**
 * What is opened of several files, as it is called in /models: the part that a loader reads (in an MLflow folder its
 * flavour's file), the whole where the format is a folder or a handler was named, else the file that names the others.
 */
function servedPath(model: Model, names: readonly string[], code: CodeLayer | undefined): string {
  const part = code?.handler === undefined ? (runtimeOf(model)?.model ?? model) : model;
  const at = (path: string | undefined): number => model.files.findIndex((file) => file.path === path);
  const first = names[at(part.files[0]?.path)] ?? names[0] ?? '';
  const { folder, beside } = modelPath(part);
  if (folder !== beside) return first;
  // As far up as the names go: the folder of the part, below the folder of all.
  const depth = relative(folder, part.files[0]?.path ?? folder).split(sep).length;
  return first.split('/').slice(0, -depth).join('/') || '.';
}

function ownLabels({ model, layer, environment, base, server, code }: PlanInput, name: string): Record<string, string> {
  const written = producer(model);
  return {
    'org.opencontainers.image.title': name,
    'org.opencontainers.image.base.name': base.reference.replace(/@.*$/, ''),
    ...(base.digest && { 'org.opencontainers.image.base.digest': base.digest }),
    'io.package-model.format': model.format,
    ...(written && { 'io.package-model.producer': written }),
    'io.package-model.runtime': environment.runtime,
    ...(lockedAccelerator(environment.lock) === 'cuda' && { 'io.package-model.accelerator': UNVERIFIED_GPU }),
    'io.package-model.model.digest': layer.digest,
    'io.package-model.lock.digest': environment.lock.digest,
    ...(code && { 'io.package-model.code.digest': code.digest }),
    ...(code?.script === undefined && { 'io.package-model.server.version': server.version }),
  };
}

/** `scikit-learn 1.9.1`: the library that the runtime is of, else the first that wrote its version down. */
function producer(model: Model): string | undefined {
  const written = model.producers.filter((one) => one.known === 'written');
  const one = written.find(({ library }) => library === 'scikit-learn') ?? written[0];
  return one && `${one.library} ${one.version}`;
}

/** @throws PackageModelError `USAGE`: a name, with a version or not, and nothing that a shell or apt would take for more. */
function debianName(name: string): string {
  if (/^[a-z0-9][a-z0-9+.-]+(?:=[\w.+:~-]+)?$/.test(name)) return name;
  throw new PackageModelError(
    'USAGE',
    `${JSON.stringify(name.slice(0, 80))} is no name of a Debian package`,
    'Write it as apt knows it: libgomp1, or libgomp1=VERSION.',
  );
}

/**
 * Labels as they were given, `KEY=VALUE`.
 * @throws PackageModelError `USAGE` for one that is none
 */
export function labelsFrom(labels: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    labels.map((label) => {
      const equals = label.indexOf('=');
      if (equals < 1) {
        throw new PackageModelError(
          'USAGE',
          `${JSON.stringify(label.slice(0, 80))} is no label`,
          'Write it as KEY=VALUE.',
        );
      }
      return [labelName(label.slice(0, equals)), label.slice(equals + 1)];
    }),
  );
}

/** The same uv that resolved, for both architectures: whichever the image is built on takes its own. */
function installerText(): string {
  const hashes = [uv.wheels['linux-x64'].wheel, uv.wheels['linux-arm64'].wheel];
  return `uv==${uv.version}${hashes.map((hash) => ` --hash=sha256:${hash}`).join('')}\n`;
}

function indexOf(url: string | undefined): ImagePlan['install']['index'] {
  if (url === undefined) return { kind: 'default' };
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol !== 'https:' && parsed?.protocol !== 'http:') {
    throw new PackageModelError(
      'USAGE',
      `${JSON.stringify(url.slice(0, 80))} is no address of an index`,
      'Give its https address.',
    );
  }
  return parsed.username === '' && parsed.password === '' ? { kind: 'public', url } : { kind: 'secret' };
}

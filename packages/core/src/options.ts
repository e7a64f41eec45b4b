import type { Stage } from './nouns/event.ts';

/**
 * The one table of what a run can be told. CLI help, `action.yml` and the README tables are generated from it
 * (`scripts/generate.ts`), and `Settings` is its type.
 */
export interface Option {
  /** As on the command line, without dashes. */
  readonly name: string;
  /** `bytes` takes an amount with its unit (`512MiB`); `list` may be repeated; `names` is a flag that may also carry names (`--upgrade`, `--upgrade=numpy`). */
  readonly type: 'string' | 'path' | 'boolean' | 'number' | 'bytes' | 'enum' | 'list' | 'names';
  readonly values?: readonly string[];
  /** What the value stands for in help: `--tag REF`. */
  readonly placeholder?: string;
  readonly doc: string;
  readonly default: string | number | boolean | readonly string[] | undefined;
  readonly stage: Stage | 'run';
  /**
   * `package-model.yaml` may say it of a model; `paths`, and each of its list is a path. Only what the model is, what its
   * environment and image are made of, and how it is tested: the file comes with the change that is judged, so where an image
   * goes, what may be loaded outside a container, which index and which credentials are used, is for the workflow or the
   * command line.
   */
  readonly inProject?: true | 'paths';
  /** The Action's name where it is another one: the plural of a repeated option, or what docker/build-push-action calls it. */
  readonly action?: string | false;
  /** What the Action uses instead, where a workflow wants another default than a terminal. */
  readonly actionDefault?: string | number | boolean;
}

export const options = [
  {
    name: 'name',
    type: 'string',
    placeholder: 'NAME',
    default: undefined,
    stage: 'inspect',
    inProject: true,
    doc: 'What the model is called in the image and its API. Default: the file name without its extension.',
  },
  {
    name: 'model-sha256',
    type: 'string',
    placeholder: 'HEX',
    default: undefined,
    stage: 'inspect',
    inProject: true,
    doc: 'SHA-256 that the model must have, 64 hexadecimal digits: for models that are fetched and not committed. Of a folder, that of its sorted lines `HEX  PATH`, as `sha256sum` prints them.',
  },
  {
    name: 'model-source',
    type: 'string',
    placeholder: 'URL',
    default: undefined,
    stage: 'inspect',
    inProject: true,
    doc: 'Where the model was fetched from, such as `s3://models/churn/7` or `hf://acme/churn@REVISION`: becomes a label of the image. Without credentials.',
  },
  {
    name: 'fail-on',
    type: 'enum',
    values: ['error', 'warning', 'never'],
    default: 'error',
    stage: 'check',
    doc: 'The least severe finding that fails the run.',
  },
  {
    name: 'trust',
    type: 'list',
    placeholder: 'NAME',
    default: [],
    stage: 'check',
    doc: 'A class or function, exactly as a finding names it (`package.module.Class`), whose use in a model is accepted; `package.module.*` for a whole module.',
  },
  {
    name: 'severity',
    type: 'list',
    placeholder: 'RULE=LEVEL',
    default: [],
    stage: 'check',
    action: 'severities',
    doc: 'What findings of a rule weigh, instead of its own severity: `error`, `warning`, `note` or `off`.',
  },
  {
    name: 'baseline',
    type: 'path',
    placeholder: 'FILE',
    default: undefined,
    stage: 'check',
    doc: 'Findings that are accepted for a time: a YAML file of fingerprints, each with a reason and the day until which it holds.',
  },
  {
    name: 'policy',
    type: 'path',
    placeholder: 'FILE',
    default: undefined,
    stage: 'check',
    doc: 'Policy of an organisation (YAML): fail-on, trust, severities, accepted findings. Options and `package-model.yaml` may tighten it, never loosen it.',
  },
  {
    name: 'deep',
    type: 'boolean',
    default: false,
    stage: 'check',
    doc: 'Read every weight, and report NaN and infinities among them.',
  },
  {
    name: 'run-graph',
    type: 'boolean',
    default: false,
    stage: 'check',
    doc: 'Open ONNX graphs with ONNX Runtime in a process of its own and run them once, after all other checks have passed; the test of an image is then compared with it too. Fetches the runtime (110 MB) once.',
  },
  {
    name: 'signature',
    type: 'path',
    placeholder: 'FILE',
    default: undefined,
    stage: 'check',
    doc: 'Signature of the model (OpenSSF Model Signing). Default: NAME.sig beside it, or model.sig in its folder.',
  },
  {
    name: 'signing-key',
    type: 'path',
    placeholder: 'FILE',
    default: undefined,
    stage: 'check',
    doc: 'Public key (PEM) that has to have signed the model; without its signature the run fails.',
  },
  {
    name: 'signing-roots',
    type: 'path',
    placeholder: 'FILE',
    default: undefined,
    stage: 'check',
    doc: 'Certificates (PEM) to one of which the signer’s certificate has to lead; without such a signature the run fails.',
  },
  {
    name: 'sarif',
    type: 'path',
    placeholder: 'FILE',
    default: undefined,
    stage: 'check',
    doc: 'Write the findings as SARIF 2.1.0, for code scanning.',
  },
  {
    name: 'python',
    type: 'string',
    placeholder: 'VERSION',
    default: undefined,
    stage: 'environment',
    inProject: true,
    doc: 'Python of the image, such as `3.11`. Default: what the project and the model ask for.',
  },
  {
    name: 'requirements',
    type: 'path',
    placeholder: 'FILE',
    default: undefined,
    stage: 'environment',
    inProject: true,
    doc: 'File that declares the packages: requirements.txt, pyproject.toml, environment.yml, or a lock of the project. Default: the nearest one from the model up to the workspace.',
  },
  {
    name: 'extra',
    type: 'list',
    placeholder: 'NAME',
    default: [],
    stage: 'environment',
    inProject: true,
    action: 'extras',
    doc: 'Optional dependencies of pyproject.toml that the image needs too.',
  },
  {
    name: 'group',
    type: 'list',
    placeholder: 'NAME',
    default: [],
    stage: 'environment',
    inProject: true,
    action: 'groups',
    doc: 'Dependency group of pyproject.toml that the image needs too.',
  },
  {
    name: 'only-needed',
    type: 'boolean',
    default: false,
    stage: 'environment',
    inProject: true,
    doc: 'Install only what the model and the code import; what is declared besides bounds versions and is not installed.',
  },
  {
    name: 'include',
    type: 'list',
    placeholder: 'PACKAGE',
    default: [],
    stage: 'environment',
    inProject: true,
    doc: 'With --only-needed: a declared package that is installed all the same.',
  },
  {
    name: 'code',
    type: 'list',
    placeholder: 'DIR',
    default: [],
    stage: 'environment',
    inProject: 'paths',
    doc: 'Folder with modules of your own that the model imports. Its layout (src/, flat, what pyproject.toml says) is found; only its modules and their data go into the image.',
  },
  {
    name: 'main',
    type: 'path',
    placeholder: 'FILE',
    default: undefined,
    stage: 'environment',
    inProject: true,
    doc: 'Python file or notebook that defines what the model looks up in `__main__`: the script that trained it. Of it only imports, functions, classes and constants are run in the image.',
  },
  {
    name: 'handler',
    type: 'path',
    placeholder: 'FILE',
    default: undefined,
    stage: 'environment',
    inProject: true,
    doc: 'Python file with `load(path)` and `predict(model, inputs)`, for models that have no loader of their own or need something around it. `package-model init` writes one.',
  },
  {
    name: 'entrypoint',
    type: 'path',
    placeholder: 'FILE',
    default: undefined,
    stage: 'environment',
    inProject: true,
    doc: 'Python script of your own that the image runs instead of the server, in the folder of the model. The test runs it: it has to end with exit code 0, or to answer on its port, within --max-startup.',
  },
  {
    name: 'locked',
    type: 'boolean',
    default: false,
    actionDefault: true,
    stage: 'environment',
    doc: 'Take the lock beside the model as it is: fail when it does not fit its inputs, and write none. Where there is no lock, one is made for this run alone.',
  },
  {
    name: 'upgrade',
    type: 'names',
    placeholder: 'PACKAGE',
    default: undefined,
    stage: 'environment',
    action: false,
    doc: 'Move the versions in the lock: of all packages, or only of those named.',
  },
  {
    name: 'platform',
    type: 'list',
    placeholder: 'PLATFORM',
    values: ['linux/amd64', 'linux/arm64'],
    default: [],
    stage: 'environment',
    inProject: true,
    action: 'platforms',
    doc: 'Platform of the image: `linux/amd64` or `linux/arm64`. Default: that of the machine. Several with --push: each has an image, a lock and a verdict of its own, and all are one index.',
  },
  {
    name: 'index-url',
    type: 'string',
    placeholder: 'URL',
    default: undefined,
    stage: 'environment',
    doc: 'Package index instead of PyPI. Credentials in it reach resolver and build, and nothing else.',
  },
  {
    name: 'environment',
    type: 'enum',
    values: ['virtualenv', 'conda'],
    default: 'virtualenv',
    stage: 'environment',
    doc: 'What packages are installed as: `virtualenv` takes wheels, for an environment.yml too; `conda` takes packages of conda channels, and wheels for what they do not have.',
  },
  {
    name: 'channel',
    type: 'list',
    placeholder: 'CHANNEL',
    default: [],
    stage: 'environment',
    action: 'channels',
    doc: 'With --environment conda: a channel by name or address, instead of those that the environment.yml names; the first goes first. Default: `conda-forge`.',
  },
  {
    name: 'conda-mirror',
    type: 'string',
    placeholder: 'URL',
    default: undefined,
    stage: 'environment',
    doc: 'What is asked for channels instead of conda.anaconda.org. Credentials in it, and in channels, reach solver and build, and nothing else.',
  },
  {
    name: 'accelerator',
    type: 'enum',
    values: ['cpu', 'cuda'],
    default: 'cpu',
    stage: 'environment',
    inProject: true,
    doc: 'What the packages are chosen for: `cpu` takes builds without CUDA libraries where a framework has them.',
  },
  {
    name: 'torch-index-url',
    type: 'string',
    placeholder: 'URL',
    default: undefined,
    stage: 'environment',
    doc: 'Index that PyTorch’s packages are taken from: a mirror of its builds for CPU or CUDA. Default: PyTorch’s own for CPU, the package index for CUDA.',
  },
  {
    name: 'offline',
    type: 'boolean',
    default: false,
    stage: 'environment',
    doc: 'Ask no index: resolve from wheel folders (--find-links) and from what earlier runs kept.',
  },
  {
    name: 'find-links',
    type: 'list',
    placeholder: 'DIR',
    default: [],
    stage: 'environment',
    inProject: 'paths',
    doc: 'Folder of wheels to install from, beside the index.',
  },
  {
    name: 'build-wheels',
    type: 'path',
    placeholder: 'DIR',
    default: undefined,
    stage: 'environment',
    doc: 'Build wheels of what has none (folders, repositories, source distributions) in a container without secrets, and keep them in this folder, to be committed with the lock; otherwise such lines are left out, and said.',
  },
  {
    name: 'wheel-builder',
    type: 'string',
    placeholder: 'IMAGE',
    default: undefined,
    stage: 'environment',
    doc: 'Image in which --build-wheels builds: one with git and compilers where sources need them. Default: the slim image of the Python.',
  },
  {
    name: 'certificates',
    type: 'path',
    placeholder: 'FILE',
    default: undefined,
    stage: 'environment',
    doc: 'Certificate bundle (PEM) for downloads, also during the build; it does not stay in the image.',
  },
  {
    name: 'base-image',
    type: 'string',
    placeholder: 'REF',
    default: undefined,
    stage: 'image',
    inProject: true,
    doc: 'Base image with the Python of the lock. Default: `python:VERSION-slim`, pinned by digest where a registry can be asked.',
  },
  {
    name: 'label',
    type: 'list',
    placeholder: 'KEY=VALUE',
    default: [],
    stage: 'image',
    inProject: true,
    action: 'labels',
    doc: 'Label of the image.',
  },
  {
    name: 'annotation',
    type: 'list',
    placeholder: 'KEY=VALUE',
    default: [],
    stage: 'image',
    inProject: true,
    action: 'annotations',
    doc: 'Annotation of the manifest of an image that is pushed, in the format oci.',
  },
  { name: 'no-cache', type: 'boolean', default: false, stage: 'image', doc: 'Build without the engine’s cache.' },
  {
    name: 'as',
    type: 'enum',
    values: ['image', 'archive'],
    default: 'image',
    stage: 'image',
    doc: 'What to make: a container image, or an archive of the environment with server and model, which needs no engine.',
  },
  {
    name: 'output',
    type: 'list',
    placeholder: 'DIR|SPEC',
    default: [],
    stage: 'image',
    action: 'outputs',
    doc: 'A folder: for the build context (Dockerfile, requirements, server, model), or for the archive. Or a file for the image, written after it has passed its test: `type=oci,dest=FILE` or `type=docker,dest=FILE`, with `tar=false` as a folder; `type=tar,dest=FILE` and `type=local,dest=DIR` for its files alone.',
  },
  {
    name: 'load',
    type: 'boolean',
    default: false,
    stage: 'image',
    doc: 'Have the image, with its tags, in the container engine: also where --push or --output has it go elsewhere. Without these it is there anyway.',
  },
  {
    name: 'builder',
    type: 'string',
    placeholder: 'NAME',
    default: undefined,
    stage: 'image',
    doc: 'What makes the environment: a builder of buildx, also on another machine or in a cluster; `docker` for the engine’s own; `assemble` for layers put together of wheels without an engine, which goes into the engine or a file where nothing is pushed. Default: assembled where it can be, else the builder in use.',
  },
  {
    name: 'cache-from',
    type: 'list',
    placeholder: 'CACHE',
    default: [],
    stage: 'image',
    doc: 'Where the builder takes layers of earlier builds from, as buildx writes it: `type=registry,ref=…`, `type=gha`.',
  },
  {
    name: 'cache-to',
    type: 'list',
    placeholder: 'CACHE',
    default: [],
    stage: 'image',
    doc: 'Where the builder keeps its layers for later builds: `type=registry,ref=…,mode=max`, `type=gha,mode=max`.',
  },
  {
    name: 'predict-method',
    type: 'enum',
    values: ['predict', 'predict_proba', 'decision_function'],
    default: undefined,
    stage: 'image',
    inProject: true,
    doc: "What routes with a single answer (KServe v1, Vertex AI, `/invocations`) give: the model's `predict`, `predict_proba` or `decision_function`. Default: `predict`.",
  },
  {
    name: 'system-package',
    type: 'list',
    placeholder: 'NAME',
    default: [],
    stage: 'image',
    action: 'system-packages',
    doc: 'Debian package to install in the image, for a shared library or a program that the code needs.',
  },
  {
    name: 'secret',
    type: 'list',
    placeholder: 'SPEC',
    default: [],
    stage: 'image',
    action: 'secrets',
    doc: 'Secret for the steps of the build that install, which read it at /run/secrets/NAME: `id=NAME,src=FILE` or `id=NAME,env=VARIABLE`; in a workflow `NAME=VALUE`, too. It stays in no image, log or plan.',
  },
  {
    name: 'engine',
    type: 'string',
    placeholder: 'PROGRAM',
    default: undefined,
    stage: 'image',
    doc: 'Container engine to use: `docker`, `podman` or a path. Default: the first on the PATH that runs and can build.',
  },
  {
    name: 'samples',
    type: 'path',
    placeholder: 'FILE',
    default: undefined,
    stage: 'verify',
    inProject: true,
    doc: 'Inputs, with expected answers where known: the JSON that `record` writes, a request body, CSV, Parquet, or a NumPy archive. Default: made from the model.',
  },
  {
    name: 'inputs',
    type: 'path',
    placeholder: 'FILE',
    default: undefined,
    stage: 'verify',
    action: false,
    doc: 'Inputs to record answers for: a request body, samples, CSV, Parquet, or a NumPy archive. Default: made from the model.',
  },
  {
    name: 'require-samples',
    type: 'boolean',
    default: false,
    stage: 'verify',
    inProject: true,
    doc: 'Fail when the model cannot be asked because no sample is given and none can be made.',
  },
  {
    name: 'target',
    type: 'string',
    placeholder: 'COLUMN',
    default: undefined,
    stage: 'verify',
    doc: 'Column of the samples that holds what is true of each row. Metrics are measured by it: accuracy, f1, roc-auc and log-loss of a classifier, mae, rmse and r2 of a regressor.',
  },
  {
    name: 'metrics',
    type: 'path',
    placeholder: 'FILE',
    default: undefined,
    stage: 'verify',
    doc: 'Metrics that were measured elsewhere, by their names (JSON or YAML). They are reported, and held against the limits where samples measure none of the name.',
  },
  {
    name: 'min-metric',
    type: 'list',
    placeholder: 'NAME=VALUE',
    default: [],
    stage: 'verify',
    doc: 'Fail when a metric is lower, such as `accuracy=0.9`.',
  },
  {
    name: 'max-metric',
    type: 'list',
    placeholder: 'NAME=VALUE',
    default: [],
    stage: 'verify',
    doc: 'Fail when a metric is higher: for errors, such as `rmse=2.5`.',
  },
  {
    name: 'against',
    type: 'string',
    placeholder: 'REF',
    default: undefined,
    stage: 'verify',
    doc: 'The image that is published now. Fails when who asks it may not go on asking the new one as before, and reports how far answers moved. Where it is not given, the Action looks for that image under its tags, and reports the same without failing.',
  },
  {
    name: 'allow-breaking',
    type: 'boolean',
    default: false,
    stage: 'verify',
    doc: 'With --against: report changes of inputs, outputs and classes that break callers, and do not fail.',
  },
  {
    name: 'max-shift',
    type: 'number',
    placeholder: 'NUMBER',
    default: undefined,
    stage: 'verify',
    doc: 'How far answers may move from those recorded for another model, and from those of --against: the share of labels that change, the mean change of probabilities, or of other numbers in relation to what they were, such as `0.05`.',
  },
  {
    name: 'rtol',
    type: 'number',
    placeholder: 'NUMBER',
    default: undefined,
    stage: 'verify',
    inProject: true,
    doc: 'Relative tolerance when numbers are compared. Default: 1e-6, for models that compute in single precision 1e-4.',
  },
  {
    name: 'atol',
    type: 'number',
    placeholder: 'NUMBER',
    default: undefined,
    stage: 'verify',
    inProject: true,
    doc: 'Absolute tolerance when numbers are compared. Default: 1e-9, for models that compute in single precision 1e-6.',
  },
  {
    name: 'max-startup',
    type: 'number',
    placeholder: 'SECONDS',
    default: 120,
    stage: 'verify',
    inProject: true,
    doc: 'How long the server may take to be ready.',
  },
  {
    name: 'max-p95',
    type: 'number',
    placeholder: 'SECONDS',
    default: undefined,
    stage: 'verify',
    inProject: true,
    doc: 'Within which 95 of 100 answers must come, one at a time, such as `0.05`.',
  },
  {
    name: 'max-memory',
    type: 'bytes',
    placeholder: 'SIZE',
    default: undefined,
    stage: 'verify',
    inProject: true,
    doc: 'Memory that the server is given, such as `512MiB`. Default: 1 GiB and eight times the model.',
  },
  {
    name: 'max-size',
    type: 'bytes',
    placeholder: 'SIZE',
    default: undefined,
    stage: 'verify',
    inProject: true,
    doc: 'Largest size of the image, base included, such as `1.5GB`.',
  },
  {
    name: 'allow-host-load',
    type: 'boolean',
    default: false,
    stage: 'verify',
    doc: 'Allow the model to be loaded outside a container, in a child process, after it was checked without findings.',
  },
  {
    name: 'bom',
    type: 'path',
    placeholder: 'FILE',
    default: undefined,
    stage: 'push',
    doc: 'Write the bill of materials: model, every wheel with hash and licence, and base image, as CycloneDX 1.6.',
  },
  {
    name: 'tag',
    type: 'list',
    placeholder: 'REF',
    default: [],
    stage: 'push',
    action: 'tags',
    doc: 'Name and tag of the image. Set only after the image has passed its test.',
  },
  {
    name: 'compression',
    type: 'enum',
    values: ['auto', 'none', 'gzip', 'zstd'],
    default: 'auto',
    stage: 'image',
    doc: 'How the layers of the model are kept in the registry: `auto` compresses samples of it and decides between gzip and storing; Docker before 23 does not read `zstd`. For --push.',
  },
  {
    name: 'image-format',
    type: 'enum',
    values: ['oci', 'docker'],
    default: 'oci',
    stage: 'image',
    doc: 'Manifest of a pushed image: `oci`, or Docker’s version 2 with gzip or no compression, which some platforms want.',
  },
  {
    name: 'rederive',
    type: 'boolean',
    default: false,
    stage: 'image',
    doc: 'Make the layers of an assembled environment also where the repository has them from an earlier image, and stop where they differ. For --push.',
  },
  {
    name: 'allow-unverified',
    type: 'boolean',
    default: false,
    stage: 'push',
    doc: 'Push although the image cannot be tested: there is no container engine, or it does not run the platform. It gets no record of a test, and `promote` refuses it.',
  },
  {
    name: 'push',
    type: 'boolean',
    default: false,
    stage: 'push',
    doc: 'Push the tags, after everything else has passed.',
  },
] as const satisfies readonly Option[];

type Table = (typeof options)[number];
export type OptionName = Table['name'];

type Camel<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : S;
type Raw<O> = O extends { readonly type: 'boolean' }
  ? boolean
  : O extends { readonly type: 'number' | 'bytes' }
    ? number | (O extends { readonly default: undefined } ? undefined : never)
    : O extends { readonly type: 'enum'; readonly values: readonly (infer V)[] }
      ? V
      : O extends { readonly type: 'list' }
        ? readonly string[]
        : O extends { readonly type: 'names' }
          ? readonly string[] | undefined
          : string | undefined;

/** What a run was told, every option present: `settings.failOn`, `settings.tag`, …  `upgrade: []` means all packages. */
export type Settings = { readonly [O in Table as Camel<O['name']>]: Raw<O> };

const units = new Map([
  ['', 1],
  ['B', 1],
  ['kB', 1e3],
  ['MB', 1e6],
  ['GB', 1e9],
  ['KiB', 2 ** 10],
  ['MiB', 2 ** 20],
  ['GiB', 2 ** 30],
]);

/** Bytes of `512MiB`, `1.5 GB` or `1000`; undefined for anything else. */
export function bytesOf(text: string): number | undefined {
  const [, number = '', unit = ''] = /^(\d+(?:\.\d+)?) ?([A-Za-z]*)$/.exec(text.trim()) ?? [];
  const factor = units.get(unit);
  const bytes = Math.round(Number(number) * (factor ?? Number.NaN));
  return number !== '' && Number.isSafeInteger(bytes) ? bytes : undefined;
}

export function settingName(name: string): string {
  return name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** Settings with nothing told, for surfaces to write over. */
export function defaultSettings(surface: 'cli' | 'action' = 'cli'): Settings {
  const entries = (options as readonly Option[]).map((option) => [
    settingName(option.name),
    surface === 'action' && option.actionDefault !== undefined ? option.actionDefault : option.default,
  ]);
  return Object.fromEntries(entries) as Settings;
}

import type { OptionName } from './options.ts';

/** One command of the command line. Options are those of `options.ts`; `json` and `help` belong to every command. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  /** A paragraph for `--help`. */
  readonly about: string;
  readonly arguments: { readonly least: number; readonly most: number; readonly what: string };
  readonly options: readonly OptionName[];
  /** Where an option means something of its own here. */
  readonly docs?: Partial<Record<OptionName, string>>;
  readonly placeholders?: Partial<Record<OptionName, string>>;
}

const checking = [
  'fail-on',
  'trust',
  'severity',
  'baseline',
  'policy',
  'signature',
  'signing-key',
  'signing-roots',
  'sarif',
] as const satisfies readonly OptionName[];
const locking = [
  'python',
  'requirements',
  'extra',
  'group',
  'only-needed',
  'include',
  'code',
  'main',
  'handler',
  'entrypoint',
  'platform',
  'accelerator',
  'index-url',
  'environment',
  'channel',
  'conda-mirror',
  'torch-index-url',
  'find-links',
  'build-wheels',
  'wheel-builder',
  'offline',
  'certificates',
] as const satisfies readonly OptionName[];
const origin = ['model-sha256', 'model-source'] as const satisfies readonly OptionName[];
const building = [
  'name',
  'base-image',
  'label',
  'annotation',
  'predict-method',
  'system-package',
  'secret',
  'engine',
  'builder',
  'no-cache',
  'cache-from',
  'cache-to',
] as const satisfies readonly OptionName[];
const asking = [
  'samples',
  'require-samples',
  'target',
  'metrics',
  'min-metric',
  'max-metric',
  'against',
  'allow-breaking',
  'max-shift',
  'rtol',
  'atol',
  'max-startup',
  'max-p95',
  'max-memory',
  'max-size',
] as const satisfies readonly OptionName[];

const model = { least: 1, most: 1, what: 'MODEL' } as const;

export const commands = [
  {
    name: 'package',
    usage: 'package MODEL [--tag REF] [--push]',
    summary: 'check, lock, build, test, tag and push: the whole corridor',
    about: 'Makes an image of the model, starts it, asks it, compares its answers, and only then tags and pushes it.',
    arguments: model,
    options: [
      ...checking,
      ...origin,
      'deep',
      'run-graph',
      ...locking,
      'locked',
      'upgrade',
      ...building,
      'as',
      'output',
      'load',
      ...asking,
      'allow-host-load',
      'bom',
      'tag',
      'push',
      'compression',
      'image-format',
      'rederive',
      'allow-unverified',
    ],
  },
  {
    name: 'inspect',
    usage: 'inspect MODEL',
    summary: 'what the file says of itself',
    about:
      'Reads the model without loading it: format, producer, estimators, inputs, outputs, and what loading it would do.',
    arguments: model,
    options: [],
  },
  {
    name: 'check',
    usage: 'check MODEL…',
    summary: 'findings by published rules, without loading',
    about:
      'Judges what loading the model would do. Exit code 1 when there are findings at or over --fail-on, 2 when a model could not be read in full.',
    arguments: { least: 1, most: 1000, what: 'MODEL' },
    options: [...checking, ...origin, 'deep', 'run-graph'],
  },
  {
    name: 'lock',
    usage: 'lock MODEL',
    summary: 'write pylock.NAME.toml beside the model',
    about:
      'Resolves every package the model needs in the image, with hashes, for the platform of the image (PEP 751). An existing lock is kept; --upgrade moves it.',
    arguments: model,
    options: [...locking, 'locked', 'upgrade'],
  },
  {
    name: 'dockerfile',
    usage: 'dockerfile MODEL --output DIR',
    summary: 'write the build context, yours to keep',
    about:
      'Writes Dockerfile, hashed requirements, server and model into a folder that plain `docker build` turns into the same image.',
    arguments: model,
    options: [...checking, ...locking, 'locked', 'upgrade', ...building, 'output'],
    docs: { output: 'Folder for the build context. Default: NAME-image.' },
    placeholders: { output: 'DIR' },
  },
  {
    name: 'build',
    usage: 'build MODEL --tag REF',
    summary: 'check, lock and build, without the test',
    about: 'Builds and tags the image in the engine. It is not started; `verify` or `package` does that.',
    arguments: model,
    options: [...checking, ...locking, 'locked', 'upgrade', ...building, 'tag'],
    docs: { tag: 'Name and tag of the image. It is not tested: `verify` does that.' },
  },
  {
    name: 'verify',
    usage: 'verify IMAGE [--samples FILE]',
    summary: 'start an image, ask it, compare',
    about:
      'Starts the image without network as a non-root user on a read-only file system, asks it over HTTP, and compares its answers with the model asked directly and with recorded ones.',
    arguments: { least: 1, most: 1, what: 'IMAGE' },
    options: ['engine', 'base-image', ...asking],
    docs: {
      'base-image':
        'Image with Python for the container that asks. Default: a `python:VERSION-slim` that the engine has.',
    },
  },
  {
    name: 'record',
    usage: 'record MODEL --python PATH [--inputs FILE] [--output FILE]',
    summary: 'store answers of the interpreter that trained the model',
    about:
      'Loads the model in the interpreter you name and stores inputs, answers and the model’s digest as samples, for `--samples`.',
    arguments: model,
    options: ['fail-on', 'trust', 'severity', 'baseline', 'policy', 'python', 'inputs', 'output'],
    docs: {
      python: 'Interpreter in which the model was trained.',
      output: 'Samples file to write. Default: NAME.samples.json beside the model.',
    },
    placeholders: { python: 'PATH', output: 'FILE' },
  },
  {
    name: 'push',
    usage: 'push IMAGE --tag REF',
    summary: 'push a tested image, tags last',
    about:
      'Pushes an image of the engine; reads back what the registry holds and sets the tags only when it is the same.',
    arguments: { least: 1, most: 1, what: 'IMAGE' },
    options: ['engine', 'tag'],
    docs: { tag: 'Name and tag in the registry. Default: the name that was given.' },
  },
  {
    name: 'promote',
    usage: 'promote IMAGE@DIGEST --tag REF',
    summary: 'point a tag at an image that was tested and pushed',
    about:
      'Points tags at a digest that has a record of its test, without pulling anything: forward, or back to an earlier one. A digest without a record is refused; a tag that is there already is left alone.',
    arguments: { least: 1, most: 1, what: 'IMAGE@DIGEST' },
    options: ['tag'],
    docs: { tag: 'Name and tag that shall point there, in this repository or another.' },
  },
  {
    name: 'merge',
    usage: 'merge IMAGE@DIGEST IMAGE@DIGEST… --tag REF',
    summary: 'join images of several platforms into one index',
    about:
      'Joins images of one model that were pushed for several platforms, each from a machine of its own, into one index of their repository, and points tags to it, without an engine. Each needs the record of its test; images of two models, of one platform, or of several repositories are refused.',
    arguments: { least: 2, most: 8, what: 'IMAGE@DIGEST' },
    options: ['tag', 'allow-unverified'],
    docs: {
      tag: 'Name and tag that shall point to the index, in this repository or another.',
      'allow-unverified': 'Join images without a record of a test, too; `promote` refuses such an index.',
    },
  },
  {
    name: 'compare',
    usage: 'compare A B',
    summary: 'what changed from one model or image to another',
    about:
      'Reads two models without loading them and says what changed: estimators and parameters, inputs, outputs, classes, tensors, versions, size, and the locks beside them. Each is a file, or an image of a registry, which tells its model by the record that its push attached; the weights are not pulled. Of two images it says what changed in metrics and layers, too. Marks what may break those who ask the model as before.',
    arguments: { least: 2, most: 2, what: 'MODEL or IMAGE' },
    options: [],
  },
  {
    name: 'init',
    usage: 'init MODEL',
    summary: 'write a handler and a configuration that fit',
    about:
      'Writes a Python file with `load` and `predict` that fits the model, beside it, and a package-model.yaml where there is none. Says what has to be filled in; overwrites nothing.',
    arguments: model,
    options: ['output'],
    docs: { output: 'Handler to write. Default: NAME_handler.py beside the model.' },
    placeholders: { output: 'FILE' },
  },
  {
    name: 'doctor',
    usage: 'doctor',
    summary: 'what is missing on this machine, and what mends it',
    about:
      'Looks for a container engine, Python, the resolver and a base image, and says which command mends what is missing.',
    arguments: { least: 0, most: 0, what: '' },
    options: ['engine', 'certificates'],
  },
] as const satisfies readonly Command[];

export type CommandName = (typeof commands)[number]['name'];

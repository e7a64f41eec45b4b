// Build contexts for the same model: the classic Dockerfile, what MLflow and BentoML generate, and ours. Peers' Dockerfiles
// are what their own programs write; only their FROM is set to the base that all share, and a syntax line that would fetch
// a frontend is left out.
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environment } from '../serve/environment.ts';

const root = join(import.meta.dirname, '..', '..');
const official = 'python:3.11-slim';
/** What all build on: the official image, or, where a stand-in of it is Debian's Python without a program `pip`, that with one. */
export const base = withPip();
/** Where the index has PyTorch with gigabytes of CUDA only: a folder with a wheel for the CPU. */
export const wheels = process.env['PIP_FIND_LINKS'];
/** What the base trusts: uv, and pip where it is brought up to date, have authorities of their own, and a machine behind an inspecting proxy has others. */
const AUTHORITIES = ['SSL_CERT_FILE', 'PIP_CERT'].reduce(
  (line, name) => `${line} ${name}=/etc/ssl/certs/ca-certificates.crt`,
  'ENV',
);

export interface Subject {
  readonly name: string;
  readonly file: string;
  readonly requirements: readonly string[];
  /** Statements that load `path` with what was installed, as a script or a service would. */
  readonly load: string;
  /** It needs a wheel of that folder, which each build finds under the same path. */
  readonly wheels?: true;
  /** Saves the model loaded as `model` with MLflow. */
  readonly flavour: 'sklearn' | 'pytorch';
}

export const subjects: readonly Subject[] = [
  {
    name: 'iris',
    file: 'iris/iris.pkl',
    requirements: ['scikit-learn==1.9.1', 'numpy==2.4.6'],
    load: 'import pickle; model = pickle.load(open(path, "rb"))',
    flavour: 'sklearn',
  },
  {
    name: 'torch',
    file: 'torch/traced.pt',
    requirements: ['torch==2.13.0', 'numpy==2.4.6'],
    load: 'import torch; model = torch.jit.load(path)',
    flavour: 'pytorch',
    wheels: true,
  },
];

export interface Context {
  readonly folder: string;
  readonly dockerfile: string;
  /** The model in the context, which is changed for the second build. */
  readonly model: string;
}

export interface Way {
  readonly name: string;
  /** Undefined where the program is not to be had here. */
  readonly context: (subject: Subject, folder: string) => Context;
}

export const ways: readonly Way[] = [
  { name: 'classic Dockerfile', context: classic },
  { name: 'two stages with uv', context: sketch },
  { name: 'MLflow', context: mlflow },
  { name: 'BentoML', context: bentoml },
  { name: 'ours', context: ours },
];

function python(subject: Subject, ...more: string[]): string {
  return join(environment([...more, ...subject.requirements]), 'python');
}

function classic(subject: Subject, folder: string): Context {
  return written(subject, folder, [
    `FROM ${base}`,
    'WORKDIR /app',
    'COPY requirements.txt .',
    'RUN pip install -r requirements.txt',
    'COPY model.bin run_model.py ./',
    'CMD ["python", "run_model.py"]',
  ]);
}

/** What a careful person writes by hand: the same packages without pip's cache, no server, no hashes, no bytecode. */
function sketch(subject: Subject, folder: string): Context {
  return written(subject, folder, [
    `FROM ${base} AS build`,
    'RUN pip install --no-cache-dir uv',
    'COPY requirements.txt .',
    AUTHORITIES,
    'RUN uv venv /venv && uv pip install --python /venv/bin/python -r requirements.txt',
    '',
    `FROM ${base}`,
    'COPY --from=build /venv /venv',
    'WORKDIR /app',
    'COPY model.bin run_model.py ./',
    'CMD ["/venv/bin/python", "run_model.py"]',
  ]);
}

/** By hand: the model, a script that loads it, and a Dockerfile. */
function written(subject: Subject, folder: string, lines: readonly string[]): Context {
  const { file, requirements, load } = subject;
  const model = join(folder, 'model.bin');
  cpSync(join(root, 'test-fixtures', file), model);
  writeFileSync(join(folder, 'requirements.txt'), [...requirements, 'flask==3.1.2', ''].join('\n'));
  writeFileSync(join(folder, 'run_model.py'), `path = "model.bin"\n${load}\n`);
  const dockerfile = join(folder, 'Dockerfile');
  writeFileSync(dockerfile, withWheels(subject, `${lines.join('\n')}\n`));
  return { folder, dockerfile, model };
}

/** MLflow's own choices are not for these models: a pickle, as the file is one, and what a script module can be. */
function formatOf({ flavour }: Subject): string {
  return `, serialization_format="${flavour === 'sklearn' ? 'cloudpickle' : 'pickle'}"`;
}

function mlflow(subject: Subject, folder: string): Context {
  const program = `import sys, mlflow\npath = sys.argv[1]\n${subject.load}\nimport mlflow.${subject.flavour}\nmlflow.${subject.flavour}.save_model(model, sys.argv[2]${formatOf(subject)})\n`;
  const interpreter = python(subject, 'mlflow==3.17.2');
  const saved = join(folder, 'saved');
  run(interpreter, ['-c', program, join(root, 'test-fixtures', subject.file), saved]);
  run(interpreter, ['-m', 'mlflow', 'models', 'generate-dockerfile', '-m', saved, '-d', join(folder, 'out')]);
  const out = join(folder, 'out');
  return onBase(subject, out, join(out, 'Dockerfile'), modelIn(out));
}

function bentoml(subject: Subject, folder: string): Context {
  const service = `import bentoml\n\n\n@bentoml.service\nclass Bench:\n    def __init__(self) -> None:\n        path = "model.bin"\n        ${subject.load.replaceAll('; ', '\n        ')}\n        self.model = model\n\n    @bentoml.api\n    def predict(self, rows: list) -> list:\n        return []\n`;
  cpSync(join(root, 'test-fixtures', subject.file), join(folder, 'model.bin'));
  writeFileSync(join(folder, 'service.py'), service);
  const packages = subject.requirements.map((one) => `    - "${one}"`).join('\n');
  writeFileSync(
    join(folder, 'bentofile.yaml'),
    `service: "service:Bench"\nname: bench\ninclude:\n  - service.py\n  - model.bin\npython:\n  packages:\n${packages}\n`,
  );
  const interpreter = python(subject, 'bentoml==1.4.39');
  // It locks what it installs, by uv, which has to see the wheel that all are given.
  const links = subject.wheels && wheels !== undefined ? { UV_FIND_LINKS: wheels } : {};
  const home = { BENTOML_HOME: join(folder, 'home'), BENTOML_DO_NOT_TRACK: 'True', ...links };
  run(interpreter, ['-m', 'bentoml', 'build', '--version', 'one', folder], home);
  const bento = join(folder, 'home', 'bentos', 'bench', 'one');
  return onBase(subject, bento, join(bento, 'env', 'docker', 'Dockerfile'), modelIn(bento));
}

function ours(subject: Subject, folder: string): Context {
  const { file } = subject;
  const name = file.split('/').at(-1) ?? file;
  cpSync(join(root, 'test-fixtures', file), join(folder, name));
  writeFileSync(join(folder, '.python-version'), '3.11\n');
  const out = join(folder, 'out');
  const links = subject.wheels && wheels ? ['--find-links', wheels] : [];
  const program = join(root, 'packages/cli/bin/package-model.mjs');
  run(process.execPath, [program, 'dockerfile', name, '--output', out, ...links], {}, folder);
  const dockerfile = join(out, 'Dockerfile');
  // A cache of the installer's that nobody has filled.
  const text = readFileSync(dockerfile, 'utf8').replaceAll(/^FROM python:\S+/gm, `FROM ${base}`);
  writeFileSync(dockerfile, text.replaceAll('id=package-model-uv-', `id=bench-${process.pid}-${name}-`));
  return { folder: out, dockerfile, model: join(out, 'models', name) };
}

function modelIn(folder: string): string {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const found = names.find((name) => /(?:model\.bin|model\.pkl|model\.pth|model\.ts)$/.test(name));
  if (found === undefined) throw new Error(`no model in ${folder}`);
  return join(folder, found);
}

function onBase(subject: Subject, folder: string, dockerfile: string, model: string): Context {
  const text = readFileSync(dockerfile, 'utf8')
    .replaceAll(/^# ?syntax ?=.*\n/gm, '')
    .replaceAll(/^FROM \S+(.*)$/gm, `FROM ${base}$1\n${AUTHORITIES}`);
  writeFileSync(dockerfile, withWheels(subject, text));
  return { folder, dockerfile, model };
}

/** A context of its own, `--build-context wheels=DIR`: what generated Dockerfiles copy of theirs stays as it was. */
function withWheels({ wheels: needed }: Subject, dockerfile: string): string {
  if (!needed || wheels === undefined) return dockerfile;
  return dockerfile
    .replaceAll(/^FROM .*$/gm, (line) => `${line}\nENV PIP_FIND_LINKS=${wheels} UV_FIND_LINKS=${wheels}`)
    .replaceAll(/^RUN /gm, `RUN --mount=type=bind,from=wheels,target=${wheels} `);
}

function withPip(): string {
  const asked = ['run', '--rm', '--entrypoint', 'sh', official, '-c', 'command -v pip'];
  if (spawnSync('docker', asked).status === 0) return official;
  const name = 'package-model-bench-base:3.11';
  const lines = [
    `FROM ${official}`,
    `RUN printf '#!/bin/sh\\nexec python -m pip "$@"\\n' >/usr/local/bin/pip && chmod +x /usr/local/bin/pip && rm -f /usr/lib/python3*/EXTERNALLY-MANAGED`,
  ];
  const built = spawnSync('docker', ['build', '--quiet', '--tag', name, '-'], {
    input: lines.join('\n'),
    encoding: 'utf8',
  });
  if (built.status !== 0) throw new Error(built.stderr);
  return name;
}

/** Runs a program to its end. @throws Error with the end of what it said */
export function run(
  program: string,
  args: readonly string[],
  env: Record<string, string> = {},
  cwd = tmpdir(),
): string {
  const result = spawnSync(program, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  });
  if (result.status !== 0) throw new Error(`${program} ${args.join(' ')}\n${result.stderr.slice(-1500)}`);
  return result.stdout;
}

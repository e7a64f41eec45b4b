// Who is measured, each set up as its own documentation does for one small model on few cores.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type ModelName = 'iris' | 'network';
export type Wire = 'json' | 'binary';

export interface Asked {
  readonly rows: readonly (readonly number[])[];
}

/** A body and where it goes. */
export interface Question {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface Launch {
  readonly command: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

export interface Server {
  readonly name: string;
  /** Name of an entry of `environments`. */
  readonly environment: string;
  readonly launch: (model: ModelName, home: string, work: string, port: number, bin: string) => Launch;
  /** undefined where the server does not offer that. */
  readonly question: (model: ModelName, asked: Asked, wire: Wire) => Question | undefined;
  /** Its answers hold predictions and no probabilities. */
  readonly predictsOnly?: true;
  /** As `echo.py` calls what its JSON is; v2 where it is absent. */
  readonly protocol?: 'predict' | 'invocations';
  /** The answers in a response's JSON body: one a row. */
  readonly answers: (model: ModelName, body: unknown) => unknown;
}

const MODEL_PINS = ['scikit-learn==1.9.1', 'numpy==2.4.6', 'scipy==1.17.1', 'joblib==1.6.0', 'onnxruntime==1.32.0'];

export const environments: Readonly<Record<string, readonly string[]>> = {
  ours: [...MODEL_PINS, 'httptools==0.9.0', 'orjson==3.13.0', 'uvloop==0.23.0'],
  mlserver: [...MODEL_PINS, 'mlserver==1.7.1', 'mlserver-sklearn==1.7.1'],
  mlflow: [...MODEL_PINS, 'mlflow==3.17.0', 'onnx==1.23.2'],
  bentoml: [...MODEL_PINS, 'bentoml==1.4.39'],
};

const here = import.meta.dirname;
const WIDTH_TYPES: Readonly<Record<ModelName, 'FP64' | 'FP32'>> = { iris: 'FP64', network: 'FP32' };

function json(path: string, value: unknown): Question {
  return { path, headers: { 'content-type': 'application/json' }, body: Buffer.from(JSON.stringify(value)) };
}

/** The Open Inference Protocol: JSON, or the values as they lie in memory behind a short JSON header. */
export function inferenceProtocol(model: ModelName, { rows }: Asked, wire: Wire): Question {
  const tensor = { name: 'input', shape: [rows.length, rows[0]?.length ?? 0], datatype: WIDTH_TYPES[model] };
  const path = `/v2/models/${model}/infer`;
  const data = rows.flat();
  if (wire === 'json') return json(path, { inputs: [{ ...tensor, data }] });
  const values = Buffer.from((model === 'iris' ? new Float64Array(data) : new Float32Array(data)).buffer);
  const parameters = { binary_data_size: values.length };
  const header = { inputs: [{ ...tensor, parameters }], parameters: { binary_data_output: true } };
  const text = Buffer.from(JSON.stringify(header));
  return {
    path,
    headers: { 'content-type': 'application/octet-stream', 'inference-header-content-length': String(text.length) },
    body: Buffer.concat([text, values]),
  };
}

interface Tensors {
  readonly outputs: readonly {
    readonly name: string;
    readonly shape: readonly number[];
    readonly data: readonly unknown[];
  }[];
}

function inferenceAnswers(model: ModelName, body: unknown): unknown {
  const output = (body as Tensors).outputs[0];
  if (!output) return undefined;
  const width = output.data.length / (output.shape[0] ?? 1);
  if (model === 'iris') return output.data;
  return Array.from({ length: output.shape[0] ?? 0 }, (_, row) => output.data.slice(row * width, (row + 1) * width));
}

function predictions(_: ModelName, body: unknown): unknown {
  const { predictions: found, probabilities } = body as { predictions?: unknown; probabilities?: unknown };
  if (Array.isArray(found)) return found;
  // A network names its one output itself.
  return found === undefined ? probabilities : (found as { probabilities?: unknown }).probabilities;
}

export function ours(folder: (home: string) => string, sources: string): readonly Server[] {
  const shared = {
    environment: 'ours',
    launch: (_: ModelName, home: string, work: string, port: number, bin: string): Launch => ({
      command: [join(bin, 'python'), '-m', 'package_model_server', 'serve'],
      cwd: work,
      env: {
        PYTHONPATH: sources,
        PYTHONDONTWRITEBYTECODE: '1',
        PACKAGE_MODEL_DIR: folder(home),
        PACKAGE_MODEL_HOST: '127.0.0.1',
        PACKAGE_MODEL_LOG: 'errors',
        PORT: String(port),
      },
    }),
  };
  return [
    { ...shared, name: 'ours, v2', question: inferenceProtocol, answers: inferenceAnswers },
    {
      ...shared,
      name: 'ours, /invocations',
      protocol: 'invocations',
      predictsOnly: true,
      question: (_, { rows }, wire) => (wire === 'json' ? json('/invocations', { inputs: rows }) : undefined),
      answers: predictions,
    },
    {
      ...shared,
      name: 'ours, /predict',
      protocol: 'predict',
      question: (_, { rows }, wire) => (wire === 'json' ? json('/predict', { rows }) : undefined),
      answers: predictions,
    },
  ];
}

export const peers: readonly Server[] = [
  {
    name: 'MLServer',
    environment: 'mlserver',
    launch(model, home, work, port, bin) {
      mkdirSync(work, { recursive: true });
      const settings = {
        host: '127.0.0.1',
        http_port: port,
        grpc_port: port + 1,
        metrics_port: port + 2,
        // One model on few cores: its workers only add a queue between processes.
        parallel_workers: 0,
      };
      const implementation = model === 'iris' ? 'mlserver_sklearn.SKLearnModel' : 'mlserver_network.Network';
      const uri = join(home, model === 'iris' ? 'model.joblib' : 'model.onnx');
      writeFileSync(join(work, 'settings.json'), JSON.stringify(settings));
      writeFileSync(
        join(work, 'model-settings.json'),
        JSON.stringify({ name: model, implementation, parameters: { uri } }),
      );
      if (model === 'network') copyFileSync(join(here, 'mlserver_network.py'), join(work, 'mlserver_network.py'));
      return { command: [join(bin, 'mlserver'), 'start', work], cwd: work, env: { PYTHONPATH: work } };
    },
    // Its HTTP side knows no binary tensors.
    question: (model, asked, wire) => (wire === 'json' ? inferenceProtocol(model, asked, wire) : undefined),
    answers: inferenceAnswers,
  },
  {
    name: 'mlflow',
    environment: 'mlflow',
    launch: (_, home, work, port, bin) => ({
      command: [
        join(bin, 'mlflow'),
        ...['models', 'serve', '--model-uri', join(home, 'mlflow'), '--env-manager', 'local'],
        ...['--host', '127.0.0.1', '--port', String(port), '--workers', '1'],
      ],
      cwd: work,
      env: { MLFLOW_DISABLE_TELEMETRY: 'true', MLFLOW_TRACKING_URI: join(work, 'runs') },
    }),
    question: (_, { rows }, wire) => (wire === 'json' ? json('/invocations', { inputs: rows }) : undefined),
    answers: predictions,
  },
  {
    name: 'BentoML',
    environment: 'bentoml',
    launch(model, home, work, port, bin) {
      mkdirSync(work, { recursive: true });
      copyFileSync(join(here, 'bento.py'), join(work, 'service.py'));
      const service = model === 'iris' ? 'service:Iris' : 'service:Network';
      return {
        command: [join(bin, 'bentoml'), 'serve', service, '--host', '127.0.0.1', '--port', String(port)],
        cwd: work,
        env: { BENCH_MODEL: home, BENTOML_HOME: join(work, 'home'), BENTOML_DO_NOT_TRACK: 'True' },
      };
    },
    question: (_, { rows }, wire) => (wire === 'json' ? json('/predict', { rows }) : undefined),
    answers: (_, body) => body,
  },
];

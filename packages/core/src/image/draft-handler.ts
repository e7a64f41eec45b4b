import { basename } from 'node:path';
import { runtimeOf } from '../environment/runtimes.ts';
import type { FormatId, Model, Tensor } from '../nouns/model.ts';
import { comment } from './quote.ts';

/** How a format is opened by hand: the lines of `load`, and of `predict` with `X` as the first input. */
interface Draft {
  readonly imports: readonly string[];
  readonly load: readonly string[];
  readonly predict: readonly string[];
  /** What has to be filled in before it works; empty where it works as it stands. */
  readonly missing: string;
}

const weightsOfTorch: Draft = {
  imports: ['import torch'],
  load: [
    'network = MyNetwork()  # the class that the weights belong to: from my_package.network import MyNetwork',
    'network.load_state_dict(torch.load(path, map_location="cpu", weights_only=True))',
    'return network.eval()',
  ],
  predict: ['with torch.inference_mode():', '    return model(torch.from_numpy(X)).numpy()'],
  missing: 'the file holds weights and not the network: import its class, and give its folder with --code',
};
const asIt = (library: string, load: string): Draft => ({
  imports: [`import ${library}`],
  load: [`return ${load}`],
  predict: ['return model.predict(X)'],
  missing: '',
});

const drafts: Partial<Record<FormatId, Draft>> = {
  pickle: { ...asIt('pickle', ''), load: ['with open(path, "rb") as file:', '    return pickle.load(file)'] },
  joblib: asIt('joblib', 'joblib.load(path)'),
  'torch-zip': weightsOfTorch,
  'torch-tar': weightsOfTorch,
  'torch-legacy': weightsOfTorch,
  torchscript: {
    imports: ['import torch'],
    load: ['return torch.jit.load(path, map_location="cpu").eval()'],
    predict: weightsOfTorch.predict,
    missing: '',
  },
  'torch-export': {
    imports: ['import torch'],
    load: ['return torch.export.load(path).module()'],
    predict: weightsOfTorch.predict,
    missing: '',
  },
  keras: {
    imports: ['import keras'],
    load: ['return keras.saving.load_model(path, compile=False)'],
    predict: ['return model(X, training=False).numpy()'],
    missing: '',
  },
  onnx: {
    imports: ['import onnxruntime'],
    load: ['return onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])'],
    predict: ['return model.run(None, inputs)'],
    missing: '',
  },
  safetensors: {
    imports: ['from safetensors.numpy import load_file'],
    load: ['return load_file(path)  # {"name": array}'],
    predict: ['return X @ model["weight"].T + model["bias"]'],
    missing: 'the file holds tensors and not what is computed with them: write that into predict',
  },
  gguf: {
    imports: ['from llama_cpp import Llama'],
    load: ['return Llama(path, verbose=False)'],
    predict: ['return [model(str(text), max_tokens=64)["choices"][0]["text"] for text in X]'],
    missing: 'declare what reads GGUF files (llama-cpp-python) among the requirements',
  },
  npz: asIt('numpy', 'dict(numpy.load(path))'),
};

const unknown: Draft = {
  imports: [],
  load: ['raise NotImplementedError("say how the model is loaded")'],
  predict: ['return model.predict(X)'],
  missing: 'nobody here knows the format: say how it is loaded and asked',
};

/** A handler that fits a model, and in one clause what has to be filled in. Pure. */
export function draftHandler(model: Model): { readonly text: string; readonly missing: string } {
  const format = runtimeOf(model)?.model.format ?? model.format;
  const draft = drafts[format] ?? unknown;
  const inputs = model.signature?.inputs.filter(({ name }) => name !== '') ?? [];
  const columns = model.signature?.columns;
  const first = columns ? undefined : inputs[0];
  const taken = columns
    ? 'X = np.column_stack(list(inputs.values()))'
    : `X = inputs[${JSON.stringify(first?.name ?? 'input')}]`;
  const text = [
    `"""How ${comment(basename(model.files[0]?.path ?? model.name)).replaceAll(/["\\]/g, '')} is loaded and asked."""`,
    '',
    ...draft.imports,
    ...(columns ? ['import numpy as np'] : []),
    '',
    '# Names, types and shapes of what is asked; None is a dimension that varies, and the first one counts rows.',
    columns
      ? `COLUMNS = {${columns.map(({ name, dtype }) => `${JSON.stringify(name)}: ${JSON.stringify(dtypeOf(dtype))}`).join(', ')}}`
      : `INPUTS = {${(first ? inputs : [placeholder]).map(inputLine).join(', ')}}`,
    '',
    '',
    'def load(path: str):',
    '    """Called once, with the path of the model."""',
    ...draft.load.map((line) => `    ${line}`),
    '',
    '',
    'def predict(model, inputs: dict):',
    '    """NumPy arrays by name, one entry a row; returns an array, or several by name, with as many entries."""',
    ...(draft.predict.some((line) => /\bX\b/.test(line)) ? [`    ${taken}`] : []),
    ...draft.predict.map((line) => `    ${line}`),
    '',
  ].join('\n');
  return { text, missing: draft.missing };
}

const placeholder: Tensor = { name: 'input', dtype: 'float32', shape: [null, 4] };

function inputLine({ name, dtype, shape }: Tensor): string {
  const sizes = shape.map((size) => size ?? 'None').join(', ');
  return `${JSON.stringify(name)}: (${JSON.stringify(dtypeOf(dtype))}, [${sizes}])`;
}

function dtypeOf(dtype: string): string {
  return dtype === 'unknown' || dtype === 'object' ? 'float64' : dtype;
}

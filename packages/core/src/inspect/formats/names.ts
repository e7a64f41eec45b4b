import { basename } from 'node:path';

/** What an extension promises: the formats that a file of that name may have, in `Model.format`'s words and beyond. */
const promises: Readonly<Record<string, string>> = {
  pkl: 'pickle',
  pickle: 'pickle',
  pck: 'pickle',
  pcl: 'pickle',
  joblib: 'pickle',
  jbl: 'pickle',
  jl: 'pickle',
  sav: 'pickle',
  dill: 'pickle',
  onnx: 'ONNX',
  h5: 'HDF5',
  hdf5: 'HDF5',
  keras: 'Keras',
  safetensors: 'safetensors',
  gguf: 'GGUF',
  tflite: 'TFLite',
  pb: 'protobuf',
  npy: 'NumPy array',
  npz: 'NumPy archive',
  zip: 'ZIP',
  tar: 'tar',
  tgz: 'tar',
  pt: 'PyTorch',
  pth: 'PyTorch',
  pt2: 'PyTorch',
  ckpt: 'checkpoint',
  skops: 'skops',
  ubj: 'UBJSON',
  json: 'JSON',
  txt: 'text',
  md: 'text',
  csv: 'text',
  yaml: 'text',
  yml: 'text',
  toml: 'text',
  py: 'text',
};

/** Extensions that say how a file is packed, and leave what it holds to the one before. */
const packings = /\.(?:gz|gzip|z|zlib|bz2|lzma|xz|lz4|zst|zstd)$/i;
const pointers = /\.dvc$/i;
/** What an index adds to the name of the checkpoint that it is of. */
const indexes = /\.(?:safetensors|bin|h5)\.index(?=\.json$)/i;

/** What the name promises, or nothing where it could be anything (`.bin`, `.model`, none). */
export function promised(name: string): string | undefined {
  return promises[extensionOf(name)];
}

/** Promises that much keeps which is no model: settings, notes, data. */
const anything: ReadonlySet<string> = new Set(['JSON', 'text', 'ZIP', 'tar', 'protobuf']);

/** Whether a loader of models would be tried on a file of that name, whatever is in it. */
export function promisesModel(name: string): boolean {
  const promise = promised(name);
  return promise !== undefined && !anything.has(promise);
}

export function extensionOf(name: string): string {
  return /\.([^./\\]+)$/.exec(bare(name))?.[1]?.toLowerCase() ?? '';
}

/** `models/churn.pkl.gz` → `churn`. */
export function stemOf(path: string): string {
  const name = bare(basename(path)).replace(indexes, '');
  return name.replace(/(?<=.)\.[^.]*$/, '') || name;
}

function bare(name: string): string {
  return name.replace(pointers, '').replace(packings, '');
}

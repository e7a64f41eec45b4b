import type { Effect } from './effect.ts';
import type { Place } from './place.ts';
import type { Global, Scalar, Value } from './value.ts';

export type FormatId =
  | 'pickle'
  | 'joblib'
  | 'npy'
  | 'npz'
  | 'torch-zip'
  | 'torchscript'
  | 'torch-export'
  | 'torch-tar'
  | 'torch-legacy'
  | 'keras'
  | 'hdf5'
  | 'savedmodel'
  | 'frozen-graph'
  | 'onnx'
  | 'safetensors'
  | 'gguf'
  | 'xgboost-json'
  | 'xgboost-ubj'
  | 'lightgbm'
  | 'catboost'
  | 'skops'
  | 'mlflow'
  | 'huggingface'
  /** Shards with the index that names them. */
  | 'sharded'
  /** An archive or a folder that holds models, of no layout of its own. */
  | 'archive'
  | 'folder'
  /** Recognised by name, and listed as unread. */
  | 'tflite'
  | 'tensorflow-checkpoint'
  | 'xgboost-binary'
  | '7z'
  | 'r'
  | 'unknown';

export type Dtype =
  | 'bool'
  | 'int8'
  | 'int16'
  | 'int32'
  | 'int64'
  | 'uint8'
  | 'uint16'
  | 'uint32'
  | 'uint64'
  | 'float16'
  | 'float32'
  | 'float64'
  | 'bfloat16'
  | 'float8'
  | 'complex64'
  | 'complex128'
  /** Packed or block-wise numbers of a kernel's own layout (GGUF's, ONNX's int4). */
  | 'quantized'
  | 'string'
  | 'object'
  | 'unknown';

export interface Tensor {
  readonly name: string;
  readonly dtype: Dtype;
  /** `null` is a dimension that varies, such as the number of rows. */
  readonly shape: readonly (number | null)[];
  /** Where its numbers lie as plain uncompressed bytes, one after the other, so that they can be counted through on request. */
  readonly data?: { readonly at: Place; readonly bytes: number; readonly order: 'little' | 'big' };
}

/** One column of a table that the model wants, in its order. */
export interface Column {
  readonly name: string;
  readonly dtype: Dtype;
  /** Whoever asks may leave it out; the model then finds a missing value. */
  readonly optional?: true;
  /** Values that the model knows, where it has learnt them (encoders); bounded. */
  readonly categories?: readonly Scalar[];
  /** Words that the model knows, where the column is text (vectorizers); bounded. */
  readonly vocabulary?: readonly string[];
}

/**
 * What the model is asked with and answers. A table is one input `X` of shape `[rows, columns]`; a model that reads texts
 * has one input `text` of shape `[rows]`: a list of strings, not a table with one column.
 */
export interface Signature {
  readonly inputs: readonly Tensor[];
  /** `predictions` and, where the model has it, `probabilities`; empty where it predicts nothing. */
  readonly outputs: readonly Tensor[];
  /** Present when the model wants named or differently typed columns; those without a name are called `x0`, `x1`, … */
  readonly columns?: readonly Column[];
  /** Labels of a classifier, in the order of its probabilities. */
  readonly classes?: readonly Scalar[];
}

export interface Estimator {
  readonly class: Global;
  readonly version?: string;
  /** What the constructor was given, in the file's order; bounded. */
  readonly params: readonly (readonly [name: string, value: Value])[];
  readonly features?: { readonly count: number; readonly names?: readonly string[] };
  readonly classes?: readonly Scalar[];
  /** Steps of a pipeline, columns of a transformer, members of an ensemble (the first, with `of`), the best of a search. */
  readonly parts: readonly {
    readonly name: string;
    readonly columns?: readonly (string | number)[];
    readonly of?: number;
    readonly estimator: Estimator;
  }[];
}

export type Structure =
  | { readonly kind: 'estimator'; readonly root: Estimator }
  | { readonly kind: 'trees'; readonly count: number; readonly objective: string }
  | {
      readonly kind: 'graph';
      readonly operators: Readonly<Record<string, number>>;
      readonly parameters: number;
      /** Tensors that the graph brings along, as far as they are listed; bounded. */
      readonly weights?: readonly Tensor[];
    }
  | { readonly kind: 'tensors'; readonly tensors: readonly Tensor[]; readonly parameters: number }
  /** A directory, an archive, shards. */
  | { readonly kind: 'parts'; readonly parts: readonly Model[] }
  | { readonly kind: 'opaque' };

/** What is wrong with the bytes, short of being unreadable. Each has a rule in `check/`. */
export type AnomalyKind =
  | 'empty'
  | 'truncated'
  | 'malformed'
  | 'lfs-pointer'
  | 'dvc-pointer'
  | 'extension-lies'
  | 'bytes-after-end'
  | 'several-pickles'
  | 'loaders-disagree'
  | 'native-state'
  /** State of native types of which something could not be followed. */
  | 'native-unchecked'
  | 'link-leaves'
  | 'changed-while-read'
  /** Two readers of the archive see different members: headers that differ, equal names or names that differ in case only, bytes before. */
  | 'archive-disagrees'
  /** A member that leads out when it is unpacked: absolute names, `..`, links, devices. */
  | 'archive-leaves'
  /** A checksum that does not fit its member. */
  | 'archive-damaged'
  /** Reading stopped at a bound on depth, members or expansion; what is behind it is in `unread` too. */
  | 'expands-too-far'
  /** A key twice in one JSON object, or two configurations of one model: parsers differ in which they take. */
  | 'duplicate-key'
  /** What a node says of its class and how it is to be loaded do not fit (skops `__loader__`, Keras `registered_name`). */
  | 'node-mismatch';

export interface Anomaly {
  readonly kind: AnomalyKind;
  readonly detail: string;
  readonly at: Place;
}

/** Who wrote the file. `library` is a distribution name (`scikit-learn`, `numpy`, `joblib`, `python`). */
export interface Producer {
  readonly library: string;
  /** As written; where only a lower or upper bound follows from the bytes it is a PEP 440 specifier (`>=2.0`). */
  readonly version: string;
  /** How it is known: `written` in the file, or `follows` from how the file is laid out. */
  readonly known: 'written' | 'follows';
  readonly at: Place;
}

/** What is known of a model from its bytes alone. */
export interface Model {
  /** The file's or folder's name without its extension. */
  readonly name: string;
  readonly format: FormatId;
  /** How the format is packed: `zlib`, `gzip`, `protocol 4`, …; for people. */
  readonly encoding: readonly string[];
  /** Identity (inode, size, times) is there to notice a change while it is read; digests are the layer writer's. */
  readonly files: readonly { readonly path: string; readonly size: number; readonly identity: string }[];
  readonly producers: readonly Producer[];
  readonly structure: Structure;
  readonly signature?: Signature;
  /** Versions of the languages that a runtime has to know: `onnx-ir`, ONNX operator sets by domain (`ai.onnx`), `tensorflow-graph`. */
  readonly dialects?: readonly { readonly name: string; readonly version: number }[];
  /**
   * Of PyTorch's formats: whether `torch.load(weights_only=True)`, its default since 2.6, reads the file, and if not, what
   * stops it: a name that it does not look up, an opcode that it does not know.
   */
  readonly weightsOnly?:
    | { readonly accepted: true }
    | { readonly accepted: false; readonly why: string; readonly at: Place; readonly global?: Global };
  /** Top-level packages that loading imports, from every name the file looks up; `__main__` included. */
  readonly imports: readonly string[];
  /** What loading would do, equal ones merged. */
  readonly effects: readonly Effect[];
  readonly anomalies: readonly Anomaly[];
  /** What a loader would read and we could not. */
  readonly unread: readonly { readonly why: string; readonly at: Place }[];
  /** Shown, never decided on. */
  readonly metadata: Readonly<Record<string, string>>;
}

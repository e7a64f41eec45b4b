import type { FormatId } from '../../nouns/model.ts';

/** One row of docs/formats.md. */
export interface FormatRow {
  readonly title: string;
  /** By what content it is told from others. */
  readonly known: string;
  /** What is read of it; nothing where it is only recognised. */
  readonly read?: string;
  /** What is in such files and not read. */
  readonly not: string;
}

const numbers = 'numbers (they are stepped over)';

/** Every format of the Model, in the order in which the page shows them. A new one that is missing here does not compile. */
export const formatTable: Readonly<Record<FormatId, FormatRow>> = {
  pickle: {
    title: 'pickle',
    known: 'a PROTO opcode, or opcodes of protocols 0 and 1 that go on',
    read: 'every opcode of all protocols and of several pickles in a row: each name, call and reference; for scikit-learn the estimators with parameters, features, classes, versions, inputs and outputs',
    not: 'what a class makes of its own state when it is loaded',
  },
  joblib: {
    title: 'joblib',
    known: "a pickle with joblib's array wrappers, or one that is packed",
    read: 'as a pickle, with arrays by type, shape and order; packed with zlib, gzip, bz2, lzma, xz or lz4',
    not: `${numbers}; arrays of objects are read as the pickles that they are`,
  },
  npy: {
    title: 'NumPy array (.npy)',
    known: '`\\x93NUMPY`',
    read: 'type, shape and order; an array of objects as the pickle that it is',
    not: numbers,
  },
  npz: {
    title: 'NumPy archive (.npz)',
    known: 'a ZIP archive of .npy members',
    read: 'each array as .npy',
    not: numbers,
  },
  'torch-zip': {
    title: 'PyTorch (.pt, .pth, .bin since 1.6)',
    known: 'a ZIP archive with `data.pkl` and `version`',
    read: 'the pickle, as torch.load reads it with and without weights_only; tensors with type, shape and where they lie; further pickles',
    not: numbers,
  },
  torchscript: {
    title: 'TorchScript',
    known: 'a PyTorch archive with `constants.pkl`',
    read: 'the operators that the code calls, its pickles, tensors',
    not: 'what the code computes',
  },
  'torch-export': {
    title: 'PyTorch exported program (.pt2)',
    known: 'a ZIP archive with `archive_format` or a serialized graph',
    read: 'operators, signature, weights with type and shape, versions; samples and constants that are pickles; shared libraries by name',
    not: 'machine code of compiled programs',
  },
  'torch-tar': {
    title: 'PyTorch before 0.1.10',
    known: 'a tar of `pickle`, `storages` and `tensors`',
    read: 'all of its pickles, tensors',
    not: numbers,
  },
  'torch-legacy': {
    title: 'PyTorch before 1.6',
    known: 'its magic number as the first of several pickles',
    read: 'all of its pickles, tensors',
    not: numbers,
  },
  keras: {
    title: 'Keras (.keras)',
    known: 'a ZIP archive with `config.json` and weights',
    read: 'the configuration with every class and function that it names, code in Lambda layers, version; weights as HDF5',
    not: numbers,
  },
  hdf5: {
    title: 'HDF5, Keras (.h5)',
    known: '`\\x89HDF\\r\\n\\x1a\\n`',
    read: 'data sets with type and shape, links and files outside; of Keras the configuration as in .keras',
    not: numbers,
  },
  savedmodel: {
    title: 'TensorFlow SavedModel',
    known: '`saved_model.pb` in a folder, or alone by its fields',
    read: 'operators, those of function libraries too, signatures, shapes of variables, assets, what `keras_metadata.pb` names, version of TensorFlow',
    not: 'the numbers in `variables/`; file names in constants',
  },
  'frozen-graph': {
    title: 'TensorFlow frozen graph',
    known: 'the fields of a GraphDef',
    read: 'operators, those of function libraries too, placeholders',
    not: numbers,
  },
  onnx: {
    title: 'ONNX',
    known: 'the fields of a ModelProto',
    read: 'operators with their domains, also in subgraphs and functions, signature, weights with type and shape, metadata, versions of IR and operator sets, names of external data',
    not: numbers,
  },
  safetensors: {
    title: 'safetensors',
    known: 'a length and a JSON header of that length',
    read: 'tensors with type, shape and where they lie, metadata; whether they overlap or leave holes',
    not: numbers,
  },
  gguf: {
    title: 'GGUF',
    known: '`GGUF`',
    read: 'tensors with type and shape, metadata, chat templates',
    not: `${numbers}; vocabularies are counted`,
  },
  'xgboost-json': {
    title: 'XGBoost JSON',
    known: 'a JSON object with `learner` and `version`',
    read: 'version, booster, objective, trees by number, names and types of features, outputs, attributes',
    not: 'the nodes of the trees',
  },
  'xgboost-ubj': {
    title: 'XGBoost UBJSON (.ubj)',
    known: 'a UBJSON object with `learner` or `version`',
    read: 'as XGBoost JSON',
    not: 'the nodes of the trees',
  },
  lightgbm: {
    title: 'LightGBM text',
    known: '`tree` and a version in the first lines',
    read: 'version of the layout, objective, trees by number, features with names, ranges and categories, parameters of the training',
    not: 'the nodes of the trees; the version of the library is not in the file',
  },
  catboost: {
    title: 'CatBoost (.cbm)',
    known: '`CBM1`',
    read: "the core's FlatBuffer: features with names and kinds, trees by number, loss, classes, metadata, version",
    not: 'the splits; parts behind the core (statistics of categories, dictionaries of texts) are named',
  },
  skops: {
    title: 'skops',
    known: 'a ZIP archive with `schema.json` whose root has a loader',
    read: 'every node: what it imports, makes and calls, and whether its loader fits its class; estimators as of a pickle; versions',
    not: 'numbers of larger arrays; what a class makes of its own state when it is loaded',
  },
  mlflow: {
    title: 'MLflow model folder',
    known: '`MLmodel` with `flavors`',
    read: 'flavours and their versions, signature, the module that loads it, code by file name, example; the data file or folder by its own format',
    not: 'Python code',
  },
  huggingface: {
    title: 'Hugging Face folder',
    known:
      '`config.json`, `model_index.json`, `modules.json` or `adapter_config.json` with the keys of those libraries',
    read: 'configs, versions, labels, chat templates, Python that `auto_map`, `modules.json` or `model_index.json` bring along, the front matter of the card; every file of weights by its own format',
    not: 'Python code; vocabularies and tokenizers',
  },
  sharded: {
    title: 'checkpoint in shards',
    known: 'a JSON object with `weight_map`',
    read: 'the index, each shard by its own format, and whether the tensors are where the index says',
    not: numbers,
  },
  archive: {
    title: 'archive of models',
    known: 'zip or tar, also packed',
    read: 'members by their own formats; what differs between the headers of the archive, links, checksums',
    not: 'encrypted members',
  },
  folder: {
    title: 'folder of models',
    known: 'a folder of no layout with several models',
    read: 'each file that is recognised, or that has the name of a model; folders below that have a layout',
    not: 'what no loader would read: names that begin with a dot, texts, pictures, environments',
  },
  tflite: { title: 'TFLite', known: '`TFL3` at byte 4', not: 'recognised only' },
  'tensorflow-checkpoint': {
    title: 'TensorFlow checkpoint',
    known: 'the header of the index',
    not: 'recognised only',
  },
  'xgboost-binary': {
    title: 'XGBoost binary',
    known: 'a parameter block with the names of objective and booster behind it',
    not: 'recognised only: XGBoost 3.1 no longer reads it',
  },
  '7z': { title: '7z', known: '`7z\\xbc\\xaf\\x27\\x1c`', not: 'recognised only: no loader of models opens one' },
  r: { title: 'R (.rds, .RData)', known: "the line of R's serialization, versions 2 and 3", not: 'recognised only' },
  unknown: {
    title: 'anything else',
    known: '',
    read: 'under the name of a pickle, as a pickle up to where it is none; pointers of Git LFS and DVC',
    not: 'the rest, and it is said so',
  },
};

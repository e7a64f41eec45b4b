import { int, message, part, text } from '../../bytes/protobuf/message-type.ts';
import type { FieldType, MessageType } from '../../bytes/protobuf/message.ts';
import type { Dtype } from '../../nouns/model.ts';

/** The part of onnx.proto that is read; numbers are the fields' own (onnx/onnx.proto, IR version 13). */
const entry = message('StringStringEntryProto', [
  [1, text('key')],
  [2, text('value')],
]);

const dimension = message('Dimension', [
  [1, int('dim_value')],
  [2, text('dim_param')],
]);
const shape = message('TensorShapeProto', [[1, part('dim', () => dimension)]]);
const tensorType = message('Tensor', [
  [1, int('elem_type')],
  [2, part('shape', () => shape)],
]);
const type: MessageType = message('TypeProto', [
  [1, part('tensor_type', () => tensorType)],
  [8, part('sparse_tensor_type', () => tensorType)],
]);
const value = message('ValueInfoProto', [
  [1, text('name')],
  [2, part('type', () => type)],
  [3, text('doc_string')],
]);

/** Wherever a tensor is: an initializer, an attribute, half of a sparse one. */
export const tensor = message(
  'TensorProto',
  [
    [1, int('dims')],
    [2, int('data_type')],
    [8, text('name')],
    [9, { name: 'raw_data', is: 'span' }],
    [13, part('external_data', () => entry)],
    [14, int('data_location')],
  ],
  true,
);
const sparse = message('SparseTensorProto', [
  [1, part('values', () => tensor)],
  [2, part('indices', () => tensor)],
]);

const attribute: MessageType = message(
  'AttributeProto',
  [
    [5, part('t', () => tensor)],
    [6, part('g', () => subgraph)],
    [10, part('tensors', () => tensor)],
    [11, part('graphs', () => subgraph)],
    [22, part('sparse_tensor', () => sparse)],
    [23, part('sparse_tensors', () => sparse)],
  ],
  true,
);

export const node = message(
  'NodeProto',
  [
    [4, text('op_type')],
    [5, part('attribute', () => attribute)],
    [7, text('domain')],
  ],
  true,
);

const graphFields: readonly (readonly [number, FieldType])[] = [
  [1, part('node', () => node)],
  [2, text('name')],
  [5, part('initializer', () => tensor)],
  [10, text('doc_string')],
  [15, part('sparse_initializer', () => sparse)],
];
/** A branch or a loop's body: its inputs are no inputs of the model. */
const subgraph: MessageType = message('GraphProto', graphFields, true);
const graph: MessageType = message('GraphProto', [
  ...graphFields,
  [11, part('input', () => value)],
  [12, part('output', () => value)],
]);

const operatorSet = message('OperatorSetIdProto', [
  [1, text('domain')],
  [2, int('version')],
]);

/** Handed over: it is known by name at the end only, when all nodes have been counted. */
export const localFunction = message(
  'FunctionProto',
  [
    [1, text('name')],
    [7, part('node', () => node)],
    [9, part('opset_import', () => operatorSet)],
    [10, text('domain')],
    [11, part('attribute_proto', () => attribute)],
  ],
  true,
);

const training = message('TrainingInfoProto', [
  [1, part('initialization', () => subgraph)],
  [2, part('algorithm', () => subgraph)],
]);

export const model = message('ModelProto', [
  [1, int('ir_version')],
  [2, text('producer_name')],
  [3, text('producer_version')],
  [4, text('domain')],
  [5, int('model_version')],
  [6, text('doc_string')],
  [7, part('graph', () => graph)],
  [8, part('opset_import', () => operatorSet)],
  [14, part('metadata_props', () => entry)],
  [20, part('training_info', () => training)],
  [25, part('functions', () => localFunction)],
]);

/** `TensorProto.DataType`. */
export const dtypes: ReadonlyMap<number, Dtype> = new Map<number, Dtype>([
  [1, 'float32'],
  [2, 'uint8'],
  [3, 'int8'],
  [4, 'uint16'],
  [5, 'int16'],
  [6, 'int32'],
  [7, 'int64'],
  [8, 'string'],
  [9, 'bool'],
  [10, 'float16'],
  [11, 'float64'],
  [12, 'uint32'],
  [13, 'uint64'],
  [14, 'complex64'],
  [15, 'complex128'],
  [16, 'bfloat16'],
  [17, 'float8'],
  [18, 'float8'],
  [19, 'float8'],
  [20, 'float8'],
  [21, 'quantized'],
  [22, 'quantized'],
  [23, 'quantized'],
  [24, 'float8'],
  [25, 'quantized'],
  [26, 'quantized'],
]);

/** `DataLocation.EXTERNAL`: the numbers are in another file, named in `external_data`. */
export const EXTERNAL = 1n;

/** Domains that the standard itself defines; the empty one is `ai.onnx`. */
export const ownDomains: ReadonlySet<string> = new Set([
  '',
  'ai.onnx',
  'ai.onnx.ml',
  'ai.onnx.preview',
  'ai.onnx.preview.training',
  'ai.onnx.training',
]);

/**
 * Distribution names of what writes ONNX files, by the name that it writes. Others are shown in the metadata only: a name in
 * a file is whoever wrote it's to choose, and never a package to install.
 */
export const producers: ReadonlyMap<string, string> = new Map([
  ['skl2onnx', 'skl2onnx'],
  ['pytorch', 'torch'],
  ['tf2onnx', 'tf2onnx'],
  ['OnnxMLTools', 'onnxmltools'],
  ['keras2onnx', 'keras2onnx'],
  ['CatBoost', 'catboost'],
  ['onnx.quantize', 'onnxruntime'],
  ['onnxruntime.transformers', 'onnxruntime'],
  ['onnxscript', 'onnxscript'],
  ['paddle2onnx', 'paddle2onnx'],
  ['PaddlePaddle', 'paddle2onnx'],
]);

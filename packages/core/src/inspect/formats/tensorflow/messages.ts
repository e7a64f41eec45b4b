import { int, message, part, text } from '../../../bytes/protobuf/message-type.ts';
import type { Dtype } from '../../../nouns/model.ts';

/** The parts of TensorFlow's messages that are read; numbers are the fields' own (tensorflow/core/{protobuf,framework}). */
const dim = message('Dim', [[1, int('size')]]);
const shape = message('TensorShapeProto', [
  [2, part('dim', () => dim)],
  [3, int('unknown_rank')],
]);
/** A constant; its numbers are stepped over. */
const constant = message('TensorProto', [
  [1, int('dtype')],
  [2, part('tensor_shape', () => shape)],
]);
const value = message('AttrValue', [[8, part('tensor', () => constant)]]);
const attribute = message('NodeDef.attr', [
  [1, text('key')],
  [2, part('value', () => value)],
]);
export const node = message(
  'NodeDef',
  [
    [2, text('op')],
    [5, part('attr', () => attribute)],
  ],
  true,
);
const signatureOfFunction = message('OpDef', [[1, text('name')]]);
/** A function of the graph's library; its name is an operator of the graph. */
export const localFunction = message(
  'FunctionDef',
  [
    [1, part('signature', () => signatureOfFunction)],
    [3, part('node_def', () => node)],
  ],
  true,
);
const library = message('FunctionDefLibrary', [[1, part('function', () => localFunction)]]);
const versions = message('VersionDef', [[1, int('producer')]]);
export const graph = message('GraphDef', [
  [1, part('node', () => node)],
  [2, part('library', () => library)],
  [4, part('versions', () => versions)],
]);

const info = message('MetaInfoDef', [
  [4, text('tags')],
  [5, text('tensorflow_version')],
]);
const tensor = message('TensorInfo', [
  [1, text('name')],
  [2, int('dtype')],
  [3, part('tensor_shape', () => shape)],
]);
const named = message('SignatureDef.entry', [
  [1, text('key')],
  [2, part('value', () => tensor)],
]);
const signature = message('SignatureDef', [
  [1, part('inputs', () => named)],
  [2, part('outputs', () => named)],
]);
const signatureEntry = message('MetaGraphDef.signature_def', [
  [1, text('key')],
  [2, part('value', () => signature)],
]);
const asset = message('AssetFileDef', [[2, text('filename')]]);
export const variable = message(
  'SavedVariable',
  [
    [1, int('dtype')],
    [2, part('shape', () => shape)],
  ],
  true,
);
const object = message('SavedObject', [[7, part('variable', () => variable)]], true);
const objects = message('SavedObjectGraph', [[1, part('nodes', () => object)]]);
const metaGraph = message('MetaGraphDef', [
  [1, part('meta_info_def', () => info)],
  [2, part('graph_def', () => graph)],
  [5, part('signature_def', () => signatureEntry)],
  [6, part('asset_file_def', () => asset)],
  [7, part('object_graph_def', () => objects)],
]);
export const savedModel = message('SavedModel', [
  [1, int('saved_model_schema_version')],
  [2, part('meta_graphs', () => metaGraph)],
]);

/** keras_metadata.pb: the configuration of every object that Keras saved. */
export const kerasNode = message('SavedObject', [[5, text('metadata')]], true);
export const kerasMetadata = message('SavedMetadata', [[1, part('nodes', () => kerasNode)]]);

/** `DataType`. */
export const dtypes: ReadonlyMap<number, Dtype> = new Map<number, Dtype>([
  [1, 'float32'],
  [2, 'float64'],
  [3, 'int32'],
  [4, 'uint8'],
  [5, 'int16'],
  [6, 'int8'],
  [7, 'string'],
  [8, 'complex64'],
  [9, 'int64'],
  [10, 'bool'],
  [11, 'quantized'],
  [12, 'quantized'],
  [13, 'quantized'],
  [14, 'bfloat16'],
  [17, 'uint16'],
  [18, 'complex128'],
  [19, 'float16'],
  [22, 'uint32'],
  [23, 'uint64'],
  [24, 'float8'],
  [25, 'float8'],
]);

/** Operators that every graph has, of plain arithmetic and plumbing; any other is stated. */
export const plain: ReadonlySet<string> = new Set(
  `Const Identity IdentityN NoOp Placeholder Add AddV2 Sub Mul RealDiv MatMul BiasAdd Relu Relu6 Sigmoid Softmax Tanh Reshape
  Shape Cast Pack Concat ConcatV2 StridedSlice Squeeze ExpandDims Transpose Mean Sum Max Conv2D MaxPool AvgPool VarHandleOp
  ReadVariableOp AssignVariableOp StatefulPartitionedCall PartitionedCall`.split(/\s+/),
);

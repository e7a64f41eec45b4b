/** What both programs begin with: the native binding alone, a line of JSON for each step, types by ONNX's own numbers. */
const PRELUDE = `
'use strict';
const [binding, path] = process.argv.slice(-2);
const MAX = 1 << 26;
const say = (line) => require('node:fs').writeSync(1, JSON.stringify(line) + '\\n');
const text = (error) => String(error && error.message || error).slice(0, 600);
// As the binding numbers them (ONNX's TensorProto.DataType).
const types = {
  1: ['float32', Float32Array], 2: ['uint8', Uint8Array], 3: ['int8', Int8Array], 4: ['uint16', Uint16Array],
  5: ['int16', Int16Array], 6: ['int32', Int32Array], 7: ['int64', BigInt64Array], 8: ['string', Array],
  9: ['bool', Uint8Array], 10: ['float16', Uint16Array], 11: ['float64', Float64Array], 12: ['uint32', Uint32Array],
  13: ['uint64', BigUint64Array],
};
class Tensor {
  constructor(type, data, dims) { this.type = type; this.data = data; this.dims = dims; this.location = 'cpu'; }
}
const native = require(binding);
native.initOrtOnce(4, Tensor, true);
const session = new native.InferenceSession();
try {
  session.loadModel(path, { intraOpNumThreads: 1, interOpNumThreads: 1 });
} catch (error) {
  say({ refused: text(error) });
  process.exit(0);
}
`;

/**
 * What runs in the process of its own: opens the graph, makes an input of zeros for each that it names (1 for a dimension
 * that varies), runs it once, and writes one line of JSON for each step that it reached. Arguments: the binding, the graph. A
 * string and not a file, so that a bundle has nothing to carry beside it.
 */
export const PROGRAM = `${PRELUDE}
say({ opened: true });
try {
  const feeds = {};
  for (const { name, isTensor, type, shape } of session.inputMetadata) {
    if (!isTensor || !types[type]) throw new Error('no input can be made for ' + name);
    const dims = shape.map((size) => (size < 0 ? 1 : size));
    const size = dims.reduce((all, one) => all * one, 1);
    if (size > MAX) throw new Error('the input ' + name + ' has ' + size + ' numbers');
    const [word, Data] = types[type];
    feeds[name] = new Tensor(word, Data === Array ? Array.from({ length: size }, () => '') : new Data(size), dims);
  }
  const fetches = Object.fromEntries(session.outputMetadata.map(({ name }) => [name, null]));
  const outputs = session.run(feeds, fetches, {});
  say({ ran: Object.entries(outputs).slice(0, 64).map(([name, value]) => ({ name, dims: value && value.dims || [] })) });
} catch (error) {
  say({ failed: text(error) });
}
process.exit(0);
`;

/** The same with questions: request bodies as a list of JSON on stdin, and for each what every output answers, in one line. */
export const ANSWERING = `${PRELUDE}
const shapeOf = (value) => (Array.isArray(value) ? [value.length, ...(value.length > 0 ? shapeOf(value[0]) : [])] : []);
const big = new Set([7, 13]);
const words = { NaN, Infinity, '-Infinity': -Infinity };
function numbered(type, value) {
  if (type === 8) return String(value);
  if (big.has(type)) return BigInt(Math.trunc(Number(value)));
  if (value === null) return NaN;
  return typeof value === 'string' && value in words ? words[value] : Number(value);
}
function feedOf({ name, isTensor, type }, value) {
  const [word, Data] = types[type] || [];
  if (!isTensor || !word || type === 10) throw new Error('the input ' + name + ' has a type that is not asked here');
  const flat = [value].flat(Infinity).map((item) => numbered(type, item));
  return new Tensor(word, Data === Array ? flat : Data.from(flat), shapeOf(value));
}
function feedsOf(request) {
  const given = Array.isArray(request) ? request : request.inputs === undefined ? request.rows : request.inputs;
  const inputs = session.inputMetadata;
  if (given === undefined) throw new Error('only rows and tensors are asked here');
  if (Array.isArray(given)) {
    if (inputs.length !== 1) throw new Error('it has ' + inputs.length + ' inputs');
    return { [inputs[0].name]: feedOf(inputs[0], given) };
  }
  return Object.fromEntries(inputs.map((input) => [input.name, feedOf(input, given[input.name])]));
}
function plain(value) {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'number' || Number.isFinite(value)) return value;
  return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';
}
function nested(data, dims, from, size) {
  if (dims.length === 0) return data[from];
  const step = size / dims[0];
  return Array.from({ length: dims[0] }, (_, at) => nested(data, dims.slice(1), from + at * step, step));
}
function listOf(value) {
  const [word] = types[value.type] || [value.type];
  if (!value || !value.dims || word === 'float16') throw new Error('an output is no tensor that is read here');
  const data = Array.from(value.data, (item) => (word === 'bool' ? item === 1 : plain(item)));
  return nested(data, Array.from(value.dims), 0, data.length);
}
try {
  const requests = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
  // Sequences of maps, as exported classifiers give probabilities, are not handed out by the binding.
  const left = session.outputMetadata.filter(({ isTensor }) => !isTensor).map(({ name }) => name);
  const names = session.outputMetadata.filter(({ isTensor }) => isTensor).map(({ name }) => name);
  if (names.length === 0) throw new Error('none of its outputs is a tensor');
  const fetches = Object.fromEntries(names.map((name) => [name, null]));
  const answers = requests.map((request) => {
    const outputs = session.run(feedsOf(request), fetches, {});
    return Object.fromEntries(Object.entries(outputs).map(([name, value]) => [name, listOf(value)]));
  });
  say({ answers, left });
} catch (error) {
  say({ failed: text(error) });
}
process.exit(0);
`;

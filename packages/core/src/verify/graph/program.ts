/**
 * What runs in the process of its own: opens the graph with the native binding alone, makes an input of zeros for each that
 * it names (1 for a dimension that varies), runs it once, and writes one line of JSON for each step that it reached.
 * Arguments: the binding, the graph. A string and not a file, so that a bundle has nothing to carry beside it.
 */
export const PROGRAM = `
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

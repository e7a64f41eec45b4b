import type { Tree } from '../../bytes/tree.ts';
import { Placed } from '../../bytes/tree.ts';
import type { Anomaly, Dtype, Signature, Tensor } from '../../nouns/model.ts';
import type { Place } from '../../nouns/place.ts';
import { shown, type Tally } from './tally.ts';

/**
 * What loading a Keras configuration would do: Keras imports every class and function that it names and calls it with the
 * configuration beside it (keras/src/saving/serialization_lib.py; legacy files name classes of Keras without a module).
 * Every object is looked at wherever it is: `config`, `build_config`, `compile_config`, wrappers, lists.
 * @param place where `offset` bytes into the configuration are
 */
export function readConfig(
  config: Tree,
  place: (offset: number) => Place,
  tally: Tally,
  anomaly: (kind: Anomaly['kind'], detail: string, at: Place) => void,
): ReadonlySet<string> {
  const imports = new Set<string>();
  const visit = (value: Tree, holder: string): void => {
    if (Array.isArray(value)) {
      for (const one of value as readonly Tree[]) visit(one, holder);
      return;
    }
    if (!(value instanceof Placed)) return;
    const name = ownName(value) ?? holder;
    if (value.has('class_name')) readNode(value, name, place(value.at), tally, anomaly, imports);
    for (const [, one] of value) visit(one, name);
  };
  visit(config, 'of no name');
  return imports;
}

/** Values that are no Python names, and are made by Keras itself. */
const values: ReadonlySet<string> = new Set([
  '__tensor__',
  '__keras_tensor__',
  '__numpy__',
  '__bytes__',
  '__ellipsis__',
  '__slice__',
  '__tuple__',
]);
/**
 * What Keras 2 writes into `keras_metadata.pb` for values of TensorFlow, by the key that holds the value
 * (tf_keras/src/saving/legacy/saved_model/json_utils.py). They are made by name there, whatever else is registered.
 */
const valueKeys: ReadonlyMap<string, string> = new Map([
  ['TensorShape', 'items'],
  ['CompositeTensor', 'tensors'],
]);
/** A layer whose vocabulary is read from a file where it is a name (CVE-2025-12058). */
const vocabularies = /^(?:StringLookup|IntegerLookup|IndexLookup|TextVectorization)$/;

function readNode(
  node: Placed,
  holder: string,
  at: Place,
  tally: Tally,
  anomaly: (kind: Anomaly['kind'], detail: string, at: Place) => void,
  imports: Set<string>,
): void {
  const written = node.get('class_name');
  if (typeof written !== 'string' || values.has(written) || node.has(valueKeys.get(written) ?? '')) return;
  const config = node.get('config');
  const module = typeof node.get('module') === 'string' ? String(node.get('module')) : '';
  const lambda = `function of the Lambda layer ${shown(holder)}`;
  if (written === '__lambda__') {
    tally.add({ kind: 'runs', language: 'python', what: lambda }, at);
    return;
  }
  const names = namesOf(written, node);
  if (written === 'TypeSpec' && names.name.startsWith('tf.')) return;
  // Keras writes the class of a function, `builtins.function`, and finds it among its own and the registered ones by name.
  const from = names.isFunction && module === 'builtins' && !ofPython.has(names.name) ? '' : module;
  tally.add({ kind: 'calls', global: { module: from, name: names.name }, by: 'config', args: [] }, at);
  if (from !== '') imports.add(from.split('.', 1)[0] ?? from);

  const registered = node.get('registered_name');
  if (typeof registered === 'string' && registered !== names.name && registered !== written) {
    tally.add({ kind: 'calls', global: { module: from, name: registered }, by: 'config', args: [] }, at);
    const own = registered.slice(registered.lastIndexOf('>') + 1);
    if (own !== names.name) {
      const detail = `the class is ${shown(names.name)}, registered as ${shown(registered)}`;
      anomaly('node-mismatch', detail, at);
    }
  }
  if (!(config instanceof Placed)) return;
  const vocabulary = config.get('vocabulary');
  if (vocabularies.test(names.name) && typeof vocabulary === 'string' && vocabulary !== '')
    tally.add({ kind: 'reads', target: vocabulary }, at);
  if (names.name === 'Lambda') readLegacyLambda(config, lambda, at, tally, imports);
}

/** Functions of Python itself, which releases before 3.9 found under that module. */
const ofPython: ReadonlySet<string> = new Set(
  `__import__ breakpoint compile delattr dir eval exec exit getattr globals hasattr help input iter locals map memoryview next
  open print quit setattr type vars`.split(/\s+/),
);

function namesOf(written: string, node: Placed): { readonly name: string; readonly isFunction: boolean } {
  const config = node.get('config');
  if (written === 'function' && typeof config === 'string') return { name: config, isFunction: true };
  // Keras 2 looks a type up among those that TensorFlow, or a package, has registered: `tf.TensorSpec`.
  const type = node.get('type_spec');
  if (written === 'TypeSpec' && typeof type === 'string') return { name: type, isFunction: false };
  // A type of TensorFlow, written with the name of its class.
  const spec = node.get('spec_name');
  if (written === '__typespec__' && typeof spec === 'string') return { name: spec, isFunction: false };
  return { name: written, isFunction: false };
}

/** Keras 1 and 2: `function` is bytecode with defaults and closure, or a name in `module`. */
function readLegacyLambda(config: Placed, what: string, at: Place, tally: Tally, imports: Set<string>): void {
  for (const key of ['function', 'output_shape', 'mask', 'arguments']) {
    const value = config.get(key);
    const type = config.get(`${key}_type`);
    const bytecode = type === 'lambda' || (key === 'function' && Array.isArray(value));
    if (bytecode && value !== null && value !== undefined) tally.add({ kind: 'runs', language: 'python', what }, at);
    else if (typeof value === 'string' && (type === 'function' || key === 'function')) {
      const module = config.get(key === 'function' ? 'module' : `${key}_module`);
      const from = typeof module === 'string' ? module : '';
      tally.add({ kind: 'calls', global: { module: from, name: value }, by: 'config', args: [] }, at);
      if (from !== '') imports.add(from.split('.', 1)[0] ?? from);
    }
  }
}

function ownName(node: Placed): string | undefined {
  const config = node.get('config');
  const name = config instanceof Placed ? config.get('name') : undefined;
  return typeof name === 'string' ? name : undefined;
}

/** The types that Keras writes for inputs. */
const dtypes: ReadonlySet<string> = new Set<Dtype>([
  'bool',
  'int8',
  'int16',
  'int32',
  'int64',
  'uint8',
  'uint16',
  'uint32',
  'uint64',
  'float16',
  'float32',
  'float64',
  'bfloat16',
  'complex64',
  'complex128',
  'string',
]);

/** What the model is asked with, from its input layers; outputs by name only, for their shapes come of computing. */
export function signatureOf(config: Tree): Signature | undefined {
  const own = config instanceof Placed ? config.get('config') : undefined;
  // Sequential models of Keras 1 are a list of layers.
  const layers = own instanceof Placed ? own.get('layers') : own;
  if (!Array.isArray(layers)) return undefined;
  const all = new Map<string, Tensor>();
  for (const layer of layers as readonly Tree[]) {
    const input = layer instanceof Placed ? inputOf(layer) : undefined;
    if (input) all.set(input.name, input);
  }
  const named = own instanceof Placed ? namesIn(own.get('input_layers')) : [];
  const inputs = named.map((name) => all.get(name)).filter((input) => input !== undefined);
  const outputs = own instanceof Placed ? namesIn(own.get('output_layers')) : [];
  if (inputs.length === 0) inputs.push(...[...all.values()].slice(0, 1));
  if (inputs.length === 0) return undefined;
  return { inputs, outputs: outputs.map((name) => ({ name, dtype: 'unknown', shape: [null] })) };
}

/** An input layer, or the first layer of an older Sequential, which has its shape itself. */
function inputOf(layer: Placed): Tensor | undefined {
  const config = layer.get('config');
  if (!(config instanceof Placed)) return undefined;
  const written = config.get('batch_shape') ?? config.get('batch_input_shape');
  if (!Array.isArray(written)) return undefined;
  const shape = (written as readonly Tree[]).map((length) =>
    typeof length === 'number' && Number.isSafeInteger(length) && length >= 0 ? length : null,
  );
  const name = config.get('name');
  const dtype = config.get('dtype');
  return {
    name: typeof name === 'string' ? name : 'input',
    dtype: typeof dtype === 'string' && dtypes.has(dtype) ? (dtype as Dtype) : 'unknown',
    shape,
  };
}

/** Names in Keras's references to layers: `["x", 0, 0]`, lists of them, or objects that hold them. */
function namesIn(value: Tree | undefined): string[] {
  if (value instanceof Placed) return [...value.values()].flatMap(namesIn);
  if (!Array.isArray(value)) return [];
  const [first] = value as readonly Tree[];
  return typeof first === 'string' ? [first] : (value as readonly Tree[]).flatMap(namesIn);
}

/** What a node's `__loader__` makes of it (skops 0.16, protocol 2; `skops/io/_*.py`). */
export type Making =
  /** A JSON text within the JSON. */
  | 'json'
  /** `class.__new__`, then state. */
  | 'object'
  /** `class(*content)`. */
  | 'constructor'
  /** `class(*__reduce__.args)`, then state. */
  | 'reduce'
  /** The class itself, or a function: imported and kept. */
  | 'type'
  | 'function'
  | 'partial'
  | 'operator'
  | 'method'
  | 'dict'
  | 'list'
  | 'tuple'
  | 'set'
  | 'array'
  | 'bytes'
  /** A type that skops itself makes from its parts. */
  | 'own';

interface Loader {
  readonly making: Making;
  /** Classes (`module.name`) that a library writes with it; nothing where it takes any. */
  readonly of?: RegExp;
}

const scalarTypes = String.raw`(?:bool_?|u?int(?:8|16|32|64)|float(?:16|32|64)|complex(?:64|128)|str_|bytes_|datetime64|timedelta64|longlong|intc|uintc|void|object_)`;

export const loaders: ReadonlyMap<string, Loader> = new Map<string, Loader>([
  ['JsonNode', { making: 'json', of: /^builtins\.str$/ }],
  ['ObjectNode', { making: 'object' }],
  ['ConstructorFromReduceNode', { making: 'constructor' }],
  ['TreeNode', { making: 'reduce', of: /^sklearn\.tree\._tree\.Tree$/ }],
  ['LossNode', { making: 'reduce', of: /^(?:sklearn\.(?:linear_model|_loss)\.\w+|_loss)\.\w+$/ }],
  ['QuantileForestNode', { making: 'reduce', of: /^quantile_forest\.\w+\.\w+$/ }],
  ['SGDNode', { making: 'reduce', of: /^sklearn\.linear_model\._sgd_fast\.\w+$/ }],
  ['TypeNode', { making: 'type' }],
  ['FunctionNode', { making: 'function' }],
  ['PartialNode', { making: 'partial', of: /^functools\.partial$/ }],
  ['OperatorFuncNode', { making: 'operator', of: /^operator\.(?:attrgetter|itemgetter|methodcaller)$/ }],
  ['MethodNode', { making: 'method' }],
  ['DictNode', { making: 'dict' }],
  ['DefaultDictNode', { making: 'dict', of: /^collections\.defaultdict$/ }],
  [
    '_DictWithDeprecatedKeysNode',
    { making: 'dict', of: /^sklearn\.covariance\._graph_lasso\._DictWithDeprecatedKeys$/ },
  ],
  ['ListNode', { making: 'list' }],
  ['TupleNode', { making: 'tuple' }],
  ['SetNode', { making: 'set' }],
  ['SliceNode', { making: 'own', of: /^builtins\.slice$/ }],
  ['BytesNode', { making: 'bytes', of: /^builtins\.bytes$/ }],
  ['BytearrayNode', { making: 'bytes', of: /^builtins\.bytearray$/ }],
  ['NdArrayNode', { making: 'array', of: new RegExp(String.raw`^numpy\.(?:ndarray|memmap|${scalarTypes})$`) }],
  ['MaskedArrayNode', { making: 'own', of: /^numpy\.ma(?:\.core)?\.MaskedArray$/ }],
  ['RandomStateNode', { making: 'own', of: /^numpy\.random(?:\.mtrand)?\.RandomState$/ }],
  ['RandomGeneratorNode', { making: 'own', of: /^numpy\.random(?:\._generator)?\.Generator$/ }],
  ['DTypeNode', { making: 'own', of: /^numpy\.dtype$/ }],
  ['SparseMatrixNode', { making: 'own', of: /^scipy\.sparse\.(?:\w+\.)?\w+$/ }],
]);

/** What containers are when nobody made a class of their own. */
export const plainContainers: ReadonlySet<string> = new Set([
  'builtins.dict',
  'builtins.list',
  'builtins.tuple',
  'builtins.set',
  'builtins.frozenset',
]);

/** Types that keys of dicts are turned into by a call. */
export const keyTypes: ReadonlySet<string> = new Set([
  'builtins.str',
  'builtins.int',
  'builtins.float',
  'builtins.bool',
  'builtins.bytes',
  'builtins.tuple',
  'builtins.NoneType',
]);

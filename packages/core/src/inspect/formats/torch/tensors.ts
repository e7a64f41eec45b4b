import type { Global } from '../../../nouns/value.ts';
import { globalOf } from '../../pickle/graph.ts';
import type { InstanceNode, Node } from '../../pickle/graph.ts';
import { elementOf, elementOfStorage } from './dtypes.ts';
import type { Element } from './dtypes.ts';

/** A tensor as a pickle of PyTorch rebuilds it. Numbers are as written: nothing of them was bounded. */
export interface TorchTensor {
  readonly name: string;
  readonly element: Element;
  readonly shape: readonly bigint[];
  /** In elements; nothing where the tensor has no plain storage. */
  readonly layout?: { readonly storage: Storage; readonly offset: bigint; readonly strides: readonly bigint[] };
  /** The same for names of one tensor (weights that are tied). */
  readonly node: Node;
}

/** `('storage', class, key, location, count)`, and in the older format what part of another it is. */
export interface Storage {
  readonly key: string;
  readonly element: Element;
  readonly count: bigint;
}

export interface Collected {
  readonly tensors: readonly TorchTensor[];
  /** How many there are beyond those; 0 where all are given. */
  readonly more: boolean;
  /** The class of the outermost module, where a whole one was saved. */
  readonly module?: Global;
  /** Keys of the outermost dict. */
  readonly keys: readonly string[];
}

/** The largest models have some thousand tensors; a mixture of experts with shards in one file some ten thousand. */
const MAX_TENSORS = 100_000;
/** Objects looked at: a pickle can name the same list over and over. */
const MAX_STEPS = 2_000_000;
const MAX_DEPTH = 64;
const MAX_KEYS = 20;

/** Every tensor that can be reached through dicts, lists, modules and plain state, under the names that PyTorch gives them. */
export function collect(root: Node | undefined): Collected {
  const tensors: TorchTensor[] = [];
  let steps = 0;
  let more = false;
  const walk = (node: Node, path: string, depth: number): void => {
    if (++steps > MAX_STEPS || depth > MAX_DEPTH || tensors.length >= MAX_TENSORS) {
      more = true;
      return;
    }
    const tensor = tensorOf(node);
    if (tensor !== undefined) {
      tensors.push({ ...tensor, name: path, node });
      return;
    }
    for (const [name, child] of children(node)) walk(child, join(path, name), depth + 1);
    if ('more' in node && node.more > 0) more = true;
  };
  if (root !== undefined) walk(root, '', 0);
  const module = root && moduleOf(root);
  const keys = root && module === undefined ? entriesOf(root).map(([key]) => textOf(key) ?? '…') : [];
  return { tensors, more, keys: keys.slice(0, MAX_KEYS), ...(module && { module }) };
}

function join(path: string, name: string): string {
  return path === '' || name === '' ? `${path}${name}` : `${path}.${name}`;
}

/** Of a module its parameters, buffers and modules, which are named without these words. */
const ofModules: readonly string[] = ['_parameters', '_buffers', '_modules'];

function* children(node: Node): Generator<readonly [string, Node]> {
  if (node.kind === 'list' || node.kind === 'tuple') {
    for (const [index, item] of node.items.entries()) yield [String(index), item];
    return;
  }
  const state = node.kind === 'instance' && node.state?.kind === 'dict' ? node.state.entries : [];
  const isModule = state.some(([key]) => textOf(key) === '_modules');
  for (const [key, value] of [...entriesOf(node), ...state]) {
    const name = textOf(key) ?? numberText(key);
    if (name === undefined) continue;
    // What a module keeps beside them are hooks and settings.
    if (isModule && ofModules.includes(name)) yield ['', value];
    else if (!isModule) yield [name, value];
  }
  if (node.kind === 'instance') for (const [index, item] of (node.items ?? []).entries()) yield [String(index), item];
}

function entriesOf(node: Node): readonly (readonly [Node, Node])[] {
  if (node.kind === 'dict') return node.entries;
  return node.kind === 'instance' ? (node.entries ?? []) : [];
}

function moduleOf(node: Node): Global | undefined {
  if (node.kind !== 'instance' || node.state?.kind !== 'dict') return undefined;
  const isModule = node.state.entries.some(([key]) => textOf(key) === '_modules');
  return isModule ? globalOf(node.callee) : undefined;
}

type Made = Omit<TorchTensor, 'name' | 'node'>;
type Make = (args: readonly Node[]) => Made | undefined;

/** `torch._utils`: functions that rebuild a tensor, by their arguments. */
const makers: Readonly<Record<string, Make>> = {
  _rebuild_tensor: strided,
  _rebuild_tensor_v2: strided,
  // The last but one is the dtype: storages are untyped here.
  _rebuild_tensor_v3: (args) => strided(args, elementOf(globalOf(args[6]))),
  _rebuild_qtensor: strided,
  _rebuild_parameter: ([data]) => data && tensorOf(data),
  _rebuild_parameter_with_state: ([data]) => data && tensorOf(data),
  _rebuild_meta_tensor_no_storage: ([dtype, size]) => unstored(dtype, size),
  _rebuild_wrapper_subclass: ([, dtype, size]) => unstored(dtype, size),
  _rebuild_device_tensor_from_numpy: () => undefined,
};

function tensorOf(node: Node): Made | undefined {
  if (node.kind !== 'instance') return undefined;
  const callee = globalOf(node.callee);
  if (callee?.module === 'torch._utils' && Object.hasOwn(makers, callee.name)) return makers[callee.name]?.(node.args);
  // (function, class, arguments, state)
  if (callee?.module === 'torch._tensor' && callee.name === '_rebuild_from_type_v2') {
    const [func, , args] = node.args;
    const inner = globalOf(func);
    const known = inner?.module === 'torch._utils' && Object.hasOwn(makers, inner.name);
    return known && args?.kind === 'tuple' ? makers[inner.name]?.(args.items) : undefined;
  }
  return undefined;
}

function strided([storage, offset, size, stride]: readonly Node[], typed?: Element): Made | undefined {
  const [shape, strides, start] = [numbers(size), numbers(stride), numberOf(offset)];
  const stored = storageOf(storage);
  if (shape === undefined) return undefined;
  const element = typed ?? stored?.element ?? { dtype: 'unknown', size: 0 };
  if (stored === undefined || strides === undefined || start === undefined) return { element, shape };
  return { element, shape, layout: { storage: stored, offset: start, strides } };
}

function unstored(dtype: Node | undefined, size: Node | undefined): Made | undefined {
  const shape = numbers(size);
  return shape && { element: elementOf(globalOf(dtype)), shape };
}

export function storageOf(node: Node | undefined): Storage | undefined {
  if (node?.kind !== 'instance' || node.by !== 'persid') return undefined;
  const [id] = node.args;
  const [kind, made, key, , count] = id?.kind === 'tuple' ? id.items : [];
  const name = textOf(key) ?? numberText(key);
  const elements = numberOf(count);
  if (textOf(kind) !== 'storage' || name === undefined || elements === undefined) return undefined;
  return { key: name, element: elementOfStorage(made && globalOf(made)), count: elements };
}

/** `torch.Size([2, 3])` in places, else a tuple. */
function numbers(node: Node | undefined): readonly bigint[] | undefined {
  const items = node?.kind === 'instance' ? itemsOfSize(node) : node;
  if (items?.kind !== 'tuple' && items?.kind !== 'list') return undefined;
  const found = items.items.map(numberOf);
  return items.more === 0 && found.every((one) => one !== undefined) ? found : undefined;
}

function itemsOfSize({ callee, args }: InstanceNode): Node | undefined {
  return globalOf(callee)?.name === 'Size' ? args[0] : undefined;
}

function numberOf(node: Node | undefined): bigint | undefined {
  if (node?.kind !== 'scalar') return undefined;
  if (typeof node.value === 'bigint') return node.value;
  return typeof node.value === 'number' && Number.isSafeInteger(node.value) ? BigInt(node.value) : undefined;
}

export function textOf(node: Node | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}

function numberText(node: Node | undefined): string | undefined {
  return numberOf(node)?.toString();
}

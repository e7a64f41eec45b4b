import { npyHeader } from '../../../bytes/npy.ts';
import { listAt, mapAt, textAt, treeAt } from '../../../bytes/tree.ts';
import type { Tree } from '../../../bytes/tree.ts';
import type { CallForm, Effect } from '../../../nouns/effect.ts';
import type { Anomaly, Model } from '../../../nouns/model.ts';
import type { Global, Value } from '../../../nouns/value.ts';
import { newBudget } from '../../estimator/budget.ts';
import { valueOf } from '../../estimator/value.ts';
import type { Node } from '../../pickle/graph.ts';
import type { ZipArchive } from '../zip-archive.ts';
import { keyTypes, loaders, plainContainers } from './loaders.ts';
import type { Making } from './loaders.ts';

/** What loading a schema would make and do, as of a pickle. */
export interface Schema {
  readonly root: Node;
  readonly effects: readonly Effect[];
  readonly anomalies: readonly Anomaly[];
  readonly unread: Model['unread'];
}

const UNKNOWN: Node = { kind: 'unknown' };
const NOTHING: Node = { kind: 'scalar', value: null };
/** As much of a call's arguments as of a pickle's. */
const SHOWN = 400;
/** Calls of one name with more different arguments than this are given without them. */
const MAX_VARIANTS = 32;
/** Arrays up to this size are kept, for class labels and names of features. */
const MAX_ARRAY = 64 << 10;
const MAX_KEPT = 32 << 20;
const MAX_FAULTS = 100;

/** Walks the tree of nodes as skops builds it. A node whose `__id__` came before is that one, for skops, whatever it says. */
export async function readSchema(root: Tree, archive: ZipArchive, at: Effect['first']): Promise<Schema> {
  const reader = new Reader(archive, at);
  const node = await reader.node(root, undefined);
  return { root: node, effects: [...reader.effects.values()], anomalies: reader.anomalies, unread: reader.unread };
}

class Reader {
  readonly effects = new Map<string, Effect>();
  readonly anomalies: Anomaly[] = [];
  readonly unread: Model['unread'][number][] = [];
  private readonly archive: ZipArchive;
  private readonly at: Effect['first'];
  private readonly known = new Map<unknown, Node>();
  private readonly variants = new Map<string, number>();
  private kept = 0;

  constructor(archive: ZipArchive, at: Effect['first']) {
    this.archive = archive;
    this.at = at;
  }

  /** `holder` is the class whose attribute it is, and the attribute's name. */
  async node(
    tree: Tree | undefined,
    holder: { readonly of: Global; readonly attribute: string } | undefined,
  ): Promise<Node> {
    const [name, module, loader] = [textAt(tree, '__class__'), textAt(tree, '__module__'), textAt(tree, '__loader__')];
    if (name === undefined || module === undefined || loader === undefined) {
      this.mismatch('a node has no class, module or loader');
      return UNKNOWN;
    }
    const global: Global = { module, name };
    const known = loaders.get(loader);
    if (known === undefined) {
      this.mismatch(`there is no loader ${loader}, which ${full(global)} is to be loaded by`);
      return UNKNOWN;
    }
    if (known.of?.test(full(global)) === false) {
      this.mismatch(`${full(global)} is to be loaded by ${loader}`);
      this.call('config', global, []);
    }
    const made = await this.made(known.making, global, tree, holder);
    const id = treeAt(tree, '__id__');
    if (typeof id !== 'number' && typeof id !== 'bigint') return made;
    const before = this.known.get(id);
    if (before === undefined) this.known.set(id, made);
    return before ?? made;
  }

  private async made(
    making: Making,
    global: Global,
    tree: Tree | undefined,
    holder: { readonly of: Global; readonly attribute: string } | undefined,
  ): Promise<Node> {
    switch (making) {
      case 'json':
        return scalar(textAt(tree, 'content'));
      case 'type':
      case 'function':
        this.names(global);
        if (holder) this.state({ kind: 'refers', global, holder: holder.of, attribute: holder.attribute });
        else if (!keyTypes.has(full(global))) this.state({ kind: 'refers', global });
        return { kind: 'global', global };
      case 'dict':
      case 'list':
      case 'tuple':
      case 'set':
        return this.container(making, global, tree, holder);
      case 'array':
        return this.array(tree, global);
      case 'bytes':
      case 'own':
        return this.own(global, tree);
      default:
        return this.instance(making, global, tree);
    }
  }

  // --- containers

  private async container(
    making: 'dict' | 'list' | 'tuple' | 'set',
    global: Global,
    tree: Tree | undefined,
    holder: { readonly of: Global; readonly attribute: string } | undefined,
  ): Promise<Node> {
    const node = making === 'dict' ? await this.dict(tree, holder) : await this.sequence(making, tree, holder);
    if (plainContainers.has(full(global))) return node;
    // skops calls the class with what it holds, whatever class that is.
    const args = making === 'dict' ? [] : [node];
    this.call('reduce', global, args);
    const callee: Node = { kind: 'global', global };
    return { kind: 'instance', by: 'reduce', callee, args, ...(node.kind === 'dict' && { entries: node.entries }) };
  }

  private async dict(
    tree: Tree | undefined,
    holder: { readonly of: Global; readonly attribute: string } | undefined,
  ): Promise<Node> {
    const types = listAt(tree, 'key_types', 'content') ?? [];
    const entries: [Node, Node][] = [];
    let index = 0;
    for (const [key, value] of mapAt(tree, 'content') ?? []) {
      const type = types[index++];
      const module = textAt(type, '__module__') ?? 'builtins';
      const called: Global = { module, name: textAt(type, '__class__') ?? 'str' };
      // The type is called with the key.
      if (!keyTypes.has(full(called)) && !/^numpy\.\w+$/.test(full(called)))
        this.call('reduce', called, [scalarText(key)]);
      const attribute = holder && holder.attribute === '' ? { of: holder.of, attribute: key } : holder;
      entries.push([keyOf(key, called), await this.node(value, attribute)]);
    }
    return { kind: 'dict', entries, more: 0 };
  }

  private async sequence(
    kind: 'list' | 'tuple' | 'set',
    tree: Tree | undefined,
    holder: { readonly of: Global; readonly attribute: string } | undefined,
  ): Promise<Node> {
    const items: Node[] = [];
    for (const item of listAt(tree, 'content') ?? []) items.push(await this.node(item, holder));
    return { kind, items, more: 0 };
  }

  // --- instances

  private async instance(
    making: 'object' | 'constructor' | 'reduce' | 'partial' | 'operator' | 'method',
    global: Global,
    tree: Tree | undefined,
  ): Promise<Node> {
    const within = { of: global, attribute: '' };
    const callee: Node = { kind: 'global', global };
    if (making === 'object') {
      const state =
        treeAt(tree, 'content') === undefined ? undefined : await this.node(treeAt(tree, 'content'), within);
      this.call('newobj', global, []);
      if (state) this.call('build', global, [state]);
      return { kind: 'instance', by: 'newobj', callee, args: [], ...(state && { state }) };
    }
    if (making === 'method') {
      // `getattr(instance, name)`: the method is kept, and called later.
      const owner = await this.node(treeAt(tree, 'content', 'obj'), undefined);
      const name = textAt(tree, 'content', 'func') ?? '';
      const getattr: Global = { module: 'builtins', name: 'getattr' };
      this.call('reduce', getattr, [owner, scalarText(name)]);
      return {
        kind: 'instance',
        by: 'reduce',
        callee: { kind: 'global', global: getattr },
        args: [owner, scalarText(name)],
      };
    }
    if (making === 'partial') {
      const parts = ['func', 'args', 'kwds', 'namespace'] as const;
      const args: Node[] = [];
      for (const part of parts)
        args.push(await this.node(treeAt(tree, 'content', part), { of: global, attribute: part }));
      this.call('reduce', global, args.slice(0, 1));
      return { kind: 'instance', by: 'reduce', callee, args };
    }
    const path =
      making === 'reduce'
        ? (['__reduce__', 'args'] as const)
        : making === 'operator'
          ? (['attrs'] as const)
          : (['content'] as const);
    const given = await this.node(treeAt(tree, ...path), within);
    const args = given.kind === 'tuple' || given.kind === 'list' ? given.items : [given];
    this.call('reduce', global, args);
    const state = making === 'reduce' ? await this.node(treeAt(tree, 'content'), within) : undefined;
    if (state) this.call('build', global, [state]);
    return { kind: 'instance', by: 'reduce', callee, args, ...(state && { state }) };
  }

  // --- arrays

  private async array(tree: Tree | undefined, global: Global): Promise<Node> {
    this.names(global);
    const file = textAt(tree, 'file');
    if (textAt(tree, 'type') !== 'json') return file === undefined ? UNKNOWN : this.npy(file);
    const items: Node[] = [];
    for (const item of listAt(tree, 'content') ?? []) items.push(await this.node(item, undefined));
    const shape = await this.node(treeAt(tree, 'shape'), undefined);
    return objectArray(items, shape);
  }

  private async npy(file: string): Promise<Node> {
    const member = this.archive.find(file);
    if (member === undefined) {
      this.fault('truncated', `${file}, which a node names, is not in the archive`);
      return UNKNOWN;
    }
    const source = this.archive.open(member);
    const header = await npyHeader(source);
    if (typeof header === 'string') {
      this.fault('malformed', `${file}: ${header}`);
      return UNKNOWN;
    }
    const { offset, type = '', fortran } = header;
    const shape = header.shape.map(Number);
    const length = Math.max(0, member.size - offset);
    let content: Uint8Array | undefined;
    if (length <= MAX_ARRAY && this.kept + length <= MAX_KEPT) {
      content = Uint8Array.from((await source.load(offset, length)).bytes.subarray(0, length));
      this.kept += length;
    }
    await source.close();
    return { kind: 'array', dtype: type, shape, fortran, at: offset, length, ...(content && { content }) };
  }

  /** Made by skops itself from parts that are nodes again. */
  private async own(global: Global, tree: Tree | undefined): Promise<Node> {
    this.names(global);
    const args: Node[] = [];
    const content = treeAt(tree, 'content');
    const parts: readonly (Tree | undefined)[] =
      content instanceof Map && !content.has('__loader__')
        ? [...(content as ReadonlyMap<string, Tree>).values()]
        : [content];
    for (const part of parts) if (part instanceof Map) args.push(await this.node(part, undefined));
    return { kind: 'instance', by: 'newobj', callee: { kind: 'global', global }, args };
  }

  // --- what it does

  private names(global: Global): void {
    this.state({ kind: 'names', global });
  }

  private call(by: CallForm, global: Global, args: readonly Node[]): void {
    this.names(global);
    const key = `${by} ${full(global)}`;
    const many = (this.variants.get(key) ?? 0) >= MAX_VARIANTS;
    const values = args.map((arg): Value => {
      const whole = valueOf(arg, { ...newBudget(), values: SHOWN });
      return many && typeof whole === 'object' && whole !== null && 'dict' in whole ? { some: 'dict' } : whole;
    });
    const before = this.effects.size;
    this.state({ kind: 'calls', global, by, args: values });
    if (this.effects.size > before) this.variants.set(key, (this.variants.get(key) ?? 0) + 1);
  }

  private state(what: Stated): void {
    const key = JSON.stringify(what);
    const before = this.effects.get(key);
    this.effects.set(key, { ...what, count: (before?.count ?? 0) + 1, first: this.at });
  }

  private mismatch(detail: string): void {
    this.fault('node-mismatch', detail);
  }

  private fault(kind: Anomaly['kind'], detail: string): void {
    if (this.anomalies.length < MAX_FAULTS) this.anomalies.push({ kind, detail, at: this.at });
  }
}

type Stated =
  | { readonly kind: 'names'; readonly global: Global }
  | { readonly kind: 'refers'; readonly global: Global; readonly holder?: Global; readonly attribute?: string }
  | { readonly kind: 'calls'; readonly global: Global; readonly by: CallForm; readonly args: readonly Value[] };

function full({ module, name }: Global): string {
  return `${module}.${name}`;
}

/** The text of a JSON value; skops calls `json.loads`. Lists and objects in it hold nothing but the same. */
function scalar(text: string | undefined): Node {
  try {
    return plainNode(JSON.parse((text ?? 'null').replace(/^-?Infinity$|^NaN$/, 'null')) as unknown, 0);
  } catch {
    return UNKNOWN;
  }
}

const MAX_JSON_DEPTH = 20;

function plainNode(value: unknown, depth: number): Node {
  if (value === null) return NOTHING;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return { kind: 'scalar', value };
  if (depth > MAX_JSON_DEPTH) return UNKNOWN;
  if (Array.isArray(value))
    return { kind: 'list', items: value.map((item: unknown) => plainNode(item, depth + 1)), more: 0 };
  const entries = Object.entries(value as object).map(
    ([key, item]) => [scalarText(key), plainNode(item, depth + 1)] as const,
  );
  return { kind: 'dict', entries, more: 0 };
}

function scalarText(value: string): Node {
  return { kind: 'scalar', value };
}

function keyOf(key: string, type: Global): Node {
  const number = /int|float/.test(type.name) && key !== '' ? Number(key) : Number.NaN;
  return { kind: 'scalar', value: Number.isNaN(number) ? key : number };
}

/** As `ndarray.__setstate__` takes one with objects: version, shape, dtype, order, list. */
function objectArray(items: readonly Node[], shape: Node): Node {
  const numpy = (name: string, module = 'numpy'): Node => ({ kind: 'global', global: { module, name } });
  const dtype: Node = { kind: 'instance', by: 'reduce', callee: numpy('dtype'), args: [scalarText('O8')] };
  const list: Node = { kind: 'list', items, more: 0 };
  const version: Node = { kind: 'scalar', value: 1 };
  const order: Node = { kind: 'scalar', value: false };
  return {
    kind: 'instance',
    by: 'reduce',
    callee: numpy('_reconstruct', 'numpy._core.multiarray'),
    args: [numpy('ndarray')],
    state: { kind: 'tuple', items: [version, shape, dtype, order, list], more: 0 },
  };
}

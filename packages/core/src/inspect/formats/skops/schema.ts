import { npyHeader } from '../../../bytes/npy.ts';
import { listAt, mapAt, textAt, treeAt } from '../../../bytes/tree.ts';
import type { Tree } from '../../../bytes/tree.ts';
import type { Effect } from '../../../nouns/effect.ts';
import type { Anomaly } from '../../../nouns/model.ts';
import type { Global } from '../../../nouns/value.ts';
import type { Node } from '../../pickle/graph.ts';
import type { ZipArchive } from '../zip-archive.ts';
import { Account, full } from './account.ts';
import { keyTypes, loaders, plainContainers } from './loaders.ts';
import type { Making } from './loaders.ts';
import { keyOf, objectArray, scalar, scalarText, UNKNOWN } from './nodes.ts';

/** What loading a schema would make and do, as of a pickle. */
export interface Schema {
  readonly root: Node;
  readonly effects: readonly Effect[];
  readonly anomalies: readonly Anomaly[];
}

/** Arrays up to this size are kept, for class labels and names of features. */
const MAX_ARRAY = 64 << 10;
const MAX_KEPT = 32 << 20;

/** Walks the tree of nodes as skops builds it. A node whose `__id__` came before is that one, for skops, whatever it says. */
export async function readSchema(root: Tree, archive: ZipArchive, at: Effect['first']): Promise<Schema> {
  const account = new Account(at);
  const node = await new Reader(archive, account).node(root, undefined);
  return { root: node, effects: [...account.effects.values()], anomalies: account.anomalies };
}

class Reader {
  private readonly account: Account;
  private readonly archive: ZipArchive;
  private readonly known = new Map<unknown, Node>();
  private kept = 0;

  constructor(archive: ZipArchive, account: Account) {
    this.archive = archive;
    this.account = account;
  }

  /** `holder` is the class whose attribute it is, and the attribute's name. */
  async node(
    tree: Tree | undefined,
    holder: { readonly of: Global; readonly attribute: string } | undefined,
  ): Promise<Node> {
    const [name, module, loader] = [textAt(tree, '__class__'), textAt(tree, '__module__'), textAt(tree, '__loader__')];
    if (name === undefined || module === undefined || loader === undefined) {
      this.account.mismatch('a node has no class, module or loader');
      return UNKNOWN;
    }
    const global: Global = { module, name };
    const known = loaders.get(loader);
    if (known === undefined) {
      this.account.mismatch(`there is no loader ${loader}, which ${full(global)} is to be loaded by`);
      return UNKNOWN;
    }
    if (known.of?.test(full(global)) === false) {
      this.account.mismatch(`${full(global)} is to be loaded by ${loader}`);
      this.account.call('config', global, []);
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
        this.account.names(global);
        if (holder) this.account.state({ kind: 'refers', global, holder: holder.of, attribute: holder.attribute });
        else if (!keyTypes.has(full(global))) this.account.state({ kind: 'refers', global });
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
    this.account.call('reduce', global, args);
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
        this.account.call('reduce', called, [scalarText(key)]);
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
      this.account.call('newobj', global, []);
      if (state) this.account.call('build', global, [state]);
      return { kind: 'instance', by: 'newobj', callee, args: [], ...(state && { state }) };
    }
    if (making === 'method') {
      // `getattr(instance, name)`: the method is kept, and called later.
      const owner = await this.node(treeAt(tree, 'content', 'obj'), undefined);
      const name = textAt(tree, 'content', 'func') ?? '';
      const getattr: Global = { module: 'builtins', name: 'getattr' };
      this.account.call('reduce', getattr, [owner, scalarText(name)]);
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
      this.account.call('reduce', global, args.slice(0, 1));
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
    this.account.call('reduce', global, args);
    const state = making === 'reduce' ? await this.node(treeAt(tree, 'content'), within) : undefined;
    if (state) this.account.call('build', global, [state]);
    return { kind: 'instance', by: 'reduce', callee, args, ...(state && { state }) };
  }

  // --- arrays

  private async array(tree: Tree | undefined, global: Global): Promise<Node> {
    this.account.names(global);
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
      this.account.fault('truncated', `${file}, which a node names, is not in the archive`);
      return UNKNOWN;
    }
    const source = this.archive.open(member);
    const header = await npyHeader(source);
    if (typeof header === 'string') {
      this.account.fault('malformed', `${file}: ${header}`);
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
    this.account.names(global);
    const args: Node[] = [];
    const content = treeAt(tree, 'content');
    const parts: readonly (Tree | undefined)[] =
      content instanceof Map && !content.has('__loader__')
        ? [...(content as ReadonlyMap<string, Tree>).values()]
        : [content];
    for (const part of parts) if (part instanceof Map) args.push(await this.node(part, undefined));
    return { kind: 'instance', by: 'newobj', callee: { kind: 'global', global }, args };
  }
}

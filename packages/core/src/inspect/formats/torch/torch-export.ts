import { readJson } from '../../../bytes/json.ts';
import { listAt, mapAt, textAt, treeAt } from '../../../bytes/tree.ts';
import type { Document, Tree } from '../../../bytes/tree.ts';
import type { ZipMember } from '../../../bytes/zip.ts';
import type { Effect } from '../../../nouns/effect.ts';
import type { Anomaly, Model, Producer, Signature, Tensor } from '../../../nouns/model.ts';
import { troubles } from '../document.ts';
import type { Inside, Reading } from '../format.ts';
import { nothing, placeIn } from '../format.ts';
import { lie } from '../lie.ts';
import { merge } from '../merge.ts';
import type { ZipArchive, ZipLayout } from '../zip-archive.ts';
import { elementOfScalarType } from './dtypes.ts';
import { prefixOf } from './records.ts';

/**
 * `torch.export.save`: the graph as JSON (schema: `torch/_export/serde/schema.py`), weights as records. Since 2.8 below
 * `models/`, `data/weights/` and `data/constants/`, before that in `serialized_*` files at the top.
 */
export const torchExport: ZipLayout = {
  title: 'PyTorch exported program',
  match: (archive) =>
    graphOf(archive) !== undefined || archive.findAnyCase(`${prefixOf(archive)}archive_format`) !== undefined,
  async read(archive, candidate, inside): Promise<Reading> {
    const graph = graphOf(archive);
    const program = graph && (await json(archive, graph, inside, wanted));
    const configs = archive.members.filter(({ name }) => /_(?:weights|constants)_config\.json$/.test(name));
    const payloads = await payloadsOf(archive, configs, inside);
    const further = merge(await nested(archive, payloads.pickled));
    const { tensors, signature } = program ? describe(program.root) : { tensors: [], signature: undefined };
    const torch = textAt(program?.root, 'torch_version');
    const at = graph ? placeIn(archive.within(graph)) : placeIn(candidate);
    // The build (`+cpu`, `+cu126`) is no version of its own.
    const producers: Producer[] = torch
      ? [{ library: 'torch', version: torch.replace(/\+.*$/, ''), known: 'written', at }]
      : [];
    return {
      ...nothing,
      format: 'torch-export',
      encoding: ['zip', graph?.name.startsWith('serialized_') ? 'files' : 'archive'],
      producers,
      structure: {
        kind: 'graph',
        operators: program ? operatorsOf(program.root) : {},
        parameters: tensors.reduce((sum, { shape }) => sum + shape.reduce<number>((n, size) => n * (size ?? 0), 1), 0),
      },
      ...(signature && { signature }),
      imports: [...new Set([...further.imports, 'torch'])].toSorted(),
      effects: [...operatorEffects(program?.root, at), ...nativeCode(archive), ...further.effects],
      anomalies: [
        ...(program?.anomalies ?? []),
        ...payloads.anomalies,
        ...further.anomalies,
        ...lie(candidate, ['PyTorch', 'ZIP'], 'a PyTorch exported program'),
      ],
      unread: [...(program?.unread ?? []), ...payloads.unread, ...further.unread],
      metadata: metadataOf(program?.root, tensors.length),
    };
  },
};

function graphOf(archive: ZipArchive): ZipMember | undefined {
  const top = prefixOf(archive);
  return (
    archive.findAnyCase(`${top}models/model.json`) ??
    archive.find('serialized_exported_program.json') ??
    archive.members.find(({ name }) => /^(?:[^/]+\/)?models\/[^/]+\.json$/.test(name))
  );
}

type Json = Document & { readonly anomalies: readonly Anomaly[]; readonly unread: Model['unread'] };

async function json(
  archive: ZipArchive,
  member: ZipMember,
  inside: Inside,
  keep?: (path: readonly string[]) => boolean,
): Promise<Json> {
  const source = archive.open(member);
  const document = await readJson(source, { signal: inside.signal, ...(keep && { keep }) });
  await source.close();
  const within = archive.within(member);
  return { ...document, ...troubles(document, member.name, (offset) => placeIn(within, offset)) };
}

/** Of each node only its operator: arguments and the stack traces of where it comes from are most of the text. */
function wanted(path: readonly string[]): boolean {
  const [first, second, third, , fifth] = path;
  if (first === 'graph_module' && second === 'graph' && third === 'nodes')
    return fifth === undefined || fifth === 'target';
  return !(first === 'graph_module' && second === 'module_call_graph');
}

/** What weights and constants are kept in: records of plain bytes, or pickles. */
async function payloadsOf(
  archive: ZipArchive,
  configs: readonly ZipMember[],
  inside: Inside,
): Promise<Pick<Json, 'anomalies' | 'unread'> & { readonly pickled: ReadonlySet<string> }> {
  const pickled = new Set<string>();
  const anomalies: Anomaly[] = [];
  const unread: Model['unread'][number][] = [];
  for (const member of configs) {
    const document = await json(archive, member, inside);
    anomalies.push(...document.anomalies);
    unread.push(...document.unread);
    const folder = member.name.slice(0, member.name.lastIndexOf('/') + 1);
    for (const [name, entry] of mapAt(document.root, 'config') ?? []) {
      const path = textAt(entry, 'path_name');
      const there = path === undefined ? undefined : archive.find(folder + path);
      if (treeAt(entry, 'use_pickle') === true && path !== undefined) pickled.add(folder + path);
      if (there === undefined)
        anomalies.push({
          kind: 'truncated',
          detail: `the bytes of ${name} are not there`,
          at: placeIn(archive.within(member)),
        });
    }
  }
  return { pickled, anomalies, unread };
}

/** Samples, constants and older weights are files of `torch.save`; a record of weights is payload, whatever it looks like. */
async function nested(archive: ZipArchive, pickled: ReadonlySet<string>): Promise<Reading[]> {
  const found: Reading[] = [];
  for (const member of archive.members) {
    const name = member.name.slice(prefixOf(archive).length);
    const payload = /^data\/(?:weights|constants)\//.test(name) && !pickled.has(member.name);
    if (payload || library.test(member.name) || /\.(?:json|cpp|h|txt)$/.test(name)) continue;
    const part = await archive.part(member);
    if (part.recognised) found.push(part);
  }
  return found;
}

/** Programs for the machine: AOTInductor compiles a model into a library that loading opens. */
const library = /\.(?:so(?:\.\d+)*|dylib|dll|pyd|cubin|hsaco|o)$/;

function nativeCode(archive: ZipArchive): Effect[] {
  return archive.members
    .filter(({ name }) => library.test(name))
    .map((member) => {
      const first = placeIn(archive.within(member));
      return { kind: 'runs', language: 'native', what: member.name, count: 1, first };
    });
}

function operatorsOf(root: Tree | undefined): Record<string, number> {
  const counts = new Map<string, number>();
  for (const node of listAt(root, 'graph_module', 'graph', 'nodes') ?? []) {
    const operator = (textAt(node, 'target') ?? 'unknown').replace(/^torch\.ops\./, '');
    counts.set(operator, (counts.get(operator) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].toSorted(([, one], [, other]) => other - one));
}

/** `torch.ops.aten.linear.default`: what the last part chooses is one of several forms of the same operator. */
function operatorEffects(root: Tree | undefined, first: Effect['first']): Effect[] {
  const effects = new Map<string, Effect>();
  for (const node of listAt(root, 'graph_module', 'graph', 'nodes') ?? []) {
    const target = textAt(node, 'target') ?? '';
    const what = /^torch\.ops\.\w+\.\w+/.exec(target)?.[0] ?? target;
    // Operators of Python, on sizes: `_operator.mul`, `math.ceil`.
    if (what === '' || /^(?:_operator|math|builtins)\.\w+$/.test(what)) continue;
    const count = (effects.get(what)?.count ?? 0) + 1;
    effects.set(what, { kind: 'runs', language: 'torchscript', what, count, first });
  }
  return [...effects.values()];
}

interface Described {
  readonly tensors: readonly Tensor[];
  readonly signature?: Signature;
}

/** Inputs of the graph are parameters, buffers and constants as well as what the user gives (`GraphSignature`). */
function describe(root: Tree | undefined): Described {
  const metas = mapAt(root, 'graph_module', 'graph', 'tensor_values');
  const tensor = (name: string, meta: Tree | undefined): Tensor => {
    const type = treeAt(meta, 'dtype');
    const sizes = listAt(meta, 'sizes') ?? [];
    return {
      name,
      dtype: elementOfScalarType(typeof type === 'number' ? type : undefined).dtype,
      shape: sizes.map((size) => {
        const fixed = treeAt(size, 'as_int');
        return typeof fixed === 'number' && fixed >= 0 ? fixed : null;
      }),
    };
  };
  const named = (spec: Tree, kind: string, own: string): Tensor | undefined => {
    const name = textAt(spec, kind, own);
    return name === undefined ? undefined : tensor(name, metas?.get(textAt(spec, kind, 'arg', 'name') ?? ''));
  };
  const users = (list: string, kind: string): Tensor[] =>
    (listAt(root, 'graph_module', 'signature', list) ?? []).flatMap((spec) => {
      const name = textAt(spec, kind, 'arg', 'as_tensor', 'name');
      return name === undefined ? [] : [tensor(name, metas?.get(name))];
    });
  const specs = listAt(root, 'graph_module', 'signature', 'input_specs') ?? [];
  const tensors = specs.flatMap(
    (spec) =>
      named(spec, 'parameter', 'parameter_name') ??
      named(spec, 'buffer', 'buffer_name') ??
      named(spec, 'tensor_constant', 'tensor_constant_name') ??
      [],
  );
  const inputs = users('input_specs', 'user_input');
  return {
    tensors,
    ...(inputs.length > 0 && { signature: { inputs, outputs: users('output_specs', 'user_output') } }),
  };
}

function metadataOf(root: Tree | undefined, tensors: number): Record<string, string> {
  const [major, minor] = [treeAt(root, 'schema_version', 'major'), treeAt(root, 'schema_version', 'minor')];
  const build = textAt(root, 'torch_version');
  return {
    ...(typeof major === 'number' && {
      'schema version': typeof minor === 'number' ? `${major}.${minor}` : String(major),
    }),
    ...(build !== undefined && { 'torch build': build }),
    ...(tensors > 0 && { tensors: String(tensors) }),
  };
}

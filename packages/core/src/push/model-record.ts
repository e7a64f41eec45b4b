import * as v from 'valibot';
import type { ComparedModel, ImageSize } from '../nouns/comparison.ts';
import type { ImagePart } from '../nouns/image.ts';
import type { Model, Signature, Structure, Tensor } from '../nouns/model.ts';
import { version } from '../version.ts';

/** Document on an image that says what model is in it: what later versions are compared with, without pulling the weights. */
export const MODEL_TYPE = 'application/vnd.package-model.model.v1+json';

/** What is recorded of a model, of its environment, and of the test's figures. A claim of whoever may push there. */
export interface Recorded {
  readonly model: ComparedModel;
  readonly packages?: readonly { readonly name: string; readonly version: string }[];
  /** By what they measure. */
  readonly metrics?: ReadonlyMap<string, number>;
  readonly imageSize?: ImageSize;
}

/** As large as a document of ours may be read. */
const MOST_BYTES = 1 << 20;

/** The document; `undefined` where the model has more to tell than it may hold. The same facts are the same bytes. */
export function modelRecord({ model, packages, metrics, imageSize }: Recorded): Buffer | undefined {
  const content = {
    schema: 1,
    model: told(model),
    packages: packages?.map(({ name, version: locked }) => [name, locked]),
    metrics: metrics && [...metrics],
    image: imageSize,
    by: version,
  };
  const bytes = Buffer.from(JSON.stringify(content));
  return bytes.length > MOST_BYTES ? undefined : bytes;
}

/** Of the path only the name, of tensors no places, of parts the same again. */
function told({ name, format, encoding, files, producers, structure, signature, imports }: ComparedModel) {
  return {
    name,
    format,
    encoding,
    files: files.map(({ path, size }) => ({ path: path.replace(/^.*\//, ''), size })),
    producers: producers.map(({ library, version: written, known }) => ({ library, version: written, known })),
    structure: toldStructure(structure),
    signature: signature && toldSignature(signature),
    imports,
  };
}

/** Vocabularies are long, and not compared. */
function toldSignature({ inputs, outputs, columns, classes }: Signature): object {
  const toldColumns = columns?.map(({ name, dtype, categories }) => ({ name, dtype, categories }));
  return { inputs: inputs.map(toldTensor), outputs: outputs.map(toldTensor), columns: toldColumns, classes };
}

function toldTensor({ name, dtype, shape }: Tensor): object {
  return { name, dtype, shape };
}

function toldStructure(structure: Structure): object {
  switch (structure.kind) {
    case 'tensors':
      return { ...structure, tensors: structure.tensors.map(toldTensor) };
    case 'graph':
      return { kind: structure.kind, operators: structure.operators, parameters: structure.parameters };
    case 'parts':
      return { kind: structure.kind, parts: structure.parts.map(told) };
    default:
      return structure;
  }
}

/** Bounded by the document's own size. */
const text = v.string();
const amount = v.pipe(v.number(), v.finite(), v.minValue(0));
const scalar = v.union([text, v.number(), v.boolean(), v.null(), v.object({ int: text })]);
const global = v.object({ module: text, name: text });
const more = v.optional(amount);
const value: v.GenericSchema = v.lazy(() =>
  v.union([
    scalar,
    v.object({ unknown: v.literal(true) }),
    v.object({ some: text }),
    v.object({ global }),
    v.object({ instance: global }),
    v.object({ bytes: amount }),
    v.object({ list: v.array(value), more }),
    v.object({ tuple: v.array(value), more }),
    v.object({ set: v.array(value), more }),
    v.object({ dict: v.array(v.tuple([value, value])), more }),
  ]),
);
const tensor = v.object({ name: text, dtype: text, shape: v.array(v.nullable(amount)) });
const estimator: v.GenericSchema = v.lazy(() =>
  v.object({
    class: global,
    params: v.array(v.tuple([text, value])),
    parts: v.array(v.object({ name: text, estimator })),
  }),
);
const structure: v.GenericSchema = v.lazy(() =>
  v.variant('kind', [
    v.object({ kind: v.literal('estimator'), root: estimator }),
    v.object({ kind: v.literal('trees'), count: amount, objective: text }),
    v.object({ kind: v.literal('graph'), operators: v.record(text, amount), parameters: amount }),
    v.object({ kind: v.literal('tensors'), tensors: v.array(tensor), parameters: amount }),
    v.object({ kind: v.literal('parts'), parts: v.array(model) }),
    v.object({ kind: v.literal('opaque') }),
  ]),
);
const model: v.GenericSchema = v.lazy(() =>
  v.object({
    name: text,
    format: text,
    encoding: v.array(text),
    files: v.array(v.object({ path: text, size: amount })),
    producers: v.array(v.object({ library: text, version: text, known: v.picklist(['written', 'follows']) })),
    structure,
    signature: v.optional(
      v.object({
        inputs: v.array(tensor),
        outputs: v.array(tensor),
        columns: v.optional(v.array(v.object({ name: text, dtype: text, categories: v.optional(v.array(scalar)) }))),
        classes: v.optional(v.array(scalar)),
      }),
    ),
    imports: v.array(text),
  }),
);
const parts: readonly ImagePart[] = ['base', 'environment', 'server', 'code', 'model'];
const record = v.object({
  schema: v.literal(1),
  model,
  packages: v.optional(v.array(v.tuple([text, text]))),
  metrics: v.optional(v.array(v.tuple([text, v.number()]))),
  image: v.optional(v.object({ size: amount, parts: v.array(v.object({ of: v.picklist(parts), size: amount })) })),
});

/** What the schema has read, under the names of ours: words that are none are shown as they are, and fit no rule. */
interface Parsed extends Omit<ComparedModel, 'files' | 'producers' | 'structure'> {
  readonly files: readonly { readonly path: string; readonly size: number }[];
  readonly producers: readonly Omit<ComparedModel['producers'][number], 'at'>[];
  readonly structure:
    | Exclude<Structure, { kind: 'parts' }>
    | { readonly kind: 'parts'; readonly parts: readonly Parsed[] };
}

/** Reads a record: foreign, and held against its shape. @returns `undefined` for anything else */
export function readModelRecord(document: Buffer): Recorded | undefined {
  try {
    const parsed = v.safeParse(record, JSON.parse(document.toString('utf8')));
    if (!parsed.success) return undefined;
    const { packages, metrics, image } = parsed.output;
    return {
      model: asModel(parsed.output.model as Parsed),
      ...(packages && { packages: packages.map(([name, locked]) => ({ name, version: locked })) }),
      ...(metrics && { metrics: new Map(metrics) }),
      ...(image && { imageSize: image satisfies ImageSize }),
    };
  } catch {
    // No JSON, or nested deeper than can be followed.
    return undefined;
  }
}

function asModel({ files, producers, structure: read, ...rest }: Parsed): Model {
  const at = { kind: 'node', file: 'record', path: '' } as const;
  return {
    ...rest,
    files: files.map((file) => ({ ...file, identity: '' })),
    producers: producers.map((producer) => ({ ...producer, at })),
    structure: read.kind === 'parts' ? { kind: 'parts', parts: read.parts.map(asModel) } : read,
    effects: [],
    anomalies: [],
    unread: [],
    metadata: {},
  };
}

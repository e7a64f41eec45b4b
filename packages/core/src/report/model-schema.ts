import type { CallForm, CodeLanguage, LoaderId } from '../nouns/effect.ts';
import type { AnomalyKind, Dtype } from '../nouns/model.ts';
import { formatTable } from '../inspect/formats/table.ts';

/** Every word of a union, so that a new one that is missing here does not compile. */
const wordsOf = <T extends string>(words: Readonly<Record<T, true>>): readonly string[] => Object.keys(words);

const dtypes = wordsOf<Dtype>({
  bool: true,
  int8: true,
  int16: true,
  int32: true,
  int64: true,
  uint8: true,
  uint16: true,
  uint32: true,
  uint64: true,
  float16: true,
  float32: true,
  float64: true,
  bfloat16: true,
  float8: true,
  complex64: true,
  complex128: true,
  quantized: true,
  string: true,
  object: true,
  unknown: true,
});

const anomalies = wordsOf<AnomalyKind>({
  empty: true,
  truncated: true,
  malformed: true,
  'lfs-pointer': true,
  'dvc-pointer': true,
  'extension-lies': true,
  'bytes-after-end': true,
  'several-pickles': true,
  'loaders-disagree': true,
  'native-state': true,
  'native-unchecked': true,
  'link-leaves': true,
  'changed-while-read': true,
  'archive-disagrees': true,
  'archive-leaves': true,
  'archive-damaged': true,
  'expands-too-far': true,
  'duplicate-key': true,
  'node-mismatch': true,
});

const forms = wordsOf<CallForm>({
  reduce: true,
  newobj: true,
  inst: true,
  ext: true,
  persid: true,
  build: true,
  append: true,
  setitem: true,
  lookup: true,
  config: true,
});

const loaders = wordsOf<LoaderId>({
  cpython: true,
  python: true,
  joblib: true,
  'joblib-mmap': true,
  torch: true,
  'torch-weights-only': true,
});

const languages = wordsOf<CodeLanguage>({
  python: true,
  source: true,
  torchscript: true,
  jinja: true,
  native: true,
  op: true,
});

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: 'string' };
const whole: Schema = { type: 'integer', minimum: 0 };
const list = (items: Schema, description?: string): Schema => ({
  type: 'array',
  items,
  ...(description && { description }),
});
const ref = (name: string): Schema => ({ $ref: `#/definitions/${name}` });

/** An object of exactly these properties; those whose name ends in `?` may be missing. */
function object(properties: Readonly<Record<string, Schema>>, description?: string): Schema {
  const entries = Object.entries(properties).map(([name, schema]) => [name.replace(/\?$/, ''), schema] as const);
  return {
    type: 'object',
    ...(description && { description }),
    required: Object.keys(properties).filter((name) => !name.endsWith('?')),
    additionalProperties: false,
    properties: Object.fromEntries(entries),
  };
}

const said = (schema: Schema, description: string): Schema => ({ ...schema, description });

const effectOf = (kind: string, properties: Readonly<Record<string, Schema>>, description: string): Schema =>
  object(
    {
      kind: { const: kind },
      count: said(whole, 'How often.'),
      first: ref('place'),
      'loaders?': said(
        list({ enum: loaders }),
        'Present where not every loader that may read the file has this effect.',
      ),
      ...properties,
    },
    description,
  );

const structureOf = (kind: string, properties: Readonly<Record<string, Schema>>): Schema =>
  object({ kind: { const: kind }, ...properties });

const some = ['int', 'float', 'str', 'bytes', 'tuple', 'list', 'dict', 'set', 'frozenset'];
const several = (name: string, items: Schema): Schema => object({ [name]: list(items), 'more?': whole });

const definitions: Readonly<Record<string, Schema>> = {
  model: object({
    name: said(text, "The file's or folder's name without its extension."),
    format: {
      enum: Object.keys(formatTable),
      description: 'How the bytes are laid out; docs/formats.md has them all.',
    },
    encoding: list(text, 'How the format is packed, for people.'),
    files: list(object({ path: text, size: whole, identity: text }), 'Every file that makes up the model.'),
    producers: list(
      object({ library: text, version: text, known: { enum: ['written', 'follows'] }, at: ref('place') }),
      'Who wrote the file, and how that is known.',
    ),
    structure: ref('structure'),
    'signature?': ref('signature'),
    'dialects?': list(
      object({ name: text, version: { type: 'integer' } }),
      'Versions of languages that a runtime has to know.',
    ),
    'weightsOnly?': {
      description: "Whether PyTorch's weights-only loader reads the file, and what stops it.",
      oneOf: [
        object({ accepted: { const: true } }),
        object({ accepted: { const: false }, why: text, at: ref('place'), 'global?': ref('global') }),
      ],
    },
    imports: list(text, 'Top-level packages that loading imports.'),
    effects: list(ref('effect'), 'What loading would do, equal effects merged.'),
    anomalies: list(
      object({ kind: { enum: anomalies }, detail: text, at: ref('place') }),
      'What is wrong with the bytes.',
    ),
    unread: list(object({ why: text, at: ref('place') }), 'What a loader would read and was not read here.'),
    metadata: { type: 'object', additionalProperties: text, description: 'Shown, never decided on.' },
  }),
  structure: {
    oneOf: [
      structureOf('estimator', { root: ref('estimator') }),
      structureOf('trees', { count: whole, objective: text }),
      structureOf('graph', {
        operators: { type: 'object', additionalProperties: whole },
        parameters: { type: 'number', minimum: 0 },
        'weights?': list(ref('tensor')),
      }),
      structureOf('tensors', { tensors: list(ref('tensor')), parameters: { type: 'number', minimum: 0 } }),
      structureOf('parts', { parts: list(ref('model')) }),
      structureOf('opaque', {}),
    ],
  },
  estimator: object({
    class: ref('global'),
    'version?': text,
    params: list({ type: 'array', items: [text, ref('value')], minItems: 2, maxItems: 2 }),
    'features?': object({ count: { type: 'number' }, 'names?': list(text) }),
    'classes?': list(ref('scalar')),
    parts: list(
      object({
        name: text,
        'columns?': list({ type: ['string', 'number'] }),
        'of?': whole,
        estimator: ref('estimator'),
      }),
    ),
  }),
  signature: object({
    inputs: list(ref('tensor')),
    outputs: list(ref('tensor')),
    'columns?': list(
      object({
        name: text,
        dtype: ref('dtype'),
        'optional?': { const: true },
        'categories?': list(ref('scalar')),
        'vocabulary?': list(text),
      }),
    ),
    'classes?': list(ref('scalar'), 'Labels of a classifier, in the order of its probabilities.'),
  }),
  tensor: object({
    name: text,
    dtype: ref('dtype'),
    shape: list({ type: ['number', 'null'] }, 'null is a dimension that varies.'),
    'data?': object({ at: ref('place'), bytes: { type: 'number', minimum: 0 }, order: { enum: ['little', 'big'] } }),
  }),
  dtype: { enum: dtypes },
  effect: {
    oneOf: [
      effectOf('names', { global: ref('global'), 'written?': ref('global') }, 'A name is looked up.'),
      effectOf(
        'calls',
        { global: ref('global'), by: { enum: forms }, args: list(ref('value')) },
        'Something is called.',
      ),
      effectOf(
        'calls-unknown',
        { what: ref('value'), by: { enum: forms }, args: list(ref('value')) },
        'What is called is no plain name.',
      ),
      effectOf(
        'refers',
        { global: ref('global'), 'holder?': ref('global'), 'attribute?': text },
        'A callable is kept for later.',
      ),
      effectOf('sets', { holder: ref('global'), attribute: text }, 'An attribute that Python itself would call.'),
      effectOf(
        'setting',
        { holder: ref('global'), attribute: text, value: ref('value') },
        'A setting that does more than compute when the model is used.',
      ),
      effectOf('runs', { language: { enum: languages }, what: text }, 'The model brings code along.'),
      effectOf('reads', { target: text }, 'Another file is opened by a name in this one.'),
    ],
  },
  place: {
    oneOf: [
      object({ kind: { const: 'bytes' }, file: text, members: list(text), offset: { type: 'number' } }),
      object({
        kind: { const: 'text' },
        file: text,
        line: { type: 'integer', minimum: 1 },
        column: { type: 'integer', minimum: 1 },
      }),
      object({ kind: { const: 'node' }, file: text, path: said(text, 'A JSON pointer.') }),
    ],
  },
  global: object({ module: text, name: text }, 'A name as the file has it.'),
  scalar: { anyOf: [{ type: ['string', 'number', 'boolean', 'null'] }, object({ int: text })] },
  value: {
    anyOf: [
      ref('scalar'),
      object({ unknown: { const: true } }),
      object({ some: { enum: some } }),
      object({ global: ref('global') }),
      object({ instance: ref('global') }),
      object({ bytes: whole }),
      ...['list', 'tuple', 'set'].map((name) => several(name, ref('value'))),
      several('dict', { type: 'array', items: [ref('value'), ref('value')], minItems: 2, maxItems: 2 }),
    ],
  },
};

/** JSON Schema (draft 7) of what `inspect --json` prints. */
export const modelSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'package-model: what is known of a model from its bytes',
  ...ref('model'),
  definitions,
} as const;

import * as v from 'valibot';
import type { Digest } from '../nouns/image.ts';
import type { Signature } from '../nouns/model.ts';
import { isDigest } from '../registry/manifest.ts';

/** What `package-model.json` says of a model to whoever asks it. */
export interface Description {
  readonly name: string;
  readonly digest: Digest;
  readonly signature?: Signature;
}

const text = v.pipe(v.string(), v.maxLength(1000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const scalar = v.union([v.string(), v.number(), v.boolean(), v.null(), v.object({ int: text })]);
const dtype = v.picklist(
  'bool int8 int16 int32 int64 uint8 uint16 uint32 uint64 float16 float32 float64 string object unknown'.split(' '),
);
const tensor = v.object({ name: text, dtype, shape: v.array(v.nullable(count)) });
const column = v.object({
  name: text,
  dtype,
  categories: v.optional(v.array(scalar)),
  vocabulary: v.optional(v.array(v.string())),
});
const description = v.object({
  schema: v.literal(1),
  name: text,
  digest: v.custom<Digest>(isDigest),
  signature: v.nullish(
    v.object({
      inputs: v.array(tensor),
      outputs: v.array(tensor),
      columns: v.optional(v.array(column)),
      classes: v.optional(v.array(scalar)),
    }),
  ),
});

/** Reads the text of a `package-model.json`: foreign, and held against its shape. @returns `undefined` for anything else */
export function readDescription(content: string): Description | undefined {
  const parsed = v.safeParse(description, json(content));
  if (!parsed.success) return undefined;
  const { name, digest, signature } = parsed.output;
  return { name, digest, ...(signature && { signature: signature as Signature }) };
}

function json(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

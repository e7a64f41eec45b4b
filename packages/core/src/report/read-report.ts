import * as v from 'valibot';
import { errorCodes, type ErrorCode } from '../errors.ts';
import type { ChangeArea } from '../nouns/comparison.ts';
import type { Stage } from '../nouns/event.ts';
import type { ImagePart } from '../nouns/image.ts';
import type { FormatId } from '../nouns/model.ts';
import type { Report } from '../nouns/report.ts';
import { headings } from './comparison-text.ts';
import { conductWords } from './proof-text.ts';

/**
 * A report that another job wrote, as far as a summary of many shows it: the verdict, findings, what changed, sizes, times. It
 * may come from the run of somebody who wants it to say something else, so that every word of ours is checked to be one and
 * everything else is text, which whoever shows it escapes. Undefined for what is no report.
 */
export function readReport(json: unknown): Report | undefined {
  const result = v.safeParse(report, json);
  if (!result.success) return undefined;
  const { model, against, images, ...rest } = result.output;
  const at = { kind: 'node', file: '', path: '' } as const;
  return {
    ...rest,
    ...(model && {
      model: {
        ...model,
        format: model.format as FormatId,
        files: model.files.map((file) => ({ ...file, identity: '' })),
        producers: model.producers.map((producer) => ({ ...producer, at })),
        structure: { kind: 'opaque' as const },
        imports: [],
        effects: [],
        anomalies: [],
        unread: model.unread.map(({ why }) => ({ why, at })),
        metadata: {},
      },
    }),
    ...(against && { against }),
    images: images.map(({ size, parts: sizes }) => ({
      at: 'engine' as const,
      id: NO_DIGEST,
      layers: [],
      platform: 'linux/amd64' as const,
      environment: NO_DIGEST,
      base: { reference: '', id: '', because: '' },
      model: { digest: NO_DIGEST, size: 0, files: {} },
      size,
      ...(sizes && { parts: sizes }),
    })),
  } as Report;
}

const NO_DIGEST = `sha256:${'0'.repeat(64)}` as const;
/** Longer texts are cut where they are shown; longer lists are no report that a run of ours writes. */
const MOST = 10_000;

const stages = ['inspect', 'check', 'environment', 'image', 'verify', 'push', 'report'] as const satisfies Stage[];
const text = v.string();
const texts = v.optional(v.pipe(v.array(text), v.maxLength(MOST)), []);
const amount = v.pipe(v.number(), v.finite(), v.minValue(0));
const digest = v.custom<`sha256:${string}`>(
  (value) => typeof value === 'string' && /^sha256:[0-9a-f]{64}$/.test(value),
);
const list = <const S extends v.GenericSchema>(schema: S) => v.optional(v.pipe(v.array(schema), v.maxLength(MOST)), []);

const place = v.variant('kind', [
  v.object({ kind: v.literal('bytes'), file: text, members: v.array(text), offset: amount }),
  v.object({ kind: v.literal('text'), file: text, line: amount, column: amount }),
  v.object({ kind: v.literal('node'), file: text, path: text }),
]);

const finding = v.object({
  rule: v.pipe(text, v.regex(/^[a-z][a-z0-9-]{0,80}$/)),
  severity: v.picklist(['error', 'warning', 'note']),
  message: text,
  help: text,
  at: place,
  fingerprint: v.pipe(text, v.regex(/^[0-9a-f]{1,64}$/)),
  accepted: v.optional(v.object({ reason: text, until: text })),
});

const parts = ['base', 'environment', 'server', 'code', 'model'] as const satisfies ImagePart[];
const side = v.object({
  name: text,
  size: amount,
  image: v.optional(v.object({ size: amount, parts: list(v.object({ of: v.picklist(parts), size: amount })) })),
});
/** Numbers and words are shown as they are; anything deeper only as being there. */
const value = v.fallback(v.union([text, v.number(), v.boolean(), v.null()]), '…');

const comparison = v.object({
  before: side,
  after: side,
  changes: list(
    v.object({
      area: v.picklist(Object.keys(headings) as ChangeArea[]),
      what: text,
      before: v.optional(value),
      after: v.optional(value),
      renamed: v.optional(text),
      breaks: v.boolean(),
    }),
  ),
});

/** As far as a table of proofs shows them. */
const seen = {
  outcome: v.picklist(['passed', 'failed', 'not-run']),
  because: v.optional(text, ''),
  detail: v.optional(text, ''),
};
const proof = v.variant('kind', [
  v.object({ kind: v.literal('load'), ...seen }),
  v.object({ kind: v.literal('audit'), ...seen }),
  v.object({
    kind: v.literal('numbers'),
    against: v.picklist(['expected', 'direct', 'repeat', 'outside']),
    output: text,
    ...seen,
  }),
  v.object({ kind: v.literal('shift'), against: v.picklist(['reference', 'published']), output: text, ...seen }),
  v.object({ kind: v.literal('schema'), ...seen }),
  v.object({ kind: v.literal('metric'), metric: text, from: v.picklist(['samples', 'file']), ...seen }),
  v.object({ kind: v.literal('conduct'), what: v.picklist(conductWords), measured: v.optional(amount), ...seen }),
]);

const report = v.object({
  version: v.literal(1),
  model: v.optional(
    v.object({
      name: text,
      format: text,
      encoding: texts,
      files: list(v.object({ path: text, size: amount })),
      producers: list(v.object({ library: text, version: text, known: v.picklist(['written', 'follows']) })),
      unread: list(v.object({ why: text })),
    }),
  ),
  findings: list(finding),
  images: list(v.object({ size: amount, parts: v.optional(list(v.object({ of: v.picklist(parts), size: amount }))) })),
  tags: texts,
  verifications: list(
    v.object({
      platform: v.picklist(['linux/amd64', 'linux/arm64']),
      isolation: v.picklist(['container', 'process', 'none']),
      machine: v.optional(v.picklist(['native', 'emulated'])),
      verdict: v.picklist(['verified', 'consistent', 'not-asked', 'failed']),
      sentence: text,
      samples: v.object({ count: amount, from: v.picklist(['file', 'made', 'none']), bound: v.boolean() }),
      proofs: v.optional(
        v.pipe(
          v.array(v.unknown()),
          v.maxLength(MOST),
          // A proof of another release is left out, not the report.
          v.transform((all) =>
            all.map((each) => v.safeParse(proof, each)).flatMap((each) => (each.success ? [each.output] : [])),
          ),
        ),
        [],
      ),
    }),
  ),
  pushed: v.optional(v.object({ repository: text, tags: texts, digest, reused: v.optional(v.literal(true)) })),
  stopped: v.optional(
    v.object({
      stage: v.picklist(stages),
      code: v.picklist(Object.keys(errorCodes) as ErrorCode[]),
      message: text,
      remedy: text,
      said: v.optional(v.array(text)),
    }),
  ),
  against: v.optional(
    v.object({
      what: text,
      because: text,
      comparison: v.optional(comparison),
      reference: v.optional(text),
      missing: v.optional(text),
    }),
  ),
  policyChanges: v.optional(v.array(text)),
  timings: list(
    v.object({ stage: v.picklist(stages), ms: amount, outcome: v.picklist(['done', 'reused', 'skipped', 'failed']) }),
  ),
});

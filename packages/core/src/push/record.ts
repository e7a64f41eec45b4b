import * as v from 'valibot';
import type { Digest, Platform } from '../nouns/image.ts';
import type { Verification } from '../nouns/verification.ts';
import type { Repository } from '../registry/client.ts';
import { isDigest, type Manifest } from '../registry/manifest.ts';
import { attached, attachMissing, type Attachment } from '../registry/referrers.ts';
import { carriedFingerprints, FINGERPRINTS_TYPE } from './fingerprints.ts';
import { MODEL_TYPE } from './model-record.ts';
import { version } from '../version.ts';

/** Document on an image that says what its test has shown. */
const TYPE = 'application/vnd.package-model.verification.v1+json';

/** Media type of a bill of materials in JSON, as registered for CycloneDX. */
export const BILL_TYPE = 'application/vnd.cyclonedx+json';

const verdicts = ['verified', 'consistent', 'not-asked'] as const;

/** What a push wrote about the test that it ran before. A claim of whoever may push to the repository, and as good as that. */
export interface VerificationRecord {
  readonly digest: Digest;
  readonly verdict: (typeof verdicts)[number];
  readonly sentence: string;
  readonly platform: Platform;
  /** Whether the platform was the machine's own. */
  readonly machine?: 'native' | 'emulated' | undefined;
}

const schema = v.object({
  schema: v.literal(1),
  digest: v.custom<Digest>(isDigest),
  verdict: v.picklist(verdicts),
  isolation: v.literal('container'),
  sentence: v.pipe(v.string(), v.maxLength(4000)),
  platform: v.picklist(['linux/amd64', 'linux/arm64']),
  machine: v.optional(v.picklist(['native', 'emulated'])),
});

/** The record of an image: the newest that says that it passed, as its test in a container said. */
export async function readRecord(repository: Repository, digest: Digest): Promise<VerificationRecord | undefined> {
  for (const document of (await attached(repository, digest, TYPE)).toReversed()) {
    const parsed = v.safeParse(schema, json(document));
    if (parsed.success && parsed.output.digest === digest) return parsed.output;
  }
  return undefined;
}

/**
 * What says that a digest may be promoted: the record of an image, or, of an index, the weakest of the records of its
 * images. `undefined` where one of them has none.
 */
export async function recordOf(
  repository: Repository,
  { content, digest }: Manifest,
): Promise<VerificationRecord | undefined> {
  if (content.kind === 'image') return readRecord(repository, digest);
  const records: VerificationRecord[] = [];
  for (const image of content.manifests) {
    const record = await readRecord(repository, image.digest);
    if (record === undefined) return undefined;
    records.push(record);
  }
  return records.toSorted((a, b) => verdicts.indexOf(b.verdict) - verdicts.indexOf(a.verdict))[0];
}

/**
 * What is to be attached to say that an image has passed: nothing where its record says it already, or where it has not.
 * @param before its newest record
 */
export function recordsOf(
  manifest: Manifest,
  verification: Verification,
  before: VerificationRecord | undefined,
): Attachment[] {
  const { verdict, isolation, sentence, platform, machine, samples, proofs } = verification;
  if (verdict === 'failed' || isolation !== 'container') return [];
  if (before?.verdict === verdict && before.sentence === sentence) return [];
  const content = {
    schema: 1,
    digest: manifest.digest,
    verdict,
    isolation,
    sentence,
    platform,
    machine,
    samples,
    proofs,
    by: version,
  };
  return [{ type: TYPE, bytes: Buffer.from(JSON.stringify(content)) }];
}

/** Takes what is attached to an image along to another repository that holds it: its records and its bill of materials. */
export async function copyDocuments(from: Repository, to: Repository, manifest: Manifest): Promise<void> {
  const documents: Attachment[] = [];
  for (const type of [TYPE, MODEL_TYPE, BILL_TYPE]) {
    const newest = (await attached(from, manifest.digest, type)).at(-1);
    if (newest) documents.push({ type, bytes: newest });
  }
  const fingerprints = (await attached(from, manifest.digest, FINGERPRINTS_TYPE)).at(-1);
  const carried = fingerprints && carriedFingerprints(fingerprints);
  await attachMissing(to, manifest, [...documents, ...(carried ? [carried] : [])]);
}

function json(document: Buffer): unknown {
  try {
    return JSON.parse(document.toString('utf8'));
  } catch {
    return undefined;
  }
}

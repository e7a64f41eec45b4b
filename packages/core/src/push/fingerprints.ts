import * as v from 'valibot';
import type { Attachment } from '../registry/referrers.ts';
import type { Blob } from '../registry/upload.ts';

/**
 * Document on an image that lists the fingerprints of its large layers. Each is a blob of its own, too, which the document's
 * manifest names: so one HEAD finds it, and nobody who cleans up takes it away while the image is there.
 */
export const FINGERPRINTS_TYPE = 'application/vnd.package-model.fingerprints.v1+json';

const schema = v.object({
  schema: v.literal(1),
  fingerprints: v.pipe(v.array(v.record(v.string(), v.union([v.string(), v.number()]))), v.maxLength(64)),
});

/** What is attached to the image that these blobs are of; `undefined` where none of them is large. */
export function fingerprintsOf(blobs: readonly Blob[]): Attachment | undefined {
  const fingerprints = blobs.flatMap(({ fingerprint }) => (fingerprint ? [fingerprint.bytes] : []));
  if (fingerprints.length === 0) return undefined;
  const list = fingerprints.map((bytes) => JSON.parse(bytes.toString('utf8')) as unknown);
  return {
    type: FINGERPRINTS_TYPE,
    bytes: Buffer.from(JSON.stringify({ schema: 1, fingerprints: list })),
    beside: fingerprints,
  };
}

/** The same of a document that is carried to another repository; `undefined` for what is none. */
export function carriedFingerprints(document: Buffer): Attachment | undefined {
  try {
    const parsed = v.safeParse(schema, JSON.parse(document.toString('utf8')));
    if (!parsed.success) return undefined;
    const beside = parsed.output.fingerprints.map((each) => Buffer.from(JSON.stringify(each)));
    return { type: FINGERPRINTS_TYPE, bytes: document, beside };
  } catch {
    return undefined;
  }
}

import * as v from 'valibot';
import type { Digest, Platform } from '../nouns/image.ts';
import type { Verification } from '../nouns/verification.ts';
import type { Repository } from '../registry/client.ts';
import { isDigest, type Manifest } from '../registry/manifest.ts';
import { attach, attached } from '../registry/referrers.ts';
import { version } from '../version.ts';

/** Document on an image that says what its test has shown. */
const TYPE = 'application/vnd.package-model.verification.v1+json';

const verdicts = ['verified', 'consistent', 'not-asked'] as const;

/** What a push wrote about the test that it ran before. A claim of whoever may push to the repository, and as good as that. */
export interface VerificationRecord {
  readonly digest: Digest;
  readonly verdict: (typeof verdicts)[number];
  readonly sentence: string;
  readonly platform: Platform;
}

const schema = v.object({
  schema: v.literal(1),
  digest: v.custom<Digest>(isDigest),
  verdict: v.picklist(verdicts),
  isolation: v.literal('container'),
  sentence: v.pipe(v.string(), v.maxLength(4000)),
  platform: v.picklist(['linux/amd64', 'linux/arm64']),
});

/** The record of an image: the newest that says that it passed, as its test in a container said. */
export async function readRecord(repository: Repository, digest: Digest): Promise<VerificationRecord | undefined> {
  for (const document of (await attached(repository, digest, TYPE)).toReversed()) {
    const parsed = v.safeParse(schema, json(document));
    if (parsed.success && parsed.output.digest === digest) return parsed.output;
  }
  return undefined;
}

/** Writes a record, unless one says the same already. What failed, or ran outside a container, has none. */
export async function writeRecord(
  repository: Repository,
  manifest: Manifest,
  verification: Verification,
): Promise<void> {
  const { verdict, isolation, sentence, platform, samples, proofs } = verification;
  if (verdict === 'failed' || isolation !== 'container') return;
  const before = await readRecord(repository, manifest.digest);
  if (before?.verdict === verdict && before.sentence === sentence) return;
  const content = {
    schema: 1,
    digest: manifest.digest,
    verdict,
    isolation,
    sentence,
    platform,
    samples,
    proofs,
    by: version,
  };
  await attach(repository, manifest, { type: TYPE, bytes: Buffer.from(JSON.stringify(content)) });
}

/** Takes a record along to another repository that holds the image. */
export async function copyRecord(from: Repository, to: Repository, manifest: Manifest): Promise<void> {
  if (await readRecord(to, manifest.digest)) return;
  const [document] = (await attached(from, manifest.digest, TYPE)).toReversed();
  if (document) await attach(to, manifest, { type: TYPE, bytes: document });
}

function json(document: Buffer): unknown {
  try {
    return JSON.parse(document.toString('utf8'));
  } catch {
    return undefined;
  }
}

import type { BuildProvenance } from '../image/build-provenance.ts';
import type { Digest } from '../nouns/image.ts';
import type { Attachment } from '../registry/referrers.ts';

/** An in-toto statement that nobody has signed: it is worth as much as whoever may push to the repository. */
export const STATEMENT_TYPE = 'application/vnd.in-toto+json';

/** Which statement and predicate of in-toto and SLSA go together. */
const forms = {
  v02: { statement: 'https://in-toto.io/Statement/v0.1', predicate: 'https://slsa.dev/provenance/v0.2' },
  v1: { statement: 'https://in-toto.io/Statement/v1', predicate: 'https://slsa.dev/provenance/v1' },
} as const;

/** What BuildKit says of the build of an environment image, as a statement about the manifest that the registry holds. */
export function provenanceStatement(predicate: BuildProvenance, name: string, digest: Digest): Attachment {
  const form = forms['buildDefinition' in predicate ? 'v1' : 'v02'];
  const statement = {
    _type: form.statement,
    subject: [{ name, digest: { sha256: digest.slice('sha256:'.length) } }],
    predicateType: form.predicate,
    predicate,
  };
  return { type: STATEMENT_TYPE, bytes: Buffer.from(JSON.stringify(statement)) };
}

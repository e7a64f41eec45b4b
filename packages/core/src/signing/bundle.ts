import * as v from 'valibot';
import { Refused } from './refused.ts';

/** What a `model.sig` holds: a Sigstore bundle around a DSSE envelope (OpenSSF Model Signing 1.0, section 3). */
export interface Bundle {
  /** The signed bytes: an in-toto statement, to be read only once the signature over it was found good. */
  readonly payload: Buffer;
  readonly signature: Buffer;
  readonly material:
    /** `hint` is the SHA-256 of the key's PEM; signatures made before 1.0 have none. */
    | { readonly kind: 'key'; readonly hint: string | undefined }
    /** The signer's own certificate first (DER), then those that lead towards a root. */
    | { readonly kind: 'certificates'; readonly chain: readonly Buffer[] }
    /** Signed by Sigstore's own service: one certificate of some minutes, and entries of its log. */
    | { readonly kind: 'keyless' };
}

/** The one payload type of the format (section 3.2); it is part of what is signed. */
export const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

const base64 = v.pipe(v.string(), v.base64());
const certificate = v.object({ rawBytes: base64 });

const schema = v.object({
  mediaType: v.pipe(
    v.string(),
    v.regex(/^application\/vnd\.dev\.sigstore\.bundle(\.v0\.\d+\+json|\+json;version=0\.\d+)$/),
  ),
  verificationMaterial: v.object({
    publicKey: v.optional(v.object({ hint: v.optional(v.string()) })),
    x509CertificateChain: v.optional(
      v.object({ certificates: v.pipe(v.array(certificate), v.minLength(1), v.maxLength(20)) }),
    ),
    certificate: v.optional(certificate),
  }),
  dsseEnvelope: v.object({
    payload: base64,
    payloadType: v.literal(PAYLOAD_TYPE),
    // One signer: with several it would be unclear whose name a verdict carries (section 3.2).
    signatures: v.pipe(v.array(v.object({ sig: base64 })), v.length(1)),
  }),
});

/** @throws Refused where the text is no bundle of that form */
export function readBundle(text: string): Bundle {
  const { verificationMaterial: material, dsseEnvelope: envelope } = parse(text);
  return {
    payload: Buffer.from(envelope.payload, 'base64'),
    signature: Buffer.from(envelope.signatures[0]?.sig ?? '', 'base64'),
    material: materialOf(material),
  };
}

function parse(text: string): v.InferOutput<typeof schema> {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw new Refused('it is no JSON, and so no Sigstore bundle');
  }
  const parsed = v.safeParse(schema, document);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Refused(`it is no bundle of a signed model: ${v.getDotPath(issue) ?? 'the document'}: ${issue.message}`);
}

function materialOf(material: v.InferOutput<typeof schema>['verificationMaterial']): Bundle['material'] {
  const { publicKey, x509CertificateChain: chain, certificate: single } = material;
  if (publicKey) return { kind: 'key', hint: publicKey.hint };
  if (chain) {
    return { kind: 'certificates', chain: chain.certificates.map(({ rawBytes }) => Buffer.from(rawBytes, 'base64')) };
  }
  if (single) return { kind: 'keyless' };
  throw new Refused('it names neither a key nor a certificate');
}

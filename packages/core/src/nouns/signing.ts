import type { Place } from './place.ts';

/** Whose signature it is, as far as the given trust says. Names come from certificates: foreign text. */
export type Signer =
  /** `fingerprint` is the SHA-256 of the public key's PEM, in hex, as the signature's own hint is. */
  | { readonly kind: 'key'; readonly fingerprint: string }
  | {
      readonly kind: 'certificate';
      readonly subject: string;
      readonly issuer: string;
      /** Until when the certificate holds, ISO 8601; nothing in the signature says when it was made. */
      readonly until: string;
    };

/** What came of looking at the cryptographic signature of a model (OpenSSF Model Signing 1.0). */
export type Signing = {
  /** One clause for people. */
  readonly detail: string;
  /** Of the signature, or of the model where there is none. */
  readonly at: Place;
} & (
  | {
      readonly outcome: 'verified';
      readonly signer: Signer;
      /** `files` or `shards`, with the hash: `files, sha256`. */
      readonly method: string;
      /** How many of them were compared with what is on disk. */
      readonly resources: number;
    }
  /** Forged, of somebody else, or of other bytes. */
  | { readonly outcome: 'failed' }
  /** A signature is there, and nobody said whose it has to be. */
  | { readonly outcome: 'unchecked' }
  /** Somebody said whose signature it has to be, and there is none. */
  | { readonly outcome: 'missing' }
);

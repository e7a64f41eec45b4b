import { dsse } from '@sigstore/core';
import { verify, type KeyObject } from 'node:crypto';
import type { Signer } from '../nouns/signing.ts';
import { PAYLOAD_TYPE, type Bundle } from './bundle.ts';
import { signerOf } from './certificates.ts';
import { Refused } from './refused.ts';
import { hashOf, type Trusted } from './trust.ts';

/**
 * Whose signature it is. The payload may be read only after this has returned.
 * @throws Refused where the signature is not one of what is trusted, or not over these bytes
 */
export function authenticate({ payload, signature, material }: Bundle, trusted: Trusted): Signer {
  if (trusted.kind === 'key') {
    if (material.kind !== 'key')
      throw new Refused('it was made with a certificate, and a key was given to check it with');
    // Only a better message: what decides is the signature itself.
    if (material.hint !== undefined && material.hint !== trusted.fingerprint) {
      throw new Refused(`it is of another key: ${short(material.hint)} and not ${short(trusted.fingerprint)}`);
    }
    assertSigned(payload, signature, trusted.key);
    return { kind: 'key', fingerprint: trusted.fingerprint };
  }
  switch (material.kind) {
    case 'key':
      throw new Refused('it was made with a bare key, and certificates were given to check it with');
    case 'keyless':
      throw new Refused('it is of Sigstore’s own service, which is not checked here');
    case 'certificates': {
      const { key, signer } = signerOf(material.chain, trusted.roots);
      assertSigned(payload, signature, key);
      return signer;
    }
  }
}

/** What is signed is the payload behind its type and both lengths (DSSE 1.0, section on PAE). */
function assertSigned(payload: Buffer, signature: Buffer, key: KeyObject): void {
  const hash = hashOf(key);
  if (hash === undefined) throw new Refused('it was made with a kind of key that model signing does not know');
  if (!verify(hash, dsse.preAuthEncoding(PAYLOAD_TYPE, payload), key, signature)) {
    throw new Refused('it does not fit what it says was signed: one of the two was changed, or another key signed');
  }
}

function short(fingerprint: string): string {
  return JSON.stringify(fingerprint.slice(0, 12));
}

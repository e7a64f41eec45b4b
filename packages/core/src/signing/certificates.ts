import { X509Certificate as Fields } from '@sigstore/core';
import { X509Certificate, type KeyObject } from 'node:crypto';
import type { Signer } from '../nouns/signing.ts';
import { Refused } from './refused.ts';

/** Extended key usage of whoever signs code (RFC 5280, section 4.2.1.12). */
const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';

/**
 * The key of the first certificate, once it leads through the others to one of the roots.
 *
 * Validity is taken at the moment from which the signer's certificate holds: nothing in a signature says when it was made,
 * models outlive certificates, and this is what the format's own tool does. Until when it held is part of the answer.
 * @throws Refused
 */
export function signerOf(
  chain: readonly Buffer[],
  roots: readonly X509Certificate[],
): { readonly key: KeyObject; readonly signer: Signer } {
  const [leaf, ...between] = chain.map(parse);
  if (!leaf) throw new Refused('it has no certificate');
  const moment = new Date(leaf.validFrom);
  assertLeadsToRoot(leaf, between, roots, moment);
  assertMaySign(leaf);
  return {
    key: leaf.publicKey,
    signer: {
      kind: 'certificate',
      subject: oneLine(leaf.subject),
      issuer: oneLine(leaf.issuer),
      until: new Date(leaf.validTo).toISOString(),
    },
  };
}

/** Walks from issuer to issuer; each certificate is used once, so that a ring ends. */
function assertLeadsToRoot(
  leaf: X509Certificate,
  between: readonly X509Certificate[],
  roots: readonly X509Certificate[],
  moment: Date,
): void {
  let current = leaf;
  const left = [...between];
  for (;;) {
    const below = current;
    const root = roots.find((one) => one.fingerprint256 === below.fingerprint256 || issued(one, below));
    if (root) {
      assertHolds(root, moment);
      return;
    }
    const next = left.findIndex((one) => one.ca && issued(one, below));
    const [issuer] = next < 0 ? [] : left.splice(next, 1);
    if (!issuer)
      throw new Refused(`its certificate (${oneLine(leaf.subject)}) does not lead to any of the given roots`);
    assertHolds(issuer, moment);
    current = issuer;
  }
}

function issued(issuer: X509Certificate, certificate: X509Certificate): boolean {
  return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
}

function assertHolds(certificate: X509Certificate, moment: Date): void {
  if (moment >= new Date(certificate.validFrom) && moment <= new Date(certificate.validTo)) return;
  throw new Refused(`the certificate ${oneLine(certificate.subject)} did not hold when the signer’s began to`);
}

/** A certificate says what its key is for; one of a web server does not sign models. */
function assertMaySign(leaf: X509Certificate): void {
  // Node gives none where the certificate has none, whatever its type says.
  const purposes: readonly string[] | undefined = leaf.keyUsage;
  if (signsAnything(leaf) || purposes?.includes(CODE_SIGNING)) return;
  throw new Refused(`its certificate (${oneLine(leaf.subject)}) is not for signing`);
}

/** The key usage extension (RFC 5280, section 4.2.1.3), which Node does not show. */
function signsAnything(leaf: X509Certificate): boolean {
  try {
    return Fields.parse(Buffer.from(leaf.raw)).extKeyUsage?.digitalSignature ?? false;
  } catch {
    throw new Refused('what its certificate is for cannot be read');
  }
}

function parse(der: Buffer): X509Certificate {
  try {
    return new X509Certificate(der);
  } catch {
    throw new Refused('one of its certificates cannot be read');
  }
}

function oneLine(name: string): string {
  return name.split('\n').join(', ');
}

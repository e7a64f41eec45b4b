import { PackageModelError } from '../errors.ts';
import { assertUnchanged } from '../inspect/identity.ts';
import type { Host } from '../nouns/host.ts';
import type { Model } from '../nouns/model.ts';
import type { Place } from '../nouns/place.ts';
import type { Signer, Signing } from '../nouns/signing.ts';
import { authenticate } from './authenticate.ts';
import { readBundle } from './bundle.ts';
import { assertCovered } from './coverage.ts';
import { findSignature, readSignature } from './find.ts';
import { Refused } from './refused.ts';
import { readStatement } from './statement.ts';
import { readKey, readRoots, type Trusted } from './trust.ts';

/** What a run is told of signatures; paths. */
export interface SigningOptions {
  readonly signature?: string;
  /** PEM file of the public key that has to have signed. */
  readonly key?: string;
  /** PEM file of certificates that the signer's has to lead to. */
  readonly roots?: string;
}

/**
 * Looks for the signature of a model (OpenSSF Model Signing 1.0) and checks it: who signed, and that every file is what was
 * signed. Offline. Undefined where there is no signature and nobody asked for one.
 * @param path of the model, as it was inspected
 * @throws PackageModelError `USAGE`, `CONFIG_INVALID`, `IO`, `MODEL_CHANGED`, `INTERRUPTED`
 */
export async function verifySignature(
  path: string,
  model: Model,
  options: SigningOptions,
  host: Host,
): Promise<Signing | undefined> {
  const trusted = await trustOf(options);
  const signature = await findSignature(path, options.signature);
  if (signature === undefined) {
    return trusted && { outcome: 'missing', detail: 'there is no signature beside the model', at: whole(path) };
  }
  if (!trusted) {
    return { outcome: 'unchecked', detail: 'nobody said whose signature it has to be', at: whole(signature) };
  }
  try {
    const bundle = readBundle(await readSignature(signature));
    const signer = authenticate(bundle, trusted);
    const statement = readStatement(bundle.payload);
    const resources = await assertCovered(statement, path, signature, model, host);
    for (const file of model.files) await assertUnchanged(file.path, file.identity);
    const method = `${statement.method}, ${statement.hash}`;
    return {
      outcome: 'verified',
      detail: `signed by ${nameOf(signer)}`,
      at: whole(signature),
      signer,
      method,
      resources,
    };
  } catch (cause) {
    if (!(cause instanceof Refused)) throw cause;
    return { outcome: 'failed', detail: cause.message, at: whole(signature) };
  }
}

async function trustOf({ key, roots }: SigningOptions): Promise<Trusted | undefined> {
  if (key !== undefined && roots !== undefined) {
    throw new PackageModelError(
      'USAGE',
      '--signing-key and --signing-roots were both given',
      'A model has one signature: name the key that made it, or the roots of its certificate.',
    );
  }
  if (key !== undefined) return readKey(key);
  return roots === undefined ? undefined : readRoots(roots);
}

function nameOf(signer: Signer): string {
  return signer.kind === 'key' ? `the key ${signer.fingerprint.slice(0, 12)}` : signer.subject;
}

function whole(file: string): Place {
  return { kind: 'node', file, path: '' };
}

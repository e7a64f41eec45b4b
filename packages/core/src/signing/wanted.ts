import type { Host } from '../nouns/host.ts';
import type { Model } from '../nouns/model.ts';
import type { Signing } from '../nouns/signing.ts';
import { findSignature } from './find.ts';

/** What the settings say of signatures; paths. */
interface Told {
  readonly signature?: string | undefined;
  readonly signingKey?: string | undefined;
  readonly signingRoots?: string | undefined;
}

/**
 * Checks the signature of a model where there is one, or one was asked for. What reads signatures is loaded only then:
 * most models have none, and do not wait for it.
 * @throws what `verifySignature` throws
 */
export async function signatureOf(
  path: string,
  model: Model,
  { signature, signingKey: key, signingRoots: roots }: Told,
  host: Host,
): Promise<Signing | undefined> {
  const asked = key ?? roots ?? signature;
  if (asked === undefined && (await findSignature(path, undefined)) === undefined) return undefined;
  const { verifySignature } = await import('./signing.ts');
  const options = {
    ...(signature !== undefined && { signature }),
    ...(key !== undefined && { key }),
    ...(roots !== undefined && { roots }),
  };
  return verifySignature(path, model, options, host);
}

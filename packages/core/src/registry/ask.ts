import { PackageModelError } from '../errors.ts';
import type { Host } from '../nouns/host.ts';
import type { Digest } from '../nouns/image.ts';
import { openRepository } from './client.ts';
import { parseReference } from './reference.ts';

/** An answer that takes longer is not worth waiting for: the image is pinned when the registry can be asked. */
const PATIENCE_MS = 3000;

/**
 * The digest that a reference stands for now (of the index, where there is one), computed from what the registry gives
 * out. `undefined` when there is no answer within three seconds, no such image, or no permission.
 * @throws PackageModelError `USAGE` for a reference that is none, `INTERRUPTED`
 */
export async function askDigest(reference: string, host: Host): Promise<Digest | undefined> {
  const parsed = parseReference(reference);
  if (parsed.digest !== undefined) return parsed.digest;
  const signal = AbortSignal.any([host.signal, AbortSignal.timeout(PATIENCE_MS)]);
  const hurried: Host = { ...host, signal };
  try {
    const repository = await openRepository(parsed, 'pull', hurried, signal);
    return (await repository.manifest(parsed.tag ?? 'latest'))?.digest;
  } catch (cause) {
    if (host.signal.aborted) throw cause;
    if (cause instanceof PackageModelError && cause.code !== 'CONFIG_INVALID') return undefined;
    throw cause;
  }
}

import { appendFile } from 'node:fs/promises';
import type { Report } from '@package-model/core';

/**
 * Declares what was pushed to the runner, so that a later attestation step needs no subject. Runners without that file
 * give no path, and some ignore it: this is never the only way to the digest.
 */
export async function declareArtifacts(path: string | undefined, { pushed }: Report): Promise<void> {
  if (path === undefined || path === '' || pushed === undefined) return;
  const lines = [pushed, ...(pushed.also ?? [])].map(({ repository, digest }) => `oci://${repository}@${digest}\n`);
  await appendFile(path, lines.join('')).catch(() => undefined);
}

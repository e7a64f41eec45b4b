import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Digest } from '../nouns/image.ts';
import type { Connection } from './connection.ts';
import { redirectRefused } from './origin.ts';

/** Registries forget uploads after a day or a week. */
const MAX_AGE_MS = 24 * 3600 * 1000;

/**
 * The address of an upload that has begun, kept from run to run: whoever was killed goes on where it was. The address
 * may carry a signature of the registry's, so only its owner may read the file. Losing one costs a blob, so no failure here
 * is worth a word.
 */
export async function rememberSession(connection: Connection, blob: { digest: Digest }, place: URL): Promise<void> {
  const path = fileOf(connection, blob);
  const part = `${path}.${connection.host.run}`;
  try {
    await mkdir(folderOf(connection), { recursive: true, mode: 0o700 });
    await writeFile(part, place.href, { mode: 0o600 });
    await rename(part, path);
  } catch {
    await rm(part, { force: true }).catch(() => undefined);
  }
}

/** Where an earlier run's upload of this blob to this repository is. */
export async function rememberedSession(connection: Connection, blob: { digest: Digest }): Promise<URL | undefined> {
  await sweep(connection);
  const text = await readFile(fileOf(connection, blob), 'utf8').catch(() => '');
  const place = URL.parse(text);
  return place === null || redirectRefused(connection.base, place) !== undefined ? undefined : place;
}

export async function forgetSession(connection: Connection, blob: { digest: Digest }): Promise<void> {
  await rm(fileOf(connection, blob), { force: true }).catch(() => undefined);
}

async function sweep(connection: Connection): Promise<void> {
  const folder = folderOf(connection);
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const facts = await stat(path).catch(() => undefined);
    if (facts && Date.now() - facts.mtimeMs > MAX_AGE_MS) await rm(path, { force: true }).catch(() => undefined);
  }
}

function folderOf({ host }: Connection): string {
  return join(host.cache, 'uploads');
}

function fileOf(connection: Connection, { digest }: { digest: Digest }): string {
  const key = `${connection.base.href} ${connection.errand.repository} ${digest}`;
  return join(folderOf(connection), createHash('sha256').update(key).digest('hex'));
}

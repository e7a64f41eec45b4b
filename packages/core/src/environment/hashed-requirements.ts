import type { Lock } from '../nouns/environment.ts';
import { parsePylock } from '../python/pylock.ts';
import { markerEnvironment, type Target } from '../python/target.ts';
import { markerHolds } from './lock-fit.ts';
import { readToolTable } from './tool-table.ts';

/**
 * A lock as a requirements file for installers that read no lock: one line a package, `name==version` with the hash of
 * every wheel, sorted by name, without addresses: packages come from whatever index the installation is given.
 * @param target decides markers; default: what the lock was made for. Without either, every package is listed.
 */
export function requirementsFrom(lock: Lock, target?: Target): string {
  const known = target ?? readToolTable(parsePylock(lock.text, lock.path).lock?.ours);
  const environment = known && markerEnvironment(known);
  return lock.packages
    .filter(({ marker }) => !environment || markerHolds(marker, environment))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version, wheels }) => {
      const hashes = [...new Set(wheels.map(({ sha256 }) => sha256))].toSorted();
      return `${name}==${version}${hashes.map((hash) => ` --hash=sha256:${hash}`).join('')}\n`;
    })
    .join('');
}

import type { Lock } from '../nouns/environment.ts';
import { parsePylock } from '../python/pylock.ts';
import { markerEnvironment, type Target } from '../python/target.ts';
import { markerHolds } from './lock-fit.ts';
import { readToolTable } from './tool-table.ts';

/**
 * A lock as a requirements file for installers that read no lock: one line a package, `name==version` with the hash of
 * every wheel, sorted by name, without addresses: packages come from whatever index the installation is given. But for
 * builds that an index of their own alone has (`torch==2.13.0+cpu`): those are named by their address.
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
      return `${sourceOf(name, version, wheels)}${hashes.map((hash) => ` --hash=sha256:${hash}`).join('')}\n`;
    })
    .join('');
}

function sourceOf(name: string, version: string, wheels: Lock['packages'][number]['wheels']): string {
  const [wheel, ...more] = wheels;
  const address = version.includes('+') && more.length === 0 ? wheel?.url : undefined;
  return address !== undefined && /^https?:/.test(address) ? `${name} @ ${address}` : `${name}==${version}`;
}

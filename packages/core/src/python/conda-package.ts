import type { CondaPackage } from '../nouns/environment.ts';
import type { Platform } from '../nouns/image.ts';
import type { Place } from '../nouns/place.ts';

/** What conda calls a platform of images. */
const subdirs: Readonly<Record<Platform, string>> = { 'linux/amd64': 'linux-64', 'linux/arm64': 'linux-aarch64' };

export function subdirOf(platform: Platform): string {
  return subdirs[platform];
}

/** `…/<subdir>/<name>-<version>-<build>.conda`: neither version nor build holds a dash. */
const addressForm =
  /^https?:\/\/[^\s?#]+\/(noarch|linux-64|linux-aarch64)\/([A-Za-z0-9_.-]+)-([A-Za-z0-9_.!+~]+)-([A-Za-z0-9_.+~]+)\.(?:conda|tar\.bz2)$/;

/**
 * A package of a lock, checked against its own address, which says name, version, build and platform once more.
 * @returns a clause that says what is wrong, where it cannot be used.
 */
export function readCondaPackage(row: Readonly<Record<string, unknown>>, at: Place): CondaPackage | string {
  const { name, version, url, sha256, size } = row;
  if (typeof name !== 'string' || typeof version !== 'string') return 'a package has no name or version';
  const found = addressForm.exec(withoutCredentials(typeof url === 'string' ? url : ''));
  if (!found) return `${name}: its address is none of a conda package for Linux`;
  const [address, subdir = '', inName, inVersion, build = ''] = found;
  if (inName !== name || inVersion !== version)
    return `${name} ${version}: its address is one of ${inName} ${inVersion}`;
  if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)) return `${name} ${version} has no sha256`;
  return { name, version, build, subdir, url: address, sha256, ...(typeof size === 'number' && { size }), at };
}

/** Version epochs and the like are escaped in addresses (`1%2B2`); credentials belong into no lock. */
function withoutCredentials(address: string): string {
  const plain = address.replace(/^(https?:\/\/)[^/@\s]*@/, '$1').replace(/#.*$/, '');
  try {
    return decodeURI(plain);
  } catch {
    return plain;
  }
}

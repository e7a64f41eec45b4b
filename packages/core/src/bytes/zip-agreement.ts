import type { ZipRecord } from './zip-records.ts';

const SIZES_FOLLOW = 1 << 3;

/** The field in which the directory and the header in front of a member differ: two readers would see two members. */
export function differences(central: ZipRecord, local: ZipRecord): string | undefined {
  if (Buffer.compare(central.name, local.name) !== 0) return 'name';
  if (central.fields['method'] !== local.fields['method']) return 'method';
  if (central.fields['flags'] !== local.fields['flags']) return 'flags';
  const follow = ((local.fields['flags'] ?? 0) & SIZES_FOLLOW) !== 0;
  return ['crc', 'size', 'packedSize'].find((field) => {
    const there = local.fields[field];
    // A streamed member may say 0 here and the truth behind its bytes; it may not say something else.
    return there !== central.fields[field] && !(follow && there === 0);
  });
}

/** Why a name is none that an archive may unpack to. */
export function unsafeName(name: string): string | undefined {
  if (name === '' || name.includes('\0')) return 'an empty name or one with a NUL';
  if (name.includes('\\')) return 'a name with a backslash';
  if (name.startsWith('/') || /^[A-Za-z]:/.test(name)) return 'an absolute name';
  const parts = name.replace(/\/$/, '').split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..')) return 'a name that leads elsewhere';
  return undefined;
}

/** Where another member is unpacked to the same place, how; what is there already is remembered in `seen`. */
export function samePlace(name: string, seen: Map<string, string>): string | undefined {
  const key = name.replace(/\/$/, '').normalize('NFC').toLowerCase();
  const before = seen.get(key);
  if (before === undefined) {
    seen.set(key, name);
    return undefined;
  }
  return before === name ? `${name} is there twice` : `${name} and ${before} are one file where case does not count`;
}

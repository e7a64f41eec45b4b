import { statSync } from 'node:fs';

/** What a file of this size holds is read before the heap has grown; the part of Node that is asked takes longer to load. */
const SMALL = 4 * 2 ** 20;

/**
 * Reading drops nearly all that it allocates, and V8 answers by doubling the young part of its heap again and again: 100 MB
 * and more, for no time that could be measured. For these paths it stays as it begins. V8 reads the setting only when that
 * part would grow, so that it may come this late.
 */
export function keepHeapSmall(paths: readonly string[]): void {
  if (!paths.every(isSmall)) keepYoungSmall();
}

/** The same for whoever reads packages: they are large. */
export function keepYoungSmall(): void {
  process.getBuiltinModule('node:v8').setFlagsFromString('--semi-space-growth-factor=1');
}

/** Whatever is wrong with the path is said by who reads it. */
function isSmall(path: string): boolean {
  try {
    const found = statSync(path);
    return found.isFile() && found.size < SMALL;
  } catch {
    return true;
  }
}

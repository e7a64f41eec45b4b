import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The Python server that goes into images: beside the bundle, and where the sources run, where they have it. */
export function serverFolder(): string {
  const beside = join(import.meta.dirname, 'server');
  return existsSync(beside) ? beside : join(import.meta.dirname, '../../../server');
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The Python server lies beside the bundle; when the sources run, where they have it. */
export function serverFolder(): string {
  const beside = join(import.meta.dirname, 'server');
  return existsSync(beside) ? beside : join(import.meta.dirname, '..', '..', 'server');
}

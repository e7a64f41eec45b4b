import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PackageModelError } from '../errors.ts';
import { printPep508 } from '../python/pep508.ts';
import { parsePyproject } from '../python/pyproject.ts';

/** The Python server that goes into the image, and what it needs. */
export interface ServerSource {
  readonly folder: string;
  readonly version: string;
  /** PEP 508. */
  readonly requirements: readonly string[];
  /** Specifier of the Pythons it runs on: `>=3.9`. */
  readonly python: string;
}

/**
 * Reads the server's own pyproject.toml.
 * @throws PackageModelError `INTERNAL` when the folder is not the server that belongs to this package.
 */
export async function readServer(folder: string): Promise<ServerSource> {
  const path = join(folder, 'pyproject.toml');
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw broken(`${path} cannot be read`, cause);
  });
  const { dependencies, requiresPython, version, faults } = parsePyproject(text);
  const [fault] = faults;
  if (fault) throw broken(`${path}:${fault.line}:${fault.column}: ${fault.message}`);
  if (!dependencies || !requiresPython || version === undefined) throw broken(`${path} does not describe the server`);
  return {
    folder,
    version,
    requirements: dependencies.map(({ requirement }) => printPep508(requirement)),
    python: requiresPython.text,
  };
}

function broken(message: string, cause?: unknown): PackageModelError {
  return new PackageModelError('INTERNAL', message, 'The installation of package-model is damaged: install it again.', {
    cause,
  });
}

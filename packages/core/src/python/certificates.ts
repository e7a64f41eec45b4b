import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getCACertificates } from 'node:tls';
import { PackageModelError } from '../errors.ts';
import type { Host } from '../nouns/host.ts';

/**
 * A bundle that pip and uv can be pointed at: they would trust nothing but the file they are given, and a company's
 * certificate comes on top of the public ones, not in their place.
 * @returns its path, in the scratch folder.
 * @throws PackageModelError `USAGE` when the file cannot be read or holds no certificate.
 */
export async function trustBundle(file: string, host: Host): Promise<string> {
  const given = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw unusable(file, (cause as NodeJS.ErrnoException).code ?? 'it cannot be read', cause);
  });
  if (!given.includes('-----BEGIN CERTIFICATE-----')) throw unusable(file, 'it holds no certificate in PEM form');
  const surface = host.env['SSL_CERT_FILE'];
  const theirs = surface === undefined || surface === '' ? '' : await readFile(surface, 'utf8').catch(() => '');
  const path = join(host.scratch, 'certificates.pem');
  const all = new Set([given, theirs, ...getCACertificates('default'), ...getCACertificates('system')]);
  await writeFile(path, [...all].join('\n'));
  return path;
}

function unusable(file: string, why: string, cause?: unknown): PackageModelError {
  return new PackageModelError(
    'USAGE',
    `${file} is no file of certificates: ${why}`,
    'Name a file with PEM certificates with --certificates.',
    { cause },
  );
}

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
  const all = [given, theirs, ...getCACertificates('default'), ...getCACertificates('system')];
  await writeFile(path, [...new Set(all.flatMap(blocksIn))].join('\n'));
  return path;
}

/** Each certificate once, and nothing but certificates: a builder takes secrets of at most 500 KiB. */
function blocksIn(text: string): string[] {
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  return blocks.map((block) => {
    const base64 = block.replaceAll(/-----[^-]+-----|\s/g, '');
    return `-----BEGIN CERTIFICATE-----\n${base64.replaceAll(/.{64}/g, '$&\n').trimEnd()}\n-----END CERTIFICATE-----\n`;
  });
}

function unusable(file: string, why: string, cause?: unknown): PackageModelError {
  return new PackageModelError(
    'USAGE',
    `${file} is no file of certificates: ${why}`,
    'Name a file with PEM certificates with --certificates.',
    { cause },
  );
}

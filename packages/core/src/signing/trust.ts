import { createHash, createPublicKey, X509Certificate, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { ioError, PackageModelError } from '../errors.ts';

/** Whose signature a model has to carry, as whoever runs this says it: never taken from the model or its signature. */
export type Trusted =
  | { readonly kind: 'key'; readonly key: KeyObject; readonly fingerprint: string }
  | { readonly kind: 'roots'; readonly roots: readonly X509Certificate[] };

/**
 * The public key of a PEM file.
 * @throws PackageModelError `IO`; `CONFIG_INVALID` where the file holds no public key of a supported curve
 */
export async function readKey(path: string): Promise<Trusted> {
  const text = await read(path);
  if (/PRIVATE KEY/.test(text)) {
    throw invalid(
      path,
      'holds a private key',
      'Give the public half: openssl ec -in KEY -pubout. And keep the private one off this machine.',
    );
  }
  const key = attempt(path, () => createPublicKey(text));
  assertCurve(key, path);
  // As the signature's hint is made: the hash of the PEM in its usual layout, whatever the file looks like.
  const pem = key.export({ type: 'spki', format: 'pem' });
  return { kind: 'key', key, fingerprint: createHash('sha256').update(pem).digest('hex') };
}

/**
 * Certificates of a PEM file that a signer's certificate has to lead to.
 * @throws PackageModelError `IO`, `CONFIG_INVALID`
 */
export async function readRoots(path: string): Promise<Trusted> {
  const text = await read(path);
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g) ?? [];
  if (blocks.length === 0)
    throw invalid(path, 'holds no certificate', 'Give a PEM file with the roots that you trust.');
  return { kind: 'roots', roots: blocks.map((block) => attempt(path, () => new X509Certificate(block))) };
}

/** Curves of the specification (section 3.3), each with the hash that goes with it. */
const hashes: ReadonlyMap<string, string> = new Map([
  ['prime256v1', 'sha256'],
  ['secp384r1', 'sha384'],
  ['secp521r1', 'sha512'],
]);

/** The hash that a key signs with; undefined for keys that the specification does not know. */
export function hashOf(key: KeyObject): string | undefined {
  return hashes.get(key.asymmetricKeyDetails?.namedCurve ?? '');
}

function assertCurve(key: KeyObject, path: string): void {
  if (hashOf(key) !== undefined) return;
  throw invalid(
    path,
    `holds a key of type ${key.asymmetricKeyDetails?.namedCurve ?? key.asymmetricKeyType ?? 'unknown'}`,
    'Model signing knows the curves P-256, P-384 and P-521.',
  );
}

async function read(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((cause: unknown) => {
    throw ioError(cause, `reading ${path}`);
  });
}

function attempt<T>(path: string, parse: () => T): T {
  try {
    return parse();
  } catch {
    throw invalid(path, 'cannot be read as PEM', 'Give the file that openssl writes, with its BEGIN and END lines.');
  }
}

function invalid(path: string, what: string, remedy: string): PackageModelError {
  return new PackageModelError('CONFIG_INVALID', `${path} ${what}`, remedy);
}

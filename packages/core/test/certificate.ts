import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A certificate for this machine's own address and one name, which nobody trusts who is not told to. */
export interface TestCertificate {
  readonly key: Buffer;
  readonly cert: Buffer;
  /** Of the certificate. */
  readonly path: string;
}

/** @returns `undefined`, and says in one line what is not checked, where there is no openssl that makes certificates. */
export function testCertificate(folder: string, unchecked: string, name = 'localhost'): TestCertificate | undefined {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const subject = ['-subj', `/CN=${name}`, '-addext', `subjectAltName=DNS:${name},IP:127.0.0.1`];
  // Readers in Rust refuse a server that shows the certificate of an authority.
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  const leaf = ['-addext', 'basicConstraints=critical,CA:FALSE'];
  try {
    const args = ['req', '-x509', ...kind, ...subject, ...leaf, '-keyout', key, '-out', cert];
    execFileSync('openssl', args, { stdio: 'ignore' });
  } catch {
    console.warn(`not checked: ${unchecked} (there is no openssl that makes certificates)`);
    return undefined;
  }
  return { key: readFileSync(key), cert: readFileSync(cert), path: cert };
}

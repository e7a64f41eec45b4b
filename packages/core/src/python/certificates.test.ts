import { X509Certificate } from 'node:crypto';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { expect, it } from 'vitest';
import { testHost } from '../../test/host.ts';
import { trustBundle } from './certificates.ts';

it('adds certificates to the public ones, each once, in less than a builder takes as a secret', async () => {
  await using host = await testHost();
  const [one = '', two = ''] = rootCertificates;
  const [given, theirs] = [join(host.scratch, 'own.pem'), join(host.scratch, 'theirs.pem')];
  // As bundles come: with comments, other ends of lines, and what others have as well.
  await writeFile(given, `# ours\n${one.replaceAll('\n', '\r\n')}\n`);
  await writeFile(theirs, [...rootCertificates, one].join('\n# next\n'));
  const path = await trustBundle(given, { ...host, env: { SSL_CERT_FILE: theirs } });
  const blocks = (await readFile(path, 'utf8'))
    .split(/(?<=-----END CERTIFICATE-----\n)/)
    .filter((text) => text.trim() !== '');
  const prints = blocks.map((text) => new X509Certificate(text).fingerprint256);
  expect(new Set(prints).size).toBe(prints.length);
  expect(prints).toEqual(expect.arrayContaining([one, two].map((text) => new X509Certificate(text).fingerprint256)));
  expect((await stat(path)).size).toBeLessThan(500 << 10);
});

it('says what is wrong with a file of certificates', async () => {
  await using host = await testHost();
  const file = join(host.scratch, 'key.pem');
  await expect(trustBundle(file, host)).rejects.toMatchObject({
    code: 'USAGE',
    message: expect.stringContaining('ENOENT') as string,
  });
  await writeFile(file, 'hello\n');
  await expect(trustBundle(file, host)).rejects.toThrow('no certificate in PEM form');
});

import { appendFile, cp, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testHost, type TestHost } from '../../test/host.ts';
import { inspect } from '../inspect/inspect.ts';
import { signatureOf } from './wanted.ts';
import { verifySignature, type SigningOptions } from './signing.ts';

/** Made by the public tool; see its make.py. */
const signed = resolve(import.meta.dirname, '../../../../test-fixtures/signed');
const at = (name: string): string => join(signed, name);

let host: TestHost;
beforeAll(async () => void (host = await testHost()));
afterAll(() => host[Symbol.asyncDispose]());

async function verify(options: SigningOptions, model = at('model')) {
  return verifySignature(model, await inspect(model, host), options, host);
}

/** A copy of the signed folder that a test may change. */
async function copyOf(name = 'model'): Promise<string> {
  const copy = join(await mkdtemp(join(host.scratch, 'signed-')), name);
  await cp(at(name), copy, { recursive: true });
  return copy;
}

describe('a folder that the public tool signed', () => {
  test.each(['files-sha256', 'files-blake2', 'files-blake3', 'shards-sha256', 'shards-blake2', 'shards-blake3'])(
    '%s',
    async (name) => {
      const options = { signature: at(`${name}.sig`), key: at('p256.pub') };
      expect(await verify(options)).toMatchObject({ outcome: 'verified', signer: { kind: 'key' } });

      const changed = await copyOf();
      const weights = join(changed, 'model.safetensors');
      const bytes = await readFile(weights);
      bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
      await writeFile(weights, bytes);
      expect(await verify(options, changed)).toMatchObject({
        outcome: 'failed',
        detail: '"model.safetensors" is not what was signed',
      });
    },
  );

  test.each(['p384', 'p521'])('with a key of the curve %s', async (name) => {
    expect(await verify({ signature: at(`${name}.sig`), key: at(`${name}.pub`) })).toMatchObject({
      outcome: 'verified',
    });
  });

  test.each([
    ['a file that came', (folder: string) => writeFile(join(folder, 'extra.bin'), 'x'), '"extra.bin" was not signed'],
    [
      'a file that went',
      (folder: string) => rm(join(folder, 'config.json')),
      '"config.json" was signed, and is not there',
    ],
    [
      'another name',
      (folder: string) => rename(join(folder, 'config.json'), join(folder, 'other.json')),
      '"config.json" was signed, and is not there',
    ],
    ['a byte more', (folder: string) => appendFile(join(folder, 'tokenizer/vocab.txt'), 'x'), /"tokenizer\/vocab.txt"/],
    [
      'a file that is no longer empty',
      (folder: string) => writeFile(join(folder, 'tokenizer/empty.txt'), 'x'),
      /empty.txt/,
    ],
    [
      'a link',
      (folder: string) => symlink('config.json', join(folder, 'link.json')),
      '"link.json" is a link or a special file, which a signature does not cover',
    ],
  ])('%s fails it, in whole files and in parts', async (_, change, detail) => {
    for (const name of ['files-sha256', 'shards-sha256']) {
      const folder = await copyOf();
      await change(folder);
      const found = await verify({ signature: at(`${name}.sig`), key: at('p256.pub') }, folder);
      expect(found).toMatchObject({ outcome: 'failed', detail: expect.stringMatching(detail) as string });
    }
  });

  test('what git keeps for itself may change', async () => {
    const folder = await copyOf();
    await appendFile(join(folder, '.gitattributes'), '# more\n');
    expect(await verify({ signature: at('files-sha256.sig'), key: at('p256.pub') }, folder)).toMatchObject({
      outcome: 'verified',
    });
  });

  test('another key', async () => {
    expect(await verify({ signature: at('files-sha256.sig'), key: at('other.pub') })).toMatchObject({
      outcome: 'failed',
      detail: expect.stringContaining('another key') as string,
    });
  });
});

describe('certificates', () => {
  test.each(['certificate', 'code-signing'])('%s leads to the root over one between', async (name) => {
    expect(await verify({ signature: at(`${name}.sig`), roots: at('roots.pem') })).toMatchObject({
      outcome: 'verified',
      signer: { kind: 'certificate', issuer: 'CN=Test issuer' },
    });
  });
  test.each([
    ['web-server', 'roots.pem', 'its certificate (CN=Web server) is not for signing'],
    ['certificate', 'other-roots.pem', 'its certificate (CN=Model team) does not lead to any of the given roots'],
    ['files-sha256', 'roots.pem', 'it was made with a bare key, and certificates were given to check it with'],
  ])('%s against %s fails', async (name, roots, detail) => {
    expect(await verify({ signature: at(`${name}.sig`), roots: at(roots) })).toMatchObject({
      outcome: 'failed',
      detail,
    });
  });
  test('a certificate is not checked with a key', async () => {
    expect(await verify({ signature: at('certificate.sig'), key: at('p256.pub') })).toMatchObject({
      outcome: 'failed',
    });
  });
});

describe('a signature that was tampered with', () => {
  interface Document {
    mediaType: string;
    verificationMaterial: { publicKey?: { hint?: string } };
    dsseEnvelope: { payload: string; payloadType: string; signatures: { sig: string }[] };
  }
  const changes: readonly (readonly [string, (bundle: Document) => unknown])[] = [
    [
      'another digest in what was signed',
      ({ dsseEnvelope }) => {
        const statement = Buffer.from(dsseEnvelope.payload, 'base64')
          .toString()
          .replace(/[0-9a-f]{64}/, 'a'.repeat(64));
        dsseEnvelope.payload = Buffer.from(statement).toString('base64');
      },
    ],
    ['another type of payload', ({ dsseEnvelope }) => (dsseEnvelope.payloadType = 'text/plain')],
    ['no signature', ({ dsseEnvelope }) => (dsseEnvelope.signatures = [])],
    ['two signatures', ({ dsseEnvelope }) => dsseEnvelope.signatures.push(...dsseEnvelope.signatures)],
    ['an empty signature', ({ dsseEnvelope }) => (dsseEnvelope.signatures = [{ sig: '' }])],
    ['nothing that says who', (bundle) => (bundle.verificationMaterial = {})],
    ['another kind of document', (bundle) => (bundle.mediaType = 'application/json')],
  ];
  test.each(changes)('%s', async (_, change) => {
    const bundle = JSON.parse(await readFile(at('files-sha256.sig'), 'utf8')) as Document;
    change(bundle);
    const signature = join(await mkdtemp(join(host.scratch, 'sig-')), 'model.sig');
    await writeFile(signature, JSON.stringify(bundle));
    expect(await verify({ signature, key: at('p256.pub') })).toMatchObject({ outcome: 'failed' });
  });
  test.each(['', '{', '[]', 'null', '{"mediaType": 1}'])('%j is no signature', async (text) => {
    const signature = join(await mkdtemp(join(host.scratch, 'sig-')), 'model.sig');
    await writeFile(signature, text);
    expect(await verify({ signature, key: at('p256.pub') })).toMatchObject({ outcome: 'failed' });
  });
});

describe('where it lies', () => {
  test('beside a file, under its name', async () => {
    expect(await verify({ key: at('p256.pub') }, at('alone.safetensors'))).toMatchObject({
      outcome: 'verified',
      resources: 1,
    });
  });
  test('in the folder, and is not part of what was signed', async () => {
    const folder = await copyOf();
    await cp(at('files-sha256.sig'), join(folder, 'model.sig'));
    expect(await verify({ key: at('p256.pub') }, folder)).toMatchObject({ outcome: 'verified' });
  });
  test('of one file in a signed folder, the file alone is compared', async () => {
    const folder = await copyOf();
    await cp(at('files-sha256.sig'), join(folder, 'model.sig'));
    const found = await verify({ key: at('p256.pub') }, join(folder, 'model.safetensors'));
    expect(found).toMatchObject({ outcome: 'verified', resources: 1 });
  });
  test('nowhere, though somebody asked for one', async () => {
    expect(await verify({ key: at('p256.pub') })).toMatchObject({ outcome: 'missing' });
  });
  test('there, and nobody says whose it has to be', async () => {
    expect(await verify({ signature: at('files-sha256.sig') })).toMatchObject({ outcome: 'unchecked' });
  });
  test('nowhere, and nobody asked', async () => {
    const model = at('model');
    expect(await signatureOf(model, await inspect(model, host), {}, host)).toBeUndefined();
  });
});

test.each([
  [{ key: at('make.py') }, 'CONFIG_INVALID'],
  [{ roots: at('p256.pub') }, 'CONFIG_INVALID'],
  [{ key: at('absent.pub') }, 'IO'],
  [{ key: at('p256.pub'), roots: at('roots.pem') }, 'USAGE'],
  [{ key: at('p256.pub'), signature: at('absent.sig') }, 'USAGE'],
])('%j is refused with %s', async (options, code) => {
  await expect(verify(options)).rejects.toMatchObject({ code });
});

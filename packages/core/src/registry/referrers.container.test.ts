import { spawn } from 'node:child_process';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testHost, type TestHost } from '../../test/host.ts';
import { openRepository } from './client.ts';
import { readManifest, sha256 } from './manifest.ts';
import { attached, attachMissing } from './referrers.ts';
import { parseReference } from './reference.ts';
import { blobOf } from './upload.ts';

/** Debian’s registry keeps no referrers, so that a tag lists them; the other one has the API of OCI 1.1. */
const withoutApi = process.env['PACKAGE_MODEL_TEST_REGISTRY'] ?? '127.0.0.1:5000';
const withApi = '127.0.0.1:5091';
const bill = { type: 'application/vnd.cyclonedx+json', bytes: Buffer.from('{"bomFormat":"CycloneDX"}') };
const record = { type: 'application/vnd.package-model.verification.v1+json', bytes: Buffer.from('{"schema":1}') };

const oras = await program('oras');
const registry = await program('oci-registry');
for (const [name, found] of [
  ['oras', oras],
  ['oci-registry', registry],
]) {
  if (!found) console.log(`NOT CHECKED: attached documents with ${name}, which is not on the PATH`);
}

let host: TestHost;
let server: ReturnType<typeof spawn> | undefined;

beforeAll(async () => {
  host = await testHost();
  if (registry === undefined) return;
  server = spawn(registry, ['-address', withApi], { stdio: 'ignore' });
  for (let tries = 0; tries < 50; tries++) {
    const there = await fetch(`http://${withApi}/v2/`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (there) return;
    await new Promise((done) => setTimeout(done, 100));
  }
});

afterAll(async () => {
  server?.kill();
  await host[Symbol.asyncDispose]();
});

describe.each([
  ['a registry without referrers', withoutApi, true],
  ['a registry with referrers', withApi, registry !== undefined],
])('%s', (_, address, there) => {
  test.runIf(there)('holds what is attached once, and oras discovers it', async () => {
    const name = `${address}/referrers-test-${process.pid}`;
    const repository = await openRepository(parseReference(name), 'push', host);
    const config = Buffer.from(
      JSON.stringify({ architecture: 'amd64', os: 'linux', rootfs: { type: 'layers', diff_ids: [] }, name }),
    );
    await repository.upload(blobOf(config));
    const mediaType = 'application/vnd.oci.image.manifest.v1+json';
    const described = {
      mediaType: 'application/vnd.oci.image.config.v1+json',
      digest: sha256(config),
      size: config.length,
    };
    const manifest = readManifest(
      Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, config: described, layers: [] })),
    );
    if (!manifest) throw new Error('no manifest');
    await repository.putManifest('1', manifest);
    await attachMissing(repository, manifest, [bill, record]);
    await attachMissing(repository, manifest, [record, bill]);
    for (const document of [bill, record]) {
      expect(await attached(repository, manifest.digest, document.type)).toEqual([document.bytes]);
    }
    if (oras === undefined) return;
    const found = await host.exec(oras, ['discover', '--plain-http', '--format', 'json', `${name}:1`]);
    expect(found).toMatchObject({ code: 0 });
    const types = [...found.stdout.matchAll(/"artifactType": "([^"]+)"/g)].map(([, type]) => type);
    expect(new Set(types)).toEqual(new Set([bill.type, record.type]));
  });
});

/** Where a program of the tests is: on the PATH, or among the tools. */
async function program(name: string): Promise<string | undefined> {
  const { PATH = '', PACKAGE_MODEL_TOOLS: tools } = process.env;
  const folders = [...PATH.split(':'), ...(tools === undefined ? [] : [join(tools, 'bin')])].filter(Boolean);
  for (const folder of folders) {
    const found = await access(join(folder, name)).then(
      () => true,
      () => false,
    );
    if (found) return join(folder, name);
  }
  return undefined;
}

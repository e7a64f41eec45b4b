import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testHost, type TestHost } from '../../test/host.ts';
import { imageFacts } from '../engine/facts.ts';
import { findEngine } from '../engine/find.ts';
import type { Engine } from '../engine/engine.ts';
import type { Image } from '../nouns/image.ts';
import { askDigest } from '../registry/ask.ts';
import { fakeRegistry, sha } from '../registry/fake-registry.ts';
import { push } from './push.ts';

const registry = process.env['PACKAGE_MODEL_TEST_REGISTRY'] ?? '127.0.0.1:5000';
const repository = `${registry}/push-test-${process.pid}`;
const built: string[] = [];
let host: TestHost;
let engine: Engine;

beforeAll(async () => {
  host = await testHost();
  engine = await findEngine(host);
});

afterAll(async () => {
  for (const name of built) await engine.run(['rmi', '--force', name]);
  await host[Symbol.asyncDispose]();
});

/** A real image from a real build, small: what is in it does not matter here. */
async function build(content: string): Promise<Image & { readonly at: 'engine' }> {
  const folder = join(host.scratch, sha(content).slice(7, 19));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'model'), content);
  await writeFile(join(folder, 'Dockerfile'), 'FROM scratch\nCOPY model /models/model\nLABEL a=b\n');
  const name = `push-test-${process.pid}:${sha(content).slice(7, 19)}`;
  const done = await engine.run(['build', '--tag', name, folder]);
  if (done.code !== 0) throw new Error(done.stderr);
  built.push(name);
  const facts = await imageFacts(engine, name);
  if (!facts) throw new Error('the engine does not know what it built');
  return {
    at: 'engine',
    id: facts.id,
    layers: facts.layers,
    platform: facts.platform as Image['platform'],
    environment: sha('lock'),
    base: { reference: 'scratch', id: '', because: 'it is small' },
    model: { digest: sha(content), size: content.length, files: {} },
    size: facts.size,
  };
}

test('pushes what was built, and the engine pulls the same by the digest', async () => {
  const image = await build('one');
  const tags = [`${repository}:1`, `${repository}:latest`, `${repository}/other:1`];
  const pushed = await push(image, tags, engine, host);
  expect(pushed).toMatchObject({ repository, tags: tags.slice(0, 2), also: [{ repository: `${repository}/other` }] });
  for (const tag of tags) expect(await askDigest(tag, host)).toBe(pushed.digest);
  const names = await engine.run(['images', '--format', '{{.Repository}}:{{.Tag}}']);
  expect(names.stdout).not.toContain(':pm-');

  const byDigest = `${repository}@${pushed.digest}`;
  built.push(byDigest);
  expect((await engine.run(['pull', byDigest])).code).toBe(0);
  expect(await imageFacts(engine, byDigest)).toMatchObject({ id: image.id, layers: image.layers });
});

test('a second push sends nothing; new content moves the tag', async () => {
  const first = await push(await build('two'), [`${repository}:moving`], engine, host);
  const before = host.events.length;
  expect(await push(await build('two'), [`${repository}:moving`], engine, host)).toEqual(first);
  expect(host.events.slice(before).filter(({ type }) => type === 'output')).toEqual([]);
  const second = await push(await build('three'), [`${repository}:moving`], engine, host);
  expect(second.digest).not.toBe(first.digest);
  expect(await askDigest(`${repository}:moving`, host)).toBe(second.digest);
});

test('an image other than the verified one moves no tag', async () => {
  const image = await build('four');
  const claimed = { ...image, layers: [...image.layers, sha('another layer')] };
  await expect(push(claimed, [`${repository}:swapped`], engine, host)).rejects.toMatchObject({ code: 'PUSH_MISMATCH' });
  expect(await askDigest(`${repository}:swapped`, host)).toBeUndefined();
});

test('the engine’s own words are understood: a registry that refuses, one that is gone', async () => {
  const image = await build('five');
  {
    await using refusing = await fakeRegistry();
    refusing.twist = (request, response) => request.method !== 'GET' && !!response.writeHead(403).end();
    await expect(push(image, [`${refusing.host}/a/b:1`], engine, host)).rejects.toMatchObject({
      code: 'REGISTRY_DENIED',
    });
  }
  const gone = await fakeRegistry();
  await gone[Symbol.asyncDispose]();
  await expect(push(image, [`${gone.host}/a/b:1`], engine, host)).rejects.toMatchObject({
    code: 'REGISTRY_UNREACHABLE',
  });
});

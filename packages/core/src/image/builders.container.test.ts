import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, cp, mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { throughVolume } from '../../test/through-volume.ts';
import { testHost, type TestHost } from '../../test/host.ts';
import { cleanUp } from '../engine/clean.ts';
import { ask, type Engine } from '../engine/engine.ts';
import { imageFacts } from '../engine/facts.ts';
import { findEngine } from '../engine/find.ts';
import { environment } from '../environment/environment.ts';
import { readServer } from '../environment/server.ts';
import { inspect } from '../inspect/inspect.ts';
import type { Image, Platform } from '../nouns/image.ts';
import { verify } from '../verify/verify.ts';
import { resolveBase } from './base.ts';
import { buildImage, tagImage, type BuildOptions } from './build.ts';
import { builderOf } from './builder.ts';
import { writeFiles } from './image-files.ts';
import { buildComplete } from './complete-build.ts';
import { digestModel } from './digest-model.ts';
import { planImage, type ImagePlan } from './plan.ts';

const root = join(import.meta.dirname, '../../../..');
const platform: Platform = process.arch === 'arm64' ? 'linux/arm64' : 'linux/amd64';
const EPOCH = 1_700_000_000;
const BASE = 'python:3.11-slim';

let host: TestHost;
let engine: Engine;
let first: Image & { readonly at: 'engine' };

beforeAll(async () => {
  host = await testHost();
  engine = await findEngine(host);
  // Not from the engine’s cache: it compares contents, and takes what another release gave another time.
  first = await buildImage(await planIn('first', engine), engine, { sourceDateEpoch: EPOCH, noCache: true }, host);
}, 600_000);

afterAll(async () => {
  await cleanUp(engine, host);
  await host[Symbol.asyncDispose]();
});

/** The plan of the iris model, all of whose files lie in a folder of their own, as old as their copies are. */
async function planIn(name: string, on: Engine, touched?: Date): Promise<ImagePlan> {
  const folder = join(host.scratch, name);
  await mkdir(folder);
  const file = join(folder, 'iris.pkl');
  await cp(join(root, 'test-fixtures/iris/iris.pkl'), file);
  await cp(join(root, 'packages/server'), join(folder, 'server'), { recursive: true });
  if (touched) await utimes(file, touched, touched);
  const model = await inspect(file, host, { workspace: folder });
  const server = await readServer(join(folder, 'server'));
  const found = await environment(
    model,
    { workspace: folder, platform, server, mode: 'use', python: '3.11', write: false },
    host,
  );
  const base = await resolveBase(on, found, { baseImage: BASE }, host);
  return planImage({ model, layer: await digestModel(model, host), environment: found, server, base });
}

function build(plan: ImagePlan, options: BuildOptions): Promise<Image & { readonly at: 'engine' }> {
  return buildImage(plan, engine, { sourceDateEpoch: EPOCH, ...options }, host);
}

test('the same inputs are the same image: elsewhere, later, in another time zone, with other times on the files', async () => {
  const plan = await planIn('second folder, with comma', engine, new Date('2031-05-05T05:05:05Z'));
  const away = { ...engine, env: { ...engine.env, TZ: 'Pacific/Kiritimati' } };
  const second = await buildImage(plan, away, { sourceDateEpoch: EPOCH, noCache: true }, host);
  // An old BuildKit gives the folder of the model, which it makes itself, the time of the build: the same files, with one date that differs.
  const { links } = await builderOf(engine, undefined);
  const compared = links || engine.kind === 'podman' ? first.layers.length : first.layers.length - 1;
  expect(second.layers.slice(0, compared)).toEqual(first.layers.slice(0, compared));
  expect(links ? second.id : first.id).toBe(first.id);
}, 600_000);

test('a builder that nobody has is named', async () => {
  const plan = await planIn('no builder', engine);
  await expect(build(plan, { builder: 'package-model-nobody' })).rejects.toMatchObject({
    code: 'USAGE',
    message: `${engine.kind === 'podman' ? 'podman builds by itself and knows' : 'there is'} no builder package-model-nobody`,
  });
}, 60_000);

test('a library that a wheel is linked to and nobody brings becomes a Debian package', async () => {
  const folder = join(host.scratch, 'linked');
  await mkdir(folder);
  const file = join(folder, 'classifier.txt');
  await cp(join(root, 'test-fixtures/lightgbm/classifier.txt'), file);
  const model = await inspect(file, host, { workspace: folder });
  const server = await readServer(join(root, 'packages/server'));
  const options = { workspace: folder, platform, server, mode: 'use', python: '3.11', write: false } as const;
  const found = await environment(model, options, host);
  const base = await resolveBase(engine, found, { baseImage: BASE }, host);
  const plan = planImage({ model, layer: await digestModel(model, host), environment: found, server, base });
  expect(plan.system).toEqual(['libgomp1']);
  const bare = { ...plan, system: [] };
  const { image, plan: complete } = await buildComplete(bare, engine, { sourceDateEpoch: EPOCH }, host);
  expect(complete.system).toEqual(['libgomp1']);
  expect(host.events).toContainEqual(
    expect.objectContaining({ what: 'libgomp1 is installed', because: 'lightgbm is linked to libgomp.so.1' }),
  );
  const loads = ['run', '--rm', '--entrypoint', '/opt/venv/bin/python', image.id, '-c', 'import lightgbm'];
  expect(await engine.run(loads)).toMatchObject({ code: 0 });
  // Nothing lacks any more, and nothing is built again.
  const before = host.events.length;
  expect((await buildComplete(complete, engine, { sourceDateEpoch: EPOCH }, host)).image.id).toBe(image.id);
  expect(JSON.stringify(host.events.slice(before))).not.toContain('is linked to');
}, 600_000);

test('a secret is read by the steps that install, and is in no image, log or plan', async () => {
  const value = 'machine packages.acme.example login ci password of-the-secret';
  const name = `package-model-secret-base-${process.pid}`;
  const folder = join(host.scratch, 'secret-base');
  await mkdir(folder);
  // In place of an archive with a login: what installs here keeps the hash of what it was given, and prints it.
  const installs = 'test "$1" != install || { sha256sum </run/secrets/apt >/given; cat /run/secrets/apt >&2; }';
  await writeFile(join(folder, 'apt-get'), `#!/bin/sh\n${installs}\n`, { mode: 0o755 });
  await writeFile(join(folder, 'Dockerfile'), `FROM ${BASE}\nCOPY apt-get /usr/local/bin/\n`);
  expect(await engine.run(['build', '--tag', name, folder])).toMatchObject({ code: 0 });
  try {
    const plan = await planIn('secret', engine);
    const secret = { ...plan, base: { ...plan.base, reference: name }, system: ['libacme1'], secrets: ['apt'] };
    const before = host.events.length;
    const secrets = [{ id: 'apt', from: { kind: 'value', value } }] as const;
    const built = await build(secret, { secrets });
    const given = await engine.run(['run', '--rm', '--entrypoint', 'cat', built.id, '/given']);
    expect(given.stdout.split(' ')[0]).toBe(createHash('sha256').update(value).digest('hex'));
    const said = JSON.stringify(host.events.slice(before));
    expect(said).toContain('***');
    const history = await engine.run(['history', '--no-trunc', built.id]);
    const files = join(host.scratch, 'secret-files.tar');
    await writeFiles(built.id, { dest: files, packed: true }, engine, host);
    for (const text of [said, JSON.stringify(secret), history.stdout, await readFile(files, 'latin1')])
      expect(text.includes('of-the-secret')).toBe(false);
  } finally {
    await engine.run(['rmi', '--force', name]);
  }
}, 600_000);

async function onPath(name: string): Promise<string | undefined> {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, name);
    if (
      await access(path).then(
        () => true,
        () => false,
      )
    )
      return path;
  }
  return undefined;
}

/** BuildKit on a socket of its own, which finds the base in the registry of the tests. */
async function startBuildkit(program: string, registry: string): Promise<{ child: ChildProcess; address: string }> {
  const folder = join(host.scratch, 'buildkit');
  await mkdir(folder);
  const config = join(folder, 'buildkitd.toml');
  await writeFile(
    config,
    `[registry."docker.io"]\n  mirrors = ["${registry}"]\n[registry."${registry}"]\n  http = true\n`,
  );
  const address = `unix://${join(folder, 'socket')}`;
  const args = ['--config', config, '--root', join(folder, 'root'), '--addr', address, '--oci-worker-net', 'host'];
  const child = spawn(program, args, { stdio: 'ignore' });
  for (let tries = 0; tries < 100 && child.exitCode === null; tries += 1) {
    const there = await access(join(folder, 'socket')).then(
      () => true,
      () => false,
    );
    if (there) return { child, address };
    await pause(100);
  }
  throw new Error('buildkitd did not start');
}

test('a builder apart makes the same layers, from and to a cache of its own', async ({ skip }) => {
  const program = await onPath('buildkitd');
  const registry = process.env['PACKAGE_MODEL_TEST_REGISTRY'];
  if (program === undefined || registry === undefined || engine.kind !== 'docker') {
    console.log('NOT CHECKED: a remote builder, for there is no buildkitd on the PATH, or no registry, or no docker');
    return skip();
  }
  const mirrored = `${registry}/library/${BASE}`;
  await engine.run(['tag', BASE, mirrored]);
  expect(await engine.run(['push', mirrored])).toMatchObject({ code: 0 });
  const { child, address } = await startBuildkit(program, registry);
  const builder = `package-model-test-${process.pid}`;
  try {
    const made = await engine.run(['buildx', 'create', '--name', builder, '--driver', 'remote', address]);
    expect(made).toMatchObject({ code: 0 });
    const plan = await planIn('remote', engine);
    const cache = join(host.scratch, 'layers');
    // Without the pin, if any: the registry of the tests holds the base under a digest of its own.
    const apart = { ...plan, base: { ...plan.base, reference: BASE } };
    const built = await build(apart, { builder, cacheTo: [`type=local,dest=${cache},mode=max`] });
    expect(await readdir(cache)).toContain('index.json');
    // Environment, links and server. The folder of the model is made by the builder itself, each release in its own way.
    // Copied by link, as a builder that is old does not, layers hold no folder above what they bring.
    const compared = (await builderOf(engine, undefined)).links ? 4 : 1;
    expect(built.layers.slice(1, compared)).toEqual(first.layers.slice(1, compared));
    const before = host.events.length;
    await build(apart, { builder, cacheFrom: [`type=local,src=${cache}`] });
    expect(JSON.stringify(host.events.slice(before))).toContain('importing cache manifest from local');
  } finally {
    await engine.run(['buildx', 'rm', '--force', builder]);
    child.kill('SIGTERM');
    await new Promise((done) => child.once('exit', done));
    await engine.run(['rmi', mirrored]);
    await rm(join(host.scratch, 'buildkit'), { recursive: true, force: true, maxRetries: 5 });
  }
}, 900_000);

test('podman makes an image that is checked like any other, with its health check', async ({ skip }) => {
  const program = await onPath('podman');
  if (program === undefined || engine.kind !== 'docker') {
    console.log('NOT CHECKED: podman beside docker, for one of them is not on the PATH');
    return skip();
  }
  const podman = await findEngine(host, { program });
  // By its short name: of an archive of Docker's it becomes docker.io/library's or localhost's, as the archive's age has it.
  if (!(await imageFacts(podman, BASE))) {
    const file = join(host.scratch, 'base.tar');
    await ask(engine, ['save', '--output', file, BASE], 'saving the base');
    await ask(podman, ['load', '--input', file], 'loading the base');
    await rm(file);
  }
  try {
    const image = await buildImage(await planIn('podman', podman), podman, { sourceDateEpoch: EPOCH }, host);
    const seen = await podman.run(['image', 'inspect', image.id]);
    expect(seen.stdout).toContain('package_model_server');
    expect(seen.stdout).toContain('"Healthcheck"');
    expect(seen.stdout).toContain('2023-11-14T22:13:20Z');
    const items = [{ request: { rows: [[5.1, 3.5, 1.4, 0.2]] }, rows: 1 }];
    const samples = { items, from: 'made', source: 'by hand' } as const;
    const shown = await verify({ kind: 'container', engine: podman, image }, { samples }, host);
    expect(shown).toMatchObject({ verdict: 'consistent', isolation: 'container' });
    expect(await throughVolume('the weights', BASE, podman, host)).toBe('the weights');
    const tag = `localhost/package-model-${host.run}:asked`;
    await tagImage(podman, image.id, [tag]);
    expect((await imageFacts(podman, tag))?.id).toBe(image.id);
    await podman.run(['rmi', tag]);
  } finally {
    await cleanUp(podman, host);
  }
}, 900_000);

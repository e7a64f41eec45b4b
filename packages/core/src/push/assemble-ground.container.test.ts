import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testHost, type TestHost } from '../../test/host.ts';
import { cleanUp } from '../engine/clean.ts';
import type { Engine } from '../engine/engine.ts';
import { findEngine } from '../engine/find.ts';
import { environment } from '../environment/environment.ts';
import { readServer } from '../environment/server.ts';
import { assemblable } from '../image/assemble/assemblable.ts';
import { readBase, type Base } from '../image/assemble/base-image.ts';
import { compilersOf } from '../image/assemble/compilers.ts';
import { findCompiler } from '../image/assemble/find-compiler.ts';
import { layerMakers } from '../image/assemble/layer-makers.ts';
import type { Ingredients } from '../image/assemble/layers.ts';
import { wheelFetcher } from '../image/assemble/wheels.ts';
import { resolveBase } from '../image/base.ts';
import { buildImage } from '../image/build.ts';
import { digestModel } from '../image/digest-model.ts';
import { planImage, type ImagePlan } from '../image/plan.ts';
import { inspect } from '../inspect/inspect.ts';
import { openRepository, type Repository } from '../registry/client.ts';
import { parseReference } from '../registry/reference.ts';
import { assembledKey, assembleGround } from './assemble-ground.ts';
import type { Ground } from './compose.ts';
import { groundInEngine } from './ground.ts';

const root = join(import.meta.dirname, '../../../..');
const registry = process.env['PACKAGE_MODEL_TEST_REGISTRY'] ?? '127.0.0.1:5000';
const name = `${registry}/assemble-test-${process.pid}`;

const platform = process.arch === 'arm64' ? 'linux/arm64' : 'linux/amd64';
let host: TestHost;
let engine: Engine;
let plan: ImagePlan;
let base: Base;
let bases: Repository;
let ingredients: Ingredients;
/** What the first test assembled. */
let first: Ground;

/** The base has to be in a registry: the engine's own is put there. */
beforeAll(async () => {
  host = await testHost();
  engine = await findEngine(host);
  const model = await inspect(join(root, 'test-fixtures/iris/iris.pkl'), host, { workspace: root });
  await cp(join(root, 'packages/server'), join(host.scratch, 'server'), { recursive: true });
  const server = await readServer(join(host.scratch, 'server'));
  const found = await environment(
    model,
    { workspace: root, platform, server, mode: 'use', python: '3.11', write: false },
    host,
  );
  const inEngine = await resolveBase(engine, found, {}, host);
  plan = planImage({ model, layer: await digestModel(model, host), environment: found, server, base: inEngine });

  const tag = `${name}/base:1`;
  for (const args of [
    ['tag', inEngine.id, tag],
    ['push', '--quiet', tag],
  ]) {
    const done = await engine.run(args);
    if (done.code !== 0) throw new Error(done.stderr);
  }
  bases = await openRepository(parseReference(tag), 'pull', host);
  base = await readBase(bases, '1', platform, host);
  const can = assemblable(plan, base);
  if ('because' in can) throw new Error(can.because);
  const compiler = await findCompiler('3.11', host, base.release);
  const compilers = 'because' in compiler ? undefined : compilersOf(compiler, 2, host);
  ingredients = {
    plan,
    base,
    wheels: can.wheels,
    compilers,
    fetch: wheelFetcher({ findLinks: [] }, host),
    makers: layerMakers(2, compilers, host),
  };
}, 300_000);

afterAll(async () => {
  await ingredients.makers[Symbol.asyncDispose]();
  await ingredients.compilers?.[Symbol.asyncDispose]();
  await engine.run(['rmi', '--force', `${name}/base:1`]);
  await cleanUp(engine, host);
  await host[Symbol.asyncDispose]();
});

async function assemble(
  repository: string,
  rederive = false,
): Promise<{ ground: Ground; at: ReturnType<typeof parseReference> }> {
  const at = parseReference(repository);
  const target = await openRepository(at, 'push', host);
  const facts = { key: assembledKey('test'), python: '3.11', packages: [] };
  return { ground: await assembleGround(ingredients, facts, bases, target, { rederive }, host), at };
}

const made = (): string[] =>
  host.events.flatMap((event) => (event.type === 'decided' && event.what.includes('assembled') ? [event.because] : []));

test('holds the same files as what the engine builds, and one digest wherever it is assembled', async () => {
  const { ground, at } = await assemble(`${name}/one:1`);
  const { ground: other } = await assemble(`${name}/two:1`);
  expect(other.manifest.digest).toBe(ground.manifest.digest);
  first = ground;

  const assembled = await groundInEngine(ground, at, platform, engine, host);
  const built = await buildImage(plan, engine, {}, host);
  const [ours, theirs] = [await filesOf(assembled.id), await filesOf(built.id)];
  const differing = [...new Set([...ours.keys(), ...theirs.keys()])].filter(
    (path) => ours.get(path) !== theirs.get(path) && !ALLOWED.some((one) => one.test(path)),
  );
  expect(differing).toEqual([]);
  // The base's own release is taken where this machine has it; the server's modules are compiled in a step of their own.
  const bytecode = [...ours.keys()].filter((path) => /^opt\/venv\/.*\.pyc$/.test(path));
  const others = bytecode.filter((path) => ours.get(path) !== theirs.get(path));
  const by = ingredients.compilers?.version;
  console.log(`bytecode: ${others.length} of ${bytecode.length} differ, compiled by ${by} for ${base.release}`);
  expect(others.length).toBeLessThanOrEqual(by === base.release ? 0 : bytecode.length / 20);
  expect(bytecode.length).toBeGreaterThan(1000);
  expect(ours.size).toBeGreaterThan(2500);
}, 300_000);

/** What may differ between the two renderings, and why. */
const ALLOWED = [
  // The model is no part of the environment, and was put into the built image.
  /^models(?:\/|$)/,
  // Written by whoever installs; uv leaves a lock of its own and a list of what was asked for.
  /\.dist-info\/(?:RECORD|INSTALLER|REQUESTED)$|^opt\/venv\/\.lock$/,
  // Programs of entry points are a text of the installer's own.
  /^opt\/venv\/bin\/(?:uvicorn|f2py|numpy-config)$/,
  // Scripts that change a shell, and what `venv` writes about the machine it runs on.
  /^opt\/venv\/bin\/(?:[Aa]ctivate[^/]*)$|^opt\/venv\/pyvenv\.cfg$|^opt\/venv\/include(?:\/|$)/,
  // Compared by itself.
  /\.pyc$/,
];

test('a second environment in the same repository takes the layers of the first, and makes none', async () => {
  const before = made().length;
  const { ground: again } = await assemble(`${name}/one:2`);
  expect(again.manifest.digest).toBe(first.manifest.digest);
  expect(made().slice(before).join()).toMatch(/^0 of \d+ layers were made here/);
});

test('layers that are there are made again and compared on request', async () => {
  const { ground } = await assemble(`${name}/one:3`, true);
  expect(ground.manifest.digest).toBe(first.manifest.digest);
});

test('a wheel that is gone ends it, whoever still waits to hear of its libraries', async () => {
  const target = await openRepository(parseReference(`${name}/gone:1`), 'push', host);
  const gone = { ...ingredients, fetch: async () => ['/nowhere/gone.whl'] };
  const facts = { key: assembledKey('test'), python: '3.11', packages: [] };
  const sound = (): Promise<never> => new Promise(() => undefined);
  await expect(assembleGround(gone, facts, bases, target, { rederive: false, sound }, host)).rejects.toMatchObject({
    code: 'IO',
    message: expect.stringMatching(/gone\.whl/) as string,
  });
});

test('the model on the assembled environment answers', async () => {
  const { id } = await groundInEngine(first, parseReference(`${name}/one:1`), platform, engine, host);
  const done = await engine.run(
    [
      'run',
      '--rm',
      '--network=none',
      '--read-only',
      '--user=12345:0',
      '--entrypoint=/opt/venv/bin/python',
      id,
      '-c',
      PROGRAM,
    ],
    { timeout: 60_000 },
  );
  expect(done).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^\/opt\/venv True cpython-311\.pyc \d+ packages\n$/) as string,
  });
});

const PROGRAM = `
import importlib.metadata, pathlib, sys
import sklearn, package_model_server
cached = pathlib.Path(sklearn.__cached__)
print(sys.prefix, sys.prefix != sys.base_prefix, cached.name.split(".", 1)[1], len(list(importlib.metadata.distributions())), "packages") if cached.exists() else print("no bytecode")
`;

/** Path → kind, mode, owner and digest of every file in an image, read from its archive by Python. */
async function filesOf(id: string): Promise<Map<string, string>> {
  const container = (await engine.run(['create', id, 'true'])).stdout.trim();
  try {
    const archive = join(host.scratch, `${container}.tar`);
    await engine.run(['export', '--output', archive, container]);
    const { stdout, code, stderr } = await host.exec('python3', ['-c', LIST, archive], { keep: 64 << 20 });
    if (code !== 0) throw new Error(stderr);
    return new Map(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => [line.slice(line.indexOf(' ') + 1), line.slice(0, line.indexOf(' '))]),
    );
  } finally {
    await engine.run(['rm', container]);
  }
}

const LIST = `
import hashlib, sys, tarfile
with tarfile.open(sys.argv[1], "r|") as archive:
    for member in archive:
        if member.name.startswith(("dev", "proc", "sys", "etc/")) or member.name == ".dockerenv":
            continue
        content = hashlib.sha256(archive.extractfile(member).read()).hexdigest() if member.isfile() else member.linkname
        kind = "d" if member.isdir() else "l" if member.issym() else "f"
        print("%s:%o:%d:%d:%s %s" % (kind, member.mode & 0o7777 if kind != "l" else 0, member.uid, member.gid, content.replace(" ", "_"), member.name))
`;

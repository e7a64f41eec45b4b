import { createReadStream } from 'node:fs';
import { appendFile, copyFile, cp, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testHost, type TestHost } from '../../test/host.ts';
import { cleanUp } from '../engine/clean.ts';
import * as containers from '../engine/container.ts';
import type { Engine } from '../engine/engine.ts';
import { imageFacts } from '../engine/facts.ts';
import { findEngine } from '../engine/find.ts';
import { environment } from '../environment/environment.ts';
import { readServer } from '../environment/server.ts';
import { inspect } from '../inspect/inspect.ts';
import type { Image } from '../nouns/image.ts';
import { resolveBase } from './base.ts';
import { buildImage, tagImage } from './build.ts';
import { writeContext } from './context.ts';
import { digestModel } from './digest-model.ts';
import { planImage, type ImagePlan, type PlanInput } from './plan.ts';

const root = join(import.meta.dirname, '../../../..');
const question = JSON.stringify({ requests: [{ rows: [[5.1, 3.5, 1.4, 0.2]] }, { rows: [['x']] }] });

/** Written into the certificate bundle and into a proxy variable: if it is anywhere in the image, something leaked. */
const MARK = 'package-model-leak-mark';

let host: TestHost;
let engine: Engine;
let input: PlanInput;
let image: Image & { readonly at: 'engine' };
let plan: ImagePlan;

beforeAll(async () => {
  host = await testHost({ ...process.env, NO_PROXY: `${process.env['NO_PROXY'] ?? 'localhost'},${MARK}.invalid` });
  engine = await findEngine(host);
  const model = await inspect(join(root, 'test-fixtures/iris/iris.pkl'), host, { workspace: root });
  // A copy: the sources of a checkout may change while this runs.
  await cp(join(root, 'packages/server'), join(host.scratch, 'server'), { recursive: true });
  const server = await readServer(join(host.scratch, 'server'));
  const platform = process.arch === 'arm64' ? 'linux/arm64' : 'linux/amd64';
  const found = await environment(
    model,
    { workspace: root, platform, server, mode: 'use', python: '3.11', write: false },
    host,
  );
  const base = await resolveBase(engine, found, {}, host);
  input = {
    model,
    layer: await digestModel(model, host),
    environment: found,
    server,
    base,
    labels: [String.raw`com.example.odd=a "b" $HOME ${'$'}{x} \n it's #1`],
  };
  plan = planImage(input);
  const certificates = join(host.scratch, 'bundle, with comma.pem');
  await copyFile(process.env['SSL_CERT_FILE'] ?? '/etc/ssl/certs/ca-certificates.crt', certificates);
  await appendFile(certificates, `\n# ${MARK}\n`);
  image = await buildImage(plan, engine, { certificates }, host);
}, 600_000);

afterAll(async () => {
  await cleanUp(engine, host);
  await host[Symbol.asyncDispose]();
});

async function askImage(id: string): Promise<unknown> {
  const spec = {
    image: id,
    command: [...plan.config.entrypoint, 'ask'],
    network: 'none',
    stdin: true,
    user: '12345:0',
  } as const;
  const container = await containers.createContainer(engine, host, {
    ...spec,
    command: ['/opt/venv/bin/python', '-m', 'package_model_server', 'ask'],
  });
  try {
    const result = await containers.runAttached(engine, container, { input: question, timeout: 120_000 });
    expect(result).toMatchObject({ code: 0 });
    return (JSON.parse(result.stdout) as { answers: unknown }).answers;
  } finally {
    await containers.removeContainer(engine, container);
  }
}

const answers = [
  { status: 200, body: { predictions: ['setosa'] } },
  { status: 422, body: {} },
];

test('the image answers, hardened, as a user that nobody has heard of', async () => {
  expect(await askImage(image.id)).toMatchObject(answers);
});

test('its config is the contract', async () => {
  const facts = await imageFacts(engine, image.id);
  expect(facts).toMatchObject({ id: image.id, layers: image.layers, platform: plan.platform });
  expect(facts?.config).toMatchObject({
    user: '65532:0',
    entrypoint: plan.config.entrypoint,
    cmd: ['serve'],
    ports: ['8080/tcp'],
    volumes: [],
  });
  expect(facts?.config.labels).toMatchObject(plan.config.labels);
  expect(facts?.config.labels['com.example.odd']).toBe(String.raw`a "b" $HOME ${'$'}{x} \n it's #1`);
  const inspected = await engine.run([
    'image',
    'inspect',
    '--format',
    '{{json .Config.Healthcheck}} {{.Config.StopSignal}}',
    image.id,
  ]);
  expect(inspected.stdout).toContain('"health"');
  expect(inspected.stdout).toContain('SIGTERM');
  // base, environment, links, server, model: the model's own layer is the last.
  const base = await imageFacts(engine, input.base.id);
  expect(image.layers.slice(0, base?.layers.length)).toEqual(base?.layers);
  expect(image.layers.length - (base?.layers.length ?? 0)).toBe(4);
});

test('serves as it is started by default, with the links that other platforms follow', async () => {
  const container = await containers.createContainer(engine, host, {
    image: image.id,
    command: ['/opt/venv/bin/python', '-m', 'package_model_server', 'serve'],
    network: 'none',
  });
  try {
    await containers.startContainer(engine, container);
    const health = async (): Promise<number | null> =>
      (await containers.execIn(engine, container, plan.config.health)).code;
    const deadline = Date.now() + 60_000;
    while ((await health()) !== 0 && Date.now() < deadline) await new Promise((done) => setTimeout(done, 200));
    expect(await health()).toBe(0);
    const program = `
import json, os, pathlib, sys
site = pathlib.Path('/opt/venv/lib/python3.11/site-packages')
print(json.dumps({
  'links': [os.path.realpath(p) for p in ('/opt/ml/model', '/mnt/models')],
  'models': sorted(os.listdir('/models')),
  'tests': sorted(str(q.relative_to(site)) for p in site.rglob('tests') if p.is_dir() for q in p.rglob('*')),
  'pyc': [int.from_bytes(next(p).read_bytes()[4:8], 'little') for p in (site.glob('numpy/__pycache__/*.pyc'), pathlib.Path('/opt/server').rglob('*.pyc'))],
  'tools': [t for t in ('/build', '/opt/venv/bin/pip', '/opt/venv/bin/uv', '/root/.cache') if os.path.exists(t)],
}))`;
    const seen: unknown = JSON.parse(
      (await containers.execIn(engine, container, ['/opt/venv/bin/python', '-c', program])).stdout,
    );
    expect(seen).toEqual({
      links: ['/models', '/models'],
      models: ['iris.pkl', 'package-model.json'],
      // NumPy 2.1 to 2.3 import a file of theirs in it.
      tests: ['__pycache__', '__pycache__/_natype.cpython-311.pyc', '_natype.py'].map(
        (name) => `numpy/_core/tests/${name}`,
      ),
      // PEP 552: hash-based, unchecked.
      pyc: [1, 1],
      tools: [],
    });
    await containers.stopContainer(engine, container, 10);
    expect(await containers.containerState(engine, container)).toMatchObject({ running: false, exitCode: 0 });
  } finally {
    await containers.removeContainer(engine, container);
  }
});

test('neither certificates nor proxy variables are in the image', async () => {
  expect(engine.env['NO_PROXY']).toContain(MARK);
  const said = await Promise.all([
    engine.run(['history', '--no-trunc', image.id]),
    engine.run(['image', 'inspect', image.id]),
  ]);
  expect(said.map((result) => result.code)).toEqual([0, 0]);
  expect(said.map((result) => result.stdout).join('')).not.toContain(MARK);
  const container = await containers.createContainer(engine, host, {
    image: image.id,
    command: ['/bin/true'],
    network: 'none',
  });
  const file = join(host.scratch, 'export.tar');
  await engine.run(['export', '--output', file, container]);
  await containers.removeContainer(engine, container);
  let [bytes, tail, found] = [0, '', false];
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    const text = tail + chunk.toString('latin1');
    found ||= text.includes(MARK);
    tail = text.slice(-MARK.length);
    bytes += chunk.length;
  }
  await rm(file);
  expect(bytes).toBeGreaterThan(100e6);
  expect(found).toBe(false);
});

test('the ejected context builds with plain docker build, to the same files of server and model, and answers the same', async () => {
  const folder = join(host.scratch, 'ejected');
  await writeContext(plan, folder, host);
  // What is not on the list does not reach the engine, let alone the image.
  await mkdir(join(folder, 'data'));
  await appendFile(join(folder, 'models/.DS_Store'), '');
  await rm(join(folder, 'models/.DS_Store'));
  const tag = `package-model-${host.run}:ejected`;
  const built = await host.exec(engine.program, ['build', '-t', tag, folder], { env: { ...engine.env } });
  expect(built).toMatchObject({ code: 0 });
  // Layers of their own kind: a build of ours links them where the engine knows that, a Dockerfile for everybody does not.
  const files = await filesOf(tag);
  expect(files).toContain('/models/iris.pkl');
  expect(files).toBe(await filesOf(image.id));
  expect(await askImage(tag)).toEqual(await askImage(image.id));
}, 600_000);

/** Mode, owner, time and digest of every file of server and model, a line each. */
async function filesOf(reference: string): Promise<string> {
  const program = `
import hashlib, pathlib
for root in ("/models", "/opt/server", "/opt/ml", "/mnt"):
    for path in sorted(pathlib.Path(root).rglob("*")):
        facts = path.lstat()
        content = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
        print(oct(facts.st_mode), facts.st_uid, facts.st_gid, int(facts.st_mtime) if path.is_file() else "", content, path)
`;
  const python = ['--rm', '--network=none', '--entrypoint=/opt/venv/bin/python', reference, '-c', program];
  const { code, stdout, stderr } = await engine.run(['run', ...python]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

test('another model with the same lock reuses everything below it', async () => {
  const churn = await inspect(join(root, 'test-fixtures/protocols/protocol-4.pkl'), host, { workspace: root });
  const other = planImage({ ...input, model: churn, layer: await digestModel(churn, host) });
  const second = await buildImage(other, engine, {}, host);
  expect(second.layers.slice(0, -1)).toEqual(image.layers.slice(0, -1));
  expect(second.layers.at(-1)).not.toBe(image.layers.at(-1));
}, 600_000);

test('tags are set when they are asked for', async () => {
  const tag = `package-model-${host.run}:asked`;
  await tagImage(engine, image.id, [tag]);
  expect((await imageFacts(engine, tag))?.id).toBe(image.id);
});

test('a wheel that is not the locked one stops the build and says which step', async () => {
  const install = { ...plan.install, requirements: 'six==1.17.0 --hash=sha256:' + '0'.repeat(64) + '\n' };
  await expect(buildImage({ ...plan, install }, engine, {}, host)).rejects.toMatchObject({
    code: 'BUILD_FAILED',
    message: expect.stringMatching(/\[build \d+\/\d+\]/) as string,
    remedy: expect.stringContaining('not the locked one') as string,
  });
}, 600_000);

// The default index answers, as the test before has shown: that this one does not is how we know that it was asked.
test('an index with credentials reaches the build, and its secret reaches neither message nor log', async () => {
  const indexUrl = 'https://user:s3cret@index.invalid/simple';
  const index = planImage({ ...input, indexUrl });
  const failure: unknown = await buildImage(
    { ...index, install: { ...index.install, requirements: 'six==1.17.0 --hash=sha256:' + '0'.repeat(64) + '\n' } },
    engine,
    { indexUrl },
    host,
  ).catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: 'NETWORK' });
  expect(JSON.stringify([failure, (failure as Error).message, host.events])).not.toContain('s3cret');
  // A context has a name of its own in every build.
  const contexts = (await readdir(host.scratch)).filter((name) => name.startsWith('context'));
  expect(contexts).not.toEqual([]);
  for (const name of contexts) {
    expect(await readFile(join(host.scratch, name, 'Dockerfile'), 'utf8')).not.toContain('s3cret');
  }
}, 600_000);

test('a wheel that no index has comes from a folder, through the context', async () => {
  const name = 'package_model_only_here-1.0-py3-none-any.whl';
  const folder = join(host.scratch, 'my wheels');
  await mkdir(folder);
  const program = `
import hashlib, sys, zipfile
info = 'package_model_only_here-1.0.dist-info'
with zipfile.ZipFile(sys.argv[1], 'w') as wheel:
    wheel.writestr('package_model_only_here.py', 'here = True\\n')
    wheel.writestr(f'{info}/METADATA', 'Metadata-Version: 2.1\\nName: package-model-only-here\\nVersion: 1.0\\n')
    wheel.writestr(f'{info}/WHEEL', 'Wheel-Version: 1.0\\nGenerator: test\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n')
    wheel.writestr(f'{info}/RECORD', ''.join(f'{n},,\\n' for n in wheel.namelist()))
print(hashlib.sha256(open(sys.argv[1], 'rb').read()).hexdigest())`;
  const made = await host.exec('python3', ['-c', program, join(folder, name)]);
  const sha256 = made.stdout.trim();
  const at = { kind: 'text', file: 'pylock.toml', line: 1, column: 1 } as const;
  const packages = [{ name: 'package-model-only-here', version: '1.0', wheels: [{ name, sha256 }], at }];
  const lock = { ...input.environment.lock, packages };
  const withWheels = planImage({ ...input, environment: { ...input.environment, lock }, findLinks: [folder] });
  const built = await buildImage(withWheels, engine, {}, host);
  const command = ['/opt/venv/bin/python', '-c', 'import package_model_only_here as it; print(it.here)'] as const;
  const container = await containers.createContainer(engine, host, {
    image: built.id,
    command,
    network: 'none',
    stdin: true,
  });
  const said = await containers.runAttached(engine, container, { input: '', timeout: 60_000 });
  await containers.removeContainer(engine, container);
  expect(said.stdout).toBe('True\n');
}, 600_000);

test('a base that nobody has', async () => {
  const because = resolveBase(engine, input.environment, { baseImage: '127.0.0.1:1/nobody/has:this' }, host);
  await expect(because).rejects.toMatchObject({ code: 'BASE_UNAVAILABLE' });
});

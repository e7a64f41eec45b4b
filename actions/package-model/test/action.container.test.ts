import { execFile, spawn } from 'node:child_process';
import { access, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { archiveHead, commitAll, findProgram } from './checkout.ts';
import { hostile } from './hostile.ts';
import { callsPickle, dangerous } from './pickles.ts';
import { removeTemp, runStep, type StepOptions, type StepResult } from './runner.ts';

/**
 * The committed bundle, alone in an empty folder, against the real engine and a real registry: in the stand-in for the
 * runner, and in an independent one. Only GitHub itself can show the page, the permissions and the hosted machine.
 */
const registry = process.env['PACKAGE_MODEL_TEST_REGISTRY'] ?? '127.0.0.1:5000';
const repository = `${registry}/action-test-${process.pid}`;
const iris = join(import.meta.dirname, '../../../test-fixtures/iris');
const run = promisify(execFile);

let folder: string;
let actionDir: string;
const steps: StepResult[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'action-'));
  actionDir = join(folder, 'action');
  await mkdir(actionDir);
  await archiveHead(actionDir);
});

afterAll(async () => {
  const { stdout } = await run('docker', [
    'images',
    '--format',
    '{{.Repository}}:{{.Tag}}',
    '--filter',
    `reference=${repository}`,
    '--filter',
    `reference=${repository}/*`,
  ]);
  const names = stdout.split('\n').filter((name) => name !== '' && !name.endsWith(':<none>'));
  if (names.length > 0) await run('docker', ['rmi', '--force', ...names]);
  await Promise.all([rm(folder, { recursive: true, force: true }), ...steps.map(removeTemp)]);
});

/** A workspace with the iris model, its samples, and the lock that the first run made of it. */
async function workspaceWith(name: string): Promise<string> {
  const workspace = join(folder, name);
  await mkdir(workspace);
  for (const file of ['iris.pkl', 'iris.samples.json']) await cp(join(iris, file), join(workspace, file));
  return workspace;
}

/** What programs need of this machine to reach an engine and PyPI, as a runner's own environment would have it. */
function machine(): Record<string, string> {
  const wanted = /^(?:DOCKER_|PIP_|UV_|SSL_|NODE_EXTRA_CA_CERTS$|https?_proxy$|no_proxy$|PACKAGE_MODEL_CACHE$|XDG_)/i;
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value !== undefined && wanted.test(name) ? [[name, value]] : [],
    ),
  );
}

async function step(
  workspace: string,
  inputs: Record<string, string>,
  options: Partial<StepOptions> = {},
): Promise<StepResult> {
  const done = await runStep({ actionDir, workspace, inputs, ...options, env: { ...machine(), ...options.env } });
  steps.push(done);
  return done;
}

let cancelled = 0;

async function exists(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}

/** What a run may have left in the engine. */
async function leftOver(id: string): Promise<string> {
  const [containers, images] = await Promise.all([
    run('docker', ['ps', '--all', '--quiet', '--filter', `label=io.package-model.run=${id}`]),
    run('docker', ['images', '--quiet', '--filter', `reference=package-model-${id}`]),
  ]);
  return containers.stdout + images.stdout;
}

/** Python 3.11 is the one whose base image test machines have, stand-in or not. */
const tested = { model: 'iris.pkl', samples: 'iris.samples.json', python: '3.11', locked: 'false' };

test('from a model in the workspace to a digest in the registry; everything a workflow needs is given out', async () => {
  const workspace = await workspaceWith('first');
  const tag = `${repository}:1`;
  const done = await step(workspace, { ...tested, tags: tag, push: 'true' });
  expect(done.log).toContain('pushed');
  expect(done).toMatchObject({ exitCode: 0, resumed: true, annotations: [], others: [], env: {}, path: [] });
  const { digest, size, ...outputs } = done.outputs;
  expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(Number(size)).toBeGreaterThan(10_000_000);
  expect(outputs).toEqual({
    verdict: 'verified',
    image: `${repository}@${digest}`,
    tags: tag,
    format: 'pickle',
    framework: expect.stringMatching(/^scikit-learn \d/),
    findings: '0',
    report: expect.stringMatching(/report\.json$/),
    sarif: expect.stringMatching(/\.sarif$/),
    summary: expect.stringMatching(/summary\.md$/),
    bom: expect.stringMatching(/bom\.cdx\.json$/),
    dockerfile: '',
    lock: expect.stringMatching(/pylock\.iris\.toml$/),
  });
  expect(done.artifacts).toEqual([`oci://${repository}@${digest}`]);
  expect(done.groups).toEqual([
    'Inspect the model',
    'Check the model',
    'Lock the environment',
    'Build the image',
    'Test the image',
    'Tag and push',
  ]);
  expect(done.summary).toMatch(/^## ✅ iris: verified, pushed/);
  expect(done.summary).toContain(digest);
  expect(JSON.parse(await readFile(outputs['report'] ?? '', 'utf8'))).toMatchObject({ version: 1, pushed: { digest } });
  expect(await leftOver(done.state['run'] ?? '')).toBe('');

  const post = await step(workspace, tested, { stage: 'post', state: done.state });
  expect(post).toMatchObject({ exitCode: 0, log: '' });

  // With the lock that the first run wrote, the default holds: it is used as it is, or the run fails.
  const { locked: _, ...again } = tested;
  const second = await step(workspace, { ...again, tags: `${repository}:2`, push: 'true' });
  expect(second).toMatchObject({ exitCode: 0, outputs: { digest, tags: `${repository}:2` } });
  // The same model on the same lock: nothing is made, the tag is put onto what is there, and the log says why.
  expect(second.log).toContain('nothing is built');
  expect(second.log).toContain('nothing is uploaded');
  expect(second.summary).toContain(`\`${digest}\`: model, environment and options are those of an image that is there`);
});

/** A handler that says every text before it fails, on both of its streams and in its last words. */
const loud = (texts: readonly string[]): string => `import sys
TEXTS = ${JSON.stringify(texts)}
def load(path):
    for text in TEXTS:
        print(text, flush=True)
        print(text, file=sys.stderr, flush=True)
    raise RuntimeError("\\n".join(TEXTS))
def predict(model, inputs):
    return inputs
`;

test('what a container says changes no output, no environment and no summary', async () => {
  const says = async (name: string, texts: readonly string[]): Promise<StepResult> => {
    const workspace = await workspaceWith(name);
    await writeFile(join(workspace, 'handler.py'), loud(texts));
    return step(workspace, { ...tested, handler: 'handler.py' });
  };
  const [plain, done] = [await says('plain', ['a word']), await says('loud', hostile)];
  for (const each of [plain, done]) {
    expect(each).toMatchObject({ exitCode: 1, env: {}, path: [], others: [], resumed: true, artifacts: [] });
    expect(each.outputs).toMatchObject({ verdict: 'failed', digest: '', tags: '' });
    expect(each.masks).toEqual(plain.masks);
    expect(each.groups).toEqual(plain.groups);
    expect(each.annotations.map(({ properties }) => properties['title'])).toEqual(
      plain.annotations.map(({ properties }) => properties['title']),
    );
  }
  expect(done.summary).toContain('owned');
  const outline = (text: string) =>
    [
      '^#',
      '<details',
      '</details>',
      '<(?!/?(?:details|summary|br)[ >])',
      '!\\[',
      '@[a-z]',
      '^`{3,}',
      '\\]\\((?!https://github\\.com)',
    ].map((pattern) => text.match(new RegExp(pattern, 'gm'))?.length ?? 0);
  expect(outline(done.summary)).toEqual(outline(plain.summary));
});

test('a registry that is not there fails the step before anything is built, and says so', async () => {
  const workspace = await workspaceWith('unreachable');
  const done = await step(workspace, { ...tested, tags: '127.0.0.1:1/iris:1', push: 'true' });
  expect(done).toMatchObject({ exitCode: 1, outputs: { verdict: 'failed', digest: '' }, artifacts: [] });
  expect(done.annotations).toEqual([
    {
      level: 'error',
      message: expect.stringContaining('127.0.0.1:1 does not answer'),
      properties: { title: 'REGISTRY_UNREACHABLE' },
    },
  ]);
  expect(await leftOver(done.state['run'] ?? '')).toBe('');
});

test.each([
  ['the model is read', /^> Inspect the model/],
  ['the packages are resolved', /^> Lock the environment/],
  ['the image is built', /^> Build the image/],
  ['the image is tested', /^> Test the image/],
  ['the image is pushed', /^> Tag and push/],
])('cancelled while %s, a step leaves no container, no file and no tag', async (_stage, cancelAt) => {
  const workspace = await workspaceWith(`cancelled${cancelled++}`);
  const tag = `${repository}:cancelled-${cancelled}`;
  const before = await readdir(workspace);
  const done = await step(workspace, { ...tested, tags: tag, push: 'true' }, { cancelAt });
  const { run: id = '', scratch = '' } = done.state;
  const post = await step(workspace, tested, { stage: 'post', state: done.state });
  expect(post.exitCode).toBe(0);
  expect(await leftOver(id)).toBe('');
  expect(scratch === '' || !(await exists(scratch))).toBe(true);
  expect((await readdir(workspace)).filter((name) => !name.startsWith('pylock.'))).toEqual(before);
  const { status } = await fetch(
    `http://${tag.replace(/:[^:]*$/, '').replace('/', '/v2/')}/manifests/cancelled-${cancelled}`,
  );
  // A signal may come after the last thing was done; then everything was, and the step says so.
  const all = done.exitCode === 0;
  expect(status).toBe(all ? 200 : 404);
  expect(done.outputs['tags']).toBe(all ? tag : '');
  expect(done.outputs['digest'] !== '').toBe(all);
});

test('what a killed step left, the post step removes by the label of the run', async () => {
  const id = '0123456789ab';
  const image = `package-model-${id}:left`;
  await run('docker', ['build', '--quiet', '--tag', image, '--label', 'a=b', await scratchContext()]);
  await run('docker', ['create', '--label', `io.package-model.run=${id}`, image, 'x']);
  expect(await leftOver(id)).not.toBe('');
  const scratch = await mkdtemp(join(folder, 'package-model-scratch-'));
  const post = await step(folder, tested, { stage: 'post', state: { isPost: 'true', run: id, scratch } });
  expect(post).toMatchObject({ exitCode: 0, log: `cleaned up after run ${id}` });
  expect(await leftOver(id)).toBe('');
});

async function scratchContext(): Promise<string> {
  const context = await mkdtemp(join(folder, 'context-'));
  await writeFile(join(context, 'Dockerfile'), 'FROM scratch\nCOPY Dockerfile /\n');
  return context;
}

test('as "uses: org/package-model@v1" in an independent runner', async ({ skip, onTestFailed }) => {
  const act = await findProgram('act');
  if (act === undefined) {
    console.log(
      'NOT CHECKED: the Action in an independent runner, for act is neither on the PATH nor in PACKAGE_MODEL_TOOLS/bin',
    );
    return skip();
  }
  const workspace = await workspaceWith('act');
  await writeFile(join(workspace, 'dangerous.pkl'), dangerous);
  await writeFile(join(workspace, NAME), dangerous);
  await cp(join(iris, 'iris.pkl'), join(workspace, 'loud.pkl'));
  await writeFile(join(workspace, 'handler.py'), loud(hostile));
  await writeFile(join(workspace, 'hostile.pkl'), callsPickle(hostile.map((text) => ['os', text, text])));
  await mkdir(join(workspace, '.github/workflows'), { recursive: true });
  await writeFile(join(workspace, '.github/workflows/package.yml'), workflow(`${repository}/act:1`));
  await commitAll(workspace);
  await commitAll(actionDir);

  const out = join(folder, 'out');
  await mkdir(out);
  const log = await runAct(act, workspace, out);
  // The runner's log is what tells why, should one of these fail.
  onTestFailed(() => console.error(log.replaceAll(/^/gm, '  ')));
  const good = JSON.parse(await readFile(join(out, 'good.json'), 'utf8')) as Record<string, string>;
  expect(good).toMatchObject({
    verdict: 'verified',
    tags: `${repository}/act:1`,
    image: `${repository}/act@${good['digest']}`,
  });
  for (const name of ['bad', 'hostile', 'named', 'loud']) {
    const bad = JSON.parse(await readFile(join(out, `${name}.json`), 'utf8')) as {
      outcome: string;
      outputs: Record<string, string>;
    };
    expect(bad).toMatchObject({
      outcome: 'failure',
      outputs: { verdict: 'failed', digest: '', format: 'pickle', tags: '' },
    });
    expect(Object.keys(bad.outputs).toSorted()).toEqual(Object.keys(good).toSorted());
  }
  expect(log).toContain('Summary - ## ✅ iris: verified, pushed');
  expect(log).toContain('Summary - ## ❌ dangerous');
  expect(log).toContain('Summary - ## ❌ loud');
  expect(log).toMatch(/❗ {2}::error/);
});

/** A file whose name is commands, markup and writing from right to left. */
const NAME = '##[set-output name=digest]owned ::error::owned <img src=x> [owned](x) | `owned` @octocat \u202Egnp.pkl';

/** Expressions are the runner's, not JavaScript's. */
const expression = (text: string): string => `\${{ ${text} }}`;

function workflow(tag: string): string {
  return `on: push
jobs:
  package:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - id: good
        uses: org/package-model@v1
        with:
          model: iris.pkl
          samples: iris.samples.json
          python: '3.11'
          locked: false
          tags: ${tag}
          push: true
      - id: bad
        uses: org/package-model@v1
        continue-on-error: true
        with:
          model: dangerous.pkl
      - id: hostile
        uses: org/package-model@v1
        continue-on-error: true
        with:
          model: hostile.pkl
      - id: named
        uses: org/package-model@v1
        continue-on-error: true
        with:
          model: ${JSON.stringify(NAME)}
      - id: loud
        uses: org/package-model@v1
        continue-on-error: true
        with:
          model: loud.pkl
          python: '3.11'
          handler: handler.py
          locked: false
      - if: always()
        run: |
          printf '%s' "$GOOD" > "$OUT/good.json"
          printf '%s' "$BAD" > "$OUT/bad.json"
          printf '%s' "$HOSTILE" > "$OUT/hostile.json"
          printf '%s' "$NAMED" > "$OUT/named.json"
          printf '%s' "$LOUD" > "$OUT/loud.json"
        env:
          GOOD: ${expression('toJSON(steps.good.outputs)')}
          BAD: ${expression('toJSON(steps.bad)')}
          HOSTILE: ${expression('toJSON(steps.hostile)')}
          NAMED: ${expression('toJSON(steps.named)')}
          LOUD: ${expression('toJSON(steps.loud)')}
`;
}

function runAct(act: string, workspace: string, out: string): Promise<string> {
  const options: readonly (readonly string[])[] = [
    ['--platform', 'ubuntu-latest=-self-hosted'],
    ['--local-repository', `org/package-model@v1=${actionDir}`],
    ['--action-offline-mode', '--pull=false', '--no-cache-server'],
    ['--action-cache-path', join(folder, 'act-cache')],
    ['--env', `OUT=${out}`],
    ['--workflows', '.github/workflows/package.yml'],
  ];
  // It runs whichever node is first on the PATH, whatever the action asks for.
  const PATH = `${dirname(process.execPath)}${delimiter}${process.env['PATH']}`;
  return new Promise((resolve, reject) => {
    const child = spawn(act, ['push', ...options.flat()], {
      cwd: workspace,
      env: { ...process.env, PATH },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', () => resolve(Buffer.concat(chunks).toString('utf8')));
  });
}

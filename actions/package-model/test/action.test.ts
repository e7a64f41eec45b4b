import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hostile } from './hostile.ts';
import { callsPickle, dangerous } from './pickles.ts';
import { removeTemp, runStep, type StepOptions, type StepResult } from './runner.ts';

/** The bundle of this checkout, run as the runner would; none of these needs an engine, the network or Python. */
const actionDir = join(import.meta.dirname, '../../..');
const action = parse(await readFile(join(actionDir, 'action.yml'), 'utf8')) as { outputs: Record<string, unknown> };
const outputNames = Object.keys(action.outputs).toSorted();

/** What a terminal or a reader would obey instead of show; line ends apart, which are ours. */
// oxlint-disable-next-line no-control-regex
const obeyed = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/;

let workspace: string;
let steps: StepResult[];
beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'workspace-'));
  steps = [];
});
afterEach(async () => {
  await Promise.all([rm(workspace, { recursive: true, force: true }), ...steps.map(removeTemp)]);
});

async function step(inputs: Record<string, string>, options: Partial<StepOptions> = {}): Promise<StepResult> {
  const done = await runStep({ actionDir, workspace, inputs, ...options });
  steps.push(done);
  return done;
}

test('a dangerous pickle fails the step: findings beside the file, all outputs, summary, SARIF', async () => {
  await writeFile(join(workspace, 'model.pkl'), dangerous);
  const done = await step({ model: 'model.pkl', tags: 'ghcr.io/octo/model:1', push: 'true' });
  expect(done).toMatchObject({ exitCode: 1, resumed: true, env: {}, path: [], others: [], dropped: [], artifacts: [] });
  expect(Object.keys(done.outputs).toSorted()).toEqual(outputNames);
  expect(done.outputs).toMatchObject({
    verdict: 'failed',
    format: 'pickle',
    image: '',
    digest: '',
    tags: '',
    size: '',
  });
  expect(Number(done.outputs['findings'])).toBeGreaterThan(0);
  expect(done.annotations).toContainEqual({
    level: 'error',
    message: expect.stringContaining('os.system'),
    properties: { title: expect.any(String), file: 'model.pkl' },
  });
  expect(done.summary).toMatch(/^## ❌ model/);
  expect(done.groups.slice(0, 2)).toEqual(['Inspect the model', 'Check the model']);
  const sarif = JSON.parse(await readFile(done.outputs['sarif'] ?? '', 'utf8')) as { runs: { results: unknown[] }[] };
  expect(sarif.runs[0]?.results).toHaveLength(Number(done.outputs['findings']));
  expect(JSON.parse(await readFile(done.outputs['report'] ?? '', 'utf8'))).toMatchObject({
    stopped: { code: 'FINDINGS' },
  });
  expect(await readdir(workspace)).toEqual(['model.pkl']);
  expect((await readdir(done.temp)).filter((name) => name.includes('scratch'))).toEqual([]);
});

test.each([
  [{ model: 'absent.pkl' }, 'MODEL_NOT_FOUND', 'absent.pkl'],
  [{ model: '../outside.pkl' }, /^MODEL_/, 'outside.pkl'],
  [{ model: '' }, 'USAGE', 'the input model is not set'],
  [{ model: 'model.pkl', push: 'yes' }, 'USAGE', 'the input push cannot be "yes"'],
])('%j fails with every output set', async (inputs, code, message) => {
  await writeFile(join(workspace, 'model.pkl'), dangerous);
  const done = await step(inputs);
  expect(done.exitCode).toBe(1);
  expect(Object.keys(done.outputs).toSorted()).toEqual(outputNames);
  expect(done.outputs).toMatchObject({ verdict: 'failed', image: '', digest: '' });
  expect(done.annotations).toHaveLength(1);
  expect(done.annotations[0]?.properties['title']).toMatch(code);
  expect(done.annotations[0]?.message).toContain(message);
});

/** Counts of what gives a summary its shape. */
function shape(summary: string): Record<string, number> {
  // What is between fences is shown as it is; that nothing in it closes them is what the number of fences tells.
  const outside = summary.replaceAll(/(?<=^````sh\n)[\s\S]*?(?=^````$)/gm, '');
  const count = (pattern: RegExp): number => outside.match(pattern)?.length ?? 0;
  return {
    headings: count(/^#/gm),
    rows: count(/^\|/gm),
    pipes: count(/\|/g),
    folds: count(/<details>/g),
    unfolds: count(/<\/details>/g),
    tags: count(/<(?!\/?(?:details|summary|br)>)/g),
    links: count(/\]\(/g),
    images: count(/!\[/g),
    mentions: count(/@[a-z]/g),
    fences: count(/^`{3,}/gm),
    lines: count(/\n/g),
  };
}

/** The corpus in as few file names as a file system allows: each text begins a line of its own, where it could act. */
const names = hostile
  .map((text) => text.replaceAll('/', '_').trim())
  .reduce<string[]>((made, text) => {
    const joined = `${made.at(-1) ?? ''}\n${text}`;
    return made.length > 0 && Buffer.byteLength(joined) < 240 ? [...made.slice(0, -1), joined] : [...made, text];
  }, []);

const metadata = (text: (hostile: string, i: number) => string): Buffer =>
  callsPickle(
    hostile.flatMap((each, i) => [
      [text(each, i), 'name', 'argument'],
      ['module', text(each, i), 'argument'],
      ['os', 'system', text(each, i)],
    ]),
  );

async function stepOn(file: string, bytes: Buffer): Promise<StepResult> {
  await writeFile(join(workspace, file), bytes);
  return step({ model: file });
}

function findings(done: StepResult): number {
  return Number(done.outputs['findings']);
}

/** What a step changed outside of itself, and the outline of what it showed. */
function effect(done: StepResult) {
  const { env, path, others, artifacts, masks, groups, resumed, exitCode, dropped } = done;
  const { report: _report, sarif: _sarif, summary: _summary, findings: _findings, ...outputs } = done.outputs;
  return { env, path, others, artifacts, masks, groups, resumed, exitCode, dropped, outputs };
}

// Titles are numbered: the texts would act on the runner that runs this test.
test.each(names)('file name %# of the corpus changes no output, no environment and no summary', async (name) => {
  const [honest, done] = [await stepOn('plain.pkl', dangerous), await stepOn(`${name}.pkl`, dangerous)];
  expect(effect(done)).toEqual(effect(honest));
  expect(shape(done.summary)).toEqual(shape(honest.summary));
  expect(done.annotations.map(({ properties }) => properties['title'])).toEqual(
    honest.annotations.map(({ properties }) => properties['title']),
  );
  expect(done.log).not.toMatch(obeyed);
});

test('whatever a model says of itself changes no output, no environment and no summary', async () => {
  // Words as different from each other as the corpus is, so that as many findings come of them.
  const honest = await stepOn(
    'model.pkl',
    metadata((_, i) => `word${i}`),
  );
  const done = await stepOn(
    'model.pkl',
    metadata((each) => each),
  );
  expect(effect(done)).toEqual(effect(honest));
  expect(done.annotations.length).toBeLessThanOrEqual(30);
  for (const { properties } of done.annotations) expect(properties['title']).toMatch(/^(?:FINDINGS|[a-z-]+)$/);
  expect(findings(done)).toBeGreaterThan(20);
  const [outline, expected] = [shape(done.summary), shape(honest.summary)];
  expect({ ...outline, rows: 0, pipes: 0, lines: 0, links: 0 }).toEqual({
    ...expected,
    rows: 0,
    pipes: 0,
    lines: 0,
    links: 0,
  });
  // One row, of five bars, and one link to its rule for each finding.
  const more = findings(done) - findings(honest);
  expect(outline).toMatchObject({
    rows: (expected['rows'] ?? 0) + more,
    pipes: (expected['pipes'] ?? 0) + 5 * more,
    links: (expected['links'] ?? 0) + more,
  });
  expect(done.log).not.toMatch(obeyed);
});

test('events that give secrets to code from elsewhere are refused before the model is looked at', async () => {
  const done = await step(
    { model: 'absent.pkl' },
    { env: { GITHUB_EVENT_NAME: 'pull_request_target' }, event: { pull_request: { head: { repo: null }, base: {} } } },
  );
  expect(done.exitCode).toBe(1);
  expect(done.annotations.map(({ message }) => message)).toEqual([expect.stringContaining('pull_request_target')]);
});

test('a pull request from a fork is told that nothing is pushed, and may not load on the host', async () => {
  await writeFile(join(workspace, 'model.pkl'), dangerous);
  const fork = {
    env: { GITHUB_EVENT_NAME: 'pull_request' },
    event: {
      pull_request: { head: { repo: { full_name: 'mallory/models' } }, base: { repo: { full_name: 'octo/models' } } },
    },
  };
  const pushing = await step({ model: 'model.pkl', tags: 'ghcr.io/octo/model:1', push: 'true' }, fork);
  expect(pushing.annotations).toContainEqual(
    expect.objectContaining({ level: 'notice', message: expect.stringContaining('Nothing is pushed') }),
  );
  const loading = await step({ model: 'model.pkl', as: 'archive', 'allow-host-load': 'true' }, fork);
  expect(loading.annotations[0]?.properties['title']).toBe('LOAD_REFUSED');
});

test('secrets are masked before anything is said', async () => {
  await writeFile(join(workspace, 'model.pkl'), dangerous);
  const done = await step(
    { model: 'hunter2-hunter2.pkl', 'index-url': 'https://me:hunter2-hunter2@index.example/simple' },
    { env: { ACME_TOKEN: 'first-line\nsecond-line' } },
  );
  expect(done.masks).toEqual(expect.arrayContaining(['hunter2-hunter2', 'first-line', 'second-line']));
  expect(done.log).not.toContain('hunter2');
  expect(done.log).toContain('***');
});

test('the post step does nothing after a step that ended, and never fails', async () => {
  const state = { isPost: 'true', run: '0123456789ab', scratch: '/package-model-scratch-absent' };
  const idle = await step({ model: 'model.pkl' }, { stage: 'post', state: { ...state, finished: 'true' } });
  expect(idle).toMatchObject({ exitCode: 0, log: '' });
  const lost = await step({ model: 'model.pkl' }, { stage: 'post', state, env: { PATH: '/nowhere' } });
  expect(lost).toMatchObject({ exitCode: 0, log: expect.stringContaining('no container engine') });
});

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { matrixOf } from '../src/changed/matrix.ts';
import { hostile } from './hostile.ts';
import { gitRepository, pullRequest, push } from './repository.ts';
import { removeTemp, runStep, type StepOptions } from './runner.ts';

const actionDir = join(import.meta.dirname, '../../changed-models');

async function changed(workspace: string, inputs: Record<string, string>, trigger: Partial<StepOptions>) {
  const done = await runStep({ actionDir, workspace, inputs, ...trigger });
  await removeTemp(done);
  const { include } = JSON.parse(done.outputs['matrix'] ?? '') as { include: { model: string; id: string }[] };
  expect(done.outputs['any']).toBe(String(include.length > 0));
  expect(done).toMatchObject({ resumed: true, env: {}, path: [], others: [] });
  return { ...done, models: include.map(({ model }) => model) };
}

const all = { models: 'models/*' };

test('a push packages what it changed, a new branch what it adds, and what is no change everything', async () => {
  await using repository = await gitRepository();
  const one = await repository.commit({ 'models/a.pkl': '1', 'models/b.pkl': '1', 'models/b/MLmodel': '1' });
  const two = await repository.commit({ 'models/b.pkl': '2', 'README.md': '1' });
  const ask = (trigger: Partial<StepOptions>, inputs = all) => changed(repository.folder, inputs, trigger);
  expect((await ask(push(one))).models).toEqual(['models/b.pkl']);
  expect((await ask(push(two))).models).toEqual([]);
  // Forced away, or a first push: nothing to compare with, and so nothing is left out.
  for (const trigger of [push('3'.repeat(40)), push('0'.repeat(40)), { env: { GITHUB_EVENT_NAME: 'schedule' } }]) {
    const { models, log } = await ask(trigger);
    expect(models).toEqual(['models/a.pkl', 'models/b.pkl', 'models/b']);
    expect(log).toContain('compared with nothing');
  }
  const { models } = await changed(
    repository.folder,
    { ...all, base: one },
    { env: { GITHUB_EVENT_NAME: 'schedule' } },
  );
  expect(models).toEqual(['models/b.pkl']);
});

test('a pull request packages what it changed since it left its base, not what its base changed meanwhile', async () => {
  await using repository = await gitRepository();
  await repository.commit({ 'models/a.pkl': '1', 'models/b.pkl': '1', 'requirements.txt': 'numpy' });
  await repository.git('checkout', '--quiet', '-b', 'topic');
  const head = await repository.commit({ 'models/b.pkl': '2' });
  await repository.git('checkout', '--quiet', 'main');
  const base = await repository.commit({ 'models/a.pkl': '2' });
  await repository.git('checkout', '--quiet', 'topic');
  expect((await changed(repository.folder, all, pullRequest(base, head))).models).toEqual(['models/b.pkl']);
  // What actions/checkout takes: the merge of both.
  await repository.git('checkout', '--quiet', '--detach', 'main');
  await repository.git('merge', '--quiet', '--no-ff', '--message', 'merge', 'topic');
  const merged = await changed(repository.folder, all, pullRequest(base, head));
  expect(merged.models).toEqual(['models/b.pkl']);
  expect(merged.log).toContain('merges into it');
  expect(merged.summary).toContain('1 of 2 models changed');
});

test('a shallow checkout is deepened as far as needed', async () => {
  await using repository = await gitRepository();
  await using clones = await gitRepository();
  await repository.commit({ 'models/a.pkl': '1', 'models/b.pkl': '1' });
  await repository.git('checkout', '--quiet', '-b', 'topic');
  for (let i = 0; i < 3; i++) await repository.commit({ 'models/b.pkl': `2${i}` });
  const head = await repository.git('rev-parse', 'HEAD');
  await repository.git('checkout', '--quiet', 'main');
  const base = await repository.commit({ 'models/a.pkl': '2' });
  await repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  const clone = join(clones.folder, 'clone');
  await promisify(execFile)('git', [
    ...['clone', '--quiet', '--depth=1', '--branch=topic'],
    `file://${repository.folder}`,
    clone,
  ]);
  expect((await changed(clone, all, pullRequest(base, head))).models).toEqual(['models/b.pkl']);
  expect((await changed(clone, all, push(base))).models).toEqual(['models/a.pkl', 'models/b.pkl']);
});

test('what package-model.yaml says of a model belongs to it', async () => {
  await using repository = await gitRepository();
  const file = (python: string): string =>
    `models:\n  - {model: a.pkl, paths: ['src/**']}\n  - {model: b.pkl, python: '${python}', samples: data/b.json}\n`;
  const one = await repository.commit({
    'a.pkl': '1',
    'b.pkl': '1',
    'src/x.py': '1',
    'data/b.json': '1',
    'package-model.yaml': file('3.11'),
  });
  const after = async (files: Record<string, string>): Promise<readonly string[]> => {
    await repository.commit(files);
    const { models } = await changed(repository.folder, {}, push(one));
    await repository.git('reset', '--quiet', '--hard', one);
    return models;
  };
  expect(await after({ 'src/x.py': '2' })).toEqual(['a.pkl']);
  expect(await after({ 'data/b.json': '2' })).toEqual(['b.pkl']);
  expect(await after({ 'package-model.yaml': file('3.12') })).toEqual(['b.pkl']);
  expect(await after({ 'package-model.yaml': `${file('3.11')}fail-on: warning\n` })).toEqual([]);
  expect(await after({ 'requirements.txt': 'numpy' })).toEqual(['a.pkl', 'b.pkl']);
});

test('without models to look for, or without git, it says what to add', async () => {
  await using repository = await gitRepository();
  const empty = await changed(repository.folder, all, push('0'.repeat(40)));
  expect(empty.exitCode).toBe(1);
  expect(empty.annotations[0]?.message).toContain('actions/checkout');
  await repository.commit({ 'a.pkl': '1' });
  const unnamed = await changed(repository.folder, {}, push('0'.repeat(40)));
  expect(unnamed.annotations[0]?.message).toContain('models: models/*');
  const base = await changed(repository.folder, { ...all, base: '--upload-pack=x' }, push('0'.repeat(40)));
  expect(base.annotations[0]?.message).toContain('names no commit');
});

test('no file name of the corpus reaches a matrix', async () => {
  await using repository = await gitRepository();
  const one = await repository.commit({ 'models/fine.pkl': '1' });
  const names = hostile.map((text) => text.replaceAll('/', '_').slice(0, 200));
  await repository.commit(Object.fromEntries(names.map((name) => [`models/${name}.pkl`, '1'])));
  const done = await changed(repository.folder, all, push(one));
  expect(done).toMatchObject({ exitCode: 1, models: [], outputs: { matrix: '{"include":[]}', any: 'false' } });
  expect(done.annotations).toHaveLength(1);
  expect(done.annotations[0]?.message).toContain('characters that a matrix may not carry');
  expect(Object.keys(done.outputs).toSorted()).toEqual(['any', 'matrix']);
  for (const name of names) expect(() => matrixOf([{ model: `models/${name}.pkl` }])).toThrow('may not carry');
});

import { execFile } from 'node:child_process';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { afterEach, expect, test } from 'vitest';
import { dangerous } from './pickles.ts';
import { gitRepository, pullRequest, push } from './repository.ts';
import { removeTemp, runStep, type StepOptions, type StepResult } from './runner.ts';

const actionDir = join(import.meta.dirname, '../../check-model');
const fixture = (path: string): Promise<Buffer> => readFile(join(import.meta.dirname, '../../../test-fixtures', path));
const [iris, churn] = [await fixture('iris/iris.pkl'), await fixture('churn/churn.joblib')];
const steps: StepResult[] = [];
afterEach(async () => {
  await Promise.all(steps.splice(0).map(removeTemp));
});

async function check(workspace: string, inputs: Record<string, string>, trigger: Partial<StepOptions> = {}) {
  const done = await runStep({ actionDir, workspace, inputs, ...trigger });
  steps.push(done);
  const { outputs } = parse(await readFile(join(actionDir, 'action.yml'), 'utf8')) as { outputs: object };
  expect(Object.keys(done.outputs).toSorted()).toEqual(Object.keys(outputs).toSorted());
  expect(done).toMatchObject({ resumed: true, env: {}, path: [], others: [] });
  return done;
}

/** Without a PATH there is no engine, no Python and no git. */
const alone = { env: { PATH: '/nowhere' } };

test('a model is checked without engine, Python or git; several are one summary, the worst first', async () => {
  await using repository = await gitRepository();
  await repository.commit({ 'a.pkl': iris, 'b.pkl': dangerous });
  const one = await check(repository.folder, { model: 'a.pkl' }, alone);
  expect(one).toMatchObject({ exitCode: 0, outputs: { verdict: 'passed', format: 'pickle', findings: '0' } });
  expect(one.summary).toMatch(/^## ✅ a: checked\n/);
  expect(await readFile(one.outputs['summary'] ?? '', 'utf8')).toBe(one.summary);
  const two = await check(repository.folder, { model: 'a.pkl\nb.pkl\n' }, alone);
  expect(two).toMatchObject({ exitCode: 1, outputs: { verdict: 'failed', format: '' } });
  expect(two.summary).toMatch(/^## ❌ 1 of 2 models passed\n/);
  expect(JSON.parse(await readFile(two.outputs['report'] ?? '', 'utf8'))).toHaveLength(2);
  await writeFile(
    join(repository.folder, 'package-model.yaml'),
    'models: [{model: a.pkl}, {model: b.pkl, name: bee}]\n',
  );
  expect((await check(repository.folder, {}, alone)).summary).toContain('1 of 2 models passed');
  expect((await check(repository.folder, { model: 'bee' }, alone)).summary).toMatch(/^## ❌ b/);
});

test('without a model it says where to name one', async () => {
  await using repository = await gitRepository();
  const done = await check(repository.folder, {}, alone);
  expect(done.annotations[0]?.message).toContain('list the models in package-model.yaml');
});

test('what changed in the model since the base is in the summary, renamed inputs and all', async () => {
  await using repository = await gitRepository();
  const base = await repository.commit({ 'models/m.pkl': iris });
  const head = await repository.commit({ 'models/m.pkl': churn, 'models/new.pkl': iris });
  const model = { model: 'models/m.pkl' };
  for (const trigger of [pullRequest(base, head), push(base)]) {
    const { summary } = await check(repository.folder, model, trigger);
    expect(summary).toContain(`### Compared with models&#47;m&#46;pkl at ${base.slice(0, 12)}\n`);
    expect(summary).toMatch(/\*\*7 may break those who ask the model as before\*\*/);
    expect(summary).toContain('GradientBoostingClassifier');
  }
  const added = await check(repository.folder, { model: 'models/new.pkl' }, push(base));
  expect(added.summary).toContain('it is new');
  const same = await check(repository.folder, model, push(head));
  expect(same.summary).toContain('Nothing that can be told from the bytes has changed');
  const scheduled = await check(repository.folder, model, { env: { GITHUB_EVENT_NAME: 'schedule' } });
  expect(scheduled.summary).not.toMatch(/[Cc]ompared with/);
});

test('a model in a folder is compared as a whole, and a base in Git LFS or DVC is named as one', async () => {
  await using repository = await gitRepository();
  const base = await repository.commit({
    'flow/MLmodel': 'flavors:\n  sklearn:\n    pickled_model: model.pkl\n',
    'flow/model.pkl': iris,
    'lfs.pkl': `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 1234\n`,
    'far.pkl.dvc': 'outs:\n- md5: 0123456789abcdef0123456789abcdef\n  size: 1\n  path: far.pkl\n',
    '.gitattributes': 'lfs.pkl filter=lfs diff=lfs merge=lfs -text\n',
  });
  const head = await repository.commit({
    'flow/model.pkl': churn,
    'far.pkl': iris,
    '.gitattributes': undefined,
    'lfs.pkl': iris,
  });
  const at = async (model: string) => (await check(repository.folder, { model }, pullRequest(base, head))).summary;
  expect(await at('flow')).toContain('GradientBoostingClassifier');
  expect(await at('lfs.pkl')).toContain('Git LFS and cannot be fetched');
  expect(await at('far.pkl')).toContain('DVC keeps that model outside of git');
});

test('pointers say which step of the workflow fetches the model', async () => {
  await using repository = await gitRepository();
  await repository.commit({
    'lfs.pkl': `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 1234\n`,
    'far.pkl.dvc': 'outs:\n- md5: 0123456789abcdef0123456789abcdef\n  size: 1\n  path: far.pkl\n',
  });
  const lfs = await check(repository.folder, { model: 'lfs.pkl' });
  expect(lfs.annotations.map(({ message }) => message).join('\n')).toContain('lfs: true');
  for (const model of ['far.pkl', 'far.pkl.dvc']) {
    const far = await check(repository.folder, { model });
    expect(far.annotations.map(({ message }) => message).join('\n')).toContain('dvc pull');
  }
});

const baseline = (fingerprint: string): string =>
  `accepted:\n  - {fingerprint: "${fingerprint}", reason: known, until: 2099-12-31}\n`;

test('a pull request is judged by the policy of its base branch; what it would alter comes first', async () => {
  await using repository = await gitRepository();
  const base = await repository.commit({ 'm.pkl': dangerous });
  const inputs = { model: 'm.pkl', baseline: 'accepted.yaml' };
  await repository.commit({ 'accepted.yaml': 'accepted: []\n' });
  const first = await check(repository.folder, inputs, push(base));
  const { findings } = JSON.parse(await readFile(first.outputs['report'] ?? '', 'utf8')) as {
    findings: { fingerprint: string }[];
  };
  const accepting = `accepted:\n${findings.map(({ fingerprint }) => baseline(fingerprint).split('\n')[1]).join('\n')}\n`;
  const head = await repository.commit({ 'accepted.yaml': accepting, '.github/workflows/ci.yml': 'on: push\n' });
  const asked = await check(repository.folder, inputs, pullRequest(base, head));
  expect(asked).toMatchObject({ exitCode: 1, outputs: { verdict: 'failed' } });
  expect(asked.annotations[0]?.level).toBe('error');
  expect(asked.annotations.map(({ properties }) => properties['title'])).toContain('policy');
  const [title = '', , warning = '', ...rest] = asked.summary.split('\n');
  expect(title).toMatch(/^## ❌ m: stopped at check/);
  expect(warning).toContain('alters the policy');
  expect(rest.join('\n')).toMatch(/accepts the finding [0-9a-f]{32} until/);
  expect(rest.join('\n')).toContain('changes the workflow');
  // After the merge it is the policy.
  expect(await check(repository.folder, inputs, push(base))).toMatchObject({ exitCode: 0 });
});

test('a pull request may tighten the policy at once, and its base cannot be forgotten', async () => {
  await using repository = await gitRepository();
  const base = await repository.commit({ 'm.pkl': iris, 'package-model.yaml': 'severity: {drift: error}\n' });
  const head = await repository.commit({ 'package-model.yaml': 'fail-on: warning\n' });
  const done = await check(repository.folder, { model: 'm.pkl' }, pullRequest(base, head));
  expect(done).toMatchObject({ exitCode: 0 });
  expect(done.summary).toContain('fails on warning instead of error');
  expect(done.summary).toContain('drift&#58; error becomes its own severity');
  const loosened = await repository.commit({ 'package-model.yaml': 'fail-on: never\n' });
  const refused = await check(repository.folder, { model: 'm.pkl' }, pullRequest(base, loosened));
  expect(refused.annotations[0]?.message).toContain('would loosen the policy');
});

test('where the base cannot be read, no file of the pull request lets anything pass', async () => {
  await using repository = await gitRepository();
  const base = await repository.commit({ 'm.pkl': dangerous, 'accepted.yaml': 'accepted: []\n' });
  const { findings } = JSON.parse(
    await readFile((await check(repository.folder, { model: 'm.pkl' }, push(base))).outputs['report'] ?? '', 'utf8'),
  ) as { findings: { fingerprint: string }[] };
  const accepting = `accepted:\n${findings.map(({ fingerprint }) => baseline(fingerprint).split('\n')[1]).join('\n')}\n`;
  const head = await repository.commit({ 'accepted.yaml': accepting });
  const inputs = { model: 'm.pkl', baseline: 'accepted.yaml' };
  const done = await check(repository.folder, inputs, pullRequest('e'.repeat(40), head));
  expect(done).toMatchObject({ exitCode: 1, outputs: { verdict: 'failed' } });
  expect(done.annotations.map(({ message }) => message).join('\n')).toContain('"fetch-depth: 2"');
  await rm(join(repository.folder, '.git'), { recursive: true });
});

test('the base of a model in Git LFS is fetched like a checkout would', async ({ skip }) => {
  const version = await promisify(execFile)('git-lfs', ['version']).catch(() => undefined);
  if (version === undefined) {
    console.log('NOT CHECKED: that the base of a model in Git LFS is fetched, for git-lfs is not on the PATH');
    return skip();
  }
  await using server = await gitRepository();
  await using repository = await gitRepository();
  await server.git('config', 'receive.denyCurrentBranch', 'ignore');
  await repository.git('remote', 'add', 'origin', `file://${server.folder}`);
  await repository.git('lfs', 'install', '--local');
  const base = await repository.commit({
    '.gitattributes': 'm.pkl filter=lfs diff=lfs merge=lfs -text\n',
    'm.pkl': iris,
  });
  const head = await repository.commit({ 'm.pkl': churn });
  await repository.git('push', '--quiet', 'origin', 'main');
  // As in a fresh checkout, the base's content is with the server alone.
  await rename(join(repository.folder, '.git/lfs/objects'), join(repository.folder, '.git/lfs/away'));
  const { summary } = await check(repository.folder, { model: 'm.pkl' }, pullRequest(base, head));
  expect(summary).toContain('GradientBoostingClassifier');
});

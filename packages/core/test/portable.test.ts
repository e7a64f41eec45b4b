import { execFile } from 'node:child_process';
import { copyFile, cp, mkdir, readFile, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { check, defaultPolicy } from '../src/check/check.ts';
import { digestModel, modelNames } from '../src/image/digest-model.ts';
import { inspect } from '../src/inspect/inspect.ts';
import { parseProject } from '../src/project/parse.ts';
import { parseRequirements } from '../src/python/requirements-file.ts';
import { sarif } from '../src/report/sarif.ts';
import { testHost, type TestHost } from './host.ts';

/** What differs between systems: separators of paths, line ends, links, letters of names. ci runs this on three of them. */
const root = join(import.meta.dirname, '../../..');
const fixture = (path: string): string => join(root, 'test-fixtures', path);

let host: TestHost;
beforeEach(async () => void (host = await testHost()));
afterEach(() => host[Symbol.asyncDispose]());

describe('paths', () => {
  it('files of a folder have names with slashes in the image, whatever the system separates with', async () => {
    const model = await inspect(fixture('signed/model'), host);
    const names = modelNames(model);
    expect(names).toContain('model.safetensors');
    expect(names.join()).not.toContain('\\');
    const { digest, files } = await digestModel(model, host);
    expect(Object.keys(files).toSorted()).toEqual(names.toSorted());
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it.each(['a b', 'ü-ñ-模型', "it's (1) [x] & y"])('a folder called %s', async (name) => {
    const folder = join(host.scratch, name);
    await mkdir(folder);
    await copyFile(fixture('iris/iris.pkl'), join(folder, 'iris.pkl'));
    const model = await inspect(join(folder, 'iris.pkl'), host);
    expect(check({ model }, defaultPolicy)).toEqual([]);
    expect(modelNames(model)).toEqual(['iris.pkl']);
  });

  it('places in SARIF are relative, with slashes', async () => {
    await mkdir(join(host.scratch, 'models', 'new'), { recursive: true });
    const path = join(host.scratch, 'models', 'new', 'found.pkl');
    await copyFile(fixture('hostile/os-system-2.pkl'), path);
    const findings = check({ model: await inspect(path, host) }, defaultPolicy);
    const text = JSON.stringify(sarif(findings, { root: host.scratch, version: '1.0.0' }));
    expect(findings.length).toBeGreaterThan(0);
    expect(text).toContain('"uri":"models/new/found.pkl"');
  });

  it('a path with the separators of Windows is found where they are separators', async () => {
    const path = relative(process.cwd(), fixture('iris/iris.pkl'));
    const model = await inspect(process.platform === 'win32' ? path.replaceAll('/', '\\') : path, host);
    expect(model.format).toBe('pickle');
  });
});

describe('line ends', () => {
  it('fixtures are checked out byte for byte', async () => {
    // What is signed is compared by digest: one line end that a checkout changed would show.
    const text = await readFile(fixture('signed/model/config.json'), 'utf8');
    expect(text).not.toContain('\r');
    for (const page of ['README.md', 'action.yml', 'packages/server/src/package_model_server/__init__.py']) {
      expect(await readFile(join(root, page), 'utf8')).not.toContain('\r');
    }
  });

  it('requirements and package-model.yaml of Windows say the same, at the same lines', () => {
    const lines = ['# ours', 'numpy>=2', 'scikit-learn==1.9.1  # pinned', ''];
    const [unix, windows] = ['\n', '\r\n'].map((end) => parseRequirements(lines.join(end)));
    const said = (file: typeof unix) => file?.lines.map(({ kind, line }) => [kind, line]);
    expect(said(windows)).toEqual(said(unix));
    const yaml = ['python: "3.11"', 'models:', '  - model: models/churn.pkl', ''];
    expect(parseProject(yaml.join('\r\n'), host.scratch)).toEqual(parseProject(yaml.join('\n'), host.scratch));
    expect(() => parseProject('python: "3.11"\r\nmodel: a\r\nno: 1\r\n', host.scratch)).toThrow(
      'package-model.yaml:3:',
    );
  });
});

describe('links', () => {
  const link = async (target: string, path: string): Promise<boolean> =>
    symlink(target, path).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EPERM') throw error;
        console.log('NOT CHECKED: links, which this user may not make here');
        return false;
      },
    );

  it('one that stays beside its file is followed', async () => {
    await copyFile(fixture('iris/iris.pkl'), join(host.scratch, 'real.pkl'));
    if (!(await link('real.pkl', join(host.scratch, 'latest.pkl')))) return;
    expect((await inspect(join(host.scratch, 'latest.pkl'), host)).format).toBe('pickle');
  });

  it('one that leads out of the workspace is refused', async () => {
    const workspace = join(host.scratch, 'workspace');
    await mkdir(workspace);
    if (!(await link(fixture('iris/iris.pkl'), join(workspace, 'model.pkl')))) return;
    await expect(inspect(join(workspace, 'model.pkl'), host, { workspace })).rejects.toMatchObject({
      code: 'MODEL_OUTSIDE_WORKSPACE',
    });
  });
});

it('a checkout that turns line ends leaves every fixture as it is', async ({ skip }) => {
  const clone = join(host.scratch, 'clone');
  const git = promisify(execFile);
  const options = ['-c', 'core.autocrlf=true', '-c', 'core.eol=crlf', 'clone', '--quiet', '--depth=1', '--no-tags'];
  const made = await git('git', [...options, pathToFileURL(root).href, clone]).catch(() => undefined);
  if (made === undefined) {
    console.log('NOT CHECKED: line ends of a checkout, for this one has no git');
    return skip();
  }
  const status = await git('git', ['-C', clone, '-c', 'core.autocrlf=true', 'status', '--porcelain']);
  expect(status.stdout).toBe('');
  await cp(join(clone, 'test-fixtures/signed'), join(host.scratch, 'signed'), { recursive: true });
  expect(await readFile(join(host.scratch, 'signed/model/config.json'))).toEqual(
    await readFile(join(dirname(fixture('x')), 'signed/model/config.json')),
  );
  expect(await readFile(join(clone, 'README.md'), 'utf8')).not.toContain('\r');
});

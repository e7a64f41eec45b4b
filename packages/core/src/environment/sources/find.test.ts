import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { testHost } from '../../../test/host.ts';
import { readDeclarations } from './find.ts';

async function project(root: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

const names = (found: Awaited<ReturnType<typeof readDeclarations>>): string[] =>
  found.requirements.map(({ requirement }) => requirement.normalized);

describe('readDeclarations', () => {
  it('takes the nearest file from the model up to the workspace, and none above', async () => {
    await using host = await testHost();
    await project(host.scratch, {
      'requirements.txt': 'above\n',
      'work/pyproject.toml': '[project]\ndependencies = ["top"]\n',
      'work/a/pyproject.toml': '[tool.ruff]\n',
      'work/b/requirements.txt': 'near\n-r ../c/common.txt\n',
      'work/c/common.txt': '',
      'work/b/pyproject.toml': '[project]\ndependencies = ["beside"]\n',
    });
    const workspace = join(host.scratch, 'work');
    expect(names(await readDeclarations({ from: join(workspace, 'a', 'models'), workspace }))).toEqual(['top']);
    expect(names(await readDeclarations({ from: join(workspace, 'b'), workspace }))).toEqual(['near']);
    expect(names(await readDeclarations({ from: join(workspace, 'b'), workspace, option: 'pyproject.toml' }))).toEqual([
      'top',
    ]);
    // A model outside the workspace brings only what lies beside it.
    const outside = readDeclarations({ from: join(workspace, 'b'), workspace: join(workspace, 'c') });
    await expect(outside).rejects.toThrow('leads out of');
  });

  it('follows included files and constraints, and leaves out options, paths and URLs', async () => {
    await using host = await testHost();
    await project(host.scratch, {
      'requirements.txt':
        '-r deps/base.txt\n-c limits.txt\n--extra-index-url https://host.example/simple\n-e .\ntool @ https://host.example/tool.zip\nflask\n',
      'deps/base.txt': 'numpy\n-r more.txt\n',
      'deps/more.txt': '\nscipy>=1\n',
      'limits.txt': 'flask<4\n',
    });
    const found = await readDeclarations({ from: host.scratch, workspace: host.scratch });
    expect(
      found.requirements.map(({ requirement, constraint, at }) => [requirement.normalized, constraint, at.line]),
    ).toEqual([
      ['numpy', false, 1],
      ['scipy', false, 2],
      ['flask', true, 1],
      ['flask', false, 6],
    ]);
    expect(found.leftOut.map(({ what }) => what)).toEqual(['--extra-index-url', '.', 'tool']);
  });

  it('holds a requirements.txt to the Python that the project asks for', async () => {
    await using host = await testHost();
    const pyproject = '[project]\nrequires-python = ">=3.11"\n';
    await project(host.scratch, { 'models/requirements.txt': 'numpy\n', 'pyproject.toml': pyproject });
    const found = await readDeclarations({ from: join(host.scratch, 'models'), workspace: host.scratch });
    expect(found.requiresPython).toMatchObject({ text: '>=3.11', at: { line: 2 } });
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['a fault', { 'requirements.txt': 'numpy\npandas=>2\n' }, /requirements\.txt:2:7: /],
    ['a fault in an included file', { 'requirements.txt': '-r a.txt\n', 'a.txt': '!\n' }, /a\.txt:1:1: /],
    [
      'a file that is not there',
      { 'requirements.txt': '\n-r a.txt\n' },
      /requirements\.txt:2:1: .*a\.txt cannot be read: it is not there/,
    ],
    ['a circle', { 'requirements.txt': '-r a.txt\n', 'a.txt': '-r requirements.txt\n' }, /includes itself/],
    ['a file outside', { 'requirements.txt': '-r ../../../../../../../../etc/passwd\n' }, /leads out of/],
    [
      'dependencies that a build would find',
      { 'pyproject.toml': '[project]\ndynamic = ["dependencies"]\n' },
      /build backend/,
    ],
  ])('refuses %s', async (_, files, words) => {
    await using host = await testHost();
    await project(host.scratch, files);
    await expect(readDeclarations({ from: host.scratch, workspace: host.scratch })).rejects.toMatchObject({
      code: 'REQUIREMENTS_INVALID',
      message: expect.stringMatching(words) as string,
    });
  });

  it('refuses a link that leaves the workspace', async () => {
    await using host = await testHost();
    await project(host.scratch, { 'out.txt': 'numpy\n', 'work/x': '' });
    await symlink('../out.txt', join(host.scratch, 'work', 'requirements.txt'));
    const workspace = join(host.scratch, 'work');
    await expect(readDeclarations({ from: workspace, workspace })).rejects.toMatchObject({
      code: 'REQUIREMENTS_INVALID',
    });
  });
});

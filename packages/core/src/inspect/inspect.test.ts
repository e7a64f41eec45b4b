import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { chmod, copyFile, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testHost } from '../../test/host.ts';
import type { Model } from '../nouns/model.ts';
import { changed } from './identity.ts';
import { inspect } from './inspect.ts';

const fixtures = fileURLToPath(new URL('../../../../test-fixtures', import.meta.url));
const iris = join(fixtures, 'iris', 'iris.pkl');
const NOBODY = 65534;

describe('a path that leads to no model', () => {
  it('names what the folder holds instead of a missing file', async () => {
    await using host = await testHost();
    await expect(inspect(join(fixtures, 'iris', 'irs.pkl'), host)).rejects.toMatchObject({
      code: 'MODEL_NOT_FOUND',
      message: expect.stringContaining('"irs.pkl"'),
      remedy: expect.stringContaining(iris),
    });
  });

  it('names the folder that is missing, not the file in it', async () => {
    await using host = await testHost();
    await expect(inspect(join(fixtures, 'irsi', 'deep', 'iris.pkl'), host)).rejects.toMatchObject({
      code: 'MODEL_NOT_FOUND',
      message: expect.stringContaining('no folder "irsi"'),
      remedy: expect.stringContaining(join(fixtures, 'iris')),
    });
  });

  it.each([
    ['an empty folder', [], /is empty/],
    ['a folder without a model', ['notes.txt'], /no model that is recognised \(it holds notes\.txt\)/],
  ])('%s', async (_, names, message) => {
    await using host = await testHost();
    const folder = join(host.scratch, 'models');
    await mkdir(folder);
    for (const name of names) await writeFile(join(folder, name), 'notes');
    await expect(inspect(folder, host)).rejects.toMatchObject({
      code: 'MODEL_NOT_FOUND',
      message: expect.stringMatching(message),
    });
  });

  it.each(['', '\0', `${'long'.repeat(200)}.pkl`, join(iris, 'inside')])('%j', async (path) => {
    await using host = await testHost();
    await expect(inspect(path, host)).rejects.toMatchObject({ code: 'MODEL_NOT_FOUND' });
  });
});

describe('a folder', () => {
  it('means the one model in it', async () => {
    await using host = await testHost();
    const model = await inspect(dirname(iris), host);
    expect(model).toMatchObject({
      name: 'iris',
      format: 'pickle',
      files: [{ path: iris, size: (await readFile(iris)).length }],
    });
  });

  it('passes over a pointer whose file is there', async () => {
    await using host = await testHost();
    await copyFile(iris, join(host.scratch, 'model.pkl'));
    await copyFile(join(fixtures, 'not-a-model', 'model.pkl.dvc'), join(host.scratch, 'model.pkl.dvc'));
    expect(await inspect(host.scratch, host)).toMatchObject({ name: 'model', format: 'pickle', anomalies: [] });
  });
});

describe('a folder of no layout', () => {
  it('has the models in it and below as parts, and nothing else', async () => {
    await using host = await testHost();
    await mkdir(join(host.scratch, 'older'));
    await mkdir(join(host.scratch, '.git'));
    for (const name of ['one.pkl', 'older/two.pkl', '.git/three.pkl']) await copyFile(iris, join(host.scratch, name));
    await writeFile(join(host.scratch, 'README.md'), '# Models');
    await writeFile(join(host.scratch, 'picture.png'), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2));
    await writeFile(join(host.scratch, 'data.json'), '[1, 2]');
    const model = await inspect(host.scratch, host);
    expect(model).toMatchObject({ format: 'folder', imports: ['numpy', 'sklearn'], anomalies: [], unread: [] });
    expect(model.files.map(({ path }) => path)).toEqual(
      ['older/two.pkl', 'one.pkl'].map((name) => join(host.scratch, name)),
    );
    expect(partsOf(model)).toEqual(['two: pickle', 'one: pickle']);
  });

  it('means the only model, however deep it lies', async () => {
    await using host = await testHost();
    await mkdir(join(host.scratch, 'a', 'b'), { recursive: true });
    await copyFile(iris, join(host.scratch, 'a', 'b', 'iris.pkl'));
    expect(await inspect(host.scratch, host)).toMatchObject({ name: 'iris', format: 'pickle' });
  });

  it('says what no reader knows under the name of a model', async () => {
    await using host = await testHost();
    await copyFile(iris, join(host.scratch, 'iris.pkl'));
    await writeFile(join(host.scratch, 'other.joblib'), Uint8Array.of(0xff, 0xfe, 0xfd));
    const model = await inspect(host.scratch, host);
    expect(partsOf(model)).toEqual(['iris: pickle', 'other: unknown']);
    expect(model.structure).toMatchObject({ parts: [{}, { unread: [{ why: expect.stringContaining('not read') }] }] });
  });

  it('leaves environments and folders of tools alone, and enters a folder that links to itself once', async () => {
    await using host = await testHost();
    for (const folder of ['env/lib', 'node_modules', '__pycache__']) {
      await mkdir(join(host.scratch, folder), { recursive: true });
      await copyFile(iris, join(host.scratch, folder, 'iris.pkl'));
    }
    await writeFile(join(host.scratch, 'env', 'pyvenv.cfg'), '');
    await mkdir(join(host.scratch, 'models'));
    await symlink('..', join(host.scratch, 'models', 'loop'));
    await copyFile(iris, join(host.scratch, 'models', 'mine.pkl'));
    const model = await inspect(host.scratch, host, { workspace: host.scratch });
    expect(model).toMatchObject({ name: 'mine', files: [{ path: join(host.scratch, 'models', 'mine.pkl') }] });
  });

  it('notices a change of any of its files', async () => {
    await using host = await testHost();
    for (const name of ['one.pkl', 'two.pkl']) await copyFile(iris, join(host.scratch, name));
    const one = join(host.scratch, 'one.pkl');
    // Two asks for the list, two for what they hold, and the first file is being read.
    const signal = changing(host.signal, () => appendFileSync(one, 'more'), 8);
    await expect(inspect(host.scratch, { ...host, signal })).rejects.toMatchObject({
      code: 'MODEL_CHANGED',
      message: expect.stringContaining('one.pkl'),
    });
  });
});

describe('a file that may not be read', () => {
  it('special files are refused before they are opened, which would wait for ever', async () => {
    await using host = await testHost();
    const pipe = join(host.scratch, 'pipe.pkl');
    execFileSync('mkfifo', [pipe]);
    await expect(inspect(pipe, host)).rejects.toMatchObject({
      code: 'MODEL_UNREADABLE',
      message: expect.stringContaining('a named pipe'),
    });
    await expect(inspect('/dev/null', host)).rejects.toMatchObject({
      code: 'MODEL_UNREADABLE',
      message: expect.stringContaining('a device'),
    });
  });

  it('permissions', async () => {
    await using host = await testHost();
    const path = join(host.scratch, 'secret.pkl');
    await copyFile(iris, path);
    await chmod(path, 0);
    await chmod(host.scratch, 0o755);
    // Root may read whatever it likes, so there the test takes the place of somebody else.
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) process.seteuid?.(NOBODY);
    try {
      await expect(inspect(path, host)).rejects.toMatchObject({
        code: 'MODEL_UNREADABLE',
        message: expect.stringContaining('permission denied'),
        remedy: expect.stringContaining('chmod u+r'),
      });
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
  });

  it('a link that leads in a circle, and one that leads nowhere', async () => {
    await using host = await testHost();
    await symlink('round.pkl', join(host.scratch, 'round.pkl'));
    await symlink('gone.pkl', join(host.scratch, 'broken.pkl'));
    await expect(inspect(join(host.scratch, 'round.pkl'), host)).rejects.toMatchObject({ code: 'MODEL_UNREADABLE' });
    await expect(inspect(join(host.scratch, 'broken.pkl'), host)).rejects.toMatchObject({
      code: 'MODEL_NOT_FOUND',
      message: expect.stringContaining('a link to gone.pkl'),
    });
  });
});

describe('links', () => {
  it('may lead to other files of the workspace', async () => {
    await using host = await testHost();
    await mkdir(join(host.scratch, 'real'));
    await mkdir(join(host.scratch, 'named'));
    await copyFile(iris, join(host.scratch, 'real', 'v3.pkl'));
    await symlink('../real/v3.pkl', join(host.scratch, 'named', 'latest.pkl'));
    const path = join(host.scratch, 'named', 'latest.pkl');
    expect(await inspect(path, host, { workspace: host.scratch })).toMatchObject({ name: 'latest', format: 'pickle' });
    // Without a workspace the folder itself is the border.
    await expect(inspect(path, host)).rejects.toMatchObject({ code: 'MODEL_OUTSIDE_WORKSPACE' });
  });

  it.each(['iris.pkl', '.'])('must not leave it (%s)', async (name) => {
    await using host = await testHost();
    const workspace = join(host.scratch, 'workspace');
    await mkdir(workspace);
    await symlink(name === '.' ? dirname(iris) : iris, join(workspace, 'model'));
    await expect(inspect(join(workspace, 'model'), host, { workspace })).rejects.toMatchObject({
      code: 'MODEL_OUTSIDE_WORKSPACE',
      message: expect.stringContaining(join(fixtures, 'iris')),
    });
    await expect(inspect(iris, host, { workspace })).rejects.toMatchObject({ code: 'MODEL_OUTSIDE_WORKSPACE' });
  });

  it('are checked in a folder as well', async () => {
    await using host = await testHost();
    await symlink(iris, join(host.scratch, 'model.pkl'));
    const inspected = inspect(host.scratch, host, { workspace: host.scratch });
    await expect(inspected).rejects.toMatchObject({ code: 'MODEL_OUTSIDE_WORKSPACE' });
  });

  it('a sibling whose name begins like the workspace is outside', async () => {
    await using host = await testHost();
    await mkdir(join(host.scratch, 'work'));
    await mkdir(join(host.scratch, 'workshop'));
    await copyFile(iris, join(host.scratch, 'workshop', 'iris.pkl'));
    const inspected = inspect(join(host.scratch, 'workshop', 'iris.pkl'), host, {
      workspace: join(host.scratch, 'work'),
    });
    await expect(inspected).rejects.toMatchObject({ code: 'MODEL_OUTSIDE_WORKSPACE' });
  });
});

describe('a file that changes while it is read', () => {
  const changes: readonly (readonly [string, (path: string) => void])[] = [
    ['grows', (path) => appendFileSync(path, 'more')],
    ['is replaced', (path) => renameSync(`${path}.next`, path)],
    ['is rewritten in place', (path) => writeFileSync(path, readFileSync(path))],
    ['is touched', (path) => utimesSync(path, 0, 0)],
    ['goes away', (path) => renameSync(path, `${path}.gone`)],
  ];
  it.each(changes)('%s', async (_, change) => {
    await using host = await testHost();
    const path = join(host.scratch, 'model.pkl');
    await copyFile(iris, path);
    await copyFile(iris, `${path}.next`);
    await expect(inspect(path, { ...host, signal: changing(host.signal, () => change(path)) })).rejects.toMatchObject({
      code: 'MODEL_CHANGED',
      message: expect.stringContaining(path),
    });
  });

  it('says what to do', () => {
    expect(changed('model.pkl')).toMatchObject({
      message: expect.stringContaining('model.pkl'),
      remedy: expect.stringContaining('rename'),
    });
  });
});

it('an interrupted run says so', async () => {
  await using host = await testHost();
  host.abort();
  await expect(inspect(iris, host)).rejects.toMatchObject({ code: 'INTERRUPTED' });
});

describe('bad bytes never throw', () => {
  // Every byte of one; of the others, to save time, those that a stride hits which is no multiple of anything.
  it.each([
    ['regression/no-predictions.pkl', 1],
    ['protocols/protocol-0.pkl', 17],
    ['protocols/protocol-2.pkl', 17],
    ['packed/zlib.joblib', 17],
    ['packed/gzip.joblib', 17],
  ])(
    '%s cut at every %i. byte',
    async (name, stride) => {
      await using host = await testHost();
      const whole = await readFile(join(fixtures, name));
      const path = join(host.scratch, basename(name));
      for (let length = 0; length < whole.length; length += stride) {
        await writeFile(path, whole.subarray(0, length));
        const model = await inspect(path, host);
        expect({ length, told: told(model) }).toEqual({ length, told: true });
        if (stride > 1 || length === 0) continue;
        const kinds = model.anomalies.map(({ kind }) => kind);
        expect({ length, kinds }).toEqual({ length, kinds: expect.arrayContaining(['truncated']) });
      }
    },
    60_000,
  );

  it('random bytes under every name', async () => {
    await using host = await testHost();
    const names = fc.constantFrom('model.pkl', 'model.joblib', 'model.bin', 'model.pkl.gz');
    const starts = fc.constantFrom('', '\x80\x04', '\x80\x05\x95', '(', 'c', '\x1f\x8b\x08', 'x\x9c', 'cos\n');
    await fc.assert(
      fc.asyncProperty(names, starts, fc.uint8Array({ maxLength: 300 }), async (name, start, bytes) => {
        const path = join(host.scratch, name);
        await writeFile(path, Buffer.concat([Buffer.from(start, 'latin1'), bytes]));
        const model = await inspect(path, host);
        expect(JSON.parse(JSON.stringify(model))).toEqual(model);
        expect(told(model) || model.effects.length > 0 || model.format !== 'unknown').toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('a pickle under the name of another format is read and said to lie', async () => {
    await using host = await testHost();
    const path = join(host.scratch, 'model.onnx');
    await copyFile(iris, path);
    const model = await inspect(path, host);
    expect(model).toMatchObject({
      format: 'pickle',
      structure: { kind: 'estimator' },
      anomalies: [{ kind: 'extension-lies' }],
    });
  });

  it('what starts like a text but calls something under the name of a pickle is read as one', async () => {
    await using host = await testHost();
    const path = join(host.scratch, 'model.pkl');
    // GLOBAL and REDUCE, then a byte that is no opcode: loaders call first and stop afterwards.
    await writeFile(path, "cos\nsystem\n(S'true'\ntR\xff");
    const model = await inspect(path, host);
    expect(model.format).toBe('pickle');
    expect(model.effects).toContainEqual(
      expect.objectContaining({ kind: 'calls', global: expect.objectContaining({ name: 'system' }) }),
    );
  });
});

/** Something is said about the file: nobody takes it for a whole model. */
function told(model: Model): boolean {
  return model.anomalies.length > 0 || model.unread.length > 0;
}

function partsOf({ structure }: Model): readonly string[] {
  return structure.kind === 'parts' ? structure.parts.map(({ name, format }) => `${name}: ${format}`) : [];
}

/** A signal that does something the first time it is asked, which is at the first read, or some asks later. */
function changing(signal: AbortSignal, first: () => void, asks = 1): AbortSignal {
  let pending: (() => void) | undefined = first;
  let left = asks;
  return new Proxy(signal, {
    get(target, key) {
      if (key === 'throwIfAborted' && (left -= 1) <= 0) {
        pending?.();
        pending = undefined;
      }
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

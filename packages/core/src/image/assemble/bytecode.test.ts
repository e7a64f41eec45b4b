import { writeFile } from 'node:fs/promises';
import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { testHost } from '../../../test/host.ts';
import { bytecodeFor } from './bytecode.ts';
import type { Batch } from './compilers.ts';
import { FILE, type Entry, type PackedFiles } from './entry.ts';
import { LAST_BLOCK } from './splice.ts';

const modules = ['a', 'b'].map((name): Entry => ({
  kind: 'file',
  name: `opt/${name}.py`,
  mode: FILE,
  from: 'a.whl',
  content: { kind: 'bytes', bytes: Buffer.from(`${name} = 1\n`) },
}));

/** "Compiles" each module to its name; the second to nothing. */
async function compile({ to, modules: sources }: Batch): Promise<void> {
  const parts = sources.flatMap(({ name }, index) => {
    const bytes = Buffer.from(index === 1 ? '' : name);
    const length = Buffer.alloc(4);
    length.writeUInt32LE(bytes.length);
    return [length, bytes];
  });
  await writeFile(to, Buffer.concat(parts));
}

const unpacked = ({ packed }: PackedFiles): Buffer => inflateRawSync(Buffer.concat([packed, LAST_BLOCK]));

test('bytecode is made once, whoever asks and when: the bytes go to the first', async () => {
  await using host = await testHost();
  const go = Promise.withResolvers<void>();
  const compiling = { minor: '3.11', compile: (batch: Batch) => go.promise.then(() => compile(batch)) };
  await using bytecode = bytecodeFor(modules, compiling, host.scratch);
  const [late] = bytecode.late;
  if (!late) throw new Error('nothing is compiled');
  expect(late.files.map(({ name }) => name)).toEqual([
    'opt/__pycache__/a.cpython-311.pyc',
    'opt/__pycache__/b.cpython-311.pyc',
  ]);
  // As where a layer is written again, of which the first writing was one batch ahead.
  const asked = [late.content(), late.content()];
  go.resolve();
  const all = [...(await Promise.all(asked)), await late.content()];
  for (const made of all) {
    const archive = unpacked(made);
    expect(archive.toString('latin1', 0, 33)).toBe('opt/__pycache__/a.cpython-311.pyc');
    expect(archive.toString('latin1', 512, 521)).toBe('/opt/a.py');
    expect(archive.length).toBe(1024);
  }
  expect(all.map((made) => 'bytes' in made)).toEqual([true, false, false]);
});

test('one that fails says why to whoever asks', async () => {
  await using host = await testHost();
  const compiling = { minor: '3.11', compile: () => Promise.reject(new Error('it ended')) };
  await using bytecode = bytecodeFor(modules, compiling, host.scratch);
  const [late] = bytecode.late;
  await expect(late?.content()).rejects.toThrow('it ended');
  await expect(late?.content()).rejects.toThrow('it ended');
});

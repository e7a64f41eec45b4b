import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memorySource, type Source } from '../../bytes/source.ts';
import { readStream } from './register.ts';

const root = fileURLToPath(new URL('../../../../../test-fixtures', import.meta.url));
/** Real files of each format, which are cut and changed here; the formats are told by content alone. */
const folders = ['onnx', 'safetensors', 'gguf', 'hdf5', 'keras', 'tensorflow'];
const LARGEST = 100_000;

const samples = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.\w+$/.test(name) && !/\.(?:py|json|bin|index|data-\d{5}-of-\d{5})$/.test(name))
    .map((name) => ({ folder, name, bytes: new Uint8Array(readFileSync(join(root, folder, name))) })),
);

function read(bytes: Uint8Array, name = 'model', source: Source = memorySource(bytes)) {
  return readStream(name, name, source, new AbortController().signal);
}

describe.each(folders)('%s', (folder) => {
  const files = samples.filter((sample) => sample.folder === folder);

  it('has files to change', () => {
    expect(files.length).toBeGreaterThan(5);
    expect(files.every(({ bytes }) => bytes.length < LARGEST)).toBe(true);
  });

  it('is read to some end wherever a file is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), fc.nat(LARGEST), async ({ bytes }, at) => {
        const model = await read(bytes.slice(0, at % bytes.length));
        expect(JSON.parse(JSON.stringify(model))).toEqual(model);
      }),
      { numRuns: 300 },
    );
  });

  it('is read to some end whatever bytes are changed', async () => {
    const changes = fc.array(fc.tuple(fc.nat(LARGEST), fc.nat(255)), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), changes, async ({ bytes }, changed) => {
        const copy = bytes.slice();
        for (const [at, value] of changed) copy[at % copy.length] = value;
        const model = await read(copy);
        expect(JSON.parse(JSON.stringify(model))).toEqual(model);
      }),
      { numRuns: 500 },
    );
  });

  it('reads the same through windows of a few bytes, and from a stream that does not know its size', async () => {
    for (const { bytes } of files) {
      const whole = await read(bytes);
      expect(await read(bytes, 'model', narrow(bytes))).toEqual(whole);
    }
  });
});

/** Gives what is asked for and not one byte more, so that every boundary is a window's. */
function narrow(bytes: Uint8Array): Source {
  return {
    size: bytes.length,
    broken: undefined,
    load: (offset, least) => Promise.resolve({ bytes: bytes.slice(offset, offset + least), start: offset }),
    close: () => Promise.resolve(),
  };
}

describe('a name that promises a pickle', () => {
  it('has the pickle read as well that the content is at the same time', async () => {
    // The opcode `G` takes the rest of the length and the front of the header for a number; then come opcodes of a call.
    const behind = new TextEncoder().encode(`{"kcos\nsystem\n(S'true'\ntR.`);
    const polyglot = Uint8Array.from([0x80, 0x04, 0x47, 0, 0, 0, 0, 0, ...behind]);
    for (const name of ['model.pkl', 'model.safetensors', 'model']) {
      const model = await read(polyglot, name);
      expect(model.format).toBe('safetensors');
      expect(model.effects).toContainEqual(
        expect.objectContaining({ kind: 'calls', global: { module: 'os', name: 'system' }, args: ['true'] }),
      );
    }
  });
});

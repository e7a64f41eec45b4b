import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Model, Structure } from '../nouns/model.ts';
import { modelText } from './model-text.ts';

const place = { kind: 'bytes', file: 'model.bin', members: [], offset: 0 } as const;

function modelOf(structure: Structure, more: Partial<Model> = {}): Model {
  return {
    name: 'model',
    format: 'safetensors',
    encoding: [],
    files: [{ path: 'models/model.bin', size: 1234, identity: 'x' }],
    producers: [],
    structure,
    imports: [],
    effects: [],
    anomalies: [],
    unread: [],
    metadata: {},
    ...more,
  };
}

describe('tensors', () => {
  const layers = Array.from({ length: 2500 }, (_, layer) =>
    ['q', 'k', 'v', 'out'].map((name) => ({
      name: `model.layers.${layer}.attention.${name}.weight`,
      dtype: 'bfloat16' as const,
      shape: [4096, 4096],
    })),
  ).flat();

  it('of ten thousand are a page, like ones together', () => {
    const text = modelText(modelOf({ kind: 'tensors', tensors: layers, parameters: 167_772_160_000 }), {
      width: 100,
      color: false,
    });
    expect(text.split('\n').length).toBeLessThan(20);
    expect(text).toContain('10,000 tensors, 167,772,160,000 parameters');
    expect(text).toMatch(/model\.layers\.\*\.attention\.q\.weight\s+bfloat16\s+\[4096, 4096\]\s+× 2,500/);
  });

  it('of ten thousand names are a page too', () => {
    const tensors = layers.map((tensor) => ({
      ...tensor,
      name: tensor.name.replaceAll(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? ''),
    }));
    const lines = modelText(modelOf({ kind: 'tensors', tensors, parameters: 1 }), { width: 80, color: false }).split(
      '\n',
    );
    expect(lines.length).toBeLessThan(60);
    expect(lines).toContainEqual(expect.stringContaining('… 9960 more (--json has all)'));
  });
});

describe('parts', () => {
  it('are a tree with what each is, and what is wrong with them is told of', () => {
    const part = modelOf(
      { kind: 'tensors', tensors: [{ name: 'w', dtype: 'float32', shape: [3] }], parameters: 3 },
      {
        anomalies: [{ kind: 'truncated', detail: 'it ends in the middle', at: place }],
        unread: [{ why: 'too large', at: place }],
      },
    );
    const inner = modelOf({ kind: 'parts', parts: [part] }, { name: 'inner', format: 'sharded', files: [] });
    const text = modelText(modelOf({ kind: 'parts', parts: [inner] }, { format: 'folder' }), {
      width: 80,
      color: false,
    });
    expect(text).toMatch(/^ {2}inner\s+sharded\s+1 part$/m);
    expect(text).toMatch(/^ {4}model\.bin\s+safetensors\s+1 tensor, 3 parameters\s+1\.2 kB$/m);
    expect(text).toContain('truncated: it ends in the middle');
    expect(text).toContain('too large');
  });
});

it('names the files of a folder from the folder on, and their parts too', () => {
  const part = (path: string): Model => ({
    ...modelOf({ kind: 'opaque' }),
    files: [{ path, size: 1, identity: path }],
  });
  const parts = [part('repo/models/a/price.ubj'), part('repo/models/b/price.ubj')];
  const model = modelOf({ kind: 'parts', parts }, { files: parts.flatMap(({ files }) => files) });
  const text = modelText(model, { width: 80, color: false });
  expect(text).toContain('  repo/models/\n    a/price.ubj  1 B\n    b/price.ubj  1 B\n');
  expect(text).toMatch(/Parts\n {2}a\/price\.ubj .*\n {2}b\/price\.ubj /);
});

describe('every line', () => {
  const word = fc.string({ unit: fc.constantFrom('a', '.', '宽', 'é', ' ', '\u001b[31m', '::', '👩‍👩‍👧'), maxLength: 60 });
  const tensor = fc.record({
    name: word,
    dtype: fc.constant('float32' as const),
    shape: fc.array(fc.nat(), { maxLength: 9 }),
  });
  const structure = fc.oneof(
    fc.record({ kind: fc.constant('tensors' as const), tensors: fc.array(tensor), parameters: fc.nat() }),
    fc.record({ kind: fc.constant('trees' as const), count: fc.nat(), objective: word }),
    fc.record({ kind: fc.constant('graph' as const), operators: fc.dictionary(word, fc.nat()), parameters: fc.nat() }),
  );
  it('fits the terminal, whatever the names', () => {
    fc.assert(
      fc.property(structure, word, fc.integer({ min: 40, max: 160 }), (made, name, width) => {
        const parts = { kind: 'parts', parts: [modelOf(made, { name, metadata: { [name]: name } })] } as const;
        for (const model of [
          modelOf(made, { files: [{ path: name, size: 1, identity: '' }], metadata: { key: name } }),
          modelOf(parts),
        ]) {
          for (const line of modelText(model, { width, color: false }).split('\n')) {
            expect({ line, fits: stringWidth(line) <= width }).toEqual({ line, fits: true });
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

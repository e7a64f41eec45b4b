import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32, gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../bytes/source.ts';
import type { Source } from '../../bytes/source.ts';
import type { Part } from './format.ts';
import { readStream } from './register.ts';

const root = fileURLToPath(new URL('../../../../../test-fixtures', import.meta.url));
const signal = new AbortController().signal;

function read(name: string, source: Source): Promise<Part> {
  return readStream(name, name, source, signal);
}

const folders = ['archives', 'arrays', 'hostile-archives', 'hostile-skops', 'packed', 'skops', 'torch'];
const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => !/\.(?:py|json)$/.test(name))
    .map((name) => [`${folder}/${name}`, readFileSync(join(root, folder, name))] as const),
);

describe('containers, whatever their bytes', () => {
  it('are read to a Model that is plain JSON, and never throw', async () => {
    const edit = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.array(edit, { maxLength: 5 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.boolean(),
        async ([name, whole], edits, cut, cuts) => {
          const bytes = Buffer.from(whole);
          for (const [at, value] of edits) bytes[Math.floor(at * (bytes.length - 1))] = value;
          const source = memorySource(cuts ? bytes.subarray(0, Math.floor(cut * bytes.length)) : bytes);
          const reading = await read(name, source);
          expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('are the same within a packed stream, but for where their bytes lie', async () => {
    const bare = ({ structure, imports, effects, format }: Part): unknown => ({
      format,
      imports,
      kinds: effects.map(({ kind }) => kind),
      structure:
        structure.kind === 'tensors'
          ? structure.tensors.map(({ name, dtype, shape }) => [name, dtype, shape])
          : structure.kind,
    });
    for (const [name, whole] of files.filter(([path]) => /^(?:torch|skops|arrays)\//.test(path))) {
      const plain = await read(name, memorySource(whole));
      const packed = await read(name, memorySource(gzipSync(whole)));
      expect([name, bare(packed)]).toEqual([name, bare(plain)]);
      expect(packed.encoding[0]).toBe('gzip');
    }
  });
});

/** A stored ZIP archive; nothing in it is made up but what the test is about. */
function zipped(members: readonly (readonly [string, Uint8Array])[]): Buffer {
  const fronts: Buffer[] = [];
  const records: Buffer[] = [];
  let at = 0;
  for (const [name, data] of members) {
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    const record = Buffer.alloc(46);
    record.writeUInt32LE(0x02014b50, 0);
    for (const [buffer, sizes] of [
      [head, 14],
      [record, 16],
    ] as const) {
      buffer.writeUInt32LE(crc32(data), sizes);
      buffer.writeUInt32LE(data.length, sizes + 4);
      buffer.writeUInt32LE(data.length, sizes + 8);
      buffer.writeUInt16LE(name.length, sizes + 12);
    }
    record.writeUInt32LE(at, 42);
    fronts.push(head, Buffer.from(name), Buffer.from(data));
    records.push(record, Buffer.from(name));
    at += 30 + name.length + data.length;
  }
  const directory = Buffer.concat(records);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...fronts, directory, end]);
}

const text = (value: string): Uint8Array => Buffer.from(value, 'latin1');
/** `os.system('true')`, opcode by opcode. */
const calls = text("cos\nsystem\n(S'true'\ntR.");
const version = ['net/version', text('3\n')] as const;

/** A tensor of two by three over a storage of `count` elements; `offset` and `stride` are the pickle's. */
function tensor(count: number, offset: number, stride: string): Uint8Array {
  return text(
    `(dS'w'\nctorch._utils\n_rebuild_tensor_v2\n((S'storage'\nctorch\nFloatStorage\nS'0'\nS'cpu'\nI${count}\ntQ` +
      `I${offset}\n(I2\nI3\nt${stride}I00\nNtRs.`,
  );
}

describe('PyTorch archives that are not what they seem', () => {
  it('state what their pickle calls', async () => {
    const { format, effects } = await read('a.pt', memorySource(zipped([['net/data.pkl', calls], version])));
    expect(format).toBe('torch-zip');
    expect(effects).toContainEqual(
      expect.objectContaining({ kind: 'calls', global: { module: 'os', name: 'system' }, args: ['true'] }),
    );
  });

  it('are read whatever the case of their names, as PyTorch does', async () => {
    const { format, effects } = await read('a.pt', memorySource(zipped([['net/DATA.pkl', calls], version])));
    expect([format, effects.length > 0]).toEqual(['torch-zip', true]);
  });

  it('are read by the last of two members of one name, as PyTorch does, and say that there are two', async () => {
    const inert = text('(dp0\n.');
    const { effects, anomalies } = await read(
      'a.pt',
      memorySource(zipped([['net/data.pkl', inert], ['net/data.pkl', calls], version])),
    );
    expect(effects.length).toBeGreaterThan(0);
    expect(anomalies.map(({ kind }) => kind)).toContain('archive-disagrees');
  });

  it('state what pickles beside their own call', async () => {
    const { effects } = await read(
      'a.pt',
      memorySource(zipped([['net/data.pkl', text('N.')], version, ['net/extra/more.pkl', calls]])),
    );
    expect(effects).toContainEqual(expect.objectContaining({ kind: 'calls', args: ['true'] }));
  });

  it.each([
    ['fits', 6, 0, '(I3\nI1\nt', []],
    ['reaches beyond its storage', 5, 0, '(I3\nI1\nt', ['native-state']],
    ['starts beyond its storage', 6, 1, '(I3\nI1\nt', ['native-state']],
    ['has a stride that overflows', 6, 0, '(L9223372036854775807L\nI1\nt', ['native-state']],
    ['has a negative stride', 6, 0, '(I-3\nI1\nt', ['native-state']],
    ['has one stride for two dimensions', 6, 0, '(I3\nt', ['native-state']],
    ['has a storage that is longer than its bytes', 7, 0, '(I3\nI1\nt', ['truncated']],
  ])('a tensor that %s', async (_, count, offset, stride, anomalies) => {
    const archive = zipped([
      ['net/data.pkl', tensor(count, offset, stride)],
      ['net/data/0', new Uint8Array(24)],
      version,
    ]);
    const reading = await read('a.pt', memorySource(archive));
    expect(reading.structure).toMatchObject({
      kind: 'tensors',
      tensors: [{ name: 'w', dtype: 'float32', shape: [2, 3] }],
    });
    const kinds = reading.anomalies.map(({ kind }) => kind).filter((kind) => kind !== 'native-unchecked');
    expect([...new Set(kinds)]).toEqual(anomalies);
  });

  it('state operators of TorchScript, but not words of its texts and comments', async () => {
    const code = text(
      'def forward(self):\n  # torch.load\n  _0 = "ops.acme.text"\n  ops.acme.run(torch.save(x, "y"))\n',
    );
    const { format, effects } = await read(
      'a.pt',
      memorySource(
        zipped([['net/data.pkl', calls], ['net/constants.pkl', text('(t.')], version, ['net/code/__torch__.py', code]]),
      ),
    );
    expect([format, effects.map((effect) => (effect.kind === 'runs' ? effect.what : effect.kind))]).toEqual([
      'torchscript',
      ['ops.acme.run', 'torch.save'],
    ]);
  });

  it('state native code of an exported program', async () => {
    const members = [
      ['net/archive_format', text('pt2')],
      ['net/data/aotinductor/model/wrapper.so', text('\u007fELF')],
    ] as const;
    const { format, effects } = await read('a.pt2', memorySource(zipped(members)));
    expect([format, effects]).toMatchObject([
      'torch-export',
      [{ kind: 'runs', language: 'native', what: 'net/data/aotinductor/model/wrapper.so' }],
    ]);
  });
});

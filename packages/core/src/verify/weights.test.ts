import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { testHost } from '../../test/host.ts';
import { check, defaultPolicy } from '../check/check.ts';
import { inspect } from '../inspect/inspect.ts';
import type { Soundness } from '../nouns/soundness.ts';
import { soundness } from './soundness.ts';

/** A safetensors file: the length of its header, the header, the numbers. */
function safetensors(tensors: Readonly<Record<string, readonly [dtype: string, bytes: Uint8Array]>>): Uint8Array {
  let at = 0;
  const header: Record<string, unknown> = {};
  for (const [name, [dtype, bytes]] of Object.entries(tensors)) {
    const width = { F16: 2, BF16: 2, F32: 4, F64: 8, I64: 8, F8_E4M3: 1 }[dtype] ?? 1;
    header[name] = { dtype, shape: [bytes.length / width], data_offsets: [at, (at += bytes.length)] };
  }
  const text = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(text.length));
  return Buffer.concat([length, text, ...Object.values(tensors).map(([, bytes]) => bytes)]);
}

async function counted(name: string, bytes: Uint8Array): Promise<Soundness> {
  await using host = await testHost();
  const path = join(host.scratch, name);
  await writeFile(path, bytes);
  return await soundness(await inspect(path, host), { deep: true, runGraph: false, findings: [] }, host);
}

const bytesOf = (array: Float32Array | Float64Array | Uint16Array | BigInt64Array): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
const odd = [1, NaN, Infinity, -Infinity, 0, -0, 3.4e38];

it('counts every kind of float exactly', async () => {
  const { weights } = await counted(
    'm.safetensors',
    safetensors({
      f32: ['F32', bytesOf(new Float32Array(odd))],
      f64: ['F64', bytesOf(new Float64Array([...odd, Number.MAX_VALUE]))],
      // 1, NaN, infinity, the largest number (IEEE 754 half precision).
      f16: ['F16', bytesOf(new Uint16Array([0x3c00, 0x7e01, 0x7c00, 0x7bff]))],
      bf16: ['BF16', bytesOf(new Uint16Array([0x3f80, 0xffc0, 0xff80, 0x7f7f]))],
      i64: ['I64', bytesOf(new BigInt64Array([-1n]))],
      fine: ['F32', bytesOf(new Float32Array(3))],
    }),
  );
  expect(weights?.notFinite.map(({ tensor, nan, infinite, total }) => [tensor, nan, infinite, total])).toEqual([
    ['f32', 1, 2, 7],
    ['f64', 1, 2, 8],
    ['f16', 1, 1, 4],
    ['bf16', 1, 1, 4],
  ]);
  expect(weights?.counted).toBe(7 + 8 + 4 + 4 + 3);
  expect(weights?.skipped).toEqual([]);
});

it('reads a NaN whose bits lie in the lower half of a double', async () => {
  const bytes = new Uint8Array([1, 0, 0, 0, 0, 0, 0xf0, 0x7f]);
  const { weights } = await counted('m.safetensors', safetensors({ w: ['F64', bytes] }));
  expect(weights?.notFinite).toMatchObject([{ nan: 1, infinite: 0 }]);
});

it('counts across windows, and big-endian arrays', async () => {
  const count = 700_001;
  const header = Buffer.from(
    `{'descr': '>f4', 'fortran_order': False, 'shape': (${count},), }`.padEnd(117, ' ').concat('\n'),
  );
  const numbers = Buffer.alloc(count * 4);
  for (const at of [0, 262_143, 262_144, count - 1]) numbers.writeFloatBE(NaN, at * 4);
  const magic = Buffer.from([0x93, ...Buffer.from('NUMPY'), 1, 0, header.length, 0]);
  const { weights } = await counted('w.npy', Buffer.concat([magic, header, numbers]));
  expect(weights).toMatchObject({ counted: count, notFinite: [{ nan: 4, infinite: 0, total: count }] });
});

it('counts the weights of a graph', async () => {
  const graph = await readFile(new URL('../../../../test-fixtures/graphs/odd.onnx', import.meta.url));
  expect((await counted('odd.onnx', graph)).weights).toMatchObject({
    counted: 4,
    notFinite: [{ tensor: 'raw', nan: 1, infinite: 2, total: 4 }],
  });
});

it('names what it cannot count', async () => {
  const { weights, trials } = await counted('m.safetensors', safetensors({ q: ['F8_E4M3', new Uint8Array(4)] }));
  expect(weights?.skipped).toMatchObject([{ tensor: 'q', why: 'numbers of type float8 are not counted' }]);
  const found = check({ soundness: { trials, ...(weights && { weights }) } }, defaultPolicy);
  expect(found.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(['note weights-not-counted']);
});

it('opens no graph after an error, whatever the policy lets pass', async () => {
  await using host = await testHost({ PATH: '/nowhere' });
  const path = fileURLToPath(
    new URL('../../../../test-fixtures/hostile-formats/operator-python.onnx', import.meta.url),
  );
  const model = await inspect(path, host);
  const findings = check({ model }, { ...defaultPolicy, failOn: 'never' });
  const { trials } = await soundness(model, { deep: false, runGraph: true, findings }, host);
  expect(trials).toMatchObject([
    { outcome: 'not-checked', detail: 'it is not opened after a finding of operator-reaches-out' },
  ]);
});

it.each([
  ['refused', 'error graph-refused'],
  ['opened', 'note graph-not-run'],
  ['not-checked', 'warning graph-not-checked'],
] as const)('a graph that was %s is a finding: %s', (outcome, expected) => {
  const at = { kind: 'node', file: 'm.onnx', path: '' } as const;
  const trials = [{ outcome, detail: 'x\u001b', runtime: 'onnxruntime 1', at }];
  const found = check({ soundness: { trials } }, defaultPolicy);
  expect(found.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([expected]);
  expect(found[0]?.message).not.toContain('\u001b');
});

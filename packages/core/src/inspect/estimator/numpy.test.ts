import { expect, it } from 'vitest';
import type { Node } from '../pickle/graph.ts';
import { arrayOf, plain, scalarOf } from './numpy.ts';

const scalar = (value: string | number | bigint | boolean | null): Node => ({ kind: 'scalar', value });
const global = (module: string, name: string): Node => ({ kind: 'global', global: { module, name } });
const tuple = (...items: Node[]): Node => ({ kind: 'tuple', items, more: 0 });
const bytes = (...content: number[]): Node => ({
  kind: 'bytes',
  length: content.length,
  at: 0,
  content: Uint8Array.from(content),
});
const dtype = (code: string, order: string): Node => ({
  kind: 'instance',
  by: 'reduce',
  callee: global('numpy', 'dtype'),
  args: [scalar(code), scalar(false), scalar(true)],
  state: tuple(scalar(3), scalar(order)),
});
const array = (type: Node, shape: Node, data: Node, module = 'numpy._core.multiarray'): Node => ({
  kind: 'instance',
  by: 'reduce',
  callee: global(module, '_reconstruct'),
  args: [global('numpy', 'ndarray'), tuple(scalar(0)), bytes(98)],
  state: tuple(scalar(1), shape, type, scalar(false), data),
});

it.each([
  ['i2', '<', [1, 2, 255, 255], [513, -1], 'int16'],
  ['i2', '>', [1, 2, 255, 255], [258, -1], 'int16'],
  ['u2', '>', [1, 2, 255, 255], [258, 65535], 'uint16'],
  ['b1', '|', [0, 1], [false, true], 'bool'],
  ['i1', '|', [127, 128], [127, -128], 'int8'],
  ['U1', '<', [97, 0, 0, 0, 0x3d, 0xd8, 1, 0], ['a', '\u{1d83d}'], 'string'],
  ['S2', '|', [97, 0, 98, 99], ['a', 'bc'], 'string'],
])('%s%s', (code, order, content, values, name) => {
  const read = arrayOf(array(dtype(code, order), tuple(scalar(2)), bytes(...content)));
  expect(read).toMatchObject({ dtype: name, shape: [2] });
  expect(read?.values(9)).toEqual(values);
  expect(read?.values(1)).toEqual(values.slice(0, 1));
});

it('floats: what JSON has no number for is a missing value', () => {
  const content = new Uint8Array(new Float64Array([1.5, Number.NaN, Number.POSITIVE_INFINITY]).buffer);
  const buffer: Node = { kind: 'bytes', length: 24, at: 0, content };
  const args = [buffer, dtype('f8', '<'), tuple(scalar(3)), scalar('C')];
  const node: Node = { kind: 'instance', by: 'reduce', callee: global('numpy._core.numeric', '_frombuffer'), args };
  expect(arrayOf(node)?.values(3)).toEqual([1.5, null, null]);
});

it('arrays that joblib keeps between opcodes', () => {
  const node: Node = {
    kind: 'array',
    dtype: '<i4',
    shape: [2],
    fortran: false,
    at: 0,
    length: 8,
    content: Uint8Array.of(1, 0, 0, 0, 2, 0, 0, 0),
  };
  expect(arrayOf(node)?.values(2)).toEqual([1, 2]);
});

it('objects are given as nodes, and as scalars where all of them are', () => {
  const objects: Node = { kind: 'list', items: [scalar('a'), scalar(null)], more: 0 };
  expect(arrayOf(array(dtype('O8', '|'), tuple(scalar(2)), objects))?.values(2)).toEqual(['a', null]);
  const mixed: Node = { kind: 'list', items: [scalar('a'), global('os', 'system')], more: 0 };
  const read = arrayOf(array(dtype('O8', '|'), tuple(scalar(2)), mixed));
  expect(read?.objects).toHaveLength(2);
  expect(read?.values(2)).toBeUndefined();
});

it.each<[string, Node, Node, Node]>([
  ['fewer bytes than the shape', dtype('i4', '<'), tuple(scalar(2)), bytes(1, 0, 0, 0)],
  ['a shape whose product overflows', dtype('i4', '<'), tuple(scalar(2 ** 52), scalar(2 ** 52)), bytes()],
  ['fewer objects than the shape', dtype('O8', '|'), tuple(scalar(2)), { kind: 'list', items: [], more: 0 }],
  ['bytes that were not kept', dtype('i4', '<'), tuple(scalar(1)), { kind: 'bytes', length: 4, at: 0 }],
  ['code points beyond Unicode', dtype('U1', '<'), tuple(scalar(1)), bytes(255, 255, 255, 255)],
  ['records', dtype('V8', '|'), tuple(scalar(1)), bytes(1, 2, 3, 4, 5, 6, 7, 8)],
])('has no values: %s', (_, type, shape, data) => {
  expect(arrayOf(array(type, shape, data))?.values(10)).toBeUndefined();
});

it.each([
  ['a negative shape', array(dtype('i4', '<'), tuple(scalar(-1)), bytes())],
  ['a shape that is no tuple', array(dtype('i4', '<'), scalar(1), bytes(1, 0, 0, 0))],
  ['a function of that name of somebody else', array(dtype('i4', '<'), tuple(scalar(1)), bytes(1, 0, 0, 0), 'evil')],
  ['a dtype of somebody else', array(global('evil', 'float64'), tuple(scalar(1)), bytes(1))],
  ['a dtype by the name of an inherited property', array(global('numpy', 'constructor'), tuple(scalar(1)), bytes(1))],
])('is no array: %s', (_, node) => {
  expect(arrayOf(node)).toBeUndefined();
});

it('integers beyond 2^53 are words, in arrays and alone', () => {
  const node = array(
    dtype('i8', '<'),
    tuple(scalar(2)),
    bytes(1, 0, 0, 0, 0, 0, 32, 0, 255, 255, 255, 255, 255, 255, 31, 0),
  );
  expect(arrayOf(node)?.values(2)).toEqual([{ int: '9007199254740993' }, 9007199254740991]);
  expect(plain(2n ** 64n)).toEqual({ int: '18446744073709551616' });
});

it('scalars of NumPy', () => {
  const callee = global('numpy.core.multiarray', 'scalar');
  const args = [dtype('f4', '<'), bytes(0, 0, 128, 63)];
  expect(scalarOf({ kind: 'instance', by: 'reduce', callee, args })).toBe(1);
});

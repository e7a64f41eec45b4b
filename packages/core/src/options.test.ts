import { expect, test } from 'vitest';
import { bytesOf } from './options.ts';

test.each([
  ['1000', 1000],
  ['512MiB', 512 * 2 ** 20],
  ['1.5 GB', 1.5e9],
  ['2kB', 2000],
])('%s is an amount', (text, bytes) => expect(bytesOf(text)).toBe(bytes));

test.each(['', 'MiB', '-1', '1e3', '512m', '1 TB', '99999999999999999999'])('%j is none', (text) =>
  expect(bytesOf(text)).toBeUndefined(),
);

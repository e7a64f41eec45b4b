import { describe, expect, test } from 'vitest';
import { anyInteger, decimalInteger, floatingPoint, longInteger, quotedString, rawUnicode } from './literals.ts';

describe('integers as Python reads them', () => {
  test.each([
    ['12', 12],
    [' 1_0 ', 10],
    ['+7', 7],
    ['', undefined],
    ['1__0', undefined],
    ['0x10', undefined],
    ['99999999999999999999', undefined],
  ])('a memo key %j', (text, value) => expect(decimalInteger(text)).toBe(value));

  test.each([
    ['0x1F', 31n],
    ['-0b11', -3n],
    ['0o17', 15n],
    ['010', 8n],
    ['00', 0n],
    ['1_000', 1000n],
    ['12\0rest', 12n],
    ['\0rest', 0n],
    ['abc', undefined],
    ['0xg', undefined],
  ])('an INT operand %j', (text, value) => expect(anyInteger(text)).toBe(value));

  test('two’s complement', () => {
    expect(longInteger(new Uint8Array([]))).toBe(0);
    expect(longInteger(new Uint8Array([0xff]))).toBe(-1);
    expect(longInteger(new Uint8Array([0xff, 0]))).toBe(255);
    expect(longInteger(new Uint8Array([0, 0, 0, 0, 0, 0, 0, 0, 1]))).toBe(2n ** 64n);
  });

  test('floats', () => {
    expect(floatingPoint('1e3')).toBe(1000);
    expect(floatingPoint('-inf')).toBe(-Infinity);
    expect(floatingPoint('nan')).toBeNaN();
    expect(floatingPoint('0x1')).toBeUndefined();
  });
});

describe('strings of protocol 0', () => {
  test('escapes can spell any name', () => {
    expect(quotedString(String.raw`'o\x73'`)).toBe('os');
    expect(quotedString(String.raw`"\163ys\tem\q"`)).toBe('sys\tem\\q');
    expect(quotedString("'os")).toBeUndefined();
  });

  test('unicode escapes can, too, unless the backslash is itself escaped', () => {
    expect(rawUnicode(String.raw`\u006fs`)).toBe('os');
    expect(rawUnicode(String.raw`\U0000006fs`)).toBe('os');
    expect(rawUnicode(String.raw`\\u006fs`)).toBe(String.raw`\\u006fs`);
    expect(rawUnicode(String.raw`\\\u006fs`)).toBe(String.raw`\\os`);
  });
});

import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { cells, characters } from './cells.ts';

describe('cells', () => {
  it('counts every character up to the signs as string-width does', () => {
    for (let point = 0; point < 0x2600; point += 1) {
      const text = `a${String.fromCodePoint(point)}b`;
      expect(cells(text), `U+${point.toString(16)}`).toBe(stringWidth(text));
    }
  });

  it('counts any text as string-width does, and its characters make up the text', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('a', '…', '├', 'é', 'e\u0301', '漢', '👩‍🔬', '→', '\ufe0f') }),
    );
    fc.assert(
      fc.property(any, (text) => {
        expect(cells(text)).toBe(stringWidth(text));
        expect([...characters(text)].join('')).toBe(text);
      }),
      { numRuns: 30 },
    );
  });
});

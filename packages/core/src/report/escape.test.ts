import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visible } from '../check/words.ts';
import { escapeMarkdown, escapeText } from './escape.ts';

/** Text as a model would bring it: markup, controls, bidi marks and anything else. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        '\u001b[31m',
        '\u202e',
        '\u2066',
        '\r',
        '\n',
        '::',
        '##[',
        '<img>',
        '](',
        '@org',
        '|',
        '`',
        '\ud800',
        '\u{e0041}',
      ),
    )
    .map((parts) => parts.join('')),
);

describe('escapeText', () => {
  it('leaves nothing that a terminal obeys, and one line', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(escapeText(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/u);
      }),
    );
  });

  it('leaves no command that a runner would read in its log', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(escapeText(text)).not.toMatch(/::|##\[/);
      }),
    );
  });

  it('leaves ordinary text of any language as it is', () => {
    for (const text of ['alter in Jahren', 'größe', '年齢', 'возраст', 'naïve café', '👍'])
      expect(escapeText(text)).toBe(text);
  });
});

describe('escapeMarkdown', () => {
  it('leaves no character that begins markup, HTML, a mention or a table cell', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const escaped = escapeMarkdown(text);
        expect(escaped.replaceAll(/&#\d+;/g, '')).not.toMatch(/[\\`*_{}[\]()<>#+\-!|~&@:/.$=^"'\n\r]/);
      }),
    );
  });

  it('reads the same once rendered', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const rendered = escapeMarkdown(text).replaceAll(/&#(\d+);/g, (_, code: string) =>
          String.fromCodePoint(Number(code)),
        );
        expect(rendered).toBe(visible(text));
      }),
    );
  });

  it('bounds what one value may take', () => {
    expect(escapeMarkdown('a'.repeat(10_000)).length).toBeLessThan(1000);
  });
});

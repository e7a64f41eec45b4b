import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { comment, dockerWord, labelName, shellWord } from './quote.ts';

/** Unquotes as a Dockerfile's word splitting does within double quotes, with no variable set. */
function unquoted(word: string): string {
  expect(word.startsWith('"') && word.endsWith('"')).toBe(true);
  const inner = word.slice(1, -1);
  let text = '';
  for (let i = 0; i < inner.length; i++) {
    const character = inner[i] ?? '';
    expect(character).not.toBe('"');
    expect(character).not.toBe('$');
    if (character !== '\\') text += character;
    else text += inner[++i] ?? '';
  }
  return text;
}

const line = string({ unit: 'grapheme' }).filter((text) => comment(text) === text.slice(0, 200));

test('a quoted value is itself again', () => {
  assert(
    property(line, (text) => {
      expect(unquoted(dockerWord(text, 'a label'))).toBe(text);
    }),
  );
});

test('what would end a line is refused, wherever it stands', () => {
  for (const bad of ['\n', '\r', '\0', '\u001B', '\u0085', '\u2028', '\u202E']) {
    expect(() => dockerWord(`a${bad}b`, 'a label')).toThrow('a label holds');
    expect(() => shellWord(`a${bad}b`, 'the index')).toThrow('the index holds');
    expect(comment(`a${bad}RUN evil`)).toBe('a RUN evil');
  }
  expect(() => shellWord('a\\', 'the index')).toThrow('backslash');
});

test('a shell word is one word', () => {
  expect(shellWord('https://host/simple', 'the index')).toBe('https://host/simple');
  expect(shellWord("a'; rm -rf $HOME #", 'the index')).toBe(`'a'\\''; rm -rf $HOME #'`);
});

test('names of labels', () => {
  expect(labelName('org.opencontainers.image.source')).toBe('org.opencontainers.image.source');
  for (const bad of ['', 'a b', 'a"b', 'a=b', '$x', 'a\n', '.a'])
    expect(() => labelName(bad)).toThrow('no name of a label');
});

import { expect, test } from 'vitest';
import { logReader } from '../test/log-commands.ts';
import { hostile } from '../test/hostile.ts';
import { inert, openSink } from './sink.ts';

// Titles are numbered: the texts would act on the runner that runs this test.
test.each(hostile)('text %# of the corpus is a line like any other', (text) => {
  const lines: string[] = [];
  const sink = openSink((written) => lines.push(...written.split(/\r\n|\n|\r/).slice(0, -1)));
  sink.line(text);
  const reader = logReader();
  lines.forEach(reader.read);
  expect(reader.log).toEqual([inert(text)]);
  expect(lines).toHaveLength(2);
});

test.each(hostile)('text %# of the corpus is inert even where commands are not stopped', (text) => {
  const reader = logReader();
  reader.read(inert(text));
  expect(reader.log).toEqual([inert(text)]);
  expect(inert(text)).toMatch(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u);
});

test('commands are on while ours are issued, and off again with another token', () => {
  const written: string[] = [];
  const sink = openSink((text) => written.push(text.trimEnd()));
  sink.line('one');
  sink.line('two');
  sink.commands(() => written.push('::notice::ours'));
  sink.line('three');
  sink.endGroup();
  const [first, one, two, resume, ours, second, three, last] = written;
  expect([one, two, ours, three]).toEqual(['one', 'two', '::notice::ours', 'three']);
  expect(first).toMatch(/^::stop-commands::[0-9a-f-]{36}$/);
  expect(resume).toBe(`::${first?.slice('::stop-commands::'.length)}::`);
  expect(second).not.toBe(first);
  expect(last).toBe(`::${second?.slice('::stop-commands::'.length)}::`);
});

test('a line that never ends is cut', () => {
  expect(inert('x'.repeat(100_000)).length).toBeLessThan(10_000);
});

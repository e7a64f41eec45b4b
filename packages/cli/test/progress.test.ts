import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { progressTo } from '../src/progress.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('a step of the engine is told by its number and what it runs, without mounts and in one short line', () => {
  const said: string[] = [];
  const write = (text: string) => Promise.resolve(void said.push(text));
  const { on, end } = progressTo({ write, isTTY: false, columns: undefined }, false);
  on({ stage: 'image', type: 'started' });
  const mounts = '--mount=type=secret,id=netrc     --mount=type=cache,id=uv-3.11,target=/root/.cache/uv';
  on({ stage: 'image', type: 'output', line: `#10 [build 6/8] RUN ${mounts}     uv pip install ${'x'.repeat(500)}` });
  vi.advanceTimersByTime(6000);
  end();
  expect(said.join('')).toMatch(/^image: \[build 6\/8\] RUN uv pip install x{60,80} \(\d s\)\n$/);
});

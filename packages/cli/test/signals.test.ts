import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { terminalHost } from '../src/host.ts';

const exit = vi.spyOn(process, 'exit').mockImplementation((() => undefined) as () => never);
beforeEach(() => vi.useFakeTimers({ toFake: ['performance', 'setTimeout'] }));
afterEach(() => {
  vi.useRealTimers();
  exit.mockClear();
});

test('one press that arrives several times, as through npx or timeout, ends the run in order', () => {
  using host = terminalHost(() => undefined);
  process.emit('SIGINT');
  vi.advanceTimersByTime(4);
  process.emit('SIGINT');
  vi.advanceTimersByTime(200);
  process.emit('SIGTERM');
  expect(host.signal.aborted).toBe(true);
  expect(host.interruptedBy()).toBe('SIGINT');
  expect(exit).not.toHaveBeenCalled();
});

test('a second press means now', () => {
  using host = terminalHost(() => undefined);
  process.emit('SIGINT');
  vi.advanceTimersByTime(1000);
  process.emit('SIGINT');
  expect(host.interruptedBy()).toBe('SIGINT');
  expect(exit).toHaveBeenCalledExactlyOnceWith(130);
});

test('a run that does not end in order ends all the same', () => {
  using host = terminalHost(() => undefined);
  process.emit('SIGTERM');
  vi.advanceTimersByTime(9_999);
  expect(exit).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(host.signal.aborted).toBe(true);
  expect(exit).toHaveBeenCalledExactlyOnceWith(143);
});

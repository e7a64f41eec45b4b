import { expect, test } from 'vitest';
import { withinSummary } from './summary.ts';

test('a summary is never over what the runner takes, and is cut between lines', () => {
  expect(withinSummary('short\n')).toBe('short\n');
  const long = withinSummary('ä line\n'.repeat(300_000));
  expect(Buffer.byteLength(long)).toBeLessThanOrEqual(1024 * 1024);
  expect(long).toMatch(/(?:ä line\n)\n\nThe rest did not fit[^\n]+\n$/);
});

import { describe, expect, test } from 'vitest';
import { memorySource } from '../../bytes/source.ts';
import type { Interpretation } from './interpret.ts';
import { interpret } from './interpret.ts';

const SIZE = 300_000;
const NAME = 'csklearn.base\nBaseEstimator\n';

const DTYPE =
  'cnumpy\ndtype\nq\x07X\x02\0\0\0f8K\0K\x01\x87R(K\x03X\x01\0\0\0<NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\0tb';

/** Each of these once took minutes or more memory than a runner has: what is done to a value again is what costs. */
const patterns: Readonly<Record<string, string>> = {
  'tuples in tuples': `N${'\x85'.repeat(SIZE)}.`,
  'tuples in tuples, each remembered': `N${'\x85\x94'.repeat(SIZE / 2)}.`,
  'a name in tuples in tuples': `${NAME}${'\x85\x94'.repeat(SIZE / 2)}.`,
  'lists in lists': `${']'.repeat(SIZE / 2)}${'a'.repeat(SIZE / 2 - 1)}.`,
  'calls in calls': `ca\nb\nq\0${'h\0'.repeat(SIZE / 4)}N${'\x85R'.repeat(SIZE / 4)}.`,
  'the same instance built again': `${NAME})\x81${'}(K\x01Nub'.repeat(SIZE / 7)}.`,
  'names without end': `${Array.from({ length: SIZE / 9 }, (_, i) => `c${i}\nb\n0`).join('')}N.`,
  'a large argument again and again': `(${`X\xf4\x01\0\0${'a'.repeat(500)}`.repeat(150)}tq\0ca\nb\nq\x01${'0h\x01h\0R'.repeat(SIZE / 6)}.`,
  'a type of many fields given its state again and again': `${DTYPE}q\x040h\x07X\x05\0\0\0V8000K\0K\x01\x87Rq\x08(K\x03X\x01\0\0\0|N(tq\x0a}(${Array.from({ length: 900 }, (_, i) => `X\x04\0\0\0${String(i).padStart(4, 'a')}h\x04K\x08\x86`).join('')}uJ\x40\x1f\0\0K\x01K\0tq\x0b${'0h\x08h\x0bb'.repeat(SIZE / 6)}.`,
  'an array of two thousand dimensions again and again': `${DTYPE}q\x040cnumpy.core.numeric\n_frombuffer\nq\x09(C\x08aaaaaaaah\x04(${'K\x01'.repeat(2000)}tX\x01\0\0\0Ctq\x0a${'0h\x09h\x0aR'.repeat(SIZE / 6)}.`,
  'a large state again and again': `${NAME}q\x05)\x81q\x01}(${Array.from({ length: 100 }, (_, i) => `X\x04\0\0\0${String(i).padStart(4, 'a')}](${'h\x05'.repeat(50)}e`).join('')}uq\x02b${'h\x02b'.repeat(SIZE / 3)}.`,
  'a tuple of names in tuples': `${NAME}q\x05(${'h\x05'.repeat(1000)}tq\0](${'h\0\x85'.repeat(SIZE / 3)}e.`,
  'a thousand arguments again and again': `(${'K\x01'.repeat(1000)}tq\x02${NAME}q\x01${'0h\x01h\x02\x81'.repeat(SIZE / 6)}.`,
  'a list of names of methods that holds itself':
    'csklearn.ensemble._stacking\nStackingRegressor\n)\x81}X\x0d\0\0\0stack_method_]q\0h\0asb.',
  'memo keys far apart': `N${Array.from({ length: 30_000 }, (_, i) => `p${i * 8192}\n`).join('')}.`,
};

function read(text: string): Promise<Interpretation> {
  const signal = AbortSignal.timeout(4000);
  const bytes = Buffer.from(`\x80\x04${text}`, 'latin1');
  return interpret(memorySource(bytes), { loader: 'cpython', file: 'f', members: [], signal });
}

describe('what is made to be read slowly', () => {
  test.each(Object.entries(patterns))('%s', async (_, text) => {
    const { roots, unread } = await read(text);
    expect(roots.length + unread.length).toBeGreaterThan(0);
  });

  test('is left unread where it does not end', async () => {
    const again = `(${`X\xf4\x01\0\0${'a'.repeat(500)}`.repeat(150)}tq\0ca\nb\nq\x01${'0h\x01h\0R'.repeat(1_000_000)}.`;
    for (const text of ['('.repeat(SIZE), `F${'1'.repeat(70_000)}x\n.`, again]) {
      const { unread } = await read(text);
      expect(unread.map(({ why }) => why).join()).toMatch(/than are followed/);
    }
  });
});

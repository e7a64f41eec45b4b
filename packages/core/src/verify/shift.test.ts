import { expect, test } from 'vitest';
import type { Answer } from './answer.ts';
import { shiftsOf } from './shift.ts';

const pairOf = (got: Answer, want: Answer) => [{ name: 'sample 1', got, want }];

test.each<[string, Answer, Answer, readonly object[]]>([
  [
    'labels: the share that changed, and probabilities as they are',
    { predictions: ['a', 'b'], probabilities: [[0.9, 0.1], [0.4, 0.6]], classes: ['a', 'b'] }, // prettier-ignore
    { predictions: ['a', 'a'], probabilities: [[0.9, 0.1], [0.6, 0.4]], classes: ['a', 'b'] }, // prettier-ignore
    [
      { output: 'predictions', shift: 0.5, detail: '1 of 2 changed (50 %)' },
      { output: 'probabilities', shift: expect.closeTo(0.1, 9) },
    ],
  ],
  [
    'probabilities of other classes are none to hold against each other',
    { predictions: ['a'], probabilities: [[1, 0, 0]], classes: ['a', 'b', 'c'] },
    { predictions: ['a'], probabilities: [[1, 0]], classes: ['a', 'b'] },
    [{ output: 'predictions', shift: 0 }],
  ],
  ['numbers: in relation to their size', { predictions: [11, -22] }, { predictions: [10, -20] }, [{ shift: 0.1 }]],
  [
    'nothing moved',
    { predictions: [0] },
    { predictions: [0] },
    [{ shift: 0, detail: 'moved by nothing on average over 1 values' }],
  ],
  ['a number that is none any more', { predictions: ['NaN', 1] }, { predictions: [1, 1] }, [{ shift: 0.5 }]],
  ['another shape', { predictions: [[1, 2]] }, { predictions: [1] }, [{ shift: 1, detail: '1 of 1 changed (100 %)' }]],
  ['an output that is gone', { y: [1] }, { z: [1] }, [{ output: 'z', shift: 1 }]],
])('%s', (_, got, want, shifts) => {
  expect(shiftsOf(pairOf(got, want), false)).toMatchObject(shifts);
});

import { expect, it } from 'vitest';
import { nearNames } from './near-names.ts';

it.each([
  ['iris.pkl', ['iris.joblib', 'churn.joblib'], ['iris.joblib']],
  ['chrun.joblib', ['iris.pkl', 'churn.joblib'], ['churn.joblib']],
  ['Churn.pkl', ['churn.pkl', 'other.pkl'], ['churn.pkl']],
  ['churn.pkl', ['churn-v2.pkl', 'readme.md'], ['churn-v2.pkl']],
  ['model.pkl', ['notes.txt'], []],
  ['model.pkl', [], []],
  ['a', ['b'], ['b']],
])('%s among %j', (wanted, names, near) => {
  expect(nearNames(wanted, names)).toEqual(near);
});

it('offers three at most, the likeliest first', () => {
  expect(nearNames('model-1.pkl', ['model-22.pkl', 'model-2.pkl', 'model-3.pkl', 'model-1.joblib'])).toEqual([
    'model-1.joblib',
    'model-2.pkl',
    'model-3.pkl',
  ]);
});

import { expect, it } from 'vitest';
import type { Estimator, Model } from '../../nouns/model.ts';
import { check, defaultPolicy } from '../check.ts';

const vectorizer = (input: string): Estimator => ({
  class: { module: 'sklearn.feature_extraction.text', name: 'CountVectorizer' },
  params: [['input', input]],
  parts: [],
});

function modelOf(root: Estimator): Model {
  return {
    name: 'm',
    format: 'pickle',
    encoding: [],
    files: [{ path: 'm.pkl', size: 1, identity: '' }],
    producers: [],
    structure: { kind: 'estimator', root },
    imports: [],
    effects: [],
    anomalies: [],
    unread: [],
    metadata: {},
  };
}

it.each(['filename', 'file'])('finds input=%j anywhere in the tree', (input) => {
  const pipeline = { ...vectorizer('content'), parts: [{ name: 'words', estimator: vectorizer(input) }] };
  const findings = check({ model: modelOf(pipeline) }, defaultPolicy);
  expect(findings).toMatchObject([{ rule: 'setting-reads-files', severity: 'error', at: { path: '/words' } }]);
});

it('finds nothing in the default', () => {
  expect(check({ model: modelOf(vectorizer('content')) }, defaultPolicy)).toEqual([]);
});

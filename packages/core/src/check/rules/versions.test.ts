import { expect, it } from 'vitest';
import type { Model } from '../../nouns/model.ts';
import { check, defaultPolicy } from '../check.ts';
import opsets from '../versions/opsets.json' with { type: 'json' };

function rulesOf(more: Partial<Model>): string[] {
  const model: Model = {
    name: 'm',
    format: 'onnx',
    encoding: [],
    files: [{ path: 'm', size: 1, identity: '' }],
    producers: [],
    structure: { kind: 'opaque' },
    imports: [],
    effects: [],
    anomalies: [],
    unread: [],
    metadata: {},
    ...more,
  };
  return check({ model }, defaultPolicy).map(({ rule, message }) => `${rule}: ${message}`);
}

const { 'ai.onnx': newest, 'onnx-ir': ir } = opsets.newest;

it.each([
  ['ai.onnx', newest, 0],
  ['ai.onnx', newest + 1, 1],
  ['ai.onnx', 7, 0],
  ['ai.onnx', 6, 1],
  ['onnx-ir', ir, 0],
  ['onnx-ir', ir + 1, 1],
  ['ai.onnx.ml', 99, 1],
  ['com.acme', 99, 0],
])('%s %i: %i findings', (name, version, count) => {
  const found = rulesOf({ dialects: [{ name, version }] });
  expect(found).toHaveLength(count);
  for (const one of found) expect(one).toMatch(/^dialect-too-new: /);
});

it.each([
  ['scikit-learn', '0.22.2', 1],
  ['scikit-learn', '1.1.3', 0],
  ['scikit-learn', '1.9.1', 0],
  // Unknown to the tables, and not ours to judge.
  ['scikit-learn', '9.0.0', 0],
  ['numpy', '1.13.0', 0],
  ['acme', '0.1', 0],
])('%s %s: %i findings', (library, version, count) => {
  const at = { kind: 'node', file: 'm', path: '' } as const;
  const found = rulesOf({ format: 'pickle', producers: [{ library, version, known: 'written', at }] });
  expect(found).toHaveLength(count);
  for (const one of found) expect(one).toMatch(/^version-not-installable: .* for Python 3\.6, 3\.7, 3\.8 only\.$/);
});

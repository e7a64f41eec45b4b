import { expect, it } from 'vitest';
import type { Model } from '../../nouns/model.ts';
import { check, defaultPolicy } from '../check.ts';

/** A graph in models/ that has its weights in `target`, read together with `files`. */
function findings(target: string, files: readonly string[] = []): string[] {
  const file = 'models/m.onnx';
  const model: Model = {
    name: 'm',
    format: 'onnx',
    encoding: [],
    files: [file, ...files].map((path) => ({ path, size: 1, identity: '' })),
    producers: [],
    structure: { kind: 'opaque' },
    imports: [],
    effects: [{ kind: 'reads', target, count: 1, first: { kind: 'bytes', file, members: [], offset: 0 } }],
    anomalies: [],
    unread: [],
    metadata: {},
  };
  return check({ model }, defaultPolicy).map(({ rule, message }) => `${rule}: ${message}`);
}

it.each(['m.onnx.data', './m.onnx.data', 'weights/../m.onnx.data'])(
  '%s beside the model: read or missing',
  (target) => {
    const outside = target.includes('..');
    expect(findings(target, ['models/m.onnx.data'])).toHaveLength(outside ? 1 : 0);
    expect(findings(target)).toHaveLength(1);
  },
);

it.each([
  '/etc/passwd',
  '../secret',
  'a/../../secret',
  'C:\\x',
  'file:///etc/passwd',
  '\\\\host\\x',
  '~/x',
  'a\0b',
  '',
])('%j leads out, whatever was read', (target) => {
  const [finding] = findings(target, [target, `models/${target}`]);
  expect(finding).toMatch(/^reads-file: .*leads out of the model's folder\.$/);
});

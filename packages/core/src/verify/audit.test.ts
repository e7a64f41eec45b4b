import { expect, test } from 'vitest';
import { auditProof } from './audit-proof.ts';
import { auditCollector, withoutAudit, type Audit } from './audit.ts';

const said = (...documents: unknown[]): Audit | undefined => {
  const { take, audit } = auditCollector();
  for (const document of documents) take(`package-model-audit ${JSON.stringify(document)}`);
  return audit();
};
const event = (name: string, detail: string, by = 'pickle') => ({ event: name, detail, by });
const whole = (...events: unknown[]): Audit | undefined => said({ start: true }, ...events, { end: true });

test('an image whose server says nothing was not audited', () => {
  expect(said()).toBeUndefined();
  expect(auditProof(undefined, true)).toMatchObject({ kind: 'audit', outcome: 'not-run' });
});

test('what every benign model of a framework does is no news', () => {
  const proof = auditProof(
    whole(event('exec', '<string>', 'collections'), event('compile', '<string>', 'scipy.x')),
    true,
  );
  expect(proof).toMatchObject({ outcome: 'passed', events: [] });
});

test('the same by the unpickler is shown, and passes: a person has to look', () => {
  const proof = auditProof(whole(event('exec', '<string>')), true);
  expect(proof.outcome).toBe('passed');
  expect(proof.events).toHaveLength(1);
  expect(proof.detail).toContain('not known of its framework: exec <string> by pickle');
});

test.each([
  ['os.system', 'id', 'starts or ends a process'],
  ['subprocess.Popen', '/bin/sh', 'starts or ends a process'],
  ['socket.connect', '<socket>', 'opens a connection'],
  ['open', 'writes /tmp/x', 'writes a file'],
  ['os.remove', '/models/a.pkl', 'changes files'],
  ['sys.addaudithook', '', 'adds an audit hook'],
])('%s %s fails the image', (name, detail, words) => {
  const proof = auditProof(whole(event(name, detail, 'somebody')), true);
  expect(proof.outcome).toBe('failed');
  expect(proof.detail).toContain(words);
});

test('a hook that falls silent, or is flooded, fails the image; one of a model that did not load is another matter', () => {
  expect(auditProof(said({ start: true }), true)).toMatchObject({ outcome: 'failed' });
  expect(auditProof(said({ start: true }), false)).toMatchObject({ outcome: 'not-run' });
  expect(auditProof(whole({ more: true }), true)).toMatchObject({ outcome: 'failed' });
  expect(auditProof(said({ start: true }, event('os.system', 'x')), false)).toMatchObject({ outcome: 'failed' });
});

test('lines of any other form, and after the end, count for nothing', () => {
  const audit = said({ start: true }, { event: 5 }, [], 'x', { end: true }, event('os.system', 'late'));
  expect(audit).toEqual({ events: [], more: false, ended: true });
  const { take, audit: none } = auditCollector();
  take('package-model-audit {');
  take('audit {"start": true}');
  expect(none()).toBeUndefined();
  const flooded = auditCollector();
  for (let i = 0; i < 5000; i++) flooded.take(`package-model-audit ${JSON.stringify(event('exec', String(i)))}`);
  expect(flooded.audit()?.events).toHaveLength(600);
});

test('a log is shown without what the hook wrote into it', () => {
  expect(withoutAudit('a\npackage-model-audit {"start":true}\nb')).toBe('a\nb');
});

import { expect, test } from 'vitest';
import type { Asking, Seen } from './asker.ts';
import { TOLERANCE } from './compare.ts';
import { limitsFor, type Direct, type Evidence } from './evidence.ts';
import type { Samples } from './sample.ts';
import { judgeEvidence, type Measure } from './verdict.ts';

const digest = `sha256:${'1'.repeat(64)}` as const;
const samples: Samples = {
  from: 'file',
  source: 'samples.json',
  model: digest,
  recorded: { python: '3.11.7', packages: {} },
  items: [{ request: { rows: [[1]] }, rows: 1, expected: { predictions: [2] } }],
};
const made: Samples = { from: 'made', source: 'made', items: [{ request: { rows: [[1]] }, rows: 1 }] };

const ok = (body: unknown, status = 200): Seen => ({ status, body: JSON.stringify(body), seconds: 0.002 });
const good: Seen = ok({ predictions: [2] });
const bad = [ok({ error: 'No.' }, 400)];
const direct: Direct = { answers: [{ status: 200, body: { predictions: [2] } }], loadSeconds: 0.5 };

function asking(changes: Partial<Asking> = {}): Asking {
  return {
    waited: { ready: true },
    answers: [good],
    latencies: Array.from({ length: 10 }, () => 0.002),
    again: good,
    bad,
    ...changes,
  };
}

function evidence(changes: Partial<Evidence> = {}): Evidence {
  const drained = { code: 0, seconds: 0.3 };
  return {
    isolation: 'container',
    readySeconds: 1.2,
    asking: asking(),
    drained,
    direct,
    memory: 1e8,
    user: '30000:0',
    log: ['a line'],
    ...changes,
  };
}

function judge(seen: Evidence, changes: Partial<Measure> = {}) {
  return judgeEvidence(seen, {
    platform: 'linux/amd64',
    limits: limitsFor(1000, {}),
    tolerance: TOLERANCE,
    samples,
    requireSamples: false,
    digest,
    labels: false,
    maxShift: undefined,
    metrics: { gates: [] },
    published: undefined,
    outside: undefined,
    looks: { user: '65532:0', size: 1e8 },
    budgets: {},
    path: 'models/it is.pkl',
    recordable: true,
    claimed: false,
    ...changes,
  });
}

test('verified takes bound answers that were compared', () => {
  expect(judge(evidence())).toMatchObject({
    verdict: 'verified',
    sentence: 'verified: 1 sample (1 row) answered as recorded in Python 3.11.7 for this very model',
    samples: { count: 1, from: 'file', bound: true },
  });
  expect(judge(evidence(), { claimed: true }).sentence).toContain('the model that the image says it holds');
});

test('another model, or none named: consistent, and the command that mends it', () => {
  const other = judge(evidence(), { digest: `sha256:${'2'.repeat(64)}` });
  expect(other.verdict).toBe('consistent');
  expect(other.sentence).toBe(
    'server consistent; environment not independently tested: the answers were recorded for another model ' +
      "(sha256:111111111111…, this is sha256:222222222222…); `package-model record 'models/it is.pkl' --python PYTHON --inputs FILE` records them",
  );
  const { model: _, ...unnamed } = samples;
  expect(judge(evidence(), { samples: unnamed }).sentence).toContain('do not say which model');
  expect(judge(evidence(), { samples: made, path: undefined }).sentence).toContain(
    'there are no recorded answers; `package-model record MODEL',
  );
});

test('a model that is not recorded has another way', () => {
  const unbound = judge(evidence(), { samples: made, recordable: false });
  expect(unbound.sentence).toMatch(
    /; a file of samples with what the library itself answers \(docs\/samples\.md\) would test it$/,
  );
});

test('wrong answers for another model do not fail: they are not this model’s', () => {
  const seen = judge(
    evidence({
      asking: asking({ answers: [ok({ predictions: [3] })], again: ok({ predictions: [3] }) }),
      direct: { answers: [{ status: 200, body: { predictions: [3] } }] },
    }),
    {
      digest: `sha256:${'2'.repeat(64)}`,
    },
  );
  expect(seen.verdict).toBe('consistent');
});

test('no sample: not asked, or failed where samples are required', () => {
  const unasked = evidence({ asking: asking({ answers: [], latencies: [], again: undefined }), direct: undefined });
  expect(judge(unasked, { samples: undefined })).toMatchObject({
    verdict: 'not-asked',
    samples: { count: 0, from: 'none', bound: false },
  });
  expect(judge(unasked, { samples: undefined, requireSamples: true })).toMatchObject({
    verdict: 'failed',
    sentence: expect.stringMatching(/^failed: started, not asked: .*, and samples are required;/),
  });
});

test('made samples that model and server refuse say nothing against either', () => {
  const refusal = { error: 'Unknown category.' };
  const refused = evidence({
    asking: asking({ answers: [ok(refusal, 422)], again: undefined }),
    direct: { answers: [{ status: 422, body: refusal }] },
  });
  expect(judge(refused, { samples: made })).toMatchObject({
    verdict: 'not-asked',
    sentence: expect.stringContaining('(Unknown category.)'),
  });
  // Of a file they do: it was given to be answered.
  expect(judge(refused)).toMatchObject({
    verdict: 'failed',
    sentence: 'failed: sample 1 is refused with status 422: Unknown category.',
  });
  // And a server that refuses what its model answers is wrong.
  expect(judge({ ...refused, direct }, { samples: made }).verdict).toBe('failed');
  // A fault is no refusal.
  const faulty = evidence({
    asking: asking({ answers: [ok({ error: 'Oh.' }, 500)] }),
    direct: { answers: [{ status: 500, body: refusal }] },
  });
  expect(judge(faulty, { samples: made }).verdict).toBe('failed');
});

const oom = { code: 137, outOfMemory: true };
const dead = { died: { code: 1, outOfMemory: false }, drained: undefined };
test.each<[string, Partial<Evidence>, RegExp, Partial<Measure>?]>([
  ['a wrong answer', { asking: asking({ answers: [ok({ predictions: [2.001] })] }) }, /2\.001 where 2 is expected/],
  [
    'a direct answer that differs',
    { direct: { answers: [{ status: 200, body: { predictions: [2.001] } }] } },
    /2 where 2\.001 is expected/,
  ],
  [
    'an output without HTTP that is not served',
    { direct: { answers: [{ status: 200, body: { predictions: [2], probabilities: [[1]] } }] } },
    /no "probabilities"/,
  ],
  [
    'an output that is only served',
    { asking: asking({ answers: [ok({ predictions: [2], extra: [1] })] }) },
    /sample 1 without HTTP: the answer has no "extra"/,
  ],
  ['another answer the second time', { asking: asking({ again: ok({ predictions: [5] }) }) }, /5 where 2 is expected/],
  [
    'no direct answer',
    { direct: { failed: 'it ended with exit code 1', log: ["No module named 'foo'"] } },
    /gave nothing: the module foo is not in the environment/,
  ],
  ['fewer direct answers', { direct: { answers: [] } }, /sample 1, asked directly: there is no answer to it/],
  ['a direct fault', { direct: { answers: [{ status: 500, body: {} }] } }, /asked directly: status 500/],
  ['no asker', { asking: undefined, readySeconds: undefined }, /the container that asks ended without a word/],
  [
    'never ready',
    { asking: asking({ waited: { ready: false, last: 'refused' } }), readySeconds: undefined },
    /\/readyz last gave: refused/,
  ],
  ['ready by a line alone', { asking: asking({ waited: { ready: false } }) }, /not ready within/],
  ['unstarted', { unstarted: 'exec: no such file' }, /cannot be started: exec: no such file/],
  [
    'died early',
    { ...dead, asking: undefined, readySeconds: undefined },
    /ended before it was ready, with exit code 1/,
  ],
  ['died late', { ...dead }, /ended after it was ready and had answered 1 requests/],
  ['out of memory', { died: oom, drained: undefined }, /memory limit of 1024 MiB/],
  ['root', {}, /names no user, which is root/, { looks: { user: '' } }],
  ['a named user', {}, /names the user model; a numeric one/, { looks: { user: 'model' } }],
  ['user 00', {}, /names the user 00/, { looks: { user: '00:5' } }],
  ['deaf to SIGTERM', { drained: { code: undefined, seconds: 10 } }, /still ran 10 s after SIGTERM/],
  ['a bad end', { drained: { code: 143, seconds: 1 } }, /exit code 143 at SIGTERM/],
  [
    'a wrong request with a trace',
    { asking: asking({ bad: [ok({ error: 'Traceback (most recent call last): x' }, 400)] }) },
    /stack trace/,
  ],
  ['a wrong request accepted', { asking: asking({ bad: [good] }) }, /status 200; 4xx is due/],
  ['a wrong request without words', { asking: asking({ bad: [ok({}, 400)] }) }, /without \{"error"/],
])('%s fails', (_, changes, words, measure = {}) => {
  const seen = judge(evidence(changes), measure);
  expect(seen.sentence).toMatch(words);
  expect(seen.verdict).toBe('failed');
  expect(seen.log).toBeDefined();
});

test('outside a container nothing is claimed of isolation', () => {
  const seen = judge(
    evidence({ isolation: 'process', memory: undefined, user: undefined, asking: asking({ peakBytes: 1e8 }) }),
    { looks: undefined },
  );
  expect(seen).toMatchObject({ verdict: 'verified', isolation: 'process' });
  const outcomes = Object.fromEntries(
    seen.proofs.flatMap((each) => (each.kind === 'conduct' ? [[each.what, each.outcome]] : [])),
  );
  expect(outcomes).toMatchObject({
    user: 'not-run',
    'read-only': 'not-run',
    'no-network': 'not-run',
    size: 'not-run',
    startup: 'passed',
    memory: 'passed',
    drain: 'passed',
  });
});

test('a budget is a limit like any other: within it passes, over it fails and says by how much', () => {
  const [size, p95] = [1e8, 0.5];
  expect(judge(evidence(), { budgets: { size, p95 } }).verdict).toBe('verified');
  const over = judge(evidence(), { budgets: { size: 9e7 } });
  expect(over.verdict).toBe('failed');
  expect(over.sentence).toBe('failed: 100 MB, base included; 90 MB are allowed');
  const slow = judge(evidence(), { budgets: { p95: 1e-6 } });
  expect(slow.proofs).toContainEqual(expect.objectContaining({ what: 'p95', outcome: 'failed', limit: 1e-6 }));
});

const other = `sha256:${'2'.repeat(64)}` as const;
const kinds = (seen: ReturnType<typeof judge>, kind: string) => seen.proofs.filter((each) => each.kind === kind);

test('answers of another model are a reference: how far this one moved is told, and fails only over a limit', () => {
  const moved = evidence({
    asking: asking({ answers: [ok({ predictions: [2.2] })], again: ok({ predictions: [2.2] }) }),
    direct: { answers: [{ status: 200, body: { predictions: [2.2] } }] },
  });
  const told = judge(moved, { digest: other });
  expect(told.verdict).toBe('consistent');
  expect(kinds(told, 'shift')).toMatchObject([
    { against: 'reference', outcome: 'passed', compared: 1, shift: expect.closeTo(0.1, 9) },
  ]);
  const over = judge(moved, { digest: other, maxShift: 0.05 });
  expect(over.verdict).toBe('failed');
  expect(over.sentence).toBe(
    'failed: predictions: moved by 10 % on average over 1 values; at most by 0.200 (sample 1, row 1); 5 % is allowed (--max-shift)',
  );
  expect(judge(moved, { digest: other, maxShift: 0.2 }).verdict).toBe('consistent');
  expect(kinds(judge(evidence(), { maxShift: 0.2 }), 'shift')).toMatchObject([{ outcome: 'not-run' }]);
});

test('the published image: what breaks callers fails unless it is allowed, and how far answers moved is told', () => {
  const changes = [{ area: 'input', what: 'age', before: 'int64', breaks: true }] as const;
  const published = { reference: 'r/churn:1', image: 'sha256:0', changes, allowBreaking: false };
  const seen = evidence({ published: { answers: [{ status: 200, body: { predictions: [4] } }] } });
  const breaking = judge(seen, { published });
  expect(breaking.verdict).toBe('failed');
  expect(breaking.sentence).toContain('callers of r/churn:1 may be refused or misled: input "age" is gone');
  expect(kinds(breaking, 'shift')).toMatchObject([{ against: 'published', shift: 0.5 }]);
  expect(judge(seen, { published: { ...published, allowBreaking: true } }).verdict).toBe('verified');
  const none = judge(seen, { published: { reference: 'r/churn:1', absent: 'nothing is published yet' } });
  expect(none.verdict).toBe('verified');
  expect([...kinds(none, 'schema'), ...kinds(none, 'shift')].map((each) => each.outcome)).toEqual([
    'not-run',
    'not-run',
  ]);
  const silent = judge(evidence({ published: { failed: 'no answer', log: [] } }), { published });
  expect(kinds(silent, 'shift')).toMatchObject([
    { outcome: 'not-run', because: 'r/churn:1 gave no answers: no answer' },
  ]);
});

test('metrics are measured where samples say what is true, and held against their limits', () => {
  const truth: Samples = { ...samples, items: [{ request: { rows: [[1]] }, rows: 1, truth: [2.5] }] };
  const gate = (value: number) => [{ metric: 'mae', at: 'most', value }] as const;
  const good = judge(evidence(), { samples: truth, metrics: { gates: gate(0.5) } });
  expect(good.verdict).toBe('consistent');
  expect(kinds(good, 'metric')).toMatchObject([
    { metric: 'mae', value: 0.5, outcome: 'passed', detail: '0.5, over 1 row; at most 0.5 is wanted' },
    { metric: 'rmse', value: 0.5 },
  ]);
  const worse = judge(evidence(), { samples: truth, metrics: { gates: gate(0.4) } });
  expect(worse.sentence).toBe('failed: mae is 0.5, over 1 row; at most 0.4 is wanted');
  // What was measured counts more than what a file says.
  const told = new Map([
    ['mae', 0.1],
    ['auc', 0.9],
  ]);
  expect(judge(evidence(), { samples: truth, metrics: { told, gates: gate(0.4) } }).verdict).toBe('failed');
  const file = judge(evidence(), { metrics: { told, gates: [{ metric: 'auc', at: 'least', value: 0.95 }] } });
  expect(file.sentence).toBe('failed: auc is 0.9, as the file of metrics says; at least 0.95 is wanted');
  const unknown = judge(evidence(), { metrics: { gates: gate(1) } });
  expect(unknown.sentence).toMatch(/^failed: mae, of which at most 1 is wanted, is not known/);
});

test('the same numbers from a runtime outside the image are a test of the environment, other ones a failure', () => {
  const unbound = { ...samples, items: samples.items.map(({ request, rows }) => ({ request, rows })) };
  const outside = { runtime: 'a runtime 1.0', answers: [{ predictions: [2] }], left: ['maps'] };
  const same = judge(evidence(), { samples: unbound, outside });
  expect(same.sentence).toMatch(
    /^server consistent; answers are those of a runtime 1\.0 outside the image; not tested/,
  );
  expect(same.proofs).toContainEqual(expect.objectContaining({ output: 'maps', outcome: 'not-run' }));
  const other = judge(evidence(), { outside: { ...outside, answers: [{ predictions: [2.1] }] } });
  expect(other.sentence).toMatch(/^failed: .*2 where 2\.1 is expected.*\(a runtime 1\.0\)$/);
  const absent = judge(evidence(), { outside: { runtime: 'a runtime 1.0', absent: 'why' } });
  expect(absent.verdict).toBe('verified');
  expect(absent.proofs).toContainEqual(expect.objectContaining({ against: 'outside', because: 'a runtime 1.0: why' }));
});

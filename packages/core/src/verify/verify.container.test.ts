import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testHost, type TestHost } from '../../test/host.ts';
import { cleanUp } from '../engine/clean.ts';
import { RUN_LABEL, type Engine } from '../engine/engine.ts';
import { imageFacts } from '../engine/facts.ts';
import { findEngine } from '../engine/find.ts';
import type { Digest, Image } from '../nouns/image.ts';
import type { Proof, Verification } from '../nouns/verification.ts';
import { BASE, misbehaving, type Mischief } from './mischief.ts';
import { readImage } from './read-image.ts';
import type { Sample, Samples } from './sample.ts';
import { verify, type VerifyOptions } from './verify.ts';

const digest: Digest = `sha256:${'a'.repeat(64)}`;
const items: Sample[] = [
  { request: { rows: [[1, 2.5]] }, rows: 1, expected: { predictions: [3.5] } },
  { request: { rows: [[1, 2], [0.25, 0.5]] }, rows: 2, expected: { predictions: [3, 0.75] } }, // prettier-ignore
];
const samples: Samples = { from: 'file', source: 'samples.json', model: digest, items };
const model = { name: 'sum', digest, size: 1000, path: 'models/sum.pkl' };

let host: TestHost;
let engine: Engine;
const tags: string[] = [];

beforeAll(async () => {
  host = await testHost();
  engine = await findEngine(host);
});

afterAll(async () => {
  if (tags.length > 0) await engine.run(['rmi', '--force', ...tags]);
  await cleanUp(engine, host);
  await host[Symbol.asyncDispose]();
});

async function imageOf(mischief: Mischief, more?: string): Promise<Image & { at: 'engine' }> {
  const tag = await misbehaving(engine, host, mischief, more);
  tags.push(tag);
  const [facts, base] = await Promise.all([imageFacts(engine, tag), imageFacts(engine, BASE)]);
  if (!facts || !base) throw new Error('the images of the test are not there');
  return {
    at: 'engine',
    id: facts.id,
    layers: facts.layers,
    platform: 'linux/amd64',
    environment: digest,
    base: { reference: BASE, id: base.id, because: 'the test says so' },
    model: { digest, size: 1000, files: {} },
    size: facts.size,
  };
}

/** Verifies, and sees that nothing of it is left in the engine. */
async function verifying(mischief: Mischief, options: VerifyOptions = {}, more?: string): Promise<Verification> {
  const image = await imageOf(mischief, more);
  const verification = await verify({ kind: 'container', engine, image }, { model, samples, ...options }, host);
  expect(await leftovers(host)).toBe('');
  return verification;
}

async function leftovers(of: TestHost): Promise<string> {
  const label = ['--filter', `label=${RUN_LABEL}=${of.run}`, '--quiet'];
  const fresh = { signal: AbortSignal.timeout(20_000) };
  const [containers, networks] = await Promise.all([
    engine.run(['ps', '--all', ...label], fresh),
    engine.run(['network', 'ls', ...label], fresh),
  ]);
  return containers.stdout + networks.stdout;
}

function nameOf(proof: Proof): string {
  if (proof.kind === 'conduct') return proof.what;
  return proof.kind === 'numbers' ? proof.against : proof.kind;
}

describe('a server that does as it should', () => {
  test('is verified by answers that are bound to the model', async () => {
    const seen = await verifying('');
    expect(seen).toMatchObject({
      verdict: 'verified',
      isolation: 'container',
      samples: { count: 2, from: 'file', bound: true },
    });
    expect(seen.sentence).toBe('verified: 2 samples (3 rows) answered as recorded for this very model');
    const passed = seen.proofs.filter((each) => each.outcome === 'passed').map(nameOf);
    const conduct = [
      'user',
      'read-only',
      'no-network',
      'startup',
      'p50',
      'p95',
      'throughput',
      'size',
      'bad-request',
      'under-load',
      'drain',
    ];
    expect(passed).toEqual(expect.arrayContaining(['load', 'expected', 'direct', 'repeat', ...conduct]));
    expect(seen.proofs.flatMap((each) => (each.kind === 'numbers' ? [each.worst] : []))).toEqual([0, 0, 0]);
    expect(seen.log).toBeUndefined();
  });

  test('is consistent, no more, where the answers belong to another model', async () => {
    const other: Samples = { ...samples, model: `sha256:${'b'.repeat(64)}` };
    const seen = await verifying('', { samples: other });
    expect(seen).toMatchObject({ verdict: 'consistent', samples: { bound: false } });
    expect(seen.sentence).toMatch(
      /^server consistent; environment not independently tested: .*recorded for another model/,
    );
    expect(seen.sentence).toContain('`package-model record models/sum.pkl --python PYTHON --inputs FILE`');
  });

  test('is started and not asked where there is no sample', async () => {
    const seen = await verifying('', { samples: undefined });
    expect(seen).toMatchObject({ verdict: 'not-asked', samples: { count: 0, from: 'none' } });
    expect(seen.sentence).toMatch(/^started, not asked: .*`package-model record models\/sum\.pkl/);
    const strict = await verifying('', { samples: undefined, requireSamples: true });
    expect(strict.verdict).toBe('failed');
  });
});

describe('what fails, and in which words', () => {
  test('a wrong expected value', async () => {
    const wrong: Samples = {
      ...samples,
      items: [...items.slice(0, 1), { ...(items[1] as Sample), expected: { predictions: [3, 0.7501] } }],
    };
    const seen = await verifying('', { samples: wrong });
    expect(seen.verdict).toBe('failed');
    expect(seen.sentence).toMatch(/sample 2, row 2, predictions: 0\.75 where 0\.7501 is expected/);
    expect(seen.proofs.filter((each) => each.outcome === 'failed').map(nameOf)).toEqual(['expected']);
    const wide = await verifying('', { samples: wrong, atol: 1e-3 });
    expect(wide.verdict).toBe('verified');
  });

  test.each<[Mischief, RegExp, VerifyOptions?]>([
    ['off', /predictions: 3\.501 where 3\.5 is expected, off by 0\.00100/],
    ['drifts', /predictions: .* where 3\.5 is expected/],
    ['never-ready', /not ready within 2 seconds; \/readyz last gave: status 503/, { maxStartup: 2 }],
    ['early', /ended before it was ready, with exit code 3/],
    ['dies', /ended after it was ready and had answered 1 requests, with exit code 7/],
    [
      'missing',
      /the module sklearn_of_tomorrow is not in the environment: add the distribution that provides sklearn_of_tomorrow/,
    ],
    ['huge', /sample 1: the answer is too large/],
    ['not-json', /sample 1: the answer \(status 200\) is not JSON/],
    ['lies', /sample 1: the answer is not a prediction/],
    ['refuses', /sample 1 is refused with status 422: These rows/],
    ['deaf', /still ran 10 s after SIGTERM/],
    ['drops', /[1-8] requests that were under way at SIGTERM were lost/],
    ['babbles', /asked directly, the model gave nothing: its answers are over 64 MiB/],
    ['hungry', /memory limit of 64 MiB/, { maxMemory: 64 << 20 }],
    // What is read of a file, 1 GiB for the libraries and eight times the model: the kernel ends what is over it.
    ['hungry', /over the memory limit of 1280 MiB/, { model: { ...model, size: 32 << 20 } }],
    ['writes', /it wanted to write \/tmp\/cache, and the file system is read-only/],
    ['network', /ended before it was ready/],
    ['spawns', /while it is loaded, the model starts or ends a process \(os\.system true/],
    ['connects', /while it is loaded, the model opens a connection \(socket\.connect/],
    ['silences', /the audit of loading fell silent before loading came to its end/],
    ['boasts', /predictions: 3\.501 where 3\.5 is expected/],
    ['hasty', /sample 1: status 503: The model is still being loaded/],
    ['redirects', /sample 1: the answer \(status 307\) is not JSON/],
    [
      'deep',
      /sample 1: (?:the answer is not a prediction: "predictions" is nested too deeply|the answer \(status 200\) is not JSON)/,
    ],
  ])('%s', async (mischief, words, options = {}) => {
    const seen = await verifying(mischief, options);
    expect(seen.sentence).toMatch(words);
    expect(seen.verdict).toBe('failed');
    expect(JSON.stringify(seen).length).toBeLessThan(40_000);
  });

  test('an image that runs as root, by its own word', async () => {
    const seen = await verifying('', {}, 'USER 0\n');
    expect(seen.sentence).toMatch(/names the user 0; a numeric one other than 0 is needed/);
  });

  test('an image without the entrypoint', async () => {
    const seen = await verifying('', {}, 'USER root\nRUN rm /opt/venv/bin/python\nUSER 65532:0\n');
    expect(seen.sentence).toMatch(/the server cannot be started: .*\/opt\/venv\/bin\/python/);
  });

  test('samples that were made and are refused: the model was not asked, and nothing is said against it', async () => {
    const made: Samples = {
      from: 'made',
      source: 'made from the model',
      items: items.map(({ request, rows }) => ({ request, rows })),
    };
    const seen = await verifying('refuses', { samples: made });
    expect(seen).toMatchObject({ verdict: 'not-asked' });
    expect(seen.sentence).toContain('the samples made from the model are refused (These rows');
  });
});

test('a model that tries its way out reaches neither the network nor the machine nor the asker', async () => {
  const seen = await verifying('pries');
  expect(seen.sentence).toBe('verified: 2 samples (3 rows) answered as recorded for this very model');
  expect(seen.verdict).toBe('verified');
});

test('a flood of log lines neither stops the test nor fills it', async () => {
  const seen = await verifying('flood');
  expect(seen.verdict).toBe('verified');
});

const signature = {
  inputs: [{ name: 'X', dtype: 'float64', shape: [null, 2] }],
  outputs: [{ name: 'predictions', dtype: 'float64', shape: [null] }],
};

function manifest(of: object): string {
  return JSON.stringify({ schema: 1, name: 'sum', digest, signature: of });
}

/** Lines for a Dockerfile that puts a manifest where ours is. */
function holding(text: string): string {
  return `USER 0\nRUN mkdir /models && echo '${text}' > /models/package-model.json\nUSER 65532:0\n`;
}

describe('an image of which nothing is known but its name', () => {
  test('says what it holds, and is asked about that', async () => {
    await imageOf('', holding(manifest(signature)));
    const seen = await readImage(engine, 'package-model-mischief:good', host);
    expect(seen.model).toEqual({ name: 'sum', digest, claimed: true, signature });
    const verification = await verify(
      { kind: 'container', engine, image: seen.image },
      { model: seen.model, samples },
      host,
    );
    expect(verification).toMatchObject({ verdict: 'verified' });
    expect(verification.sentence).toContain('for the model that the image says it holds');
    expect(await leftovers(host)).toBe('');
  });

  test.each([
    ['of the wrong form', holding(manifest({ inputs: 3 })), /package-model.json is not of the known form/],
    [
      'a link out of the folder',
      'USER 0\nRUN mkdir /models && ln -s /etc/passwd /models/package-model.json\nUSER 65532:0\n',
      /has no \/models/,
    ],
    ['not there', '', /has no \/models\/package-model.json/],
  ])('is refused where its manifest is %s', async (_, more, words) => {
    await imageOf('', more);
    await expect(readImage(engine, 'package-model-mischief:good', host)).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.stringMatching(words),
    });
    expect(await leftovers(host)).toBe('');
  });

  test('is not there at all, or nobody is there to ask it', async () => {
    await expect(readImage(engine, 'package-model-mischief:none', host)).rejects.toMatchObject({ code: 'USAGE' });
    await imageOf('', holding(manifest(signature)));
    await expect(
      readImage(engine, 'package-model-mischief:good', host, { asker: 'no-such-image' }),
    ).rejects.toMatchObject({
      code: 'BASE_UNAVAILABLE',
    });
  });
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ExecResult } from '../nouns/host.ts';
import { askerInput, readAsking } from './asker.ts';
import { readAnswer } from './answer.ts';
import { DIRECT_KEEP, readDirect } from './direct.ts';
import { lastLines } from './evidence.ts';
import { tarFile } from './tar-file.ts';

const ended: ExecResult = { code: 0, timedOut: false, stdout: '', stderr: '', cut: false };

test('whatever an image writes in place of its answers is read or refused, never thrown', () => {
  const status = fc.oneof(fc.integer(), fc.jsonValue());
  const hostile = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .record({ answers: fc.array(fc.record({ status, body: fc.jsonValue() })), load_seconds: fc.jsonValue() })
      .map((it) => JSON.stringify(it)),
  );
  fc.assert(
    fc.property(hostile, (stdout) => {
      const direct = readDirect({ ...ended, stdout }, 5);
      expect('answers' in direct || direct.failed !== '').toBe(true);
      expect([undefined, 'object']).toContain(typeof readAsking(stdout) === 'object' ? 'object' : undefined);
    }),
  );
});

test.each([
  [{ timedOut: true }, 'no answer within 5 seconds'],
  [{ code: 3 }, 'it ended with exit code 3'],
  [{ code: null }, 'it ended with exit code none (a signal)'],
  [{ stdout: 'x'.repeat(DIRECT_KEEP) }, 'its answers are over 64 MiB'],
  [{ stdout: 'hello' }, 'what it wrote is not one line of JSON'],
  [{ stdout: '{"answers": [1]}' }, 'its JSON is not {"answers": [{"status", "body"}, …]}'],
])('a direct question that failed: %#', (changes, failed) => {
  expect(readDirect({ ...ended, stderr: 'why\n', ...changes }, 5)).toEqual({ failed, log: ['why'] });
});

test('an asker that did not get to its end has said nothing', () => {
  const seen = { waited: { ready: true }, answers: [], bad: [], latencies: [] };
  expect(readAsking(JSON.stringify(seen))).toBeUndefined();
  expect(readAsking(JSON.stringify({ ...seen, end: true }))).toMatchObject(seen);
  expect(readAsking(JSON.stringify({ ...seen, end: true, latencies: [-1] }))).toBeUndefined();
});

test('no question can become part of the program', () => {
  const samples = { from: 'file', source: 's', items: [{ request: '")\nimport os\n("', rows: 1 }] } as const;
  const program = askerInput({ port: 8080, readySeconds: 1, samples });
  expect(program.split('\n').at(-2)).toMatch(/^main\("[A-Za-z0-9+/=]+"\)$/);
  expect(program).not.toContain('import os\n');
});

test('an answer: predictions, bounded in outputs and depth', () => {
  expect(readAnswer({ predictions: [1], more: [[[]]] })).toEqual({ predictions: [1], more: [[[]]] });
  for (const wrong of [null, [], {}, { predictions: 'x' }, { predictions: { 0: 1 } }])
    expect(readAnswer(wrong)).toBeTypeOf('string');
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`o${index}`, []]));
  expect(readAnswer({ predictions: [], ...many })).toMatch(/41 outputs/);
  expect(readAnswer({ predictions: [[[[[[[1]]]]]]] })).toMatch(/nested too deeply/);
});

test('of a log the last lines are kept, and short', () => {
  const lines = lastLines(
    `${'x'.repeat(100_000)}\n${Array.from({ length: 30 }, (_, index) => `line ${index}`).join('\r\n')}\n\n`,
  );
  expect(lines).toHaveLength(20);
  expect(lines.at(-1)).toBe('line 29');
  expect(lastLines('y'.repeat(100_000))[0]?.length).toBe(501);
});

function member(type: string, size: string, content = ''): Buffer {
  const header = Buffer.alloc(512);
  header.write('package-model.json', 0);
  header.write(size, 124);
  header.write(type, 156);
  return Buffer.concat([header, Buffer.from(content), Buffer.alloc((512 - (Buffer.byteLength(content) % 512)) % 512)]);
}

test('the first file of a tar archive, behind its prefaces', () => {
  expect(tarFile(member('0', '00000000005\0', 'héll'))).toBe('héll');
  expect(tarFile(Buffer.concat([member('x', '00000000003\0', 'abc'), member('0', '2\0', 'ok')]))).toBe('ok');
  expect(tarFile(member('2', '0\0'))).toBeUndefined(); // a link
  expect(tarFile(member('0', '00000777777\0', 'short'))).toBeUndefined();
  expect(tarFile(member('0', '\x80\0\0\0\0\0\0\0\0\0\x10'))).toBeUndefined();
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2048 }), (bytes) => {
      expect(['string', 'undefined']).toContain(typeof tarFile(Buffer.from(bytes)));
    }),
  );
});

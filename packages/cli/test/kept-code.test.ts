import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';

const program = join(import.meta.dirname, '..', '..', '..', 'scripts', 'kept-code.mjs');
const folder = mkdtempSync(join(tmpdir(), 'package-model-kept-'));
const cache = join(folder, 'cache');
const script = join(folder, 'script.js');
const main = join(folder, 'main.mjs');
writeFileSync(
  script,
  `(function(a, b, deep) {
  function add(x, y) { return x + y; }
  function other(x) { return [1, 2, 3].map((one) => one * x).join(); }
  return deep ? other(a) : add(a, b);
})`,
);
writeFileSync(
  main,
  `process.getBuiltinModule('node:module').enableCompileCache(${JSON.stringify(cache)});
const { runKept } = await import(${JSON.stringify(program)});
console.log(runKept(${JSON.stringify(script)}, 'script-1', [2, 3, process.argv[2] === 'deep']));`,
);

afterEach(() => rmSync(cache, { recursive: true, force: true }));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [main, ...args], { encoding: 'utf8' });
  return stdout + stderr;
}

/** The one file of compiled code. */
function kept(): string {
  const names = readdirSync(cache, { recursive: true, encoding: 'utf8' });
  expect(names.filter((name) => name.includes('script-1'))).toHaveLength(1);
  return join(cache, names.find((name) => name.endsWith('.code')) ?? '');
}

describe('compiled code that is kept', () => {
  it('is the user’s alone, and holds what was called', () => {
    expect(run()).toBe('5\n');
    expect(statSync(kept()).mode & 0o777).toBe(0o600);
    expect(run()).toBe('5\n');
  });

  it('grows by what other runs call, once it is due', () => {
    run();
    const before = readFileSync(kept());
    run('deep');
    expect(readFileSync(kept()).equals(before)).toBe(true);
    const late = Date.now() / 1000 - 3600;
    utimesSync(kept(), late, late);
    expect(run('deep')).toBe('2,4,6\n');
    expect(readFileSync(kept()).length).toBeGreaterThan(before.length);
  });

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['cut', (bytes) => bytes.subarray(0, bytes.length / 3)],
    ['empty', () => Buffer.alloc(0)],
    ['of zeros', (bytes) => Buffer.alloc(bytes.length)],
    ['changed in one byte', (bytes) => Buffer.from(bytes.map((byte, i) => (i === 200 ? byte ^ 0x5a : byte)))],
  ])('is made anew where it is %s', (_, damage) => {
    run();
    const whole = readFileSync(kept());
    writeFileSync(kept(), damage(whole));
    expect(run()).toBe('5\n');
    expect(readFileSync(kept()).length).toBe(whole.length);
  });

  it('is not taken where others may write it', () => {
    run();
    chmodSync(kept(), 0o666);
    expect(run()).toBe('5\n');
    expect(statSync(kept()).mode & 0o777).toBe(0o600);
  });

  it('is no condition: a folder that cannot be written costs time alone', () => {
    writeFileSync(cache, 'a file in its place');
    expect(run()).toBe('5\n');
  });
});

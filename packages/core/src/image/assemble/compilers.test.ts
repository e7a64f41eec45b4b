import { expect, test } from 'vitest';
import { testHost } from '../../../test/host.ts';
import { PackageModelError } from '../../errors.ts';
import type { Exec, Host } from '../../nouns/host.ts';
import { compilersOf } from './compilers.ts';

const python = { name: 'python3', program: 'python3', args: [], minor: '3.11', version: '3.11.7' };
const batch = { from: 'from', to: 'to', modules: [] };

/** A host whose programs are this function: what they do with what they are fed is the test's. */
async function hostWith(exec: Exec): Promise<Host & AsyncDisposable> {
  const host = await testHost({});
  return { ...host, exec, [Symbol.asyncDispose]: () => host[Symbol.asyncDispose]() };
}

test('each is started once, and takes one batch after the other', async () => {
  let started = 0;
  await using host = await hostWith(async (_program, _args, { input, onLine } = {}) => {
    started++;
    for await (const line of input as AsyncIterable<Uint8Array>) {
      expect(JSON.parse(Buffer.from(line).toString())).toMatchObject({ from: 'from' });
      onLine?.('done', 'stdout');
    }
    return { code: 0, timedOut: false, stdout: '', stderr: '', cut: false };
  });
  {
    await using compilers = compilersOf(python, 2, host);
    await Promise.all(Array.from({ length: 9 }, () => compilers.compile(batch)));
    await compilers.compile(batch);
  }
  expect(started).toBe(2);
});

test('one that ends early fails what it had, what waits, and what comes later: nobody waits for ever', async () => {
  await using host = await hostWith(async (_program, _args, { input } = {}) => {
    for await (const line of input as AsyncIterable<Uint8Array>) if (line.length > 0) break;
    return { code: 137, timedOut: false, stdout: '', stderr: 'Killed', cut: false };
  });
  await using compilers = compilersOf(python, 2, host);
  const all = await Promise.allSettled(Array.from({ length: 9 }, () => compilers.compile(batch)));
  expect(all.map(({ status }) => status)).toEqual(Array.from({ length: 9 }, () => 'rejected'));
  await expect(compilers.compile(batch)).rejects.toMatchObject({ code: 'BUILD_FAILED' });
});

test('an interruption ends all of them', async () => {
  await using host = await hostWith(async () => {
    throw new PackageModelError('INTERRUPTED', 'interrupted', 'Run it again.');
  });
  await using compilers = compilersOf(python, 3, host);
  const jobs = Array.from({ length: 5 }, () => compilers.compile(batch));
  for (const job of await Promise.allSettled(jobs))
    expect(job).toMatchObject({ status: 'rejected', reason: { code: 'INTERRUPTED' } });
  await expect(compilers.compile(batch)).rejects.toMatchObject({ code: 'INTERRUPTED' });
});

test('a program that cannot be started fails what waits for it', async () => {
  await using host = await testHost();
  await using compilers = compilersOf({ ...python, program: '/nowhere/python3' }, 2, host);
  const all = await Promise.allSettled(Array.from({ length: 3 }, () => compilers.compile(batch)));
  for (const job of all) expect(job).toMatchObject({ status: 'rejected', reason: { code: 'PROGRAM_NOT_FOUND' } });
});

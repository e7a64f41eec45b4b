import { randomBytes } from 'node:crypto';
import type { Host } from '../nouns/host.ts';
import { execWith } from './spawn.ts';

/**
 * The host of a program that uses the core as a library: real programs, and the folders that it names.
 * @param given.env variables that programs inherit, and in which credentials are looked for (`process.env`)
 * @param given.scratch a folder of this run alone, which the caller removes afterwards
 * @param given.cache a folder that is kept from run to run
 * @param given.signal ends the run; by default nothing does
 * @param given.emit is told what happens; by default nobody is
 */
export function hostWith({
  env,
  scratch,
  cache,
  signal = new AbortController().signal,
  emit = () => undefined,
}: Pick<Host, 'env' | 'scratch' | 'cache'> & Partial<Pick<Host, 'signal' | 'emit'>>): Host {
  return { exec: execWith({ env, signal }), emit, env, signal, scratch, cache, run: randomBytes(6).toString('hex') };
}

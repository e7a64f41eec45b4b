import { createHash } from 'node:crypto';
import type { Requirement } from '../nouns/environment.ts';
import type { Digest, Platform } from '../nouns/image.ts';
import { printPep508 } from '../python/pep508.ts';
import type { Accelerator } from './accelerator.ts';
import type { CondaInputs } from './conda/ask.ts';
import type { Declared } from './sources/source.ts';
import type { ServerSource } from './server.ts';

/** Everything that decides a lock, apart from what the index holds on the day. */
export interface LockInputs {
  readonly python: string;
  readonly platform: Platform;
  readonly server: ServerSource;
  /** Inferred and declared, then the server's. */
  readonly requirements: readonly Requirement[];
  readonly constraints: readonly Declared[];
  /** Default `cpu`. */
  readonly accelerator?: Accelerator;
  /** Declared names that neither model nor code imports. */
  readonly unneeded?: readonly string[];
  /** Present where packages come from channels of conda first. */
  readonly conda?: CondaInputs;
}

/** What the project declares, as it is written into the lock: sorted, constraints marked. */
export function recordedRequirements({ requirements, constraints }: LockInputs): string[] {
  const declared = requirements.filter(({ from }) => typeof from === 'object').map(({ text }) => text);
  return [...new Set([...declared, ...constraints.map((one) => `-c ${constraintText(one)}`)])].toSorted();
}

export function constraintText({ requirement: { normalized, clauses } }: Declared): string {
  return printPep508({ normalized, extras: [], clauses });
}

export function inputsDigest({ python, platform, requirements, constraints, accelerator, conda }: LockInputs): Digest {
  const texts = [...requirements.map(({ text }) => text), ...constraints.map((one) => `-c ${constraintText(one)}`)];
  const gpu = accelerator === 'cuda' && { accelerator };
  const packages = conda && {
    channels: conda.channels,
    specs: conda.specs,
    wheels: conda.wheels,
    locked: conda.locked?.map(({ url, sha256 }) => `${url} ${sha256}`),
  };
  const all = { python, platform, ...gpu, requirements: [...new Set(texts)].toSorted(), conda: packages };
  return `sha256:${createHash('sha256').update(JSON.stringify(all)).digest('hex')}`;
}

export function serverRequirements(server: ServerSource): Requirement[] {
  return server.requirements.map((text) => ({
    text,
    name: /^[a-z0-9.-]+/.exec(text)?.[0] ?? text,
    from: 'server' as const,
    because: `the server ${server.version} needs it`,
  }));
}

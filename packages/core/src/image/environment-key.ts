import { createHash } from 'node:crypto';
import { PackageModelError } from '../errors.ts';
import { compileBytecodeProgram } from './compile-bytecode-program.ts';
import { serverSources } from './context.ts';
import { renderEnvironment } from './dockerfile.ts';
import type { ImagePlan } from './plan.ts';

/** What the key is made of, and how; whoever changes either changes this. */
const KIND = 'package-model environment 3';

/**
 * What tells one environment image from another: base, lock, server, code of one's own, platform, and the steps that
 * put them together. Two plans with the same key stand on the same image. 32 hexadecimal digits.
 * @throws PackageModelError `BASE_UNAVAILABLE` where nobody knows which base it is
 */
export async function environmentKey(plan: ImagePlan): Promise<string> {
  const { base, platform, install, code } = plan;
  const which = base.digest ?? base.id;
  if (which === '') {
    throw new PackageModelError(
      'BASE_UNAVAILABLE',
      `nobody says which image ${base.reference} is: no registry answers for it, and there is no engine that has it`,
      'Name a base image that a registry has, by digest best: --base-image REGISTRY/python:3.11-slim@sha256:….',
    );
  }
  const hash = createHash('sha256');
  const add = (text: string): void => void hash.update(`${Buffer.byteLength(text)}:${text}`);
  for (const part of [KIND, platform, which, renderEnvironment(plan), install.requirements, install.installer])
    add(part);
  add(compileBytecodeProgram);
  add(code?.digest ?? '');
  if (code?.script === undefined) {
    for (const { name, text } of await serverSources(plan.server.folder)) {
      add(name);
      add(text);
    }
  }
  return hash.digest('hex').slice(0, 32);
}

import { access, constants, mkdir } from 'node:fs/promises';
import { imageFacts } from './engine/facts.ts';
import { findEngine } from './engine/find.ts';
import { PackageModelError } from './errors.ts';
import type { Host } from './nouns/host.ts';
import { findUv } from './python/uv.ts';
import { askDigest } from './registry/ask.ts';

/** One thing that a run needs, whether it is there, and what mends it. */
export interface Diagnosis {
  readonly what: string;
  readonly state: 'fine' | 'missing' | 'limited';
  readonly detail: string;
  readonly remedy?: string;
}

const BASE = 'python:3.11-slim';

/** Looks at everything that `package` needs of a machine; never throws for what it finds missing. */
export async function doctor(
  host: Host,
  options: { readonly engine?: string; readonly certificates?: string } = {},
): Promise<Diagnosis[]> {
  const program = options.engine === undefined ? {} : { program: options.engine };
  const certificates = options.certificates === undefined ? {} : { certificates: options.certificates };
  return [
    await diagnose('cache folder', async () => {
      await mkdir(host.cache, { recursive: true });
      await access(host.cache, constants.W_OK);
      return { state: 'fine', detail: host.cache };
    }),
    await diagnose('container engine', async () => {
      const engine = await findEngine(host, program);
      return { state: 'fine', detail: `${engine.kind} ${engine.version} (${engine.program})` };
    }),
    await diagnose(`base image ${BASE}`, async () => {
      const digest = await askDigest(BASE, host);
      if (digest) return { state: 'fine', detail: `the registry answers: ${digest}` };
      const there = await imageFacts(await findEngine(host, program), BASE);
      if (there) {
        return {
          state: 'limited',
          detail: 'in the engine, but the registry does not answer: it cannot be pinned by digest',
        };
      }
      return {
        state: 'missing',
        detail: 'neither in the engine nor in a registry that answers',
        remedy: `Reach the registry, or name another base with --base-image. On Debian, scripts/engine start makes a stand-in.`,
      };
    }),
    await diagnose('resolver (uv)', async () => {
      const uv = await findUv(host, certificates);
      return { state: 'fine', detail: `uv ${uv.version} (${uv.program})` };
    }),
  ];
}

async function diagnose(what: string, look: () => Promise<Omit<Diagnosis, 'what'>>): Promise<Diagnosis> {
  try {
    return { what, ...(await look()) };
  } catch (error) {
    if (error instanceof PackageModelError && error.code !== 'INTERRUPTED') {
      return { what, state: 'missing', detail: error.message, remedy: error.remedy };
    }
    if (error instanceof PackageModelError) throw error;
    return { what, state: 'missing', detail: error instanceof Error ? error.message : String(error) };
  }
}

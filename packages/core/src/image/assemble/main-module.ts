import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Host } from '../../nouns/host.ts';
import { sourcesOf } from '../context.ts';
import type { ImagePlan } from '../plan.ts';
import type { Compiler } from './compilers.ts';

const PARSE_MS = 60_000;

/**
 * The plan with the script that stands for `__main__` as a module: only what it defines, as the step of the Dockerfile has
 * it, made by the server's own program. That reads the script and runs nothing of it.
 * @returns why it cannot be made here, where it cannot
 */
export async function withMainModule(
  plan: ImagePlan,
  compiler: Compiler | undefined,
  host: Host,
): Promise<ImagePlan | { readonly because: string }> {
  const { code, server } = plan;
  if (code?.main === undefined) return plan;
  const name = `${code.main}.py`;
  if (compiler?.runs === undefined)
    return {
      because: `no Python ${plan.environment.python.version} is here to make a module of the script behind __main__`,
    };
  const folder = await mkdtemp(join(host.scratch, 'main-'));
  try {
    const files = [];
    for (const file of code.files) {
      if (file.name !== name || !('text' in file.source)) {
        files.push(file);
        continue;
      }
      const path = join(folder, name);
      await writeFile(path, file.source.text);
      const program = join(sourcesOf(server.folder), 'definitions.py');
      const made = await host.exec(compiler.program, [...compiler.runs, program, path], { timeout: PARSE_MS });
      if (made.code !== 0) return { because: made.stderr.trim().replace(`${folder}/`, '').slice(0, 300) };
      const text = await readFile(path, 'utf8');
      files.push({ ...file, sha256: createHash('sha256').update(text).digest('hex'), source: { text } });
    }
    return { ...plan, code: { ...code, files } };
  } finally {
    await rm(folder, { recursive: true });
  }
}

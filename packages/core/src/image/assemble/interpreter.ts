import { posix } from 'node:path';
import type { Interpreter } from './venv.ts';

/** Links that lead to links; real images have three. */
const MAX_LINKS = 20;

/**
 * The Python that the first of `path` has, followed through its links to the program itself, whose name says its version.
 * @param files every file of the image without a leading slash → where it leads, where it is a link
 */
export function findInterpreter(files: ReadonlyMap<string, string>, path: readonly string[]): Interpreter | undefined {
  for (const folder of path) {
    for (const name of ['python', 'python3']) {
      const program = posix.join(folder, name);
      const real = realPath(files, program);
      const minor = real && /\/python(3\.\d+)$/.exec(real)?.[1];
      if (real !== undefined && minor !== undefined) return { program, real, minor };
    }
  }
  return undefined;
}

/** Where a path ends, links of its folders included (`/bin` is one on merged systems). */
function realPath(files: ReadonlyMap<string, string>, start: string): string | undefined {
  let path = posix.normalize(start);
  for (let hops = 0; hops < MAX_LINKS; hops++) {
    const link = firstLink(files, path);
    if (!link) return files.has(path.slice(1)) ? path : undefined;
    path = posix.resolve(posix.dirname(link.at), link.target, posix.relative(link.at, path));
  }
  return undefined;
}

function firstLink(files: ReadonlyMap<string, string>, path: string): { at: string; target: string } | undefined {
  const parts = path.split('/').slice(1);
  for (let count = 1; count <= parts.length; count++) {
    const at = `/${parts.slice(0, count).join('/')}`;
    const target = files.get(at.slice(1));
    if (target !== undefined && target !== '') return { at, target };
  }
  return undefined;
}

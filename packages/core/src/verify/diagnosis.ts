import { distributionOf as providerOf } from '../environment/modules.ts';
import { packageOfLibrary } from '../environment/system-libraries.ts';

/** What a log of Python says, for the cases that have a known mending. Names in it are foreign: matched narrowly, bounded. */
const NAME = String.raw`([A-Za-z_][\w.]{0,100})`;

const CASES: readonly (readonly [RegExp, (...found: string[]) => string])[] = [
  [
    new RegExp(`No module named \\\\?['"]${NAME}`),
    (module) => {
      return `the module ${module} is not in the environment: add ${distributionOf(module)} to the project's requirements and lock again`;
    },
  ],
  [
    new RegExp(`Can't get attribute \\\\?['"]${NAME}\\\\?['"] on <module \\\\?['"]__main__`),
    (name) =>
      `the model needs ${name}, which was defined in the script that trained it: move it into a module of a package`,
  ],
  [
    new RegExp(`Can't get attribute \\\\?['"]${NAME}\\\\?['"] on <module \\\\?['"]${NAME}`),
    (name, module) =>
      `the model needs ${name} of ${module}, which the installed version does not have: pin the version that wrote the model`,
  ],
  [
    /(lib[\w.+-]{1,60}\.so[\w.]{0,20}): cannot open shared object file/,
    (library) => {
      const name = packageOfLibrary(library);
      const mend =
        name === undefined ? 'name its Debian package with --system-package' : `add --system-package ${name}`;
      return `the system library ${library} is not in the image: ${mend}, or use a base image that has it`;
    },
  ],
  [
    /Read-only file system: \\?['"]([^'"\\]{1,200})/,
    (path) => `it wanted to write ${path}, and the file system is read-only`,
  ],
  [/Read-only file system/, () => 'it wanted to write a file, and the file system is read-only'],
  [/No usable temporary directory/, () => 'it wanted a temporary folder, and there is none that can be written'],
  [/MemoryError|Unable to allocate/, () => 'it ran out of memory'],
  [/is not the file that was packaged/, () => 'the model file in the image is not the one that was packaged'],
];

/** What to install for a module, in words: a row of the generated table, never a guess from its name. */
export function distributionOf(module: string): string {
  const top = module.split('.')[0] ?? module;
  return providerOf(top) ?? `the distribution that provides ${top}`;
}

/** One clause, or `undefined` where the log says nothing that is known. The last line that fits counts. */
export function diagnose(log: readonly string[]): string | undefined {
  for (const line of log.toReversed()) {
    for (const [pattern, say] of CASES) {
      const found = pattern.exec(line);
      if (found) return say(...found.slice(1));
    }
  }
  return log.map(ownWords).findLast((words) => words !== undefined);
}

/** Why the server could not load the model, as its own log has it: `{"event": "cannot-load", "message": …}`. */
function ownWords(line: string): string | undefined {
  if (!line.includes('"cannot-load"')) return undefined;
  try {
    const entry: unknown = JSON.parse(line);
    const message = typeof entry === 'object' && entry !== null && 'message' in entry ? entry.message : undefined;
    return typeof message === 'string' ? message.slice(0, 400).replace(/\.$/, '') : undefined;
  } catch {
    return undefined;
  }
}

// Bundling: what our sources import of Node is evaluated when it is first used, and not when the program starts: hashing,
// unpacking or running a program then costs its milliseconds only where it is done. Large tables are parsed as JSON, which is
// quicker than as a program.
// Measured with Node 24: `import` of a part of Node also reads every getter of it (one of `node:fs` loads all of streams,
// 10 ms), which `process.getBuiltinModule` does not.
import { readFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Loaded by Node itself before any program starts: nothing is gained by waiting. */
const there = new Set(['buffer', 'events', 'fs', 'os', 'path', 'url']);

/** `import { a, type B } from 'node:x';`, as the formatter writes it. */
const imports = /(?<=^import \{)([^}]*)(\} from 'node:)([a-z/_]+)(?=';$)/gm;

export const lazyImports = {
  name: 'lazy-imports',
  setup(to) {
    // Each set of names becomes a module of its own, `node:zlib?createInflate`.
    to.onLoad({ filter: /[\\/](?:packages|actions)[\\/][^\\/]+[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      loader: 'ts',
      contents: (await readFile(path, 'utf8')).replace(imports, (whole, names, between, part) => {
        const used = namesOf(names);
        return used.length === 0 ? whole : `${names}${between}${part}?${used.join(',')}`;
      }),
    }));
    to.onResolve({ filter: /^node:[a-z/_]+\?/ }, ({ path }) => ({ path, namespace: 'lazy-node' }));
    to.onLoad({ filter: /.*/, namespace: 'lazy-node' }, ({ path }) => {
      const [part, names] = path.slice('node:'.length).split('?');
      return { contents: there.has(part) ? now(part, names.split(',')) : later(part, names.split(',')) };
    });

    // Libraries load what they need as they always did, but without reading getters.
    to.onResolve({ filter: /^[a-z:/_]+$/ }, ({ path }) => {
      const name = path.replace(/^node:/, '');
      return isBuiltin(`node:${name}`) && isBuiltin(path) ? { path: name, namespace: 'node' } : undefined;
    });
    to.onLoad({ filter: /.*/, namespace: 'node' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule('node:${path}');`,
    }));

    to.onResolve({ filter: FUNCTIONS }, ({ path, kind }) =>
      kind === 'import-statement' ? { path, namespace: 'lazy-function' } : undefined,
    );
    to.onLoad({ filter: /.*/, namespace: 'lazy-function' }, ({ path }) => ({
      contents: `module.exports = (...given) => require('${path}').default(...given);`,
      resolveDir: import.meta.dirname,
    }));

    to.onLoad({ filter: /\.json$/ }, async ({ path }) => {
      const text = JSON.stringify(JSON.parse(await readFile(path, 'utf8')));
      return text.length < SMALL ? undefined : parsedLater(`JSON.parse(${JSON.stringify(text)})`);
    });
    to.onResolve({ filter: /^lazy-table$/ }, ({ importer, pluginData }) => ({
      // It becomes part of the names of chunks, which may not depend on where the repository lies.
      path: `${relative(root, importer).replaceAll('\\', '/')}?table`,
      namespace: 'lazy-table',
      pluginData,
    }));
    to.onLoad({ filter: /.*/, namespace: 'lazy-table' }, ({ pluginData: expression }) => ({
      contents: `let table;
Object.defineProperty(exports, 'table', { enumerable: true, get: () => (table ??= ${expression}) });`,
    }));
  },
};

/** Libraries that are one function, and take long to be ready for it: expressions over all emoji, 16 ms. */
const FUNCTIONS = /^string-width$/;

/** A table that is parsed when it is first used, which most are not in most runs: CommonJS again, behind a module that has it as its default. */
export function parsedLater(expression) {
  return { contents: `export { table as default } from 'lazy-table';`, pluginData: expression };
}

/** Below that, a table is as quick as a literal. */
const SMALL = 4096;

/** The names that are imported of a module, without types and without what they are called here. */
function namesOf(list) {
  return list
    .split(',')
    .map((one) => one.trim().split(' as ')[0])
    .filter((one) => one !== '' && !one.startsWith('type '))
    .toSorted();
}

function now(part, names) {
  return `const part = process.getBuiltinModule('node:${part}');
${names.map((name) => `export const ${name} = part.${name};`).join('\n')}`;
}

/** CommonJS, whose names esbuild reads at each use. */
function later(part, names) {
  return names
    .map(
      (name) => `Object.defineProperty(exports, '${name}', {
  enumerable: true,
  get: () => process.getBuiltinModule('node:${part}').${name},
});`,
    )
    .join('\n');
}

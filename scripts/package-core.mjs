// Makes packages/core/dist the package that npm packs: what the sources export as JavaScript that runs without node_modules,
// its declarations, the server that goes into images, and a manifest without anything of this workspace. In the workspace itself
// everything runs on the sources, which is why their manifest is another one, and private.
// usage: node scripts/package-core.mjs
import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { bundle } from './bundle.mjs';

const root = join(import.meta.dirname, '..');
const core = join(root, 'packages/core');
const dist = join(core, 'dist');

const sources = JSON.parse(await readFile(join(core, 'package.json'), 'utf8'));
/** What a declaration imports, written as `from '…'` or `import('…')`. */
const SPECIFIER = /(?<=\bfrom |\bimport\()['"]([^'"]+)['"]/g;
/** The doors for others; that of the tests is for this workspace. The first becomes `index.js`. */
const doors = Object.entries(sources.exports).filter(([, source]) => source.startsWith('./src/'));

await bundle(
  doors.map(([, source]) => join(core, source)),
  dist,
  { minify: false },
);
const needed = await declarations();
await writeFile(join(dist, 'package.json'), `${JSON.stringify(manifest(needed), undefined, 2)}\n`);
await copyFile(join(core, 'README.md'), join(dist, 'README.md'));
await copyFile(join(root, 'LICENSE'), join(dist, 'LICENSE'));

/**
 * Writes the declarations that the doors lead to, and no others.
 * @returns names of the packages that they import
 */
async function declarations() {
  const made = await mkdtemp(join(tmpdir(), 'package-model-types-'));
  try {
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    await promisify(execFile)(process.execPath, [compiler, '-p', 'tsconfig.declarations.json', '--outDir', made], {
      cwd: core,
    });
    const external = new Set();
    const waiting = doors.map(([, source]) => join(made, source.replace(/\.ts$/, '.d.ts')));
    const met = new Set(waiting);
    for (const path of waiting) {
      const text = await readFile(path, 'utf8');
      for (const [, specifier] of text.matchAll(SPECIFIER)) {
        if (!specifier.startsWith('.')) external.add(specifier);
        else if (specifier.endsWith('.ts')) {
          const next = join(dirname(path), specifier.replace(/\.ts$/, '.d.ts'));
          if (!met.has(next)) waiting.push(next);
          met.add(next);
        }
      }
      const to = join(dist, 'types', relative(join(made, 'src'), path));
      await mkdir(dirname(to), { recursive: true });
      await writeFile(
        to,
        text.replaceAll(SPECIFIER, (whole) => whole.replace(/\.ts(['"])$/, '.js$1')),
      );
    }
    return external;
  } finally {
    await rm(made, { recursive: true, force: true });
  }
}

/** What the packed package says of itself; of what the sources need only the types remain, the rest is in the bundle. */
function manifest(imported) {
  const { name, version, description, keywords, homepage, license, repository, type, sideEffects } = sources;
  const types = [...imported].filter((each) => !each.startsWith('node:')).map((each) => `@types/${each}`);
  const unknown = types.filter((each) => !(each in sources.devDependencies));
  if (unknown.length > 0) throw new Error(`the declarations import ${unknown.join(', ')}, which nobody would install`);
  return {
    name,
    version,
    description,
    keywords,
    homepage,
    license,
    repository,
    type,
    sideEffects,
    engines: { node: '>=24' },
    exports: Object.fromEntries([
      ...doors.map(([door, source]) => {
        const file = source.slice('./src/'.length).replace(/\.ts$/, '');
        return [door, { types: `./types/${file}.d.ts`, default: `./${file}.js` }];
      }),
      ['./package.json', './package.json'],
    ]),
    files: ['*.js', 'types', 'server', 'licenses.txt'],
    dependencies: Object.fromEntries(types.toSorted().map((each) => [each, sources.devDependencies[each]])),
    // Whoever compiles for Node has them already.
    peerDependencies: { '@types/node': sources.devDependencies['@types/node'] },
    peerDependenciesMeta: { '@types/node': { optional: true } },
    publishConfig: { access: 'public', provenance: true },
  };
}

// Bundles entry points into a folder that runs without node_modules: the entries with what they share and load lazily, the
// Python server that goes into images, and the licences of what was bundled.
// usage: node scripts/bundle.mjs ENTRY… OUTDIR
import { chmod, cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { lazyImports, parsedLater } from './lazy-imports.mjs';
import { mergeChunks } from './merge-chunks.mjs';

const root = join(import.meta.dirname, '..');

/** Of actions/package-model, whose sources are those of all actions. */
export const actionEntries = ['main', 'check-model', 'changed-models', 'combine-reports'].map(
  (name) => `src/${name}.ts`,
);

/**
 * The same sources give the same bytes, wherever `outdir` is. `main.ts` becomes `index.js`, or, where it is a program (first
 * line `#!`), `main.js` and executable; other entries keep their names. All share what they have in common: one run, one folder.
 */
export async function bundle(entries, outdir, { minify = true } = {}) {
  const [first, ...others] = [entries].flat();
  const program = (await readFile(first, 'utf8')).startsWith('#!');
  const name = program ? 'main' : 'index';
  await removeOld(outdir, name);
  const { metafile } = await build({
    entryPoints: { [name]: first, ...Object.fromEntries(others.map((entry) => [basename(entry, '.ts'), entry])) },
    // Paths in comments and names of chunks are told from here: they may not depend on who builds, or into which folder.
    absWorkingDir: root,
    outdir,
    bundle: true,
    splitting: true,
    // Beside the entry: what is found from import.meta.dirname (the server) is then the same for all.
    chunkNames: '[name]-[hash]',
    platform: 'node',
    target: 'node24',
    format: 'esm',
    // A program starts sooner the less there is to read; what an Action runs lies in the repository, and stays readable.
    minify: program,
    legalComments: 'none',
    // Half the bytes that every run downloads. Names stay, so that what is thrown can be found in the sources.
    minifyWhitespace: minify,
    minifySyntax: minify,
    minifyIdentifiers: minify,
    metafile: true,
    logLevel: 'warning',
    // Unpacking loads all of streams: only where bytes are downloaded for every run.
    plugins: [withoutHttpClient, ownFilesLazily, program ? tablesBeside(outdir) : packedTables, lazyImports],
    // CommonJS dependencies call require(), which an ES module does not have; tables ask where they lie.
    banner: {
      js: "const require = (name) => process.getBuiltinModule('node:module').createRequire(import.meta.url)(name);const besideThis=import.meta.dirname;",
    },
  });
  if (program) await mergeChunks(outdir, metafile.outputs, `${name}.js`, lazily(metafile.outputs, 'commands/check.ts'));
  const threads = await bundleThreads(outdir, minify || program);
  await refuseFreeNames(outdir);
  if (program) await chmod(join(outdir, `${name}.js`), 0o755);
  await writeFile(join(outdir, 'licenses.txt'), await licenses([...Object.keys(metafile.inputs), ...threads]));
  await copyServer(join(outdir, 'server'));
}

/** Programs of threads, each one file that needs no other: found beside whoever starts them. @returns what they are made of */
async function bundleThreads(outdir, minify) {
  const { metafile } = await build({
    entryPoints: [join(root, 'packages/core/src/image/assemble/layer-thread.ts')],
    absWorkingDir: root,
    outdir,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    legalComments: 'none',
    minify,
    metafile: true,
    logLevel: 'warning',
  });
  return Object.keys(metafile.inputs);
}

/** The file that `source` became an entry of, because it is loaded lazily. */
function lazily(outputs, source) {
  const [file] = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint?.endsWith(source)) ?? [];
  if (file === undefined) throw new Error(`nothing loads ${source} lazily`);
  return basename(file);
}

/** What an earlier build left; a folder that holds something else was named by mistake. */
async function removeOld(outdir, name) {
  const held = await readdir(outdir).catch(() => []);
  if (held.length > 0 && !held.includes(`${name}.js`))
    throw new Error(`${outdir} is not empty and holds no ${name}.js`);
  await rm(outdir, { recursive: true, force: true });
}

/**
 * The toolkit brings an HTTP client for OpenID tokens, which we never ask it for: with undici it is 830 KB, four fifths
 * of the bundle, and 40 ms of every start.
 */
const withoutHttpClient = {
  name: 'without-http-client',
  setup(to) {
    to.onResolve({ filter: /^@actions\/http-client(?:\/|$)/ }, ({ path }) => ({ path, namespace: 'stub' }));
    to.onLoad({ filter: /.*/, namespace: 'stub' }, () => ({
      contents: `class Absent { constructor() { throw new Error('@actions/http-client is not part of this bundle'); } }
export { Absent as HttpClient, Absent as BearerCredentialHandler };`,
    }));
  },
};

/** A library that is loaded lazily gives its default alone, unless it is made of modules: what it lacks would show when it runs. */
const ownFilesLazily = {
  name: 'own-files-lazily',
  setup(to) {
    to.onResolve({ filter: /^[^.]/ }, ({ path, kind, importer }) => {
      if (kind !== 'dynamic-import' || path.startsWith('@noble/')) return undefined;
      return { errors: [{ text: `${importer} loads ${path} lazily: let it load a file of ours that imports it` }] };
    });
  },
};

/** Smaller tables are not worth the call that unpacks them. */
const PACKED_FROM = 64 * 1024;

/** Opening a file costs as much as parsing this many bytes. */
const BESIDE_FROM = 8 * 1024;

/** Large tables of names are most of a bundle, and take a fifth of their bytes packed; unpacking them takes 3 ms. */
const packedTables = {
  name: 'packed-tables',
  setup(to) {
    to.onLoad({ filter: /\.json$/ }, async ({ path }) => {
      const json = JSON.stringify(JSON.parse(await readFile(path, 'utf8')));
      if (json.length < PACKED_FROM) return undefined;
      const packed = brotliCompressSync(json, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: json.length } });
      return parsedLater(
        `JSON.parse(process.getBuiltinModule('node:zlib').brotliDecompressSync(Buffer.from('${packed.toString('base64')}', 'base64')).toString())`,
      );
    });
  },
};

/** A program that is installed reads its tables from files when it needs them: what it starts with is half as long without. */
function tablesBeside(outdir) {
  const tables = new Map();
  return {
    name: 'tables-beside',
    setup(to) {
      to.onLoad({ filter: /\.json$/ }, async ({ path }) => {
        const json = JSON.stringify(JSON.parse(await readFile(path, 'utf8')));
        if (json.length < BESIDE_FROM) return undefined;
        const name = `table-${basename(path)}`;
        if (tables.has(name) && tables.get(name) !== path)
          throw new Error(`${path} and ${tables.get(name)} would be one`);
        tables.set(name, path);
        await mkdir(outdir, { recursive: true });
        await writeFile(join(outdir, name), json);
        return parsedLater(
          `JSON.parse(process.getBuiltinModule('node:fs').readFileSync(besideThis + '/${name}', 'utf8'))`,
        );
      });
    },
  };
}

/** `__dirname` does not exist in an ES module: a dependency that reads it would fail when it runs, so fail now. */
async function refuseFreeNames(outdir) {
  for (const file of await scripts(outdir)) {
    const text = await readFile(file, 'utf8');
    const free = /(?<![\w$.'"])__(?:dirname|filename)\b(?!\s*[:=](?!=))/.exec(text);
    if (free && !/\b(?:const|let|var)\s+__(?:dirname|filename)\b/.test(text)) {
      throw new Error(`${basename(file)} uses ${free[0]}, which an ES module does not have`);
    }
  }
}

async function scripts(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
    .map((entry) => join(entry.parentPath, entry.name));
}

async function licenses(inputs) {
  const folders = new Set(inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path) ?? []));
  const notices = [];
  for (const folder of [...folders].toSorted(byName)) {
    const at = join(root, folder);
    const { name, version, license } = JSON.parse(await readFile(join(at, 'package.json'), 'utf8'));
    const file = (await readdir(at)).toSorted(byName).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? await readFile(join(at, file), 'utf8') : 'No licence file in the package.\n';
    notices.push(`${name}@${version} (${license})\n\n${text.trim()}\n`);
  }
  return notices.join('\n---\n\n');
}

/** By code unit: the order may not depend on anybody's language. */
function byName(one, other) {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** What images need of packages/server and nothing else: its description and its sources. */
async function copyServer(target) {
  const source = join(root, 'packages', 'server');
  await cp(join(source, 'pyproject.toml'), join(target, 'pyproject.toml'));
  await cp(join(source, 'src'), join(target, 'src'), {
    recursive: true,
    filter: (path) => !/(?:__pycache__|\.egg-info|\.pyc)$/.test(path),
  });
}

if (process.argv[1] === import.meta.filename) {
  const [outdir, ...entries] = process.argv.slice(2).toReversed();
  if (entries.length === 0) throw new Error('usage: node scripts/bundle.mjs ENTRY… OUTDIR');
  await bundle(
    entries.toReversed().map((entry) => resolve(entry)),
    resolve(outdir),
  );
}

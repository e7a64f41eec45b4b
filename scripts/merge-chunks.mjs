// A program is mostly start-up, and loading thirty small modules takes longer than running them: what the program always
// loads, and what it loads for its commands that read, become one file each. Every chunk stays where it was and passes on
// what the file holds, so that whoever else loads it gets the same things. The larger of them then becomes a script, whose
// compiled functions are kept (kept-code.mjs).
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

/**
 * @param outputs of esbuild's metafile, by file
 * @param first the program, of which all that it imports becomes `start.js`
 * @param second a file that is loaded lazily: with what it imports beyond that it becomes `work.js`
 */
export async function mergeChunks(outdir, outputs, first, second) {
  const byName = new Map(Object.entries(outputs).map(([file, output]) => [basename(file), output]));
  const start = closure(byName, first);
  const work = [...closure(byName, second), second].filter((name) => !start.includes(name));
  await merge(outdir, byName, start, 'start.js', [], `export{runKept}from${JSON.stringify(runsKept)};`);
  const exports = await merge(outdir, byName, work, 'work.js', start);
  for (const file of [first, 'work.js']) await pointTo(join(outdir, file), { 'start.js': start, 'work.js': work });
  await loadDirectly(join(outdir, first), second, 'work.js', ownNames(byName, second, work.indexOf(second)));
  await keepCode(outdir, 'work', exports);
}

/** The first file loads what became part of another from there, without a file in between that passes it on. */
async function loadDirectly(file, lazily, into, names) {
  const text = await readFile(file, 'utf8');
  const call = `import("./${lazily}")`;
  if (!text.includes(call)) throw new Error(`${basename(file)} does not load ${lazily}`);
  const there = names.map(([one, unique]) => `${one}:all.${unique}`);
  await writeFile(file, text.replaceAll(call, `import("./${into}").then(all=>({${there}}))`));
}

/** Runs scripts whose compiled functions are kept. */
const runsKept = join(import.meta.dirname, 'kept-code.mjs');

/** What a script is given in place of what only modules have. */
const given = { 'import.meta.url': 'moduleUrl', 'import.meta.dirname': 'moduleFolder' };

/** Makes a script of a module that imports `start.js` alone; in its place comes a module that runs it and has the same names. */
async function keepCode(outdir, name, exports) {
  const { outputFiles } = await build({
    entryPoints: [join(outdir, `${name}.js`)],
    outdir,
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node24',
    minify: true,
    legalComments: 'none',
    define: given,
    external: ['./*'],
  });
  // What a script loads, the module around it loads: Node calls a script's own import() experimental, on everybody's terminal.
  const text = outputFiles[0].text.replaceAll(/(?<![\w$.])import\((?=["']\.\/)/g, 'moduleImport(');
  const script = `(function(require,module,moduleUrl,moduleFolder,moduleImport){${text}\n})`;
  const left = /\bimport\(\s*["'`]\./.exec(script);
  if (left) throw new Error(`${name}.js loads a module in a way that is not known here: ${left[0]}`);
  if (!/^\p{ASCII}*$/u.test(script)) throw new Error(`${name}.js is not plain ASCII, as a script has to be here`);
  const id = createHash('sha256').update(script).digest('hex').slice(0, 16);
  await writeFile(join(outdir, `${name}.code.js`), script);
  await writeFile(
    join(outdir, `${name}.js`),
    `import*as start from"./start.js";
const module={exports:{}};
start.runKept(import.meta.dirname+"/${name}.code.js","${name}-${id}",[()=>start,module,import.meta.url,import.meta.dirname,path=>import(path)]);
export const{${exports}}=module.exports;
`,
  );
}

/** Whoever loads nearly all of a merged file loads it directly, and not through what the chunks pass on. */
async function pointTo(file, merged) {
  let text = await readFile(file, 'utf8');
  for (const [into, names] of Object.entries(merged)) {
    names.forEach((name, i) => {
      const renamed = (list) =>
        list.replace(
          /(^|,)([\w$]+)(?: as ([\w$]+))?/g,
          (_, before, one, local) => `${before}${one}$${i} as ${local ?? one}`,
        );
      text = text
        .replaceAll(
          new RegExp(`import\\{([^}]*)\\}from"\\./${name}"`, 'g'),
          (_, list) => `import{${renamed(list)}}from"./${into}"`,
        )
        .replaceAll(`import"./${name}"`, `import"./${into}"`);
    });
  }
  await writeFile(file, text);
}

/** What a file imports, directly or through others, in the order in which it is evaluated. */
function closure(byName, file, met = new Set()) {
  const found = [];
  for (const { path, kind } of byName.get(file)?.imports ?? []) {
    const name = basename(path);
    if (kind !== 'import-statement' || !byName.has(name) || met.has(name)) continue;
    met.add(name);
    found.push(...closure(byName, name, met), name);
  }
  return found;
}

/** Returns the names that the merged file has. */
async function merge(outdir, byName, names, into, external, more = '') {
  const own = (name, i) => ownNames(byName, name, i);
  const passedOn = names.map((name, i) => ({
    name,
    text: `export{${own(name, i).map(([one, unique]) => `${one} as ${unique}`)}}from"./${name}";`,
    back: `export{${own(name, i).map(([one, unique]) => `${unique} as ${one}`)}}from"./${into}";\n`,
  }));
  const lazily = [...byName.keys()].filter((name) => !names.includes(name));
  const { outputFiles } = await build({
    stdin: { contents: [more, ...passedOn.map(({ text }) => text)].join('\n'), resolveDir: outdir },
    outdir,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    minify: true,
    legalComments: 'none',
    external: [...new Set([...lazily, ...external])].map((name) => `./${name}`),
  });
  await writeFile(join(outdir, into), outputFiles[0].contents);
  for (const { name, back } of passedOn) await writeFile(join(outdir, name), back);
  return names.flatMap((name, i) => own(name, i).map(([, unique]) => unique));
}

/** What a file exports, and what it is called in the merged one. */
function ownNames(byName, name, i) {
  return byName.get(name).exports.map((one) => [one, `${one}$${i}`]);
}

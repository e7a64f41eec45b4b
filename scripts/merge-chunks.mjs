// A program is mostly start-up, and loading thirty small modules takes longer than running them: what the program always
// loads, and what it loads for its commands that read, become one file each. Every chunk stays where it was and passes on
// what the file holds, so that whoever else loads it gets the same things.
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

/**
 * @param outputs of esbuild's metafile, by file
 * @param first the program, of which all that it imports becomes `start.js`
 * @param second a file that is loaded lazily: what it imports beyond that becomes `work.js`
 */
export async function mergeChunks(outdir, outputs, first, second) {
  const byName = new Map(Object.entries(outputs).map(([file, output]) => [basename(file), output]));
  const start = closure(byName, first);
  const work = closure(byName, second).filter((name) => !start.includes(name));
  await merge(outdir, byName, start, 'start.js', []);
  await merge(outdir, byName, work, 'work.js', start);
  for (const file of [first, second, 'work.js'])
    await pointTo(join(outdir, file), { 'start.js': start, 'work.js': work });
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

async function merge(outdir, byName, names, into, external) {
  const own = (name, i) => byName.get(name).exports.map((one) => [one, `${one}$${i}`]);
  const passedOn = names.map((name, i) => ({
    name,
    text: `export{${own(name, i).map(([one, unique]) => `${one} as ${unique}`)}}from"./${name}";`,
    back: `export{${own(name, i).map(([one, unique]) => `${unique} as ${one}`)}}from"./${into}";\n`,
  }));
  const lazily = [...byName.keys()].filter((name) => !names.includes(name));
  const { outputFiles } = await build({
    stdin: { contents: passedOn.map(({ text }) => text).join('\n'), resolveDir: outdir },
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
}

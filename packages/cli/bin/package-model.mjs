#!/usr/bin/env node
// The program's entry, in a file of its own for two reasons: npm links it before the bundle is built, and an older Node
// cannot even read the bundle, so the version is looked at here.
const OLDEST = 24;
const bundle = new URL('../dist/main.js', import.meta.url);

if (Number(process.versions.node.split('.')[0]) < OLDEST) {
  fail(
    `package-model needs Node ${OLDEST} or newer, this is ${process.versions.node}.`,
    'Install it, or, in a checkout after npm ci, put its node_modules/.bin first on the PATH: Node 24 lies there.',
  );
} else {
  // Not `import`: that reads every getter of a part of Node, and one of `node:fs` loads all of streams.
  const { existsSync } = process.getBuiltinModule('node:fs');
  if (existsSync(bundle)) {
    keepCompiled();
    await import(bundle.href);
  } else
    fail(`${process.getBuiltinModule('node:url').fileURLToPath(bundle)} is not built.`, 'Run npm run build first.');
}

/**
 * Compiling the bundle is a quarter of a short run: Node keeps what it compiled, in the user's own cache and never in a
 * folder that others may write. Where there is no such folder, every run compiles.
 */
function keepCompiled() {
  try {
    const { homedir } = process.getBuiltinModule('node:os');
    const cache =
      process.env.PACKAGE_MODEL_CACHE ?? `${process.env.XDG_CACHE_HOME ?? `${homedir()}/.cache`}/package-model`;
    process.getBuiltinModule('node:module').enableCompileCache(`${cache}/compiled`);
  } catch {
    // Only the time is lost.
  }
}

function fail(what, remedy) {
  process.stderr.write(`${what}\n${remedy}\n`);
  process.exitCode = 2;
}

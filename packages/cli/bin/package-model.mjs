#!/usr/bin/env node
// The program's entry, in a file of its own for two reasons: npm links it before the bundle is built, and an older Node
// cannot even read the bundle, so the version is looked at here.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const OLDEST = 24;
const bundle = new URL('../dist/main.js', import.meta.url);

if (Number(process.versions.node.split('.')[0]) < OLDEST) {
  fail(
    `package-model needs Node ${OLDEST} or newer, this is ${process.versions.node}.`,
    'Install it, or run through npx in a checkout after npm ci.',
  );
} else if (!existsSync(bundle)) {
  fail(`${fileURLToPath(bundle)} is not built.`, 'Run npm run build first.');
} else {
  await import(bundle.href);
}

function fail(what, remedy) {
  process.stderr.write(`${what}\n${remedy}\n`);
  process.exitCode = 2;
}

// Writes common.json: the packages that environments of several runtimes have in common, those of most runtimes first. Counted
// over what each runtime of environment/runtimes.ts needs together with the server, resolved by uv for the newest Python that
// all of them have wheels for; packages that one runtime alone has are not in it.
// usage: node make_common.mjs [UV]       (needs uv and the index; nothing is installed)
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runtimes } from '../../environment/runtimes.ts';

const uv = process.argv[2] ?? 'uv';
const python = '3.11';
const project = readFileSync(join(import.meta.dirname, '../../../../server/pyproject.toml'), 'utf8');
const server = [...(/^dependencies = \[([^\]]*)\]/ms.exec(project)?.[1] ?? '').matchAll(/"([^"]+)"/g)].map(
  ([, one]) => one,
);
if (server.length === 0) throw new Error('the server’s pyproject.toml names no dependencies');

const rules = ['--no-config', '--only-binary', ':all:', '--no-header', '--no-annotate', '--quiet'];
const target = ['--python-version', python, '--python-platform', 'x86_64-manylinux_2_28'];
const counts = new Map();
const counted = [];
for (const { id, library, needs } of runtimes) {
  const input = [...new Set([library, ...needs.map(({ name }) => name)]), ...server].join('\n');
  let closure;
  try {
    closure = execFileSync(uv, ['pip', 'compile', ...rules, ...target, '-'], { input, encoding: 'utf8' });
  } catch {
    console.log(`${id}: not counted, uv finds no environment of wheels for it`);
    continue;
  }
  counted.push(id);
  const names = closure.split('\n').flatMap((line) => /^([a-z0-9._-]+)==/.exec(line)?.[1] ?? []);
  console.log(`${id}: ${names.length} packages`);
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
}
const packages = [...counts]
  // PyPI's builds of PyTorch bring CUDA, which locks for a CPU do not have.
  .filter(([name, count]) => count > 1 && !/^(?:cuda|nvidia|triton)(?:-|$)/.test(name))
  .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
  .map(([name]) => name);
writeFileSync(
  join(import.meta.dirname, 'common.json'),
  `${JSON.stringify({ python, counted, packages }, undefined, 2)}\n`,
);

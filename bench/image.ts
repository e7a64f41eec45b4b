// Images of one scikit-learn and one PyTorch model: the classic Dockerfile, what MLflow and BentoML generate, and ours. For
// each: seconds of a build with nothing cached, seconds after the model changed, bytes on top of the same base, packages.
// Peers' Dockerfiles are what their own programs write; only their FROM is set to the base that all share, and a syntax
// line that would fetch a frontend is left out. Ours has bytecode in it, the others compile at every start.
// `--prepare` only installs the peers and has each write its context, so that a run measures nothing but builds.
// usage: npm run bench:image [-- [--prepare] --models iris,torch --ways 'ours|classic|MLflow|BentoML']
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { base, run, subjects, ways, type Context } from './image/contexts.ts';

const { values: option } = parseArgs({
  options: {
    prepare: { type: 'boolean', default: false },
    models: { type: 'string', default: 'iris,torch' },
    ways: { type: 'string', default: '' },
  },
});
const work = mkdtempSync(join(tmpdir(), 'package-model-bench-image-'));
const tag = (name: string): string => `package-model-bench-image-${process.pid}:${name}`;

function build({ folder, dockerfile }: Context, name: string, ...more: string[]): number {
  const began = performance.now();
  const proxies = Object.keys(process.env).filter((key) => /^https?_proxy$/i.test(key));
  run('docker', [
    'build',
    ...more,
    ...proxies.flatMap((key) => ['--build-arg', key]),
    '--file',
    dockerfile,
    '--tag',
    tag(name),
    folder,
  ]);
  return (performance.now() - began) / 1000;
}

function docker(...args: string[]): string {
  return execFileSync('docker', args, { encoding: 'utf8' }).trim();
}

function sizeOf(image: string): number {
  const rows = docker('history', '--human=false', '--format', '{{.Size}}', image).split('\n');
  return rows.reduce((sum, row) => sum + Number(row), 0);
}

const packagesIn = (image: string): number =>
  Number(
    docker(
      'run',
      '--rm',
      '--user',
      '0',
      '--entrypoint',
      'sh',
      image,
      '-c',
      "find / -xdev -type d -name '*.dist-info' | wc -l",
    ),
  );

try {
  const chosen = option.ways === '' ? undefined : new RegExp(option.ways);
  console.log(`load of the machine ${loadavg()[0]?.toFixed(1)}; every build of a subject follows the one before`);
  for (const subject of subjects.filter(({ name }) => option.models.split(',').includes(name))) {
    let own: number | undefined;
    const lines: string[] = [];
    for (const way of ways.toReversed().filter(({ name }) => chosen?.test(name) ?? true)) {
      const folder = join(work, `${subject.name}-${way.name.replaceAll(' ', '-')}`);
      mkdirSync(folder);
      try {
        const context = way.context(subject, folder);
        if (option.prepare) {
          console.log(`${subject.name} ${way.name}: ${context.dockerfile}`);
          continue;
        }
        const name = `${subject.name}-${way.name.toLowerCase().replaceAll(' ', '-')}`;
        const cold = build(context, name, '--no-cache');
        appendFileSync(context.model, 'changed');
        const warm = build(context, name);
        own ??= way.name === 'ours' ? cold : undefined;
        const added = (sizeOf(tag(name)) - sizeOf(base)) / 1e6;
        const ratio = own === undefined ? '' : ` (${(cold / own).toFixed(2)} of ours)`;
        lines.push(
          `${subject.name.padEnd(6)} ${way.name.padEnd(19)} cold ${cold.toFixed(1)} s${ratio}, warm ${warm.toFixed(1)} s, ${added.toFixed(0)} MB on the base, ${packagesIn(tag(name))} packages`,
        );
        docker('rmi', '--force', tag(name));
      } catch (error) {
        lines.push(
          `${subject.name.padEnd(6)} ${way.name.padEnd(19)} NOT MEASURED: ${(error as Error).message.slice(-600)}`,
        );
      }
      console.log(lines.at(-1));
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

// Roads from a model to an image in the engine, each of which can be gone with nothing cached, and again after a change.
import { appendFileSync, cpSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { basename, join, parse } from 'node:path';
import { base, run, subjects, ways, wheels, type Subject, type Way } from './contexts.ts';

export interface Made {
  /** `cold` takes nothing from the engine's cache of steps. */
  build(tag: string, cache: 'cold' | 'warm'): void;
  /** Removes what an earlier build keeps besides. */
  forget(): void;
  /** The model becomes another one. */
  change(): void;
}

export interface Road {
  readonly name: string;
  prepare(subject: Subject, folder: string): Made;
}

const root = join(import.meta.dirname, '..', '..');

const proxies = Object.keys(process.env)
  .filter((key) => /^https?_proxy$/i.test(key))
  .flatMap((key) => ['--build-arg', key]);

/** `docker build` of a context that somebody wrote. */
function byDocker({ name, context }: Way): Road {
  return {
    name: name === 'ours' ? 'our Dockerfile alone' : name,
    prepare(subject, folder) {
      const { folder: home, dockerfile, model } = context(subject, folder);
      const apart = subject.wheels && wheels ? ['--build-context', `wheels=${wheels}`] : [];
      const build = ['build', ...proxies, ...apart, '--file', dockerfile, home];
      return {
        build: (tag, cache) => run('docker', [...build, '--tag', tag, ...(cache === 'cold' ? ['--no-cache'] : [])]),
        forget: () => undefined,
        change: () => appendFileSync(model, 'changed'),
      };
    },
  };
}

/** What the engine keeps of assembled environments for later runs. */
export function forgetEnvironments(): void {
  const listed = spawnSync('docker', ['images', '--format', '{{.Repository}}:{{.Tag}}', 'package-model/environment'], {
    encoding: 'utf8',
  });
  const names = subjects.map(({ file }) => `package-model/environment:${parse(file).name}-`);
  const own = listed.stdout.split('\n').filter((each) => names.some((name) => each.startsWith(name)));
  if (own.length > 0) run('docker', ['rmi', '--force', ...own]);
}

/** `package-model build` of a model that has its lock, with a cache of its own. */
function byUs(name: string, options: readonly string[]): Road {
  return {
    name,
    prepare({ file, wheels: needed }, folder) {
      const model = basename(file);
      cpSync(join(root, 'test-fixtures', file), join(folder, model));
      writeFileSync(join(folder, '.python-version'), '3.11\n');
      const links = needed && wheels ? ['--find-links', wheels] : [];
      const cache = join(folder, 'cache');
      const packageModel = (command: string, env: Record<string, string>, ...more: string[]): void => {
        const program = join(root, 'packages/cli/bin/package-model.mjs');
        run(process.execPath, [program, command, model, ...links, ...more], env, folder);
      };
      packageModel('lock', {});
      const image = ['--base-image', base, ...options];
      return {
        build: (tag, steps) => {
          const fresh = steps === 'cold' ? ['--no-cache'] : [];
          packageModel('build', { PACKAGE_MODEL_CACHE: cache }, '--tag', tag, ...image, ...fresh);
        },
        forget: () => {
          rmSync(cache, { recursive: true, force: true });
          forgetEnvironments();
          // What the installer keeps between builds, in the engine.
          const filters = ['type=exec.cachemount', 'description~=package-model-uv-'].flatMap((one) => [
            '--filter',
            one,
          ]);
          run('docker', ['buildx', 'prune', '--force', ...filters]);
        },
        change: () => appendFileSync(join(folder, model), 'changed'),
      };
    },
  };
}

export const roads: readonly Road[] = [
  byUs('ours', []),
  byUs('ours, --builder docker', ['--builder', 'docker']),
  ...ways.toReversed().map(byDocker),
];

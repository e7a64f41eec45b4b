import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect } from '../inspect/inspect.ts';
import type { Environment } from '../nouns/environment.ts';
import type { Host } from '../nouns/host.ts';
import type { Model } from '../nouns/model.ts';
import { environment, type EnvironmentOptions } from './environment.ts';
import { readServer } from './server.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const server = await readServer(join(root, 'packages', 'server'));

/** A workspace in the scratch folder, and every program that is started from it. */
export async function project(
  host: Host,
  fixture: string,
  files: Readonly<Record<string, string>> = {},
  given: Partial<Model> = {},
) {
  const workspace = join(host.scratch, 'work');
  const path = join(workspace, 'models', fixture.split('/').pop() ?? '');
  await mkdir(dirname(path), { recursive: true });
  await cp(join(root, 'test-fixtures', fixture), path);
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(workspace, name)), { recursive: true });
    await writeFile(join(workspace, name), text, { mode: 0o755 });
  }
  const model: Model = { ...(await inspect(path, host, { workspace })), ...given };
  const calls: string[][] = [];
  const watched: Host = {
    ...host,
    exec: (program, args, options) => {
      calls.push([program, ...args]);
      return host.exec(program, args, options);
    },
  };
  const make = ({
    env,
    ...options
  }: Partial<EnvironmentOptions> & { readonly env?: Host['env'] } = {}): Promise<Environment> =>
    environment(
      model,
      { workspace, platform: 'linux/amd64', server, mode: 'use', python: '3.11', write: true, ...options },
      env ? { ...watched, env: { ...watched.env, ...env } } : watched,
    );
  return { workspace, calls, make, write: (name: string, text: string) => writeFile(join(workspace, name), text) };
}

export const versionOf = (made: Environment, name: string): string | undefined =>
  made.lock.packages.find((one) => one.name === name)?.version;

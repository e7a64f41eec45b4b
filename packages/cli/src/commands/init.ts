import { access, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { draftHandler, inspect, PackageModelError } from '@package-model/core';
import type { Answer, Call } from '../run.ts';

/** Writes a handler that fits the model, and a package-model.yaml where there is none. Nothing that is there is changed. */
export async function initModel({ positionals: [path = ''], settings, host, workspace }: Call): Promise<Answer> {
  const model = await inspect(path, host, { workspace });
  const folder = dirname(path);
  const name = model.name.replaceAll(/[^A-Za-z0-9_]+/g, '_').replace(/^(?=\d)/, '_');
  const handler = settings.output.at(-1) ?? join(folder, `${name}_handler.py`);
  const { text, missing } = draftHandler(model);
  await create(handler, text);
  const config = join(workspace, 'package-model.yaml');
  const told = (file: string): string => JSON.stringify(relative(workspace, file).replaceAll('\\', '/'));
  const lines = `model: ${told(path)}\nhandler: ${told(handler)}\n`;
  const written = (await there(config)) ? undefined : config;
  if (written !== undefined) await create(written, lines);
  const files = [handler, ...(written === undefined ? [] : [written])];
  const next = `package-model package ${JSON.stringify(path)} --handler ${JSON.stringify(handler)}`;
  const fill = missing === '' ? '' : `before it works: ${missing}\n`;
  return {
    exit: 0,
    json: { written: files, missing },
    text: `wrote ${files.join(', ')}\n${fill}then: ${next}\n`,
  };
}

async function create(path: string, text: string): Promise<void> {
  await writeFile(path, text, { flag: 'wx' }).catch((cause: unknown) => {
    const { code } = cause as NodeJS.ErrnoException;
    throw new PackageModelError(
      code === 'EEXIST' ? 'USAGE' : 'IO',
      code === 'EEXIST' ? `${path} is there already, and is not overwritten` : `${path} cannot be written (${code})`,
      'Name another file with --output.',
      { cause },
    );
  });
}

function there(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

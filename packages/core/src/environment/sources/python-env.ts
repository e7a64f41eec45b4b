import { pipLine } from './conda.ts';
import type { Declarations, Declared, LeftOut, Source, SourceFile } from './source.ts';
import { entry, items, readYaml, textOf } from './yaml.ts';

/** MLflow's `python_env.yaml`: a Python and lines of pip. Build dependencies are for building from source, which is not done. */
export const pythonEnvFile: Source = {
  id: 'python_env.yaml',
  kind: 'declared',
  fits: (name) => /^python_env\.ya?ml$/.test(name),
  read: readPythonEnv,
};

async function readPythonEnv(source: SourceFile): Promise<Declarations | undefined> {
  const document = readYaml(source.text, source.file);
  if (document?.kind !== 'map') return undefined;
  const requirements: Declared[] = [];
  const leftOut: LeftOut[] = [];
  for (const line of items(entry(document, 'dependencies')))
    await pipLine(textOf(line) ?? '', line.at, source, requirements, leftOut);
  const python = entry(document, 'python');
  const version = /^3\.\d{1,2}/.exec(textOf(python) ?? '')?.[0];
  return {
    file: source.file,
    requirements,
    leftOut,
    ...(python && version !== undefined && { requiresPython: { text: `==${version}.*`, at: python.at } }),
  };
}

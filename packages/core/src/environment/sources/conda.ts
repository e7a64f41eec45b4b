import { distributionOfConda, parseCondaSpec } from '../../python/conda-spec.ts';
import { parsePep508 } from '../../python/pep508.ts';
import { clauseText } from '../../python/specifiers.ts';
import { failOn } from './files.ts';
import { readRequirementsFile } from './requirements.ts';
import type { CondaDeclared, Declarations, Declared, LeftOut, Source, SourceFile, TextPlace } from './source.ts';
import { entry, items, readYaml, textOf } from './yaml.ts';

/** `environment.yml`, and MLflow's `conda.yaml`: versions of conda's list and pip's, and what conda itself is asked for. */
export const condaFile: Source = {
  id: 'environment.yml',
  kind: 'declared',
  fits: (name) => /^(?:environment|conda)\.ya?ml$/.test(name),
  read: readCondaFile,
};

async function readCondaFile(source: SourceFile): Promise<Declarations | undefined> {
  const document = readYaml(source.text, source.file);
  const list = entry(document, 'dependencies');
  if (list?.kind !== 'list') return undefined;
  const requirements: Declared[] = [];
  const leftOut: LeftOut[] = [];
  const specs: CondaDeclared['specs'][number][] = [];
  let requiresPython: Declarations['requiresPython'];
  for (const item of list.items) {
    const text = textOf(item);
    if (text === undefined) {
      for (const line of items(entry(item, 'pip')))
        await pipLine(textOf(line) ?? '', line.at, source, requirements, leftOut);
      continue;
    }
    const spec = parseCondaSpec(text);
    if (typeof spec === 'string') {
      failOn([{ message: spec, line: item.at.line, column: item.at.column }], source.file);
      continue;
    }
    if (spec.name !== 'pip') specs.push({ name: spec.name, text: text.trim(), at: item.at });
    const clauses = spec.clauses.map(clauseText).join(',');
    if (spec.name === 'python' && clauses !== '') requiresPython = { text: pythonRange(clauses), at: item.at };
    const name = distributionOfConda(spec.name);
    if (name === undefined) {
      if (spec.name !== 'python' && spec.name !== 'pip')
        leftOut.push({
          what: spec.name,
          because: 'conda installs it, and no index of Python packages has it (--environment conda)',
          conda: true,
          at: item.at,
        });
      continue;
    }
    const requirement = parsePep508(`${name}${clauses}`).value;
    if (!requirement) continue;
    const pin = { ...item.at, column: item.at.column + Math.max(0, text.search(/[=<>!~\s]/)) };
    requirements.push({ requirement, hashes: [], at: item.at, pin, constraint: false, conda: true });
  }
  const channels = items(entry(document, 'channels')).flatMap((one) => {
    const name = textOf(one)?.trim();
    return name === undefined || name === '' ? [] : [{ name, at: one.at }];
  });
  const conda = { channels, specs };
  return { file: source.file, requirements, leftOut, conda, ...(requiresPython && { requiresPython }) };
}

/** A Python is chosen by its minor version: `==3.10.4.*` is 3.10. */
function pythonRange(clauses: string): string {
  return clauses.replace(/^==(3\.\d+)(?:\.[\d.*]+)?$/, '==$1.*');
}

/** A line of pip's list: a requirement, or an option as it would stand in a requirements file. */
export async function pipLine(
  text: string,
  at: TextPlace,
  source: SourceFile,
  requirements: Declared[],
  leftOut: LeftOut[],
): Promise<void> {
  const inner = await readRequirementsFile({ ...source, text: `${text}\n` }).catch((cause: unknown) => {
    // Places count from the line in the YAML file.
    if (cause instanceof Error)
      cause.message = cause.message.replace(`${source.file}:1:`, `${source.file}:${at.line}:`);
    throw cause;
  });
  const here = (place: TextPlace): TextPlace =>
    place.file === source.file ? { ...at, column: at.column + place.column - 1 } : place;
  requirements.push(...inner.requirements.map((one) => ({ ...one, at: here(one.at), pin: here(one.pin) })));
  leftOut.push(...inner.leftOut.map((one) => ({ ...one, at: here(one.at) })));
}

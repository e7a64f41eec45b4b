import * as v from 'valibot';
import type { Acceptance, Policy } from '../../nouns/finding.ts';
import { baselineFile, policyFile, repositoryFile, type FilePath } from './schema.ts';
import { add, tighten, type Freedom, type PolicyKey, type PolicyPart } from './tighten.ts';
import { invalid, readYaml, type YamlFile } from './yaml.ts';

/** An organisation's policy: where it begins, and what it leaves to others. */
export interface PolicyFile {
  readonly policy: Policy;
  readonly freedoms: ReadonlySet<Freedom>;
}

/**
 * @param base what holds where the file says nothing
 * @throws PackageModelError `CONFIG_INVALID` with line, column and key
 */
export function readPolicyFile(text: string, file: string, base: Policy): PolicyFile {
  const { value, yaml } = checked(policyFile, text, file);
  const part = partOf(value, yaml);
  return { policy: add(base, { ...part, accepted: value.accepted ?? [] }), freedoms: new Set(value.allow ?? []) };
}

/** The findings that a baseline accepts. @throws PackageModelError `CONFIG_INVALID` with line, column and key */
export function readBaseline(text: string, file: string): readonly Acceptance[] {
  return checked(baselineFile, text, file).value.accepted;
}

/**
 * What `package-model.yaml` says about policy. It comes with the change that is judged, so it can only tighten.
 * @throws PackageModelError `CONFIG_INVALID` with line, column and key
 */
export function tightenByRepository(policy: Policy, text: string, file: string): Policy {
  const { value, yaml } = checked(repositoryFile, text, file);
  return tighten(policy, partOf(value, yaml), 'this run', new Set());
}

function partOf(value: v.InferOutput<typeof repositoryFile>, yaml: YamlFile): PolicyPart {
  const where = (key: PolicyKey, item?: string | number): string =>
    yaml.where(item === undefined ? [key] : [key, item]);
  return {
    ...(value['fail-on'] && { failOn: value['fail-on'] }),
    ...(value.trust && { trust: value.trust }),
    ...(value.severity && { severities: value.severity }),
    where,
  };
}

function checked<const Schema extends v.GenericSchema>(
  schema: Schema,
  text: string,
  file: string,
): { readonly value: v.InferOutput<Schema>; readonly yaml: YamlFile } {
  const yaml = readYaml(text, file);
  // An empty file says nothing; YAML calls that null.
  const result = v.safeParse(schema, yaml.value ?? {});
  if (result.success) return { value: result.output, yaml };
  const [issue] = result.issues;
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  throw invalid(`${yaml.where(path)}: ${sentence(path, issue.message)}`);
}

function sentence(path: FilePath, message: string): string {
  const last = path.findLast((step) => typeof step === 'string');
  return last === undefined ? `the file ${message}` : `${last} ${message}`;
}

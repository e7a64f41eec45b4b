import { options, settingName, type Option, type OptionName } from '../options.ts';

/**
 * What `package-model.yaml` may say of a model: what the model is, what its environment and image are made of, how it is
 * tested. Named one by one, for the file comes with the change that is judged: where an image goes, what may be loaded
 * outside a container, which index and which credentials are used, is for the workflow or the command line.
 */
const ofTheModel: readonly OptionName[] = [
  'name',
  'model-sha256',
  'model-source',
  'python',
  'requirements',
  'extra',
  'group',
  'only-needed',
  'include',
  'code',
  'main',
  'handler',
  'entrypoint',
  'platform',
  'accelerator',
  'find-links',
  'base-image',
  'label',
  'predict-method',
  'samples',
  'require-samples',
  'rtol',
  'atol',
  'max-startup',
  'max-p95',
  'max-memory',
  'max-size',
];

export interface ProjectKey {
  /** As the file has it: the Action's name, so that a list is a plural. */
  readonly key: string;
  readonly setting: string;
  readonly option: Option;
  /** Its values are paths, told from the folder of the file. */
  readonly path: boolean;
}

/** Lists of paths; options have one type for all lists. */
const pathLists: readonly string[] = ['code', 'find-links'];

export const projectKeys: readonly ProjectKey[] = (options as readonly Option[])
  .filter(({ name }) => ofTheModel.some((each) => each === name))
  .map((option) => ({
    key: typeof option.action === 'string' ? option.action : option.name,
    setting: settingName(option.name),
    option,
    path: option.type === 'path' || pathLists.includes(option.name),
  }));

/** What the file says about findings; `check/policy` reads it. */
export const policyKeys = ['fail-on', 'trust', 'severity'] as const;

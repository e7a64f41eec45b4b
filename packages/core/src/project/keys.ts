import { options, settingName, type Option } from '../options.ts';

/** What `package-model.yaml` may say of a model, by the name under which the file has it. */
export interface ProjectKey {
  /** As the file has it: the Action's name, so that a list is a plural. */
  readonly key: string;
  readonly setting: string;
  readonly option: Option;
  /** Its values are paths, told from the folder of the file. */
  readonly path: boolean;
}

export const projectKeys: readonly ProjectKey[] = (options as readonly Option[])
  .filter(({ inProject }) => inProject !== undefined)
  .map((option) => ({
    key: typeof option.action === 'string' ? option.action : option.name,
    setting: settingName(option.name),
    option,
    path: option.type === 'path' || option.inProject === 'paths',
  }));

/** What the file says about findings; `check/policy` reads it. */
export const policyKeys = ['fail-on', 'trust', 'severity'] as const;

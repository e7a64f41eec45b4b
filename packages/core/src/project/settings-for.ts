import { posix, relative, resolve, sep } from 'node:path';
import { PackageModelError } from '../errors.ts';
import type { Settings } from '../options.ts';
import { PROJECT_FILE, readProject, type Project, type ProjectModel } from './project-file.ts';

/** What `package-model.yaml` says of a model, under what was told on the command line or in the workflow. */
export function overProject(settings: Settings, given: ReadonlySet<string>, model: ProjectModel | undefined): Settings {
  const said = Object.entries(model?.settings ?? {}).filter(([name]) => !given.has(name));
  return { ...settings, ...(Object.fromEntries(said) as Partial<Settings>) };
}

/** The entry of a model, if the file has one. `path` is told from the working folder. */
export function projectModel(project: Project | undefined, path: string, workspace: string): ProjectModel | undefined {
  const way = posix.normalize(relative(workspace, resolve(path)).split(sep).join('/'));
  return project?.models.find(({ model }) => model === way);
}

/** The settings of a model in a workspace, `package-model.yaml` read. @throws PackageModelError `CONFIG_INVALID`, `IO` */
export async function settingsFor(
  path: string,
  workspace: string,
  settings: Settings,
  given: ReadonlySet<string>,
): Promise<Settings> {
  return overProject(settings, given, projectModel(await readProject(workspace), path, workspace));
}

/**
 * The models that a workflow asks for: those it names, by path or by the name that the file gives them, or all of the file.
 * @throws PackageModelError `USAGE` where none is named and the file has none
 */
export function modelsAsked(asked: readonly string[], project: Project | undefined): readonly string[] {
  if (asked.length === 0) {
    if (project?.models.length) return project.models.map(({ model }) => model);
    throw new PackageModelError(
      'USAGE',
      'the input model is not set',
      `Add "model: path/of/the/model" under "with:", or list the models in ${PROJECT_FILE}.`,
    );
  }
  return asked.map((each) => project?.models.find(({ settings }) => settings.name === each)?.model ?? each);
}

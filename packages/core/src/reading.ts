/**
 * What reading and judging a model takes, without what images take: the door of `inspect` and `check`, which answer in less
 * time than the other rooms take to be loaded.
 */
export { allModels } from './check/models.ts';
export { ioError, PackageModelError } from './errors.ts';
export { exitCode } from './exit-code.ts';
export { inspect } from './inspect/inspect.ts';
export type * from './nouns/index.ts';
export { runPipeline } from './pipeline.ts';
export { changeWords } from './report/comparison-text.ts';
export { modelText } from './report/model-text.ts';
export { sarif } from './report/sarif.ts';
export { reportText } from './report/text.ts';
export { readPolicy, type PolicySources } from './settings.ts';
export { PROJECT_FILE, projectOf, readProject, type Project, type ProjectModel } from './project/project-file.ts';
export { modelsAsked, overProject, projectModel } from './project/settings-for.ts';
export { version } from './version.ts';
export { readReport } from './report/read-report.ts';

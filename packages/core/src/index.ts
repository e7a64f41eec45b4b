export { check, defaultPolicy } from './check/check.ts';
export { judge } from './check/judge.ts';
export { compareModels, type Side } from './compare/compare.ts';
export { commands, type Command, type CommandName } from './commands.ts';
export { doctor, type Diagnosis } from './doctor.ts';
export { cleanUp } from './engine/clean.ts';
export { findEngine } from './engine/find.ts';
export { errorCodes, ioError, PackageModelError, type ErrorCode } from './errors.ts';
export { pushImage, verifyImage, type ImageOrder } from './corridor/alone.ts';
export { compareFiles } from './corridor/compare-files.ts';
export { exitCode, imageExitCode, type ExitCode } from './exit-code.ts';
export { execWith } from './host/spawn.ts';
export { inspect } from './inspect/inspect.ts';
export type * from './nouns/index.ts';
export {
  bytesOf,
  defaultSettings,
  options,
  settingName,
  type Option,
  type OptionName,
  type Settings,
} from './options.ts';
export { outputs, type OutputName } from './outputs.ts';
export { runPipeline, type Goal, type Order } from './pipeline.ts';
export { comparisonText } from './report/comparison-text.ts';
export { escapeMarkdown, escapeText } from './report/escape.ts';
export { reportMarkdown } from './report/markdown.ts';
export { producersText } from './report/model-line.ts';
export { allModels } from './check/models.ts';
export { modelText } from './report/model-text.ts';
export { placeText } from './report/place-text.ts';
export { sarif } from './report/sarif.ts';
export { reportText } from './report/text.ts';
export { policyOf, readPolicy } from './settings.ts';
export { version } from './version.ts';
export { record, type Recorded } from './verify/record.ts';

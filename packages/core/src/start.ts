/**
 * What a surface needs before it knows what it is asked for: a door of its own, so that help, a wrong option and the
 * first line of output do not wait for the rooms behind `index.ts` to be loaded.
 */
export { commands, type Command, type CommandName } from './commands.ts';
export { errorCodes, ioError, PackageModelError, type ErrorCode } from './errors.ts';
export { hostWith } from './host/host-with.ts';
export { serverFolder } from './host/server-folder.ts';
export { execWith } from './host/spawn.ts';
export { stopped } from './host/stopped.ts';
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
export { checkOutputs, outputs, type Output, type OutputName } from './outputs.ts';
export { escapeText } from './report/escape.ts';
export { version } from './version.ts';

/** What reading a model takes, without what judging one takes: the door of `inspect`. */
export { allModels } from './check/models.ts';
export { inspect } from './inspect/inspect.ts';
export type * from './nouns/index.ts';
export { modelText } from './report/model-text.ts';

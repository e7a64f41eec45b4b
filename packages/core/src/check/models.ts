import type { Model } from '../nouns/model.ts';

/** The model and the models within it: a folder or an archive holds several, and each is judged like the whole. */
export function allModels(model: Model): Model[] {
  const parts = model.structure.kind === 'parts' ? model.structure.parts : [];
  return [model, ...parts.flatMap(allModels)];
}

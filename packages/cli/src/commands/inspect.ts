import { allModels, inspect, modelText } from '@package-model/core/inspecting';
import type { Answer, Call } from '../run.ts';

export async function inspectModel({ positionals: [path = ''], host, workspace, width, color }: Call): Promise<Answer> {
  const model = await inspect(path, host, { workspace });
  return {
    exit: allModels(model).some(({ unread }) => unread.length > 0) ? 2 : 0,
    json: model,
    text: modelText(model, { width, color }),
  };
}

import { listAt, mapAt, textAt } from '../../../bytes/tree.ts';
import type { Effect } from '../../../nouns/effect.ts';
import type { Place } from '../../../nouns/place.ts';
import type { Folder, InsideFolder } from '../folder.ts';
import type { Configs } from './configs.ts';
import { node } from './code.ts';

/** A template is judged by its text; one of this length is a program. */
const MAX_TEMPLATE = 64 * 2 ** 10;
/** Templates for languages and tools: a dozen at most. */
const MAX_TEMPLATES = 100;

/** Chat templates, wherever transformers looks for them: in configs, as `chat_template.jinja`, and in a folder of further ones. */
export async function templatesOf(configs: Configs, folder: Folder, inside: InsideFolder): Promise<readonly Effect[]> {
  const effects: Effect[] = [];
  const add = (text: string, first: Place): void => {
    if (effects.length < MAX_TEMPLATES)
      effects.push({ kind: 'runs', language: 'jinja', what: text.slice(0, MAX_TEMPLATE), count: 1, first });
  };
  for (const { path, root } of configs.all) {
    const single = textAt(root, 'chat_template');
    if (single !== undefined) add(single, node(inside, path, ['chat_template']));
    for (const [index, one] of (listAt(root, 'chat_template') ?? []).entries()) {
      const text = textAt(one, 'template');
      if (text !== undefined) add(text, node(inside, path, ['chat_template', String(index), 'template']));
    }
    for (const [name, one] of mapAt(root, 'chat_template') ?? []) {
      if (typeof one === 'string') add(one, node(inside, path, ['chat_template', name]));
    }
  }
  for (const path of folder.files.keys()) {
    if (!/(?:^|\/)(?:chat_template\.jinja|additional_chat_templates\/[^/]+\.jinja)$/.test(path)) continue;
    const bytes = await inside.bytes(path);
    if (bytes) add(new TextDecoder().decode(bytes), inside.placeOf(path));
  }
  return effects;
}

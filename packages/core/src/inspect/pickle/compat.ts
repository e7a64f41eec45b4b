import type { Global } from '../../nouns/value.ts';
import { moduleMapping, nameMapping } from './compat.data.ts';

const names = new Map(Object.entries(nameMapping));
const modules = new Map(Object.entries(moduleMapping));

/** What Python 3 looks up for a name of Python 2 when the protocol stated is below 3 (`fix_imports`). */
export function compatible(module: string, name: string): Global {
  const both = names.get(`${module} ${name}`);
  if (both) return { module: both[0], name: both[1] };
  return { module: modules.get(module) ?? module, name };
}

import { posix } from 'node:path';
import type { Effect } from '../../nouns/effect.ts';
import { allModels } from '../models.ts';
import { foundWith } from '../pickle/doing.ts';
import { defineRule } from '../rule.ts';

export const readsFile = defineRule({
  id: 'reads-file',
  title: 'Loading reads another file',
  severity: 'error',
  needs: 'model',
  find(model, surroundings) {
    const files = new Set(allModels(model).flatMap((part) => part.files.map(({ path }) => plain(path))));
    const judged = surroundings.judged().filter(({ effect }) => effect.kind !== 'reads' || !isRead(effect, files));
    return foundWith('reads', { ...surroundings, judged: () => judged }, (doing, { effect, verdict }) => {
      const leaves = effect.kind === 'reads' && !isWithin(effect.target);
      return leaves
        ? {
            message: `Loading this file ${doing}, which leads out of the model's folder.`,
            help: 'A model names files beside itself, and nothing else. Do not load this one.',
          }
        : {
            message: `Loading this file ${doing}, which ${verdict.because}.`,
            help: 'Save the model into one file, or put that file beside it, and check both.',
          };
    });
  },
});

/** Whether the file that is named was read with the model: then it was checked like everything else. */
function isRead({ target, first }: Extract<Effect, { kind: 'reads' }>, files: ReadonlySet<string>): boolean {
  return isWithin(target) && files.has(plain(posix.join(posix.dirname(plain(first.file)), target)));
}

/** A name without anything that some system or loader takes for a way out: roots, drives, addresses, `..`, backslashes. */
function isWithin(target: string): boolean {
  return target !== '' && !/^[/~]|^[A-Za-z][A-Za-z0-9+.-]*:|[\\\0]/.test(target) && !target.split('/').includes('..');
}

function plain(path: string): string {
  return posix.normalize(path.replaceAll('\\', '/'));
}

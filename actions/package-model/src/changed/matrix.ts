import { createHash } from 'node:crypto';
import { PackageModelError } from '@package-model/core/start';

/** One job of a matrix: everything in it is safe to paste into a script or a path. */
export interface Entry {
  readonly model: string;
  readonly name: string;
  /** Unlike every other in the matrix: for names of artifacts and tags. */
  readonly id: string;
}

/** GitHub starts no more jobs of one matrix. */
const MOST_JOBS = 256;

/**
 * What a matrix takes. A workflow pastes its values into scripts and paths, so that a file name may hold nothing that either
 * would obey (GHSL-2023-275).
 * @throws PackageModelError `USAGE`, naming the path, or when there are too many
 */
export function matrixOf(models: readonly { readonly model: string; readonly name?: string }[]): readonly Entry[] {
  const odd = models.find(({ model }) => !/^[A-Za-z0-9._/-]+$/.test(model) || /(?:^|\/)-/.test(model));
  if (odd) {
    throw new PackageModelError(
      'USAGE',
      `the path ${JSON.stringify(odd.model)} has characters that a matrix may not carry into a workflow`,
      'Rename it, so that it is made of letters, digits, ".", "_", "-" and "/", and no part begins with "-".',
    );
  }
  if (models.length > MOST_JOBS) {
    throw new PackageModelError(
      'USAGE',
      `${models.length} models changed, and GitHub starts at most ${MOST_JOBS} jobs of a matrix`,
      'Split them with the input "models" over several jobs.',
    );
  }
  const taken = new Set<string>();
  return models.map(({ model, name }) => {
    const stem = model.slice(model.lastIndexOf('/') + 1).replace(/(?<=.)\.[^.]*$/, '');
    const called = name !== undefined && /^[A-Za-z0-9._-]+$/.test(name) ? name : stem;
    return { model, name: called, id: unlike(taken, called.toLowerCase(), model) };
  });
}

function unlike(taken: Set<string>, wanted: string, model: string): string {
  const id = taken.has(wanted) ? `${wanted}-${createHash('sha256').update(model).digest('hex').slice(0, 8)}` : wanted;
  taken.add(id);
  return id;
}

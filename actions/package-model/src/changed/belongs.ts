import { matchesGlob, posix } from 'node:path';
import type { Project, ProjectModel } from '@package-model/core/reading';

/** A model that may have changed, and everything that belongs to it. Paths are told from the repository's root. */
export interface Candidate {
  readonly model: string;
  /** As `package-model.yaml` calls it. */
  readonly name?: string;
  /** Files, or folders with all they hold. */
  readonly files: readonly string[];
  readonly globs: readonly string[];
}

/** Files that declare packages, wherever they lie between the model and the root. */
const declares =
  /^(?:requirements[^/]*\.(?:txt|in)|constraints[^/]*\.txt|pyproject\.toml|setup\.(?:py|cfg)|Pipfile(?:\.lock)?|poetry\.lock|pdm\.lock|uv\.lock|pylock(?:\.[^/]+)?\.toml|environment\.ya?ml|conda-lock\.yml|\.python-version|runtime\.txt)$/;

/** What lies beside models and is none: it never is a model because a glob fits it. */
const noModel =
  /(?:^|\/)(?:\.[^/]*|README[^/]*|LICENSE[^/]*|package-model\.ya?ml)$|\.(?:md|rst|py|ipynb|ya?ml|toml|cfg|csv|parquet|dvc|lock|sh|html|png|jpe?g|svg|sarif|samples\.json|gitkeep)$/i;

/**
 * The models that globs name among the committed files, and those of `package-model.yaml`. Folders fit, too: a glob that
 * fits a folder names the folder, and not what is in it.
 */
export function candidates(
  globs: readonly string[],
  shared: readonly string[],
  committed: readonly string[],
  project: Project | undefined,
  workspace: string,
): readonly Candidate[] {
  const listed = new Map((project?.models ?? []).map((each) => [each.model, each]));
  const named = globs.length === 0 ? [...listed.keys()] : fitting(globs, committed);
  return named.map((model) => candidate(model, listed.get(model), shared, workspace));
}

function fitting(globs: readonly string[], committed: readonly string[]): readonly string[] {
  const fits = (path: string): boolean => globs.some((glob) => matchesGlob(path, glob));
  const found = new Set<string>();
  const folders = new Map<string, boolean>();
  for (const path of committed) {
    const above = ancestors(path).toReversed();
    const folder = above.find((each) => {
      const known = folders.get(each);
      if (known !== undefined) return known;
      // A glob that ends in what a file may be called would otherwise take every folder above its files.
      const fit = globs.some((glob) => matchesGlob(each, glob) && !matchesGlob(`${each}/x`, glob));
      folders.set(each, fit);
      return fit;
    });
    if (folder !== undefined) found.add(folder);
    else if (fits(path) && !noModel.test(path) && !declares.test(posix.basename(path))) found.add(path);
    else if (path.endsWith('.dvc') && fits(path.slice(0, -4))) found.add(path.slice(0, -4));
  }
  return [...found];
}

function candidate(
  model: string,
  listed: ProjectModel | undefined,
  shared: readonly string[],
  workspace: string,
): Candidate {
  const folder = posix.dirname(model);
  const stem = posix.basename(model).replace(/\.[^.]*$/, '');
  const beside = (name: string): string => posix.join(folder, name);
  // Where a name cannot stand in a lock's as it is, every lock beside the model may be the one.
  const odd = /[^\p{L}\p{M}\p{N}_-]/u.test(listed?.settings.name ?? stem) ? [beside('pylock.*.toml')] : [];
  const { name, requirements, samples, main, code, findLinks, baseline, policy } = listed?.settings ?? {};
  const configured = [requirements, samples, main, ...(code ?? []), ...(findLinks ?? []), baseline, policy];
  return {
    model,
    ...(name !== undefined && { name }),
    files: [
      model,
      `${model}.dvc`,
      beside(`pylock.${(name ?? stem).toLowerCase()}.toml`),
      beside(`${stem}.samples.json`),
      ...configured.flatMap((path) => (path === undefined ? [] : [posix.relative(workspace, path)])),
    ],
    globs: [...shared, ...(listed?.paths ?? []), ...odd],
  };
}

/** Why a model is to be packaged again: the first changed path that belongs to it. */
export function touchedBy({ model, files, globs }: Candidate, changed: readonly string[]): string | undefined {
  const above = new Set(['.', ...ancestors(model)]);
  return changed.find(
    (path) =>
      files.some((file) => path === file || path.startsWith(`${file}/`)) ||
      // A lock of one model is no business of its neighbours.
      (declares.test(posix.basename(path)) && !/(?:^|\/)pylock\./.test(path) && above.has(posix.dirname(path))) ||
      globs.some((glob) => matchesGlob(path, glob)),
  );
}

/** Folders above a path, nearest first. */
function ancestors(path: string): string[] {
  const found: string[] = [];
  for (let at = posix.dirname(path); at !== '.'; at = posix.dirname(at)) found.push(at);
  return found;
}

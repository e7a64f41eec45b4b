import { join, relative, resolve, sep } from 'node:path';
import { compareSides, fileSide, lockPath, reportSide } from '@package-model/core';
import { allModels, type Against, type Host, type Report } from '@package-model/core/reading';
import type { Base } from './git/base.ts';
import type { Git } from './git/git.ts';
import { checkOut } from './git/tree.ts';

/**
 * What changed in a model since the commit that a change is told against: that commit's model is checked out beside, Git LFS
 * included, and read as this one was. Never throws: what cannot be compared is said.
 */
export async function comparedWithBase(
  path: string,
  report: Report,
  { base, missing }: { readonly base: Base; readonly missing: string | undefined },
  git: Git,
  host: Host,
): Promise<Against | undefined> {
  const { model } = report;
  if (!model) return undefined;
  const no = (what: string, why: string): Against => ({
    what,
    because: missing === undefined ? why : `${missing}; ${why}`,
  });
  const way = relative(git.folder, resolve(git.folder, path)).split(sep).join('/');
  const { commit, because } = base;
  if (commit === undefined) return no('the model before this change', because);
  const what = `${way} at ${commit.slice(0, 12)}`;
  const folder = join(host.scratch, 'before', model.name);
  try {
    const wanted = [way, `${way}.dvc`, lockPath(way, model.name)];
    const there = await checkOut(commit, wanted, folder, git);
    const committed = there.some((each) => each === way || each.startsWith(`${way}/`));
    if (!committed && there.includes(`${way}.dvc`)) {
      return no(what, DVC);
    }
    if (!committed) return no(what, 'there is no such model in that commit: it is new');
    const before = await fileSide({ path: join(folder, way), workspace: folder }, quiet(host));
    const [pointer] = allModels(before.model).flatMap(({ anomalies }) =>
      anomalies.filter(({ kind }) => kind === 'lfs-pointer' || kind === 'dvc-pointer'),
    );
    if (pointer) {
      return no(what, pointer.kind === 'lfs-pointer' ? LFS : DVC);
    }
    return {
      what,
      because,
      comparison: compareSides(before, reportSide(report)),
      ...(missing !== undefined && { missing }),
    };
  } catch (error) {
    return no(what, error instanceof Error ? error.message : String(error));
  }
}

const DVC = 'DVC keeps that model outside of git, and only its pointer is committed';
const LFS =
  'the model of that commit is in Git LFS and cannot be fetched: git-lfs has to be installed, and actions/checkout keep its credentials (persist-credentials) where the repository is private';

/** The log is about the model of this change. */
function quiet(host: Host): Host {
  return { ...host, emit: () => undefined };
}

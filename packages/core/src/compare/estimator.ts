import type { Change } from '../nouns/comparison.ts';
import type { Estimator, Structure } from '../nouns/model.ts';
import type { Value } from '../nouns/value.ts';
import { changesBetween } from './changes.ts';

/** What another estimator, another step or another hyper-parameter is called: the names of the steps on the way, with dots. */
export function estimatorChanges(before: Structure, after: Structure): Change[] {
  if (before.kind === 'trees' && after.kind === 'trees') {
    return [
      ...changesBetween(
        'estimator',
        new Map([['objective', before.objective]]),
        new Map([['objective', after.objective]]),
        () => true,
      ),
      ...changesBetween('parameter', new Map([['trees', before.count]]), new Map([['trees', after.count]])),
    ];
  }
  return between(
    before.kind === 'estimator' ? before.root : undefined,
    after.kind === 'estimator' ? after.root : undefined,
    '',
  );
}

function between(before: Estimator | undefined, after: Estimator | undefined, path: string): Change[] {
  if (!before && !after) return [];
  const what = path === '' ? 'estimator' : path;
  if (!before || !after || nameOf(before) !== nameOf(after)) {
    return [
      {
        area: 'estimator',
        what,
        ...(before && { before: nameOf(before) }),
        ...(after && { after: nameOf(after) }),
        breaks: false,
      },
    ];
  }
  const at = (name: string): string => (path === '' ? name : `${path}.${name}`);
  const named = ({ params }: Estimator) =>
    new Map(params.filter(([, value]) => !holdsInstance(value)).map(([name, value]) => [at(name), value] as const));
  const parts = (of: Estimator) => new Map(of.parts.map(({ name, estimator }) => [name, estimator] as const));
  const [left, right] = [parts(before), parts(after)];
  return [
    ...changesBetween('parameter', named(before), named(after)),
    ...[...new Set([...left.keys(), ...right.keys()])].flatMap((name) =>
      between(left.get(name), right.get(name), at(name)),
    ),
  ];
}

function nameOf({ class: { module, name } }: Estimator): string {
  return `${module}.${name}`;
}

/** Steps and members are parameters, too; they are compared as estimators. */
function holdsInstance(value: Value): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if ('instance' in value) return true;
  const items = 'list' in value ? value.list : 'tuple' in value ? value.tuple : [];
  return items.some(holdsInstance);
}

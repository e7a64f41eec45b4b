/** The smallest step of a 64-bit float at 1: below it a probability counts as this, as scikit-learn has it. */
const LEAST = Number.EPSILON;

/** F1 of the second class where there are two, else the unweighted mean over all classes. */
export function f1Score(got: readonly string[], want: readonly string[], classes: readonly string[]): number {
  const of = (label: string): number => {
    const hits = want.filter((wanted, row) => wanted === label && got[row] === label).length;
    const all = want.filter((wanted) => wanted === label).length + got.filter((given) => given === label).length;
    return all === 0 ? 0 : (2 * hits) / all;
  };
  const [, second] = classes;
  if (classes.length === 2 && second !== undefined) return of(second);
  return average(classes.filter((label) => want.includes(label) || got.includes(label)).map(of));
}

/**
 * Area under the ROC curve: of the second class where there are two, else the unweighted mean of each class against the
 * rest. `undefined` where a class has no row, for which no curve is defined.
 */
export function rocAuc(
  chances: readonly (readonly number[])[],
  want: readonly string[],
  classes: readonly string[],
): number | undefined {
  const of = (at: number): number | undefined =>
    areaUnder(
      chances.map((row) => row[at] ?? 0),
      want.map((label) => label === classes[at]),
    );
  if (classes.length === 2) return of(1);
  const areas = classes.map((_, at) => of(at)).filter((area) => area !== undefined);
  return areas.length === classes.length && areas.length > 0 ? average(areas) : undefined;
}

/** By ranks (Mann and Whitney), equal scores sharing theirs: how often a row of the class scores over one that is none. */
function areaUnder(scores: readonly number[], positive: readonly boolean[]): number | undefined {
  const order = scores.map((_, row) => row).toSorted((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0));
  let [ranks, start] = [0, 0];
  while (start < order.length) {
    const score = scores[order[start] ?? 0];
    let end = start;
    while (end < order.length && scores[order[end] ?? 0] === score) end++;
    const shared = (start + 1 + end) / 2;
    ranks += shared * order.slice(start, end).filter((row) => positive[row]).length;
    start = end;
  }
  const yes = positive.filter(Boolean).length;
  const no = positive.length - yes;
  return yes === 0 || no === 0 ? undefined : (ranks - (yes * (yes + 1)) / 2) / (yes * no);
}

/** Mean of the negative logarithm of what the true class was given. */
export function logLoss(
  chances: readonly (readonly number[])[],
  want: readonly string[],
  classes: readonly string[],
): number {
  return average(
    want.map((label, row) => {
      const given = chances[row]?.[classes.indexOf(label)] ?? 0;
      return -Math.log(Math.min(Math.max(given, LEAST), 1 - LEAST));
    }),
  );
}

export function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

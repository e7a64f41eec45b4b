/**
 * What may still be told of one model. The graph of a pickle shares its objects, so a file of kilobytes can name the same
 * list a million times; whoever unfolds it into a Model pays for each.
 */
export interface Budget {
  /** Members of an ensemble count as one, so only a made file comes near. */
  estimators: number;
  /** Parts of parameters: for people to read, so a few thousand are more than anybody does. */
  values: number;
  /** Names of columns, labels, positions: a table of 100,000 columns is told of by five or six estimators. */
  scalars: number;
}

export function newBudget(): Budget {
  return { estimators: 2000, values: 50_000, scalars: 1_000_000 };
}

/** Takes `count` off, or nothing when there is not that much left. */
export function spend(budget: Budget, what: keyof Budget, count: number): boolean {
  if (budget[what] < count) return false;
  budget[what] -= count;
  return true;
}

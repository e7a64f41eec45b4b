/** Names in a folder that somebody who typed `wanted` may have meant, the likeliest first. */
export function nearNames(wanted: string, names: readonly string[], most = 3): readonly string[] {
  return names
    .map((name) => ({ name, distance: distance(stem(wanted), stem(name)) }))
    .filter(({ name, distance: far }) => far <= tolerated(wanted) || holds(name, wanted))
    .toSorted((one, other) => one.distance - other.distance || (one.name < other.name ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name);
}

/** One slip for every four letters: more would offer names that merely are as short. */
function tolerated(wanted: string): number {
  return Math.max(1, Math.floor(stem(wanted).length / 4));
}

function holds(name: string, wanted: string): boolean {
  const [one, other] = [stem(name), stem(wanted)];
  return Math.min(one.length, other.length) >= 4 && (one.includes(other) || other.includes(one));
}

/** `Iris.PKL` and `iris.joblib` are near: case and what stands after the last dot are what people get wrong. */
function stem(name: string): string {
  return name.replace(/(?<=.)\.[^.]*$/, '').toLowerCase();
}

/** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. Names are 255 bytes at most. */
function distance(one: string, other: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      const swaps = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const swapped = swaps ? (before[j - 2] ?? Infinity) + 1 : Infinity;
      next.push(Math.min(replaced, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    [before, row] = [row, next];
  }
  return row[other.length] ?? 0;
}

// Checking against what others need for the same file, in the same run: picklescan, modelscan, fickling, modelaudit, and
// CPython's own `pickle.load`. First what each says of the fixtures (exit 1 with default flags), then time and memory, then
// what was promised. Who has no answer in time is ended after 45 s, printed as such, and not asked for the larger file.
// usage: npm run bench:check [-- [--prepare] [--only PART,…] [BYTES [DICTS [PEER…]]]]
// default: 1 GB (after 1 MB and 100 MB), 1.5 million, all parts and all peers: about eight minutes on two cores. --prepare only
// makes the files and environments that are kept in the cache: two minutes more where there are none.
// Parts: found, start, forest, weights, dicts
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { detection } from './check/found.ts';
import { made } from './check/inputs.ts';
import { installed, load, ourselves } from './check/peers.ts';
import type { Row } from './check/rows.ts';
import { GB, size, table } from './check/rows.ts';
import * as verdict from './check/verdicts.ts';

const root = join(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, prepare: { type: 'boolean', default: false } },
});
const [largest = GB, dicts = 1_500_000] = positionals.slice(0, 2).map(Number);
const parts = ['found', 'start', 'forest', 'weights', 'dicts'] as const;
const chosen = values.only?.split(',') ?? parts;
const unknown = chosen.find((name) => !parts.some((part) => part === name));
if (unknown !== undefined) throw new Error(`there is no part ${unknown}: ${parts.join(', ')}`);
const does = (part: (typeof parts)[number]): boolean => chosen.includes(part);

const begun = performance.now();
const peers = installed(positionals.slice(2));
const ours = ourselves(root);
const forests = (): string[] => [...new Set([1e6, 1e8, largest])].map((bytes) => made('forest', bytes));
const weights = (): string => made('weights', largest);
const small = (): string => made('dicts', dicts);
if (values.prepare) {
  for (const file of [...forests(), weights(), small()]) console.log(`${file}, ${size(statSync(file).size)}`);
} else await compare();
console.log(`\n${((performance.now() - begun) / 60_000).toFixed(1)} minutes`);

async function compare(): Promise<void> {
  const smallest = join(root, 'test-fixtures', 'iris', 'iris.pkl');
  const rows: Row[] = [];
  const verdicts: Parameters<typeof verdict.say>[0][number][] = [];
  const row = (title: string, file: string, others = peers): Row => {
    const one = table(`${title}, ${size(statSync(file).size)}`, file, ours, others, title);
    rows.push(one);
    return one;
  };

  if (does('found')) await detection(join(root, 'test-fixtures'), [ours, ...peers]);
  // Forests are compared with a start as well: what they take beyond it.
  const start = does('start') || does('forest') ? row('start-up', smallest) : undefined;
  if (start) verdicts.push(verdict.smallFile(start));
  if (does('forest') && start) {
    const found = forests().map((file) => ({ file, of: row('RandomForest', file) }));
    const last = found.at(-1);
    if (last) verdicts.push(verdict.forest(last.of, start, last.file));
  }
  if (does('weights')) verdicts.push(verdict.largeFile(row('an array in an estimator', weights())));
  if (does('dicts'))
    verdicts.push(...verdict.asLoading(row(`${dicts} small dicts`, small(), [load, ...peers]), load.name));
  verdict.say([...verdicts, ...(rows.length > 0 ? verdict.overall(rows) : [])]);
}

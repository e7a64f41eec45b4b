import { spawnSync } from 'node:child_process';
import { statfsSync } from 'node:fs';

/**
 * What a way takes of the disk at most, for each byte of the model: its context in the engine, the layer there, packed and
 * unpacked, the image, and the registry's blob. Measured with a current engine, whose store keeps all of them.
 */
const PEAK = 5.5;

/** @param copies of the model that the bench itself keeps */
export function assertDisk(folder: string, title: string, bytes: number, copies: number): void {
  const { bavail, bsize } = statfsSync(folder);
  const [needs, has] = [bytes * (PEAK + copies), bavail * bsize];
  const words = `${title} needs ${gb(needs)} of disk at most, ${folder} has ${gb(has)}`;
  if (has < needs) throw new Error(`${words}: free some, or leave this size out (--sizes)`);
  console.log(words);
}

function gb(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`;
}

/** Records of the engine's build cache, by their ids; none where the engine does not tell. */
export function buildRecords(): ReadonlySet<string> {
  return new Set(records().map(({ ID }) => ID));
}

/** Removes what builds have left since then of the model and its context; environments stay, for the next to begin with. */
export function forgetBuilds(before: ReadonlySet<string>): void {
  for (const { ID, Description = '' } of records()) {
    if (before.has(ID) || !/local source|\bmodels?\b/.test(Description)) continue;
    spawnSync('docker', ['buildx', 'prune', '--force', '--filter', `id=${ID}`]);
  }
}

/** Removes every image that the engine has under a registry's name: by that name, because the base has others, too. */
export function forgetImages(registry: string): void {
  const named = [
    'images',
    '--digests',
    '--format',
    '{{.Repository}} {{.Tag}} {{.Digest}} {{.ID}}',
    '--filter',
    `reference=${registry}/*`,
  ];
  for (const line of spawnSync('docker', named, { encoding: 'utf8' }).stdout.split('\n')) {
    const [name = '', tag = '', digest = '', id = ''] = line.split(' ');
    if (tag !== '' && tag !== '<none>') spawnSync('docker', ['rmi', '--force', `${name}:${tag}`]);
    if (digest.startsWith('sha256:')) spawnSync('docker', ['rmi', '--force', `${name}@${digest}`]);
    else if (tag === '<none>') spawnSync('docker', ['rmi', '--force', id]);
  }
}

interface BuildRecord {
  readonly ID: string;
  readonly Description?: string;
}

function records(): BuildRecord[] {
  const said = spawnSync('docker', ['buildx', 'du', '--format', '{{json .}}'], { encoding: 'utf8' });
  if (said.status !== 0) return [];
  return said.stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as BuildRecord);
}

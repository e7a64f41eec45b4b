// What the release workflow asks of this checkout; it needs nothing installed.
// usage: node scripts/release/version.ts state            lines for GITHUB_OUTPUT: version, publish, propose, next
//        node scripts/release/version.ts set VERSION DAY  writes the version into the packages and the changelog
//        node scripts/release/version.ts notes VERSION    what the changelog says of it
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { nextVersion, released, sections } from './changelog.ts';

const root = join(import.meta.dirname, '../..');
const changelog = join(root, 'CHANGELOG.md');
/** Those that bear the release's version. The server in images has one of its own, which moves when the server does. */
const packages = ['packages/core', 'packages/cli', 'actions/package-model'];

const [command, version = '', day = ''] = process.argv.slice(2);
switch (command) {
  case 'state':
    console.log(await state());
    break;
  case 'set':
    await setVersion(version, day);
    break;
  case 'notes':
    console.log(await notes(version));
    break;
  default:
    console.error('usage: node scripts/release/version.ts state | set VERSION DAY | notes VERSION');
    process.exitCode = 2;
}

async function state(): Promise<string> {
  const [newest] = sections(await readFile(changelog, 'utf8'));
  const waiting = newest?.name === 'Unreleased' ? newest.lines : [];
  const current = await currentVersion();
  const tags = await releasedVersions();
  return [
    `version=${current}`,
    // Its pull request was merged, and it was not released yet.
    `publish=${waiting.length === 0 && newest?.name === current && !tags.includes(current)}`,
    `propose=${waiting.length > 0}`,
    `next=${nextVersion(tags[0], waiting)}`,
  ].join('\n');
}

async function setVersion(next: string, on: string): Promise<void> {
  if (!/^\d+\.\d+\.\d+$/.test(next) || !/^\d{4}-\d{2}-\d{2}$/.test(on))
    throw new Error('set VERSION DAY: 1.2.3 2026-01-31');
  const bump = (text: string): string => text.replace(/^ {2}"version": "[^"]+"/m, `  "version": "${next}"`);
  for (const each of packages) await rewrite(join(root, each, 'package.json'), bump);
  await rewrite(join(root, 'package-lock.json'), (text) =>
    packages.reduce(
      (lock, each) => lock.replace(new RegExp(`("${each}": \\{[^}]*?"version": )"[^"]+"`), `$1"${next}"`),
      text,
    ),
  );
  await rewrite(changelog, (text) => released(text, next, on));
}

async function notes(wanted: string): Promise<string> {
  const found = sections(await readFile(changelog, 'utf8')).find(({ name }) => name === wanted);
  if (!found) throw new Error(`CHANGELOG.md says nothing of ${wanted}`);
  return found.lines.join('\n');
}

async function rewrite(path: string, change: (text: string) => string): Promise<void> {
  const text = await readFile(path, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`${path} has no place for the version`);
  await writeFile(path, changed);
}

async function currentVersion(): Promise<string> {
  const { version: found } = JSON.parse(await readFile(join(root, 'packages/core/package.json'), 'utf8')) as {
    version: string;
  };
  return found;
}

/** By tags of this history, newest first: `v1` moves and is none. */
async function releasedVersions(): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)('git', ['tag', '--list', 'v*.*.*', '--sort=-version:refname'], {
    cwd: root,
  });
  return stdout.split('\n').flatMap((tag) => (/^v\d+\.\d+\.\d+$/.test(tag) ? [tag.slice(1)] : []));
}

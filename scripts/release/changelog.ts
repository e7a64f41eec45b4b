/** What CHANGELOG.md says of releases: a section each, the first of which is `## Unreleased` as long as there is something. */
export interface Section {
  /** `Unreleased`, or a version. */
  readonly name: string;
  readonly lines: readonly string[];
}

const HEADING = /^## (Unreleased|\d+\.\d+\.\d+)(?: \(\d{4}-\d{2}-\d{2}\))?$/;

/** The sections, newest first. @throws Error for a heading that is neither `Unreleased` nor a version with its day */
export function sections(changelog: string): readonly Section[] {
  const found: { name: string; lines: string[] }[] = [];
  for (const line of changelog.split('\n')) {
    if (line.startsWith('## ')) {
      const [, name] = HEADING.exec(line) ?? [];
      if (name === undefined)
        throw new Error(`CHANGELOG.md: "${line}" is neither "## Unreleased" nor "## 1.2.3 (DAY)"`);
      found.push({ name, lines: [] });
    } else if (line.startsWith('- ')) found.at(-1)?.lines.push(line);
  }
  return found;
}

/**
 * The version that follows from what has changed (semver.org): a line that begins with `- Breaking:` asks for a major one, lines
 * that all begin with `- Fixed:` for a patch, others for a minor one. The first release is 1.0.0: workflows name its tag `v1`.
 */
export function nextVersion(last: string | undefined, lines: readonly string[]): string {
  if (last === undefined) return '1.0.0';
  const [major = 0, minor = 0, patch = 0] = last.split('.').map(Number);
  if (lines.some((line) => line.startsWith('- Breaking:'))) return `${major + 1}.0.0`;
  if (lines.every((line) => line.startsWith('- Fixed:'))) return `${major}.${minor}.${patch + 1}`;
  return `${major}.${minor + 1}.0`;
}

/** The changelog after the release: what was unreleased stands under the version and its day. */
export function released(changelog: string, version: string, day: string): string {
  return changelog.replace(/^## Unreleased$/m, `## ${version} (${day})`);
}

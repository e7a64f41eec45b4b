import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { main } from '../cli.ts';
import { root, type Block } from './blocks.ts';

/** What a test puts in place of names that a page takes for granted. */
export type Names = readonly (readonly [string, string])[];

/**
 * A page, followed from its first block to its last, in a folder with copies of what it speaks of: fixtures where it is about
 * this repository, `models/iris.pkl` with samples and requirements where it is about one's own.
 * @throws Error naming page and line, with what was printed, for a command that fails or prints something else
 */
export async function follow(blocks: readonly Block[], names: Names = []): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'package-model-docs-'));
  try {
    await scene(folder);
    let printed = '';
    for (const block of blocks) {
      const { marker } = block;
      if (marker?.kind === 'file') {
        await mkdir(dirname(join(folder, marker.path)), { recursive: true });
        await writeFile(join(folder, marker.path), `${block.text}\n`);
      } else if (marker?.kind === 'run') printed = await runBlock(block, folder, names);
      else if (marker?.kind === 'prints') compare(block, printed);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function scene(folder: string): Promise<void> {
  for (const name of ['iris', 'churn', 'signed', 'mlflow']) {
    await cp(join(root, 'test-fixtures', name), join(folder, 'test-fixtures', name), {
      recursive: true,
      filter: (path) => !/pylock\.[^/\\]*\.toml$/.test(path),
    });
  }
  await mkdir(join(folder, 'models'));
  for (const name of ['iris.pkl', 'iris.samples.json']) {
    await cp(join(root, 'test-fixtures/iris', name), join(folder, 'models', name));
  }
  await writeFile(join(folder, 'requirements.txt'), 'scikit-learn>=1.5\n');
  await writeFile(join(folder, '.python-version'), '3.11\n');
  // npx finds what npm has installed; here it is what was built.
  const bin = join(folder, '.bin');
  await mkdir(bin);
  await writeFile(
    join(bin, 'npx'),
    `#!/bin/sh\n[ "$1" = --yes ] && shift\ncase "$1" in package-model | package-model@*) shift ;; *) echo "npx $1 is not known to the test" >&2; exit 2 ;; esac\nexec node "${main}" "$@"\n`,
  );
  await chmod(join(bin, 'npx'), 0o755);
  // What npm ci leaves in a clone.
  const installed = join(folder, 'node_modules/.bin');
  await mkdir(installed, { recursive: true });
  await writeFile(join(installed, 'package-model'), `#!/bin/sh\nexec node "${main}" "$@"\n`, { mode: 0o755 });
  await symlink(process.execPath, join(bin, 'node'));
}

/** Both streams in the order in which they came, as a terminal shows them. */
function runBlock({ page, line, text }: Block, folder: string, names: Names): Promise<string> {
  const script = names.reduce((done, [from, to]) => done.replaceAll(from, to), text);
  const env = {
    ...process.env,
    NO_COLOR: '1',
    PATH: `${join(folder, '.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
  };
  return new Promise((done, fail) => {
    execFile(
      'bash',
      ['-e', '-o', 'pipefail', '-c', `exec 2>&1\n${script}`],
      { cwd: folder, env, maxBuffer: 16 << 20, timeout: 280_000 },
      (error, stdout) => {
        if (error) fail(new Error(`${page}:${line} ended with ${error.code ?? error.signal}:\n${stdout}`));
        // Nobody should have to know what Node thinks of the program.
        else if (/^\(node:\d+\)/m.test(stdout)) fail(new Error(`${page}:${line} shows a warning of Node:\n${stdout}`));
        else done(names.reduce((shown, [from, to]) => shown.replaceAll(to, from), stdout));
      },
    );
  });
}

/** Each line that the page shows is printed, in this order; `…` stands for anything within a line, and alone for any lines. */
function compare({ page, line, text }: Block, printed: string): void {
  const lines = printed.split('\n');
  let at = 0;
  for (const [index, shown] of text.split('\n').entries()) {
    if (shown.trim() === '' || shown.trim() === '…') continue;
    const pattern = new RegExp(
      `^${shown
        .trimEnd()
        .split('…')
        .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join('.*')}\\s*$`,
    );
    const found = lines.findIndex((each, from) => from >= at && pattern.test(each));
    if (found < 0) throw new Error(`${page}:${line + 1 + index}: "${shown}" is not printed. What is:\n${printed}`);
    at = found + 1;
  }
}

import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { allBlocks, blocksOf, pages, root, sessions, type Block } from './docs/blocks.ts';
import { follow } from './docs/session.ts';

const SHELLS = new Set(['sh', 'bash', 'shell', 'console', 'zsh', 'fish', 'powershell', 'pwsh', 'bat', 'cmd']);
const blocks = await allBlocks();

/** Blocks that a reader would paste into a terminal. */
function commandsIn(of: readonly Block[]): readonly Block[] {
  return of.filter(({ language }) => SHELLS.has(language));
}

/** Places of commands that say neither that a test runs them nor why none does. */
function silentIn(of: readonly Block[]): readonly string[] {
  const silent = commandsIn(of).filter(({ marker }) => marker?.kind !== 'run' && marker?.kind !== 'not run');
  return silent.map(({ page, line }) => `${page}:${line}`);
}

test('every command block is run by a test, or says why not', () => {
  const commands = commandsIn(blocks);
  expect(silentIn(blocks)).toEqual([]);
  const run = commands.filter(({ marker }) => marker?.kind === 'run');
  console.log(`${run.length} of ${commands.length} command blocks are run`);
  expect(run.length).toBeGreaterThan(20);
});

test('a reason for not running a block is a reason', () => {
  const reasons = blocks.flatMap(({ marker }) => (marker?.kind === 'not run' ? [marker.because] : []));
  expect(reasons.filter((because) => because.length < 15)).toEqual([]);
});

test('a new block of commands on any page has to be run, or to say why not', async () => {
  const all = await pages();
  const counts = all.map(async (page) => {
    const text = `${await readFile(join(root, page), 'utf8')}\n\n\`\`\`sh\nfalse\n\`\`\`\n`;
    return silentIn(blocksOf(page, text)).length;
  });
  expect(await Promise.all(counts)).toEqual(all.map(() => 1));
  // Neither a language of another name nor a list or a quotation hides one.
  const hidden = [
    '```zsh\nfalse\n```',
    '~~~sh\nfalse\n~~~',
    '- one\n\n  ```sh\n  false\n  ```',
    '> ```sh\n> false\n> ```',
  ];
  expect(hidden.map((text) => silentIn(blocksOf('x.md', text)))).toEqual([
    ['x.md:1'],
    ['x.md:1'],
    ['x.md:3'],
    ['x.md:1'],
  ]);
});

test('each of the twenty-five questions has an answer, and each way that was asked for a page', async () => {
  const faq = await readFile(join(root, 'docs/faq.md'), 'utf8');
  const answers = faq.split(/^### /m).slice(1);
  expect(answers).toHaveLength(25);
  expect(answers.filter((each) => each.split('\n\n').slice(1).join('').trim().length < 60)).toEqual([]);
  const ways = [
    'first-image',
    'pull-request-gate',
    'retrain-nightly',
    'rollback',
    'own-code',
    'private-index',
    'conda',
  ];
  const targets = ['gpu', 'sagemaker', 'kserve', 'vertex-ai', 'cloud-run', 'plain-docker'];
  const index = await readFile(join(root, 'docs/how-to/README.md'), 'utf8');
  expect([...ways, ...targets].filter((way) => !index.includes(`(${way}.md)`))).toEqual([]);
});

test('a block without an end would be found', () => {
  expect(() => blocksOf('x.md', '```sh\ntrue\n')).toThrow('x.md:1');
});

test.each([...sessions(blocks, 'unit')])('%s can be followed', async (_, held) => {
  await expect(follow(held)).resolves.toBeUndefined();
});

test('a command that fails, and an output that is another, would be found', async () => {
  const failing = blocksOf('x.md', '<!-- run -->\n\n```sh\nfalse\n```\n');
  await expect(follow(failing)).rejects.toThrow('x.md:3');
  const other = blocksOf('x.md', '<!-- run -->\n\n```sh\necho one\n```\n\n<!-- prints -->\n\n```text\ntwo\n```\n');
  await expect(follow(other)).rejects.toThrow('"two" is not printed');
});

test.each(await pages())('what %s links to is there', async (page) => {
  const text = (await readFile(join(root, page), 'utf8')).replaceAll(/^ *```[\s\S]*?^ *```$/gm, '');
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target ?? '');
  for (const link of links.filter((each) => !/^[a-z]+:/.test(each))) {
    const [path = '', heading] = link.split('#');
    const file = path === '' ? join(root, page) : join(root, dirname(page), path);
    const kind = await stat(file).catch(() => undefined);
    expect(kind, `${page} links to ${link}`).toBeDefined();
    if (heading === undefined || !kind?.isFile()) continue;
    expect(anchors(await readFile(file, 'utf8')), `${page} links to ${link}`).toContain(heading);
  }
});

/** As GitHub makes them of headings. */
function anchors(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

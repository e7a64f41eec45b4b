import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { allBlocks, blocksOf, pages, root, sessions } from './docs/blocks.ts';
import { follow } from './docs/session.ts';

const blocks = await allBlocks();

test('every command block is run by a test, or says why not', () => {
  const commands = blocks.filter(({ language }) => ['sh', 'bash', 'shell', 'console'].includes(language));
  const silent = commands.filter(({ marker }) => marker?.kind !== 'run' && marker?.kind !== 'not run');
  expect(silent.map(({ page, line }) => `${page}:${line}`)).toEqual([]);
  const run = commands.filter(({ marker }) => marker?.kind === 'run');
  console.log(`${run.length} of ${commands.length} command blocks are run`);
  expect(run.length).toBeGreaterThan(20);
});

test('a reason for not running a block is a reason', () => {
  const reasons = blocks.flatMap(({ marker }) => (marker?.kind === 'not run' ? [marker.because] : []));
  expect(reasons.filter((because) => because.length < 15)).toEqual([]);
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

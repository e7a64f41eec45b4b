import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../../../..');

/**
 * A fenced block of a page, with what the comment above it says of it:
 * `<!-- run -->` (a test runs it), `<!-- run: container -->` (one with a container engine does), `<!-- not run: REASON -->`,
 * `<!-- prints -->` (what the block before it prints; `…` stands for anything), `<!-- file: PATH -->` (written there first).
 */
export interface Block {
  readonly page: string;
  readonly line: number;
  readonly language: string;
  readonly text: string;
  readonly marker: Marker | undefined;
}

export type Marker =
  | { readonly kind: 'run'; readonly where: 'unit' | 'container' }
  | { readonly kind: 'not run'; readonly because: string }
  | { readonly kind: 'prints' }
  | { readonly kind: 'file'; readonly path: string };

/** Every page that a reader may follow. */
export async function pages(): Promise<readonly string[]> {
  const docs = (await readdir(join(root, 'docs'), { recursive: true })).map(
    (path) => `docs/${path.replaceAll('\\', '/')}`,
  );
  const packages = ['packages/cli/README.md', 'packages/core/README.md', 'test-fixtures/README.md'];
  return ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...packages, ...docs]
    .filter((path) => path.endsWith('.md'))
    .toSorted();
}

/** The blocks of a page, in order. */
export function blocksOf(page: string, text: string): readonly Block[] {
  const lines = text.split('\n');
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [, fence, language = ''] = /^((?: |> ?)*(?:`{3,}|~{3,})) *(\w*)/.exec(lines[at] ?? '') ?? [];
    if (fence === undefined) continue;
    const end = lines.findIndex((line, index) => index > at && line.trimEnd() === fence);
    if (end < 0) throw new Error(`${page}:${at + 1}: this block has no end`);
    const above = lines.slice(Math.max(0, at - 2), at).findLast((line) => line.trim() !== '');
    blocks.push({
      page,
      line: at + 1,
      language,
      text: lines.slice(at + 1, end).join('\n'),
      marker: marker(above ?? ''),
    });
    at = end;
  }
  return blocks;
}

/** @returns undefined for a line that is no marker */
function marker(line: string): Marker | undefined {
  const [, text] = /^<!-- (.+) -->$/.exec(line.trim()) ?? [];
  if (text === 'run') return { kind: 'run', where: 'unit' };
  if (text === 'run: container') return { kind: 'run', where: 'container' };
  if (text === 'prints') return { kind: 'prints' };
  if (text?.startsWith('file: ')) return { kind: 'file', path: text.slice('file: '.length) };
  if (text?.startsWith('not run: ')) return { kind: 'not run', because: text.slice('not run: '.length) };
  return undefined;
}

export async function allBlocks(): Promise<readonly Block[]> {
  const found = await Promise.all(
    (await pages()).map(async (page) => blocksOf(page, await readFile(join(root, page), 'utf8'))),
  );
  return found.flat();
}

/** Pages with blocks of a kind, to be run one after the other: a page is one session, from its first block to its last. */
export function sessions(blocks: readonly Block[], where: 'unit' | 'container'): ReadonlyMap<string, readonly Block[]> {
  const byPage = new Map<string, Block[]>();
  for (const block of blocks) byPage.set(block.page, [...(byPage.get(block.page) ?? []), block]);
  for (const [page, held] of byPage) {
    const kinds = new Set(held.flatMap(({ marker: each }) => (each?.kind === 'run' ? [each.where] : [])));
    // Where one block needs an engine, those before it are its ground.
    const kind = kinds.has('container') ? 'container' : kinds.has('unit') ? 'unit' : undefined;
    if (kind !== where) byPage.delete(page);
  }
  return byPage;
}

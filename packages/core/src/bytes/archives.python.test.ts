import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pythonWith } from '../../test/python-env.ts';
import type { Compression } from './expand.ts';
import { expandedSource } from './expand.ts';
import { npyHeader } from './npy.ts';
import { memorySource } from './source.ts';
import { tarMembers } from './tar.ts';
import type { RandomBytes } from './zip.ts';
import { readZip } from './zip.ts';

/** The first use installs the packages. */
const TIMEOUT = 10 * 60 * 1000;
const run = promisify(execFile);

interface Case {
  readonly file: string;
  readonly kind: Compression | 'tar' | 'zip' | 'npy';
  /** SHA-256 of what Python expands it to; nothing where Python refuses it. */
  readonly content?: string;
  /** Names and sizes, as Python lists them. */
  readonly members?: readonly (readonly [string, number])[];
  readonly shape?: readonly number[];
  readonly fortran?: boolean;
}

let folder = '';
let cases: readonly Case[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'package-model-oracle-'));
  const python = await pythonWith(['numpy==2.4.6', 'lz4==4.4.5']);
  const script = fileURLToPath(new URL('archives.py', import.meta.url));
  const { stdout } = await run(python, ['-B', script, folder], { maxBuffer: 64 << 20 });
  cases = JSON.parse(stdout) as readonly Case[];
}, TIMEOUT);

afterAll(() => rm(folder, { recursive: true, force: true }));

async function expanded(bytes: Uint8Array, compression: Compression): Promise<string | undefined> {
  const source = expandedSource(memorySource(bytes), compression);
  const hash = createHash('sha256');
  for (let at = 0; ;) {
    const { bytes: piece } = await source.load(at, 1);
    if (piece.length === 0) break;
    hash.update(piece);
    at += piece.length;
  }
  await source.close();
  return source.broken === undefined ? hash.digest('hex') : undefined;
}

describe('what Python reads', () => {
  it('is many cases', () => {
    expect(cases.length).toBeGreaterThan(1000);
  });

  it.each(['bz2', 'xz', 'lzma', 'lz4'] as const)('%s: the same bytes, or a refusal by both', async (kind) => {
    const seen: string[] = [];
    for (const { file, content } of cases.filter((one) => one.kind === kind)) {
      const ours = await expanded(await readFile(join(folder, file)), kind);
      if (ours !== content)
        seen.push(
          `${file}: ${ours === undefined ? 'refused here' : content === undefined ? 'refused there' : 'differs'}`,
        );
    }
    expect(seen).toEqual([]);
  });

  it('tar: the same members', async () => {
    for (const { file, members } of cases.filter((one) => one.kind === 'tar')) {
      const found: [string, number][] = [];
      for await (const { name, size, kind } of tarMembers(
        memorySource(await readFile(join(folder, file))),
        () => undefined,
      ))
        found.push([kind === 'directory' ? name.replace(/\/$/, '') : name, kind === 'file' ? size : 0]);
      expect([file, found]).toEqual([file, members]);
    }
  });

  it('zip: the same members', async () => {
    for (const { file, members } of cases.filter((one) => one.kind === 'zip')) {
      const bytes = await readFile(join(folder, file));
      const source: RandomBytes = {
        size: bytes.length,
        readAt: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)),
      };
      const zip = await readZip(source, { lenient: true });
      expect([file, zip.faults, zip.members.map(({ name, size }) => [name, size])]).toEqual([file, [], members]);
    }
  });

  it('npy: the same shapes', async () => {
    for (const { file, shape, fortran } of cases.filter((one) => one.kind === 'npy')) {
      const header = await npyHeader(memorySource(await readFile(join(folder, file))));
      if (typeof header === 'string') throw new Error(`${file}: ${header}`);
      expect([file, header.shape.map(Number), header.fortran]).toEqual([file, shape, fortran]);
    }
  });
});

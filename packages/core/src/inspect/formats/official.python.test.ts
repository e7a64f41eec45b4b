import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testHost } from '../../../test/host.ts';
import { pythonWith } from '../../../test/python-env.ts';
import type { Model } from '../../nouns/model.ts';
import { inspect } from '../inspect.ts';

/** The first use installs the packages. */
const TIMEOUT = 10 * 60 * 1000;
const run = promisify(execFile);

/** What an official library reads of a file that it, or a mutation, has written. */
interface Case {
  readonly file: string;
  readonly kind: 'safetensors' | 'onnx' | 'h5' | 'gguf';
  readonly refused?: true;
  readonly tensors?: readonly { readonly name: string; readonly dtype: string; readonly shape: readonly number[] }[];
  readonly operators?: Readonly<Record<string, number>>;
  readonly dialects?: readonly unknown[];
}

let folder = '';
let cases: readonly Case[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'package-model-official-'));
  const python = await pythonWith([
    'safetensors==0.8.0',
    'onnx==1.22.0',
    'h5py==3.16.0',
    'gguf==0.19.0',
    'numpy==2.4.6',
  ]);
  const script = fileURLToPath(new URL('official.py', import.meta.url));
  const { stdout } = await run(python, ['-B', script, folder], { maxBuffer: 64 << 20 });
  cases = JSON.parse(stdout) as readonly Case[];
}, TIMEOUT);

afterAll(() => rm(folder, { recursive: true, force: true }));

/** What differs, each with the file that shows it. */
async function differences(kind: Case['kind'], differs: (model: Model, like: Case) => string | undefined) {
  await using host = await testHost();
  const seen: string[] = [];
  for (const like of cases.filter((one) => one.kind === kind)) {
    const why = differs(await inspect(join(folder, like.file), host), like);
    if (why !== undefined) seen.push(`${like.file}: ${why}`);
  }
  return seen;
}

function tensorsDiffer({ structure }: Model, { tensors = [] }: Case): string | undefined {
  const ours =
    structure.kind === 'tensors' ? structure.tensors : structure.kind === 'graph' ? (structure.weights ?? []) : [];
  const [here, there] = [ours, tensors].map((all) =>
    all
      .map(({ name, dtype, shape }) => JSON.stringify([name, dtype, shape]))
      .toSorted()
      .join(' '),
  );
  return here === there ? undefined : `here ${here}, there ${there}`;
}

function troubleOf({ anomalies, unread }: Model): string {
  return [...anomalies.map(({ kind, detail }) => `${kind} ${detail}`), ...unread.map(({ why }) => why)].join('; ');
}

describe('what official libraries read', () => {
  it('are many cases', () => {
    expect(cases.length).toBeGreaterThan(900);
    expect(cases.filter(({ refused }) => refused).length).toBeGreaterThan(200);
  });

  it('safetensors: the same tensors, and what the library refuses is found wrong', async () => {
    const seen = await differences('safetensors', (model, like) => {
      const trouble = model.format === 'safetensors' ? troubleOf(model) : 'another format';
      if (like.refused) return trouble === '' ? 'refused there, in order here' : undefined;
      return tensorsDiffer(model, like);
    });
    expect(seen).toEqual([]);
  });

  it('ONNX: the same operators, initializers and versions', async () => {
    const seen = await differences('onnx', (model, like) => {
      const { structure } = model;
      if (structure.kind !== 'graph') return structure.kind;
      const trouble = troubleOf(model);
      if (trouble !== '') return trouble;
      try {
        expect(structure.operators).toEqual(like.operators);
        expect(model.dialects?.map(({ name, version }) => [name, version])).toEqual(like.dialects);
      } catch (error) {
        return String(error);
      }
      return tensorsDiffer(model, like);
    });
    expect(seen).toEqual([]);
  });

  it.each(['h5', 'gguf'] as const)('%s: the same tensors, and nothing wrong', async (kind) => {
    expect(await differences(kind, (model, like) => troubleOf(model).trim() || tensorsDiffer(model, like))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Platform } from '../nouns/image.ts';
import { parsePep508, printPep508 } from '../python/pep508.ts';
import { buildsFor, isForGpu, writtenForCpu, type Accelerator } from './accelerator.ts';
import type { Declared } from './sources/source.ts';

const need = (name: string, exact?: string) => ({ name, hard: [], ...(exact !== undefined && { exact }) });

describe('buildsFor', () => {
  it.each<[string, string, string[], Accelerator, Platform, string]>([
    ['TensorFlow for CPU', 'tensorflow', [], 'cpu', 'linux/amd64', 'tensorflow-cpu'],
    ['TensorFlow where there is no build for CPU', 'tensorflow', [], 'cpu', 'linux/arm64', 'tensorflow'],
    [
      'TensorFlow that something else asks for by its name',
      'tensorflow',
      ['tf-keras'],
      'cpu',
      'linux/amd64',
      'tensorflow',
    ],
    ['TensorFlow with its CUDA libraries', 'tensorflow', [], 'cuda', 'linux/amd64', 'tensorflow[and-cuda]'],
    ['XGBoost for CPU', 'xgboost', [], 'cpu', 'linux/arm64', 'xgboost-cpu'],
    ['XGBoost for CUDA', 'xgboost', [], 'cuda', 'linux/amd64', 'xgboost'],
    ['XGBoost as it is declared', 'xgboost', ['xgboost'], 'cpu', 'linux/amd64', 'xgboost'],
    ['the other name of XGBoost, alone', 'xgboost', ['xgboost-cpu'], 'cuda', 'linux/amd64', 'xgboost-cpu'],
    ['onnxruntime with its CUDA libraries', 'onnxruntime', [], 'cuda', 'linux/amd64', 'onnxruntime-gpu[cuda,cudnn]'],
    ['onnxruntime where there is no build for CUDA', 'onnxruntime', [], 'cuda', 'linux/arm64', 'onnxruntime'],
    ['onnxruntime as it is declared', 'onnxruntime', ['onnxruntime-gpu'], 'cpu', 'linux/amd64', 'onnxruntime-gpu'],
    ['what has one build', 'scikit-learn', [], 'cuda', 'linux/amd64', 'scikit-learn'],
  ])('takes %s', (_, name, declared, accelerator, platform, wanted) => {
    const [made] = buildsFor([need(name)], new Set(declared), { platform, accelerator });
    const extras = made && 'extras' in made && Array.isArray(made.extras) ? `[${made.extras.join(',')}]` : '';
    expect(`${made?.name ?? ''}${extras}`).toBe(wanted);
  });

  it('leaves a version alone that is older than its build for CPU', () => {
    const cpu = { platform: 'linux/amd64', accelerator: 'cpu' } as const;
    expect(buildsFor([need('xgboost', '1.7.6')], new Set(), cpu)).toEqual([need('xgboost', '1.7.6')]);
  });
});

it('knows packages for GPUs by their names', () => {
  for (const name of ['nvidia-cublas-cu12', 'triton', 'onnxruntime-gpu', 'cupy-cuda12x'])
    expect(isForGpu(name)).toBe(true);
  for (const name of ['numpy', 'torch', 'onnxruntime', 'tritonclient']) expect(isForGpu(name)).toBe(false);
});

describe('writtenForCpu', () => {
  const listed = (line: string, hashes: string[] = []): Declared => {
    const requirement = parsePep508(line).value;
    if (!requirement) throw new Error(line);
    const at = { kind: 'text', file: 'model/requirements.txt', line: 1, column: 1 } as const;
    return { requirement, hashes, at, pin: at, constraint: false };
  };
  const taken = (lines: readonly Declared[], platform: Platform = 'linux/amd64') =>
    writtenForCpu(lines, platform).requirements.map(({ requirement }) => printPep508(requirement));

  it('takes the build without CUDA, and says so', () => {
    expect(taken([listed('xgboost==3.2.0'), listed('numpy')])).toEqual(['xgboost-cpu==3.2.0', 'numpy']);
    expect(writtenForCpu([listed('tensorflow>=2.16')], 'linux/amd64').leftOut).toMatchObject([
      { what: 'tensorflow', because: 'tensorflow-cpu is the same library without CUDA' },
    ]);
  });

  it.each<[string, Declared[], Platform]>([
    ['a version older than the build for CPU', [listed('xgboost==1.7.6')], 'linux/amd64'],
    ['files named by their hashes', [listed('xgboost==3.2.0', ['sha256:00'])], 'linux/amd64'],
    ['what another package asks for by this name', [listed('xgboost==3.2.0'), listed('xgboost-ray')], 'linux/amd64'],
    ['a platform without such a build', [listed('tensorflow==2.21.0')], 'linux/arm64'],
    ['both names at once', [listed('xgboost'), listed('xgboost-cpu')], 'linux/amd64'],
  ])('leaves %s', (_, lines, platform) => {
    expect(taken(lines, platform)).toEqual(lines.map(({ requirement }) => printPep508(requirement)));
    expect(writtenForCpu(lines, platform).leftOut).toEqual([]);
  });
});

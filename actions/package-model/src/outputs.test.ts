import type { Report } from '@package-model/core';
import { expect, test } from 'vitest';
import { outputsOf } from './outputs.ts';

const empty: Report = { version: 1, findings: [], images: [], tags: [], verifications: [], timings: [] };
const kept = { report: '/t/report.json', sarif: '/t/findings.sarif', summary: '/t/summary.md' };
const at = { kind: 'bytes', file: 'a.pkl', members: [], offset: 0 } as const;
const producers = (...all: (readonly [library: string, version: string, known: 'written' | 'follows'])[]): Report =>
  ({
    ...empty,
    model: { format: 'pickle', producers: all.map(([library, version, known]) => ({ library, version, known, at })) },
  }) as unknown as Report;

test('all outputs are there when nothing is known', () => {
  const outputs = outputsOf([empty], undefined, 'package');
  expect(Object.values(outputs).filter((value) => value !== '')).toEqual(['failed']);
});

test('the framework is a name and a version that was written, made of harmless characters', () => {
  const framework = (report: Report) => outputsOf([report], kept, 'package').framework;
  expect(framework(producers(['scikit-learn', '1.9.1', 'written']))).toBe('scikit-learn 1.9.1');
  expect(framework(producers(['python', '>=3.4', 'follows'], ['numpy', '>=2.0', 'follows']))).toBe('numpy');
  expect(framework(producers(['python', '>=3.4', 'follows']))).toBe('');
  expect(framework(producers(['$(id)\n', '1"; rm -rf /', 'written']))).toBe('id 1rm-rf');
});

test('a test that was passed stays passed when only the registry fails', () => {
  const verifications = [{ verdict: 'verified' }] as unknown as Report['verifications'];
  const stopped = (code: 'REGISTRY_UNREACHABLE' | 'PUSH_MISMATCH') =>
    ({ stage: 'push', code, message: '', remedy: '' }) as const;
  const verdict = (report: Report) => outputsOf([report], kept, 'package').verdict;
  expect(verdict({ ...empty, verifications })).toBe('verified');
  expect(verdict({ ...empty, verifications, stopped: stopped('REGISTRY_UNREACHABLE') })).toBe('verified');
  expect(verdict({ ...empty, verifications, stopped: stopped('PUSH_MISMATCH') })).toBe('failed');
  expect(verdict({ ...empty, stopped: stopped('REGISTRY_UNREACHABLE') })).toBe('failed');
});

test('a check passes where every model did, and tells the format of one alone', () => {
  const read = { ...empty, model: { format: 'onnx', producers: [] } } as unknown as Report;
  const failed: Report = { ...read, stopped: { stage: 'check', code: 'FINDINGS', message: '', remedy: '' } };
  expect(outputsOf([read], kept, 'check')).toMatchObject({ verdict: 'passed', format: 'onnx', findings: '0' });
  expect(outputsOf([read, read], kept, 'check')).toMatchObject({ verdict: 'passed', format: '' });
  expect(outputsOf([read, failed], kept, 'check')).toMatchObject({ verdict: 'failed' });
  expect(outputsOf([], undefined, 'check')).toMatchObject({ verdict: 'failed', findings: '' });
});

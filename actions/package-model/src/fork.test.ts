import { defaultSettings, type Settings } from '@package-model/core';
import { describe, expect, it } from 'vitest';
import { forTrigger } from './fork.ts';
import type { Trigger } from './trigger.ts';

const inputs = (more: Partial<Settings>) => ({
  models: ['m.onnx'],
  given: new Set<string>(),
  settings: { ...defaultSettings('action'), ...more },
});
const fork = { fork: true } as Trigger;

describe('a pull request from a fork', () => {
  it.each([{ allowHostLoad: true }, { runGraph: true }])(
    'may not have its model loaded outside a container: %j',
    (more) => {
      expect(() => forTrigger(inputs(more), fork)).toThrow(expect.objectContaining({ code: 'LOAD_REFUSED' }));
      expect(forTrigger(inputs(more), { fork: false } as Trigger).notices).toEqual([]);
    },
  );
});

it.each([
  [true, 'forks get no secrets', /fork != true/],
  [false, 'are not set', /Secrets and variables/],
])('an index whose secrets are missing is named before anything is asked (fork: %s)', (fork, message, remedy) => {
  const login = { indexUrl: 'https://:@packages.acme.example/simple' };
  expect(() => forTrigger(inputs(login), { fork } as Trigger)).toThrow(
    expect.objectContaining({
      code: 'USAGE',
      message: expect.stringContaining(message),
      remedy: expect.stringMatching(remedy),
    }),
  );
  expect(forTrigger(inputs({ indexUrl: 'https://packages.acme.example/simple' }), { fork } as Trigger).notices).toEqual(
    [],
  );
});

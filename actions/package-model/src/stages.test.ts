import type { PipelineEvent } from '@package-model/core';
import { expect, test } from 'vitest';
import type { Sink } from './sink.ts';
import { stageLog } from './stages.ts';

function logged(events: readonly PipelineEvent[]): string[] {
  const lines: string[] = [];
  const sink: Sink = {
    line: (text) => lines.push(text),
    group: (title) => lines.push(`> ${title}`),
    endGroup: () => undefined,
    commands: (issue) => issue(),
  };
  const log = stageLog(sink);
  events.forEach(log.on);
  log.end();
  return lines;
}

const output = (stage: PipelineEvent['stage'], line: string): PipelineEvent => ({ stage, type: 'output', line });
const finished = (stage: PipelineEvent['stage'], ms = 0, outcome: 'done' | 'failed' = 'done'): PipelineEvent => ({
  stage,
  type: 'finished',
  outcome,
  ms,
});

test('one fold a stage: what is prepared early waits for its stage', () => {
  const events = [
    finished('inspect'),
    finished('check'),
    output('image', 'engine found'),
    finished('image', 500),
    output('environment', 'resolved'),
    finished('environment', 1500),
    finished('check'),
    output('image', 'built'),
    finished('image', 12_345),
    finished('push'),
  ];
  expect(logged(events)).toEqual([
    '> Inspect the model',
    'done in 0.0 s',
    '> Check the model',
    'done in 0.0 s',
    '> Lock the environment',
    'resolved',
    'done in 1.5 s',
    '> Build the image',
    'engine found',
    'built',
    'done in 12.3 s',
  ]);
});

test('what was prepared for a stage that is never reached is shown all the same', () => {
  expect(logged([finished('inspect'), output('image', 'no engine'), finished('image', 5, 'failed')])).toEqual([
    '> Inspect the model',
    'done in 0.0 s',
    '> Build the image',
    'no engine',
    'failed in 0.0 s',
  ]);
});

import type { PipelineEvent } from '@package-model/core';
import type { Sink } from './sink.ts';

type Stage = PipelineEvent['stage'];

const titles: Readonly<Record<Stage, string>> = {
  inspect: 'Inspect the model',
  check: 'Check the model',
  environment: 'Lock the environment',
  image: 'Build the image',
  verify: 'Test the image',
  push: 'Tag and push',
  report: 'Report',
};

/** A log is read afterwards: how far something has come is told now and then, not always. */
const PROGRESS_MS = 10_000;
/** A stage that had nothing to say and took no time is not worth a fold. */
const WORTH_MS = 100;

export interface StageLog {
  readonly on: (event: PipelineEvent) => void;
  /** Shows what was held back for a stage that was never reached. */
  readonly end: () => void;
}

/**
 * Events as lines of the log, one fold a stage. What is prepared early (the engine is looked for before the environment
 * is resolved) waits for its stage's fold; what is judged late is told where it comes up.
 */
export function stageLog(sink: Sink): StageLog {
  let open: Stage | undefined;
  let told = 0;
  let resolved = false;
  let running: Stage | undefined;
  const shown = new Set<Stage>();
  const early = new Map<Stage, string[]>();
  const say = (stage: Stage, text: string): void => {
    if (!resolved && (stage === 'image' || stage === 'verify')) {
      early.set(stage, [...(early.get(stage) ?? []), text]);
      return;
    }
    if (open !== stage && !(stage === 'check' && shown.has(stage))) {
      sink.group(titles[stage]);
      open = stage;
      shown.add(stage);
      for (const line of early.get(stage) ?? []) sink.line(line);
      early.delete(stage);
    }
    sink.line(text);
  };
  const finished = (event: PipelineEvent & { type: 'finished' }): void => {
    const { stage, ms, outcome } = event;
    told = 0;
    // That the file was read and judged is always told, for everything else rests on it.
    const founding = (stage === 'inspect' || stage === 'check') && !shown.has(stage);
    const prepared = !resolved && (stage === 'image' || stage === 'verify') && outcome !== 'failed';
    if (!prepared && (open === stage || founding || ms >= WORTH_MS || outcome === 'failed')) {
      say(stage, `${outcome} in ${(ms / 1000).toFixed(1)} s`);
    }
    resolved ||= stage === 'environment';
  };
  return {
    on: (event) => {
      // What is sent to a registry while an image is made (its environment) belongs to the making.
      const stage = event.stage === 'push' && event.type !== 'started' && running === 'image' ? 'image' : event.stage;
      switch (event.type) {
        case 'started':
          running = event.stage;
          return;
        case 'decided':
          return say(stage, `${event.what} (${event.because})`);
        case 'output':
          return say(stage, event.line);
        case 'found':
          return say(stage, `${event.finding.severity} ${event.finding.rule}: ${event.finding.message}`);
        case 'progress':
          if (Date.now() - told < PROGRESS_MS) return;
          told = Date.now();
          return say(stage, progressText(event));
        case 'finished':
          return finished(event);
      }
    },
    end: () => {
      resolved = true;
      for (const [stage, lines] of early) {
        sink.group(titles[stage]);
        for (const line of lines) sink.line(line);
      }
      early.clear();
    },
  };
}

function progressText({ what, done, total, unit }: PipelineEvent & { type: 'progress' }): string {
  return `${what}: ${done}${total === undefined ? '' : ` of ${total}`} ${unit}`;
}

import type { Finding } from './finding.ts';

export type Stage = 'inspect' | 'check' | 'environment' | 'image' | 'verify' | 'push' | 'report';

export type PipelineEvent = { readonly stage: Stage } & (
  | { readonly type: 'started' }
  | { readonly type: 'decided'; readonly what: string; readonly because: string }
  | {
      readonly type: 'progress';
      readonly what: string;
      readonly done: number;
      readonly total?: number;
      readonly unit: 'bytes' | 'files' | 'requests';
    }
  /** A line of a tool's output (docker, uv): foreign text, for the surface to escape. */
  | { readonly type: 'output'; readonly line: string }
  | { readonly type: 'found'; readonly finding: Finding }
  | { readonly type: 'finished'; readonly outcome: 'done' | 'reused' | 'skipped' | 'failed'; readonly ms: number }
);

import { greet, openSink } from './sink.ts';

/** `actions/check-model`: the gate of a pull request. No engine, no secret, nothing left behind, and so no post step. */
const sink = openSink((text) => void process.stdout.write(text));
greet(sink, 'check-model');
const { run } = await import('./run.ts');
process.exitCode = await run('check', process.env, sink);

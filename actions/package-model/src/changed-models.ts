import { greet, openSink } from './sink.ts';

/** `actions/changed-models`: which models a change touches, as a matrix. Reads git and nothing else. */
const sink = openSink((text) => void process.stdout.write(text));
greet(sink, 'changed-models');
const { changedModels } = await import('./changed/run.ts');
process.exitCode = await changedModels(process.env, sink);

import { greet, openSink } from './sink.ts';

/** `actions/combine-reports`: one summary of the reports that other jobs wrote. */
const sink = openSink((text) => void process.stdout.write(text));
greet(sink, 'combine-reports');
const { combineReports } = await import('./combine/run.ts');
process.exitCode = await combineReports(process.env, sink);

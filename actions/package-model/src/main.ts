import * as core from '@actions/core';
import { greet, openSink } from './sink.ts';

/**
 * One bundle for both steps: the runner hands the state that the first saved to the second. Each loads only what it
 * needs, since most post steps have nothing to do.
 */
const sink = openSink((text) => void process.stdout.write(text));
if (core.getState('isPost') === 'true') {
  const { finish } = await import('./post.ts');
  await finish(process.env, sink);
} else {
  core.saveState('isPost', 'true');
  greet(sink, 'package-model');
  const { run } = await import('./run.ts');
  process.exitCode = await run('package', process.env, sink);
}

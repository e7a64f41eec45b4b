#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeText, PackageModelError } from '@package-model/core/start';
import { readArguments, type Invocation } from './arguments.ts';
import { helpText } from './help.ts';
import { stderr, stdout } from './output.ts';
import { run } from './run.ts';

process.exitCode = await main(process.argv.slice(2));

async function main(argv: readonly string[]): Promise<number> {
  try {
    return await answer(readArguments(argv));
  } catch (error) {
    if (argv.includes('--json')) await stdout.write(`${JSON.stringify({ stopped: stoppedBy(error) }, undefined, 2)}\n`);
    if (!(error instanceof PackageModelError)) return defect(error);
    await stderr.write(`${error.code}: ${escapeText(error.message)}\n${escapeText(error.remedy)}\n`);
    return error.exitCode;
  }
}

/** What programs get where there is no answer: as everywhere with `--json`, one document. */
function stoppedBy(error: unknown): Pick<PackageModelError, 'code' | 'message' | 'remedy'> {
  if (error instanceof PackageModelError) return { code: error.code, message: error.message, remedy: error.remedy };
  return {
    code: 'INTERNAL',
    message: error instanceof Error ? error.message : String(error),
    remedy: 'This is a defect: please report it.',
  };
}

/** Never a stack trace for a user; whoever reports the defect can have one. */
async function defect(error: unknown): Promise<number> {
  const said = error instanceof Error ? error.message : String(error);
  const stack = process.env['PACKAGE_MODEL_DEBUG'] && error instanceof Error ? `${error.stack}\n` : '';
  await stderr.write(
    `INTERNAL: ${escapeText(said)}\nThis is a defect: please report it; PACKAGE_MODEL_DEBUG=1 shows where.\n${stack}`,
  );
  return 2;
}

async function answer(invocation: Invocation): Promise<number> {
  switch (invocation.kind) {
    case 'help':
      await stdout.write(helpText(invocation.command, Math.min(stdout.columns ?? 100, 120)));
      return 0;
    case 'version':
      await stdout.write(`${version()}\n`);
      return 0;
    case 'run':
      return run(invocation);
  }
}

function version(): string {
  const { version: own } = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  return own;
}

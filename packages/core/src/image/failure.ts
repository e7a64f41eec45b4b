import { diskRemedy, type Engine } from '../engine/engine.ts';
import { PackageModelError, type ErrorCode } from '../errors.ts';

/** Of the failing step's output, what goes into the message. */
const SHOWN_LINES = 12;
const SHOWN_STEP = 160;
/** Of the whole output, what is looked at. */
const KEPT_LINES = 2000;

/** What a failing step says, and what that means; the first that fits. Anything else is a failed build. */
const causes: readonly { readonly says: RegExp; readonly code: ErrorCode; readonly remedy: string }[] = [
  {
    says: /certificate verify failed|UnknownIssuer|invalid peer certificate|self.signed certificate/i,
    code: 'NETWORK',
    remedy:
      'Something between the build and the package index inspects TLS: hand its certificate bundle in with --certificates FILE.',
  },
  {
    says: /hash(?:es)? (?:mismatch|do not match)|DO NOT MATCH THE HASHES/i,
    code: 'BUILD_FAILED',
    remedy:
      'The index or channel has a file that is not the locked one. Find out why before anything else; --upgrade NAME locks what it has now.',
  },
  {
    says: /\b40[13]:? (?:Unauthorized|Forbidden)/i,
    code: 'NETWORK',
    remedy:
      'The package index or channel refuses. Give its address with user and token (--index-url https://USER:TOKEN@…, --torch-index-url, --conda-mirror), or a login in ~/.netrc.',
  },
  {
    says: /failed to fetch|dns error|failed to establish a new connection|name or service not known|name resolution|could not resolve|connection (?:refused|reset|timed out)|network is unreachable|error sending request|timed? ?out/i,
    code: 'NETWORK',
    remedy: 'The build cannot reach the package index. Set HTTPS_PROXY where a proxy is needed, and run again.',
  },
  {
    says: /not found in the package registry|no version of|No matching distribution|no wheels? with a matching/i,
    code: 'BUILD_FAILED',
    remedy:
      'The index of the build does not have what the lock names. Give the index that was locked with (--index-url, --find-links), or lock anew with --upgrade.',
  },
  {
    says: /exec format error/i,
    code: 'BUILD_FAILED',
    remedy:
      'The builder does not run the platform of the image. Build on a machine of that platform and join the images (package-model merge), set up emulation (docker/setup-qemu-action), or name a builder that has it (--builder).',
  },
  {
    says: /No module named (?:pip|venv|ensurepip)|python: not found|exec: "?\/bin\/sh/i,
    code: 'BUILD_FAILED',
    remedy: 'The base image lacks Python, venv or pip. Use python:VERSION-slim, or a base that has them.',
  },
];

/** Lines of a step that are not the program's: state, and (with BuildKit 0.8) the step's digest. */
const noise = /^(?:DONE|CACHED|\.\.\.|sha256:[0-9a-f]{64}$|ERROR: )/;

/**
 * Collects the builder's plain output; asked afterwards what failed. Bounded. `take` says whether a line is news: not so
 * the digests of BuildKit 0.8, and what every BuildKit repeats of a failed step behind a rule.
 */
export function buildLog() {
  const lines: string[] = [];
  let repeats = false;
  return {
    take: (line: string): boolean => {
      lines.push(line);
      if (lines.length > KEPT_LINES) lines.shift();
      repeats ||= line === '------';
      return !repeats && line.trim() !== '' && !/^#\d+ sha256:[0-9a-f]{64}$/.test(line);
    },
    failure: (engine: Engine): PackageModelError => explain(engine, lines),
  };
}

function explain(engine: Engine, lines: readonly string[]): PackageModelError {
  const text = lines.join('\n');
  if (/no space left on device|disk quota exceeded/i.test(text)) {
    return new PackageModelError(
      'DISK_FULL',
      'no space left in the engine while building the image',
      diskRemedy(engine),
    );
  }
  if (/cannot connect to the docker daemon|error during connect|connection to .* closed/i.test(text)) {
    return new PackageModelError(
      'ENGINE_UNAVAILABLE',
      'the container engine went away during the build',
      'Start the engine and run again.',
    );
  }
  const { step, said } = failingStep(lines);
  const cause = causes.find(({ says }) => says.test(said.join('\n')));
  return new PackageModelError(
    cause?.code ?? 'BUILD_FAILED',
    `the image could not be built: ${step ?? 'the builder'} failed`,
    cause?.remedy ??
      "Read what the step says. 'package-model dockerfile MODEL --output DIR' writes the same build for trying by hand.",
    { said: said.slice(-SHOWN_LINES) },
  );
}

/** BuildKit numbers its steps: `#9 [build 3/5] RUN …`, `#9 0.41 output`, `#9 ERROR: …`. */
function failingStep(lines: readonly string[]): { step: string | undefined; said: string[] } {
  const failed = lines.map((line) => /^#(\d+) ERROR: /.exec(line)?.[1]).findLast((number) => number !== undefined);
  if (failed === undefined)
    return { step: undefined, said: lines.filter((line) => line.trim() !== '').slice(-SHOWN_LINES) };
  const own = lines.filter((line) => line.startsWith(`#${failed} `)).map((line) => line.slice(failed.length + 2));
  const title = own.find((line) => /^\[(?!internal)[^\]]+\] /.test(line)) ?? own.find((line) => line.startsWith('['));
  return {
    step: title?.slice(0, SHOWN_STEP),
    said: own.filter((line) => line !== title && !noise.test(line)).map((line) => line.replace(/^\d+\.\d+ /, '')),
  };
}

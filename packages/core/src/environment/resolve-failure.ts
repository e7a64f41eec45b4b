import { PackageModelError } from '../errors.ts';
import type { Requirement } from '../nouns/environment.ts';
import type { ExecResult } from '../nouns/host.ts';
import type { LockInputs } from './inputs.ts';

/** The part of an explanation that a person reads. */
const EXPLAINED = 1200;

interface Kind {
  readonly when: RegExp;
  readonly code: 'NETWORK' | 'DISK_FULL' | 'TOOL_UNAVAILABLE';
  readonly says: string;
  readonly remedy: string;
}

const kinds: readonly Kind[] = [
  {
    when: /no space left on device|disk quota exceeded/i,
    code: 'DISK_FULL',
    says: 'no space left while resolving',
    remedy: 'Free some disk space and run again.',
  },
  {
    when: /No interpreter found|No Python .*found/i,
    code: 'TOOL_UNAVAILABLE',
    says: 'uv needs a Python on the PATH to resolve, of any version',
    remedy: 'Install Python 3 (it runs nothing of the packages), or keep the lock beside the model.',
  },
  {
    when: /certificate|UnknownIssuer|self.signed/i,
    code: 'NETWORK',
    says: 'the package index has a certificate that is not trusted',
    remedy: 'Name a file with the certificates to trust: --certificates FILE.',
  },
  {
    when: /\b(401|403|407)\b|Unauthorized|Forbidden|Proxy Authentication/i,
    code: 'NETWORK',
    says: 'the package index or the proxy refuses',
    remedy:
      'Give credentials in ~/.netrc or in the address of the index (UV_DEFAULT_INDEX), never in a requirements file.',
  },
  {
    when: /error sending request|Failed to fetch|dns error|timed? ?out|connect(ion)? (error|refused|reset)|network/i,
    code: 'NETWORK',
    says: 'the package index does not answer',
    remedy:
      'Check the network, the proxy (HTTPS_PROXY) and the index (--index-url); a lock beside the model needs none of them.',
  },
];

/** What went wrong in the resolver, in our words, with its explanation and the line to change where one can be told. */
export function failureOf(done: ExecResult, inputs: LockInputs): PackageModelError {
  const said = explanation(done.stderr);
  if (done.timedOut)
    return new PackageModelError(
      'NETWORK',
      `resolving did not finish in time: ${said}`,
      'Check the network and run again.',
    );
  // Without credentials an index looks as if it held nothing; the resolver says so in a hint.
  const locked = /authentication credentials|40[137] (?:Unauthorized|Forbidden|Proxy)/i.test(done.stderr);
  if (locked || !/No solution found/i.test(done.stderr)) {
    const kind = kinds.find(({ when }) => when.test(done.stderr));
    if (kind) return new PackageModelError(kind.code, `${kind.says}: ${said}`, kind.remedy);
  }
  const [, sourceOnly] = /Wheels are required for `([A-Za-z0-9._-]+)`/.exec(done.stderr) ?? [];
  if (sourceOnly !== undefined) {
    return new PackageModelError(
      'RESOLVE_FAILED',
      `${sourceOnly} has no wheel for Python ${inputs.python} on ${inputs.platform}: ${said}`,
      'Let one be built in a container: --build-wheels DIR; or name a folder that has one: --find-links DIR.',
    );
  }
  const at = culprits(done.stderr, inputs.requirements);
  const lines = at.map(({ text, from }) =>
    typeof from === 'object' && from.kind === 'text' ? `${from.file}:${from.line} (${text})` : text,
  );
  return new PackageModelError(
    'RESOLVE_FAILED',
    `no set of packages fits Python ${inputs.python} on ${inputs.platform}: ${said}`,
    lines.length > 0
      ? `Change ${lines.slice(0, 3).join(' or ')}, or ask for another Python with --python.`
      : 'Ask for another Python with --python, or name packages that fit in a requirements.txt beside the model.',
  );
}

/** Declared requirements that the explanation names; where it names none, nothing is blamed. */
function culprits(stderr: string, requirements: readonly Requirement[]): Requirement[] {
  const named = new Set(stderr.toLowerCase().match(/[a-z0-9][a-z0-9-]*/g));
  return requirements.filter(({ from, name }) => typeof from === 'object' && named.has(name));
}

function explanation(stderr: string): string {
  const lines = stderr.split('\n').map((line) => line.replace(/^\s*(?:×|╰─▶|cause:|error:|hint:|│)?\s*/u, '').trim());
  const text = lines
    .filter((line) => line !== '' && !/^warning/i.test(line))
    .join(' ')
    .replaceAll(/:\/\/[^/@\s]*@/g, '://');
  return text.length > EXPLAINED ? `${text.slice(0, EXPLAINED)}…` : text;
}

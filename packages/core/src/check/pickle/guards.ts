import type { Value } from '../../nouns/value.ts';

/** What does not hold of a state, as the end of "…, which"; undefined where it may be applied. */
type Guard = (state: Value) => string | undefined;

/**
 * Argument names of a distribution: `a, b, `. No defaults, no annotations: whatever Python would evaluate at the
 * definition of a function is not in this grammar.
 */
const NAMES = '((?:[A-Za-z_][A-Za-z0-9_]*, )*)';
/** `parse_arg_template` of scipy/stats/_distn_infrastructure.py, which `rv_generic.__setstate__` hands to `exec`. */
const TEMPLATE = new RegExp(
  `^\ndef _parse_args\\(self, ${NAMES} (loc=0|loc=0, scale=1)\\):\n {4}return \\(\\1\\), (loc, scale|loc, 1)\n` +
    `\ndef _parse_args_rvs\\(self, \\1 \\2, size=None\\):\n {4}return self\\._argcheck_rvs\\(\\1 \\3, size=size\\)\n` +
    `\ndef _parse_args_stats\\(self, \\1 \\2, moments='mv'\\):\n {4}return \\(\\1\\), \\3, moments\n$`,
);

const SHAPES = /^[A-Za-z_][A-Za-z0-9_]*(?:, *[A-Za-z_][A-Za-z0-9_]*)*$/;

const EXECUTES = 'would execute text from its own state that is not exactly what SciPy writes';

const guards: Readonly<Record<string, Guard>> = {
  'distribution-template': (state) => {
    if (typeof state !== 'object' || state === null) return EXECUTES;
    if ('tuple' in state) return isEarlierState(state.tuple) ? undefined : EXECUTES;
    if (!('dict' in state) || state.more) return EXECUTES;
    const texts = state.dict.filter(([key]) => key === '_parse_arg_template' || typeof key !== 'string');
    const plain = texts.every(
      ([key, text]) => typeof key === 'string' && typeof text === 'string' && TEMPLATE.test(text),
    );
    return plain ? undefined : EXECUTES;
  },
};

/**
 * Before SciPy 1.7 the state is what the constructor takes, and a random state. Of it the names of the shape parameters go
 * into the template; SciPy itself compares them with the same pattern.
 */
function isEarlierState([parameters, , ...more]: readonly Value[]): boolean {
  if (typeof parameters !== 'object' || parameters === null || !('dict' in parameters)) return false;
  if (parameters.more || more.length > 0) return false;
  return parameters.dict.every(
    ([key, value]) =>
      typeof key === 'string' &&
      (key !== 'shapes' || value === null || (typeof value === 'string' && SHAPES.test(value))),
  );
}

/** A guard that does not exist lets nothing pass. */
export function failedGuard(name: string, state: Value): string | undefined {
  const guard = Object.hasOwn(guards, name) ? guards[name] : undefined;
  return guard ? guard(state) : 'has a condition that this release does not know';
}

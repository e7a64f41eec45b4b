import { satisfies, validRange } from '@renovatebot/pep440';
import { normalizeName } from './names.ts';
import type { Parsed } from './syntax.ts';

/** What an environment marker (PEP 508) may ask about. */
export type MarkerEnvironment = Readonly<Record<MarkerVariable, string>>;

export const markerVariables = [
  'python_version',
  'python_full_version',
  'os_name',
  'sys_platform',
  'platform_release',
  'platform_system',
  'platform_version',
  'platform_machine',
  'platform_python_implementation',
  'implementation_name',
  'implementation_version',
  'extra',
] as const;
export type MarkerVariable = (typeof markerVariables)[number];

type Operand = { readonly variable: MarkerVariable } | { readonly text: string };
type Node =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Node[] }
  | { readonly kind: 'compare'; readonly left: Operand; readonly operator: string; readonly right: Operand };

export interface Marker {
  /** As written, without the blanks around it. */
  readonly text: string;
  readonly node: Node;
}

const versions: ReadonlySet<MarkerVariable> = new Set([
  'python_version',
  'python_full_version',
  'implementation_version',
]);
const token = /\s*(\(|\)|===|==|~=|!=|<=|>=|<|>|"[^"]*"|'[^']*'|[A-Za-z_][A-Za-z0-9_.]*)/y;
/** Deeper parentheses than anybody writes; each costs a frame of the stack. */
const MAX_DEPTH = 50;
const comparisons: ReadonlySet<string> = new Set(['===', '==', '~=', '!=', '<=', '>=', '<', '>']);
/** Names from before PEP 508, still met in old files. */
const aliases: Readonly<Record<string, MarkerVariable>> = {
  'os.name': 'os_name',
  'sys.platform': 'sys_platform',
  'platform.version': 'platform_version',
  'platform.machine': 'platform_machine',
  'platform.python_implementation': 'platform_python_implementation',
  python_implementation: 'platform_python_implementation',
};

/** Parses the marker that starts at `from` and goes to the end of `text`; columns of faults count in `text`. */
export function parseMarker(text: string, from = 0): Parsed<Marker> {
  let at = from;
  let depth = 0;
  const peek = (): string | undefined => {
    token.lastIndex = at;
    return token.exec(text)?.[1];
  };
  const take = (): string | undefined => {
    const found = peek();
    if (found !== undefined) at = token.lastIndex;
    return found;
  };
  const here = (): number => at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
  const fail = (message: string): Parsed<never> => ({ fault: { message, column: here() } });

  const chain = (kind: 'and' | 'or', part: () => Parsed<Node>): Parsed<Node> => {
    const parts: Node[] = [];
    do {
      const one = part();
      if (one.fault) return one;
      parts.push(one.value);
    } while (peek() === kind && take() !== undefined);
    const [only] = parts;
    return { value: parts.length === 1 && only ? only : { kind, parts } };
  };
  const or = (): Parsed<Node> => chain('or', and);
  const and = (): Parsed<Node> => chain('and', atom);
  const atom = (): Parsed<Node> => {
    if (peek() !== '(') return comparison();
    if (++depth > MAX_DEPTH) return fail(`more than ${MAX_DEPTH} parentheses`);
    take();
    const inner = or();
    if (inner.fault) return inner;
    if (peek() !== ')') return fail('`)` is expected here');
    take();
    depth--;
    return inner;
  };
  const comparison = (): Parsed<Node> => {
    const left = operand();
    if (left.fault) return left;
    const operator = operatorHere();
    if (operator.fault) return operator;
    const right = operand();
    if (right.fault) return right;
    if ('text' in left.value && 'text' in right.value)
      return fail('a marker compares with a variable such as `python_version`');
    return { value: { kind: 'compare', left: left.value, operator: operator.value, right: right.value } };
  };
  const operand = (): Parsed<Operand> => {
    const word = peek();
    if (word === undefined) return fail('a marker variable or a quoted text is expected here');
    if (word.startsWith('"') || word.startsWith("'")) {
      take();
      return { value: { text: word.slice(1, -1) } };
    }
    const variable = aliases[word] ?? markerVariables.find((known) => known === word);
    if (!variable) return fail(`${word} is no marker variable`);
    take();
    return { value: { variable } };
  };
  const operatorHere = (): Parsed<string> => {
    const word = peek();
    if (word !== undefined && (comparisons.has(word) || word === 'in')) {
      take();
      return { value: word };
    }
    if (word !== 'not') return fail('a comparison is expected here');
    take();
    if (peek() !== 'in') return fail('`in` is expected behind `not`');
    take();
    return { value: 'not in' };
  };

  const node = or();
  if (node.fault) return node;
  if (text.slice(at).trim() !== '') return fail('`and`, `or` or the end is expected here');
  return { value: { text: text.slice(from).trim(), node: node.value } };
}

/** Whether a marker holds. `extras` are those that were asked for; with none, `extra` is the empty string. */
export function holds(marker: Marker, environment: MarkerEnvironment): boolean {
  return evaluate(marker.node, environment);
}

function evaluate(node: Node, environment: MarkerEnvironment): boolean {
  if (node.kind !== 'compare') {
    const part = (one: Node): boolean => evaluate(one, environment);
    return node.kind === 'and' ? node.parts.every(part) : node.parts.some(part);
  }
  const [left, right] = [valueOf(node.left, environment), valueOf(node.right, environment)];
  const variable =
    'variable' in node.left ? node.left.variable : 'variable' in node.right ? node.right.variable : undefined;
  if (variable === 'extra') return compareText(normalizeName(left), node.operator, normalizeName(right));
  // A quoted version on the left turns the comparison around: `"3.8" <= python_version`.
  const [version, operator, bound] =
    'variable' in node.left ? [left, node.operator, right] : [right, turned(node.operator), left];
  if (variable && versions.has(variable)) {
    const listed = compareList(version, operator, bound);
    if (listed !== undefined) return listed;
    if (validRange(`${operator}${bound}`)) return satisfies(version, `${operator}${bound}`, { prereleases: true });
  }
  return compareText(left, node.operator, right);
}

/** `python_version in "3.8, 3.9"`: members of a list, not pieces of a text (3.1 is not in "3.11"). */
function compareList(version: string, operator: string, list: string): boolean | undefined {
  if (operator !== 'in' && operator !== 'not in') return undefined;
  const found = list.split(/[\s,]+/).includes(version);
  return operator === 'in' ? found : !found;
}

function compareText(left: string, operator: string, right: string): boolean {
  if (operator === 'in') return right.includes(left);
  if (operator === 'not in') return !right.includes(left);
  if (operator === '!=') return left !== right;
  if (operator === '==' || operator === '===') return left === right;
  if (operator === '<') return left < right;
  if (operator === '>') return left > right;
  if (operator === '<=') return left <= right;
  return operator === '>=' && left >= right;
}

function turned(operator: string): string {
  return ({ '<': '>', '>': '<', '<=': '>=', '>=': '<=' } as Readonly<Record<string, string>>)[operator] ?? operator;
}

function valueOf(operand: Operand, environment: MarkerEnvironment): string {
  return 'text' in operand ? operand.text : environment[operand.variable];
}

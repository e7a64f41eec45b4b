import type { CallForm, CodeLanguage, Effect } from '../../nouns/effect.ts';
import type { Global } from '../../nouns/value.ts';
import { argumentsText, cut, nameOf, plural, underLoaders, valueText, visible } from '../words.ts';
import type { Facts, Found, Surroundings } from '../rule.ts';
import { globalOf, type Judged } from './judged.ts';
import type { Fault } from './verdict.ts';
import { keyOf } from './python-names.ts';

/** A file path or a piece of code longer than this is shown by its beginning. */
const MAX_WHAT = 200;

/** Findings of the model's effects that have this fault; `sentence` gets what the effect does, in words. */
export function* foundWith(
  fault: Fault,
  { judged, facts }: Surroundings,
  words: (doing: string, judged: Judged) => { readonly message: string; readonly help: string },
): Iterable<Found> {
  for (const one of judged()) {
    if (one.verdict.fault !== fault) continue;
    const { message, help } = words(`${doing(one.effect)}${times(one.count)}${underLoaders(one.effect.loaders)}`, one);
    const own = classIsPlain.has(fault) ? ownClass(one, facts) : undefined;
    yield own ?? { message, help, at: one.effect.first, key: keyOfEffect(one) };
  }
}

/** Faults that are none where the class is the project's own: whoever reviews the project reviews it. */
const classIsPlain: ReadonlySet<Fault> = new Set(['unknown-class', 'unknown-name']);

function ownClass(one: Judged, { environment }: Facts): Found | undefined {
  const [global, first] = [globalOf(one.effect), one.effect.kind === 'calls' ? one.effect.args[0] : undefined];
  const made = typeof first === 'object' && first !== null && 'global' in first ? first.global : global;
  const own = environment?.code?.classes?.find(
    ({ module, name }) => made !== undefined && module === made.module && name === made.name,
  );
  if (!made || !own) return undefined;
  return {
    message: `The model uses ${nameOf(made)}, a class of this project, defined in ${cut(visible(own.file), MAX_WHAT)}, line ${own.line}.`,
    help: 'Review it as code that runs wherever the model is loaded.',
    at: { kind: 'text', file: own.file, line: own.line, column: 1 },
    severity: 'note',
    key: keyOfEffect(one),
  };
}

/** `calls os.system('id')`, `keeps os.system for later as FunctionTransformer.func`: who does what, in the present tense. */
export function doing(effect: Effect): string {
  switch (effect.kind) {
    case 'names':
      return `looks up ${nameOf(effect.global)} without calling it`;
    case 'calls':
      return call(effect.by, nameOf(effect.global), argumentsText(effect.args));
    case 'calls-unknown':
      return call(effect.by, valueText(effect.what), argumentsText(effect.args));
    case 'refers':
      return `keeps ${nameOf(effect.global)} for a later call${where(effect.holder, effect.attribute)}`;
    case 'sets':
      return `sets the attribute ${cut(visible(effect.attribute), MAX_WHAT)} on an instance of ${nameOf(effect.holder)}`;
    case 'setting':
      return `gives ${nameOf(effect.holder)} the setting ${effect.attribute}=${cut(valueText(effect.value), MAX_WHAT)}`;
    case 'runs':
      if (effect.language === 'source') return 'brings along a Python file that loading imports';
      return `${code[effect.language]}${cut(visible(effect.what), MAX_WHAT)}`;
    case 'reads':
      return `reads ${cut(visible(effect.target), MAX_WHAT)}`;
  }
}

const code: Readonly<Record<Exclude<CodeLanguage, 'source'>, string>> = {
  python: 'holds Python code: ',
  torchscript: 'has the operator ',
  jinja: 'has a template: ',
  native: 'holds a native library: ',
  op: 'has the operator ',
};

const verbs: Readonly<Record<CallForm, (name: string, args: string) => string>> = {
  reduce: (name, args) => `calls ${name}${args}`,
  inst: (name, args) => `calls ${name}${args}`,
  newobj: (name, args) =>
    args === '()' ? `makes an instance of ${name}` : `makes an instance of ${name} from ${args}`,
  ext: (name) => `uses ${name} from the extension registry`,
  persid: (name, args) => `asks the loading program for a persistent object ${name}${args}`,
  build: (name, args) => `gives an instance of ${name} the state ${args}`,
  append: (name, args) => `adds elements to ${name} ${args}`,
  setitem: (name, args) => `sets items of ${name} ${args}`,
  lookup: (name, args) => `looks up attributes on ${name} ${args}`,
  config: (name, args) => (args === '()' ? `makes ${name} as configured` : `makes ${name}${args} as configured`),
};

function call(by: CallForm, name: string, args: string): string {
  return verbs[by](name, args);
}

function where(holder: Global | undefined, attribute: string | undefined): string {
  if (!holder) return '';
  return attribute === undefined
    ? ` as an argument of ${nameOf(holder)}`
    : ` as ${nameOf(holder)}, attribute ${cut(visible(attribute), MAX_WHAT)}`;
}

function times(count: number): string {
  return count === 1 ? '' : ` (${plural(count, 'time')})`;
}

function keyOfEffect({ effect, given }: Judged): string[] {
  const global = globalOf(effect);
  const rest =
    effect.kind === 'refers' || effect.kind === 'sets' || effect.kind === 'setting'
      ? [effect.holder ? keyOf(effect.holder) : '', effect.attribute ?? '']
      : effect.kind === 'calls-unknown'
        ? [effect.by, JSON.stringify(effect.what)]
        : effect.kind === 'runs'
          ? [effect.language, effect.what]
          : effect.kind === 'reads'
            ? [effect.target]
            : [];
  return [global ? keyOf(global) : effect.kind, ...rest, ...given.toSorted()];
}

/** The one line that trusts a name, for rules where trusting is a way out. */
export function trustLine(global: Global): string {
  return `--trust ${nameOf(global)}`;
}

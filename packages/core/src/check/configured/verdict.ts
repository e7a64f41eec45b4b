import type { Global } from '../../nouns/value.ts';
import { knownFor } from '../pickle/denied.ts';
import { isStandardLibrary } from '../pickle/python-names.ts';
import type { Trust } from '../trust.ts';
import { isKeras, isListedInKeras, refusedInKeras } from './keras.ts';
import hub from './hub.json' with { type: 'json' };

/** What is wrong with a name that a configuration gives. */
export type ConfigFault = 'config-name-denied' | 'config-class-unknown';

export interface ConfigVerdict {
  readonly fault: ConfigFault;
  readonly because: string;
}

/** Thousands of names that most models never ask for: made into a set when the first one does. */
let inHub: ReadonlySet<string> | undefined;

function isInHub({ module, name }: Global): boolean {
  inHub ??= new Set(Object.entries(hub.classes).flatMap(([of, names]) => names.map((one) => `${of}:${one}`)));
  return inHub.has(`${module}:${name}`);
}

/** Types of tensors of TensorFlow, which Keras 2 writes beside the arguments of its layers. */
const specs = /^(?:Ragged|Sparse)?TensorSpec$/;
const specModules = /^tensorflow\.python\.(?:framework|ops\.ragged)\.[a-z_]+$/;

/** Flavours of MLflow, whose loader a model names: `mlflow.sklearn` + `_load_pyfunc`. */
const loader = /^mlflow(?:\.[a-z_0-9]+)+$/;

/**
 * Judges what a configuration has imported and made. Classes that the libraries themselves write there are listed; a class
 * of another package is somebody's to know; everything else (functions, the standard library, what else Keras holds) is refused.
 */
export function verdictOnConfigured(global: Global, trust: Trust): ConfigVerdict | undefined {
  if (trust.has(global, 'exact')) return undefined;
  const { module, name } = global;
  if (isInHub(global)) return undefined;
  if (name === '_load_pyfunc' && loader.test(module)) return undefined;
  if (specs.test(name) && specModules.test(module)) return undefined;
  // A registered name (`Package>Name`) is looked up among what the loading program registered, and not imported.
  if (name.includes('>')) return unknown(trust, global);
  if (isKeras(global)) {
    if (isListedInKeras(global)) return undefined;
    const because = refusedInKeras(global);
    return because === undefined ? unknown(trust, global) : { fault: 'config-name-denied', because };
  }
  const because = knownFor(global);
  if (because !== undefined) return { fault: 'config-name-denied', because };
  if (isStandardLibrary(module))
    return { fault: 'config-name-denied', because: 'is in the standard library, and no model is made of that' };
  if (!isClassName(name))
    return {
      fault: 'config-name-denied',
      because: 'is a function, or a path through attributes, that nobody reviewed',
    };
  return unknown(trust, global);
}

function unknown(trust: Trust, global: Global): ConfigVerdict | undefined {
  return trust.has(global, 'any')
    ? undefined
    : { fault: 'config-class-unknown', because: 'is in no list of classes that are known' };
}

/** PEP 8's word for it. What merely looks like a class is still imported from a package that the finding names. */
function isClassName(name: string): boolean {
  return /^_?[A-Z]\w*$/.test(name);
}

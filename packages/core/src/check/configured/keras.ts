import type { Global } from '../../nouns/value.ts';
import { once } from '../once.ts';
import table from './keras.json' with { type: 'json' };

type Names = Readonly<Record<string, readonly string[]>>;

const lists = once(() => {
  const listed = new Set<string>();
  const bare = new Set<string>();
  for (const names of [table.classes, table.functions] as readonly Names[]) {
    for (const [module, of] of Object.entries(names)) {
      for (const name of of) {
        listed.add(`${module}:${name}`);
        if (!module.startsWith('keras.src.')) bare.add(name);
      }
    }
  }
  return { listed, bare, refused: new Map(Object.entries(table.refused as Readonly<Record<string, string>>)) };
});

/** Ways in which releases write the one package: `tf.keras` of TensorFlow, the package of Keras 2 beside Keras 3. */
const aliases =
  /^(?:tensorflow\.(?:python\.)?keras|tf_keras|keras\.api(?:\._v[12]\.keras)?|keras\._tf_keras\.keras)(?=\.|$)/;

/** The package as Keras 3 calls it; anything else is left alone. */
export function kerasModule(module: string): string {
  return module.replace(aliases, 'keras');
}

/** Whether this is Keras's own, or a bare name, which legacy files give to what Keras registers itself. */
export function isKeras({ module }: Global): boolean {
  return module === '' || /^keras(?:\.|$)/.test(kerasModule(module));
}

/** Whether Keras's own configurations name it: a class that it deserializes, or a function that does arithmetic. */
export function isListedInKeras({ module, name }: Global): boolean {
  return module === '' ? lists().bare.has(name) : lists().listed.has(`${kerasModule(module)}:${name}`);
}

/**
 * Why something of Keras is refused, as the end of "…, which"; undefined for a bare name that Keras does not have, which is a
 * class that the loading program has to bring.
 */
export function refusedInKeras({ module, name }: Global): string | undefined {
  return (
    lists().refused.get(name) ?? (module === '' ? undefined : 'is in Keras, and nothing that a Keras model consists of')
  );
}

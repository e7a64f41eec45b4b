import type { Message } from '../../../bytes/protobuf/message.ts';
import { readProtobuf } from '../../../bytes/protobuf/read.ts';
import type { MessageType } from '../../../bytes/protobuf/message.ts';
import type { Source } from '../../../bytes/source.ts';
import type { Anomaly, Structure } from '../../../nouns/model.ts';
import type { Place } from '../../../nouns/place.ts';
import { countOf, Tally } from '../tally.ts';
import { localFunction, node, plain, variable } from './messages.ts';

/** TensorFlow has some 1500 operators; more different ones are made. */
const MAX_OPERATORS = 10_000;
const MAX_FUNCTIONS = 100_000;

export interface GraphReading {
  readonly message: Message;
  readonly structure: Structure;
  readonly tally: Tally;
  readonly anomalies: readonly Anomaly[];
  readonly unread: readonly { readonly why: string; readonly at: Place }[];
}

/** Reads a message that holds graphs: every operator, those of the functions in its library too. */
export async function readGraph(
  source: Source,
  type: MessageType,
  place: (offset: number) => Place,
): Promise<GraphReading> {
  const operators = new Map<string, { count: number; at: number }>();
  const functions = new Set<string>();
  const anomalies: Anomaly[] = [];
  let [variables, constants, left] = [0, 0, 0];
  const shapeOf = (shape: Message | undefined, at: number): number => {
    const lengths = shape?.messages('dim').map((dim) => dim.int('size')) ?? [];
    const numbers = lengths.reduce((product, length) => product * (length < 0n ? 1n : length), 1n);
    if (numbers < 2n ** 63n) return countOf([Number(numbers)]);
    if (anomalies.length === 0) anomalies.push({ kind: 'malformed', detail: 'a shape that overflows', at: place(at) });
    return 0;
  };
  const take = (message: Message): void => {
    if (message.type === variable) variables += shapeOf(message.message('shape'), message.at);
    else if (message.type === localFunction) {
      if (functions.size < MAX_FUNCTIONS) functions.add(message.message('signature')?.text('name') ?? '');
      else left += 1;
    } else if (message.type === node) {
      const op = message.text('op');
      const known = operators.get(op);
      if (known) known.count += 1;
      else if (operators.size < MAX_OPERATORS) operators.set(op, { count: 1, at: message.at });
      else left += 1;
      if (op !== 'Const') return;
      for (const attribute of message.messages('attr')) {
        const tensor = attribute.message('value')?.message('tensor');
        if (attribute.text('key') === 'value' && tensor)
          constants += shapeOf(tensor.message('tensor_shape'), message.at);
      }
    }
  };
  const { message, fault, cut } = await readProtobuf(source, type, take);
  if (fault) anomalies.push({ kind: fault.kind, detail: fault.what, at: place(fault.at) });
  const tally = new Tally();
  for (const [op, { count, at }] of operators) {
    // A call of a function in the library is what the function does, and that is counted.
    if (!plain.has(op) && !functions.has(op)) tally.add({ kind: 'runs', language: 'op', what: op }, place(at), count);
  }
  left += cut + tally.left;
  return {
    message,
    structure: {
      kind: 'graph',
      operators: Object.fromEntries([...operators].map(([op, { count }]) => [op, count])),
      // A frozen graph keeps its weights as constants, a SavedModel beside the graph.
      parameters: Math.min(variables > 0 ? variables : constants, Number.MAX_SAFE_INTEGER),
    },
    tally,
    anomalies,
    unread: left > 0 ? [{ why: `${left} values that were too many or too long to keep`, at: place(0) }] : [],
  };
}

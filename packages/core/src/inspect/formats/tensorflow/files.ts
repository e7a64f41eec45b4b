import { latin1 } from '../../../bytes/latin1.ts';
import { frontFields } from '../../../bytes/protobuf/front.ts';
import type { Candidate, Format } from '../format.ts';
import { nothing, placeIn } from '../format.ts';
import { named } from '../named.ts';
import { readGraph } from './graph.ts';
import { graph } from './messages.ts';
import { readSavedModel } from './saved-model.ts';

/** The graphs of a SavedModel, where the file is given and not its folder. */
export const savedModelFile: Format = named(
  {
    title: 'TensorFlow SavedModel, its graphs alone',
    match: ({ head }) => {
      const [version, first, ...more] = frontFields(head) ?? [];
      return (
        version?.number === 1 &&
        version.wire === 0 &&
        version.value === 1n &&
        [first, ...more].every((field) => field?.number === 2 && field.wire === 2) &&
        // A graph starts with what is known of it, which is a message and no name.
        head[first?.span.at ?? 0] === 0x0a
      );
    },
    read: (candidate) => readSavedModel(candidate.source, (offset) => placeIn(candidate, offset)),
  },
  'a TensorFlow SavedModel',
  ['protobuf'],
);

/** A graph with its weights as constants (tensorflow/core/framework/graph.proto). */
export const frozenGraph: Format = named(
  {
    title: 'TensorFlow frozen graph',
    match: startsWithNode,
    async read(candidate) {
      const { message, structure, tally, anomalies, unread } = await readGraph(candidate.source, graph, (offset) =>
        placeIn(candidate, offset),
      );
      const version = Number(message.message('versions')?.int('producer') ?? 0);
      return {
        ...nothing,
        format: 'frozen-graph',
        structure,
        dialects: [{ name: 'tensorflow-graph', version }],
        imports: ['tensorflow'],
        effects: tally.effects(),
        anomalies,
        unread,
      };
    },
  },
  'a TensorFlow graph',
  ['protobuf'],
);

/** Nothing else starts with a message of two names, the second of which is an operator's. */
function startsWithNode({ head }: Candidate): boolean {
  const [first] = frontFields(head) ?? [];
  if (first?.number !== 1 || first.wire !== 2) return false;
  const [name, op] = frontFields(head.subarray(first.span.at, first.span.at + first.span.length)) ?? [];
  if (name?.number !== 1 || name.wire !== 2 || op?.number !== 2 || op.wire !== 2) return false;
  const from = first.span.at + op.span.at;
  const word = latin1(head.subarray(from, from + op.span.length));
  return /^[A-Z_][A-Za-z0-9_>]*$/.test(word);
}

/** What is known by its signature or its name, and read by nobody here. */
export const tflite: Format = {
  title: 'TFLite (listed as unread)',
  match: ({ head }) => latin1(head.subarray(4, 8)) === 'TFL3',
  read: (candidate) =>
    Promise.resolve({
      ...nothing,
      format: 'tflite',
      unread: [{ why: 'a TFLite file: not read', at: placeIn(candidate) }],
    }),
};

export const tensorflowCheckpoint: Format = {
  title: 'TensorFlow checkpoint (listed as unread)',
  match: ({ name }) => /\.data-\d{5}-of-\d{5}$|(?:ckpt|variables)[^/]*\.index$/.test(name),
  read: (candidate) =>
    Promise.resolve({
      ...nothing,
      format: 'tensorflow-checkpoint',
      unread: [{ why: 'a TensorFlow checkpoint: not read', at: placeIn(candidate) }],
    }),
};

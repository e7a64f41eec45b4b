import { describe, expect, test } from 'vitest';
import { memorySource } from '../../bytes/source.ts';
import type { LoaderId } from '../../nouns/effect.ts';
import { interpret } from './interpret.ts';
import type { Interpretation } from './interpret.ts';

function read(text: string, loaders: readonly LoaderId[] = ['torch', 'torch-weights-only']): Promise<Interpretation> {
  const signal = AbortSignal.timeout(4000);
  const bytes = Buffer.from(`\x80\x02${text}.`, 'latin1');
  return interpret(memorySource(bytes), { loader: 'torch', loaders, file: 'f', members: [], signal });
}

const word = (text: string): string => `X${String.fromCharCode(text.length)}\0\0\0${text}`;
const storage = `(${word('storage')}ctorch\nFloatStorage\n${word('0')}${word('cpu')}K\x06tQ`;
/** `_rebuild_tensor_v2(storage, offset, size, stride, False, OrderedDict())` as torch.save writes it. */
const tensor = (size: string, stride: string, offset = 'K\0'): string =>
  `ctorch._utils\n_rebuild_tensor_v2\n(${storage}${offset}${size}${stride}\x89ccollections\nOrderedDict\n)RtR`;
const whole = tensor('K\x02K\x03\x86', 'K\x03K\x01\x86');

describe('torch.load with weights_only', () => {
  test('reads a dict of tensors to the end', async () => {
    const { weightsOnly, effects, anomalies } = await read(`}${word('w')}${whole}s`);
    expect(weightsOnly).toEqual({ accepted: true });
    expect(anomalies).toEqual([]);
    expect(effects.filter(({ loaders }) => loaders)).toEqual([]);
    expect(effects.some((effect) => 'by' in effect && effect.by === 'persid')).toBe(false);
  });

  test('stops at a name that is not on its list, and does nothing of what follows', async () => {
    const { weightsOnly, effects } = await read(
      `(${whole}ctorch.nn.modules.linear\nLinear\n)\x81cos\nsystem\n(${word('id')}tRt`,
    );
    expect(weightsOnly).toMatchObject({
      accepted: false,
      global: { module: 'torch.nn.modules.linear', name: 'Linear' },
      why: 'torch.nn.modules.linear.Linear is not on its list',
    });
    const system = effects.find((effect) => effect.kind === 'calls' && effect.global.module === 'os');
    expect(system?.loaders).toEqual(['torch']);
  });

  test.each([
    ['Nq\0\x94', 'the opcode MEMOIZE'],
    [`ccollections\nOrderedDict\n)RNa`, 'adds elements to collections.OrderedDict'],
    [`ctorch\nSize\n)RNNs`, 'sets items of torch.Size'],
    [`(${word('module')}ctorch\nTensor\nNNtQ`, 'a whole module'],
    [`(${word('other')}tQ`, 'a persistent id'],
    ['I1\n', 'the opcode INT'],
  ])('%j: stops at %s', async (text, why) => {
    const { weightsOnly } = await read(text);
    expect(weightsOnly).toMatchObject({ accepted: false, why: expect.stringContaining(why) as string });
  });

  test('is not asked where it is not among the loaders', async () => {
    expect((await read('N', ['torch'])).weightsOnly).toBeUndefined();
  });
});

describe('tensors', () => {
  test.each([
    [tensor('K\x02K\x04\x86', 'K\x04K\x01\x86'), 'reaches to element 7 of a storage of 6'],
    [tensor('K\x02K\x03\x86', 'K\x03K\x01\x86', 'K\x01'), 'reaches to element 6'],
    [tensor('J\xff\xff\xff\xffK\x03\x86', 'K\x03K\x01\x86'), 'negative size'],
  ])('that lie outside of their storage are found', async (text, words) => {
    const { anomalies } = await read(text);
    expect(anomalies).toMatchObject([{ kind: 'native-state', detail: expect.stringContaining(words) as string }]);
  });
});

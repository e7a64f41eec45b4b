import { describe, expect, it } from 'vitest';
import type { CodeLanguage } from '../../nouns/effect.ts';
import { verdictOnCode } from './verdict.ts';

const fault = (language: CodeLanguage, what: string): string | undefined => verdictOnCode(language, what)?.fault;

describe('operators of TensorFlow', () => {
  it.each([
    'ReadFile',
    'WriteFile',
    'PyFunc',
    'EagerPyFunc',
    'TFRecordDatasetV2',
    'DebugIdentityV3',
    'PrintV2',
    'Abort',
  ])('%s reaches out', (type) => {
    expect(fault('op', type)).toBe('operator-reaches-out');
  });

  it.each(['SaveV2', 'RestoreV2', 'MergeV2Checkpoints', 'ShardedFilename', 'InitializeTableFromTextFileV2', 'Const'])(
    '%s is in every saved model',
    (type) => {
      expect(fault('op', type)).toBeUndefined();
    },
  );

  it.each(['_FusedMatMul', 'XlaCallModule', 'PartitionedCall', 'ReadVariableOp'])('%s is known', (type) => {
    expect(fault('op', type)).toBeUndefined();
  });

  it('come from somewhere else where no release has them', () => {
    expect(fault('op', 'AcmeScale')).toBe('operator-unknown');
    expect(fault('op', 'constructor')).toBe('operator-unknown');
  });
});

describe('operators of ONNX', () => {
  it.each([
    ['com.microsoft::FusedMatMul', undefined],
    ['ai.onnx.ml::TreeEnsembleClassifier', undefined],
    ['com.acme::Scale', 'operator-unknown'],
    ['ai.onnx.contrib::GPT2Tokenizer', 'operator-unknown'],
    ['ai.onnx.contrib::PyOp', 'operator-reaches-out'],
  ])('%s: %s', (what, expected) => {
    expect(fault('op', what)).toBe(expected);
  });
});

describe('operators of TorchScript', () => {
  it.each([
    ['torch.add', undefined],
    ['ops.torchvision.nms', undefined],
    ['ops.quantized.linear', undefined],
    ['code/__torch__/model.py', undefined],
    ['__torch__.torch.classes.quantized.LinearPackedParamsBase', undefined],
    ['torch.from_file', 'operator-reaches-out'],
    ['aten::save', 'operator-reaches-out'],
    ['torch.save', 'operator-reaches-out'],
    ['ops.image.write_file', 'operator-reaches-out'],
    ['ops.acme.run', 'operator-unknown'],
    ['torch.classes.acme.Box', 'operator-unknown'],
    ['torch.ops.constructor.x', 'operator-unknown'],
  ])('%s: %s', (what, expected) => {
    expect(fault('torchscript', what)).toBe(expected);
  });
});

describe('templates', () => {
  /** As chat models bring them along. */
  const plain = [
    "{% for message in messages %}{{ '<|im_start|>' + message['role'] + '\n' + message['content'] + '<|im_end|>' }}{% endfor %}",
    "{%- set ns = namespace(found=false) -%}{%- if not ns.found and loop.first %}{{ raise_exception('no') }}{%- endif %}",
    "{{ bos_token }}{% if tools is not none %}{{ tools | tojson(indent=4) }}{% endif %}{{ strftime_now('%d %b') }}",
    "{%- macro render(x, self_name) -%}{{ x.items() | selectattr('role', 'equalto', 'user') | map(attribute='name') | list }}{%- endmacro -%}",
    "{# a comment about __class__ and self. #}text with __class__ and {{ 'x' }}",
    "{% set _dummy = 1 %}{{ message.content.split('</think>')[-1].lstrip('\\n') }}",
  ];

  it.each(plain.map((text) => [text]))('%j only formats', (text) => {
    expect(fault('jinja', text)).toBeUndefined();
  });

  it.each([
    ["{{ ''.__class__.__mro__[1].__subclasses__() }}"],
    ["{{ ''['__cl' + 'ass__'] }}"],
    ["{{ ''|attr('\\x5f\\x5fclass\\x5f\\x5f') }}"],
    ["{{ ''|attr(['_'*2,'class','_'*2]|join) }}"],
    ['{{ self._TemplateReference__context }}'],
    ['{{ cycler.next.x }}'],
    ["{{ lipsum['a'] }}"],
    ["{% import 'x' as y %}"],
    ["{{ '%s%s' | format('a', 'b') }}"],
    ["{{ '}}' ~ x.__init__ }}"],
    ['{% for x in ().gi_frame %}{% endfor %}'],
    ["{{ x['_private'] }}"],
    // Never closed: everything behind it is judged.
    ['{{ x.__class__'],
  ])('%j does more', (text) => {
    expect(fault('jinja', text)).toBe('template-reaches-out');
  });

  it('are refused where they are too long to be read whole', () => {
    expect(fault('jinja', 'a'.repeat(64 << 10))).toBe('template-reaches-out');
  });

  it('are judged in time that grows with their length alone', () => {
    const started = performance.now();
    fault('jinja', '{{ '.repeat(20_000));
    fault('jinja', "{{ '".repeat(16_000));
    fault('jinja', `{{ ${'a[ '.repeat(20_000)}`);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

it('code of the model’s own is a finding wherever it is', () => {
  expect(fault('python', 'function of the Lambda layer scale')).toBe('embedded-code');
  expect(fault('native', 'libops.so')).toBe('embedded-code');
});

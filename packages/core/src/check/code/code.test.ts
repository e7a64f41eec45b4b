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

describe('Python beside a model', () => {
  it.each([
    'from transformers import BertModel\n\n\nclass Own(BertModel):\n    def forward(self, x):\n        return super().forward(x)\n',
    'import torch\nfrom torch import nn\nfrom .deeper import Layer\n\nNAME = "os.system"  # import os\n',
    'import re\npattern = re.compile("a")\nmodel = None\n\n\ndef ready():\n    model.eval()\n    return getattr(model, "bias", None)\n',
    'import logging\n\nlogger = logging.getLogger(__name__)\nlogger.info(f"{logger.name}: {1 + 1}")\n',
    'class Own:\n    """Opens nothing: open(), exec, import os."""\n\n    def __init__(self):\n        super().__init__()\n',
  ])('passes where it computes: %j', (text) => {
    expect(fault('source', text)).toBeUndefined();
  });

  it.each([
    'import os',
    'import torch, subprocess',
    'if True: from socket import socket',
    'x = 1; import ctypes as c',
    'import torch\\\n, os',
    '# a comment\rimport os',
    "x = 'a\\\r\n'; import os; y = ''",
    'a = "\uff02"; import os #"',
    'f = eval',
    '\u{1d486}\u{1d499}\u{1d486}\u{1d484}("1")',
    'getattr(torch, name)("id")',
    'x = f"{open(1)}"',
    "x = f\"{a['\"']}\"; import os; y = ''",
    'x = ().__class__.__base__',
    'x = vars()["__builtins__"]',
    'x = "__globals__"',
    'import numpy\nnumpy.load("x", allow_pickle=True)',
    'import torch\ntorch.hub.load("a/b", "c")',
    'import torch\ntorch.serialization.os',
    '#!/usr/bin/python\n# -*- coding: utf-7 -*-\nx = 1',
    `x = 1\n${' '.repeat(70_000)}import os`,
  ])('fails where it reaches out: %j', (text) => {
    expect(fault('source', text.slice(0, 64 << 10))).toBe('embedded-code');
  });
});

import { once } from '../once.ts';
import table from './tensorflow.json' with { type: 'json' };

/** What is wrong with an operator, as the end of "…, which"; undefined where it is in order. */
export interface OperatorFault {
  readonly fault: 'operator-reaches-out' | 'operator-unknown';
  readonly because: string;
}

const known = once(() => new Set<string>(table.operators));
const reaching = once(() => {
  const all = Object.entries(table.reaching as Readonly<Record<string, string>>);
  return {
    exactly: new Map(all.filter(([name]) => !name.endsWith('*'))),
    beginning: all.filter(([name]) => name.endsWith('*')).map(([name, why]) => [name.slice(0, -1), why] as const),
  };
});

/** Operator sets of ONNX that its runtime brings along: ONNX's own, and what ONNX Runtime registers by itself. */
const domains = new Set([
  '',
  'ai.onnx',
  'ai.onnx.ml',
  'ai.onnx.training',
  'ai.onnx.preview.training',
  'com.microsoft',
  'com.microsoft.nchwc',
  'com.ms.internal.nhwc',
]);

/** Operators of a library beside the runtime (onnxruntime-extensions) that call Python. */
const python = /^ai\.onnx\.contrib::(?:Py|_?CustomPy)/i;

/** An operator of a graph: TensorFlow's type, or `domain::Type` of ONNX. */
export function operatorFault(what: string): OperatorFault | undefined {
  return what.includes('::') ? ofOnnx(what) : ofTensorFlow(what);
}

function ofTensorFlow(type: string): OperatorFault | undefined {
  const { exactly, beginning } = reaching();
  const because = exactly.get(type) ?? beginning.find(([start]) => type.startsWith(start))?.[1];
  if (because !== undefined) return { fault: 'operator-reaches-out', because };
  return known().has(type) ? undefined : { fault: 'operator-unknown', because: 'no release of TensorFlow has' };
}

function ofOnnx(what: string): OperatorFault | undefined {
  if (python.test(what)) return { fault: 'operator-reaches-out', because: 'calls Python functions' };
  const domain = what.slice(0, what.lastIndexOf('::'));
  return domains.has(domain)
    ? undefined
    : { fault: 'operator-unknown', because: 'no runtime has without a further library' };
}

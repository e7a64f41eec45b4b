import type { Model } from '../nouns/model.ts';

/**
 * The first release of ONNX Runtime that implements an operator set of ONNX, and of ONNX-ML: the version matrix in its
 * documentation ("Compatibility", ONNX opset support). It reads every earlier one back to 7.
 */
const releases: readonly {
  readonly release: string;
  readonly onnx: number;
  readonly ml: number;
  readonly ir: number;
}[] = [
  { release: '1.0', onnx: 11, ml: 2, ir: 6 },
  { release: '1.3', onnx: 12, ml: 2, ir: 7 },
  { release: '1.6', onnx: 13, ml: 2, ir: 7 },
  { release: '1.8', onnx: 14, ml: 2, ir: 7 },
  { release: '1.9', onnx: 15, ml: 2, ir: 8 },
  { release: '1.11', onnx: 16, ml: 2, ir: 8 },
  { release: '1.12', onnx: 17, ml: 3, ir: 8 },
  { release: '1.14', onnx: 18, ml: 3, ir: 8 },
  { release: '1.15', onnx: 19, ml: 3, ir: 9 },
  { release: '1.17', onnx: 20, ml: 4, ir: 9 },
  { release: '1.18', onnx: 21, ml: 5, ir: 10 },
  { release: '1.21', onnx: 22, ml: 5, ir: 10 },
  { release: '1.23', onnx: 23, ml: 5, ir: 11 },
];

export interface OpsetFloor {
  /** Earliest release that runs the model; absent where the table ends before its operator set. */
  readonly release?: string;
  readonly because: string;
}

/** The earliest ONNX Runtime for a model's operator sets, where the model states them. */
export function opsetFloor({ dialects }: Model): OpsetFloor | undefined {
  const version = (...names: string[]): number | undefined =>
    dialects?.find(({ name }) => names.includes(name))?.version;
  const [onnx, ml, ir] = [version('ai.onnx', ''), version('ai.onnx.ml'), version('onnx-ir')];
  if (onnx === undefined && ml === undefined && ir === undefined) return undefined;
  const row = releases.find((one) => one.onnx >= (onnx ?? 0) && one.ml >= (ml ?? 0) && one.ir >= (ir ?? 0));
  const said = [
    ...(onnx === undefined ? [] : [`operator set ${onnx}`]),
    ...(ml === undefined ? [] : [`ML operator set ${ml}`]),
    ...(ir === undefined ? [] : [`IR version ${ir}`]),
  ].join(', ');
  return row
    ? {
        release: row.release,
        because: `the graph is of ${said}, which ONNX Runtime ${row.release} was the first to run`,
      }
    : { because: `the graph is of ${said}, newer than the table of releases: the newest ONNX Runtime is taken` };
}

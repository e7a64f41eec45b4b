import { interpret } from '../../pickle/interpret.ts';
import type { Interpretation } from '../../pickle/interpret.ts';
import type { Candidate, Inside } from '../format.ts';
import { withNested } from '../nested.ts';

/** Ten thousand tensors are some two hundred thousand values; at 150 bytes each this stays below 100 MB. */
const KEPT = 500_000;

/** A pickle as `torch.load` reads it, with `weights_only` and without. */
export async function interpretTorch(
  candidate: Pick<Candidate, 'source' | 'file' | 'members'>,
  inside: Inside,
  options: { readonly offset?: number; readonly pickles?: number } = {},
): Promise<Interpretation> {
  const interpretation = await interpret(candidate.source, {
    loader: 'torch',
    loaders: ['torch', 'torch-weights-only'],
    file: candidate.file,
    members: candidate.members,
    signal: inside.signal,
    kept: KEPT,
    ...options,
  });
  return { ...interpretation, ...(await withNested(interpretation, candidate, inside)) };
}

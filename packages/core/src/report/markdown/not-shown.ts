import { allModels } from '../../check/models.ts';
import type { Report } from '../../nouns/report.ts';
import { placeText } from '../place-text.ts';
import { proofTitle } from '../proof-text.ts';

/** What nobody may take for shown because the run was green: each with its reason. Foreign text, not escaped. */
export function notShown({ model, verifications, soundness, images, stopped, against }: Report): readonly string[] {
  if (!model) return [];
  const [verified] = verifications;
  return [
    ...allModels(model).flatMap((one) => one.unread.map(({ why, at }) => `not read: ${why} (${placeText(at)})`)),
    ...(verified === undefined && !stopped && images.length === 0
      ? ['No image was made: that the model loads and answers was not tried.']
      : []),
    ...(verified === undefined && images.length > 0 ? ['The image was not tested.'] : []),
    ...verifications.flatMap(({ proofs }) =>
      proofs.flatMap((proof) => (proof.outcome === 'not-run' ? [`${proofTitle(proof)}: ${proof.because}`] : [])),
    ),
    ...verifications.flatMap(({ verdict, sentence }) =>
      verdict === 'consistent' || verdict === 'not-asked' ? [sentence] : [],
    ),
    ...(soundness?.trials ?? []).flatMap(({ outcome, detail }) =>
      outcome === 'not-checked' ? [`graph: ${detail}`] : [],
    ),
    ...(soundness?.weights ? [] : ['Whether weights are NaN or infinite was not looked at (deep).']),
    ...(against && !against.comparison ? [`What changed in the model: ${against.because}`] : []),
    ...(against?.missing === undefined || images.length === 0
      ? []
      : [`How metrics, answers and the size of the image changed: ${against.missing}`]),
  ];
}

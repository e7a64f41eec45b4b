/** Why a signature does not hold. A fact about the model, not a failure of the run: it never leaves this room. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** A reason the embedded stack cannot start, worded for the person at the keyboard. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}

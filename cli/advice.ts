/** Something the person at the keyboard can do about it: printed as it is, without a stack. */
export class Advice extends Error {
  /** 2 for a command written wrong, 1 for everything else. */
  readonly exit: 1 | 2;

  constructor(message: string, exit: 1 | 2 = 1, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "Advice";
    this.exit = exit;
  }
}

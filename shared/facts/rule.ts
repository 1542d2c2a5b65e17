/** The one shape of every rule: a name that shows in the evidence, and a pure reading. */
export type Rule<Input, Output> = {
  id: string;
  read: (input: Input) => Output;
};

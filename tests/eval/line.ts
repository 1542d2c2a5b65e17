/** A gold row or a prediction line as it lies in its file. */
export type Line = { id: string; [field: string]: unknown };
